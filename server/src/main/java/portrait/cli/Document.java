package portrait.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import portrait.lint.Finding;
import portrait.lint.Fix;
import portrait.lint.Related;
import portrait.text.SourceText;
import portrait.text.Span;
import portrait.text.TextEdit;
import portrait.text.markdown.Fence;
import portrait.text.markdown.Fences;

/**
 * A file with the prompts in it: one that is the whole file, or those that stand in the fenced blocks of a Markdown file.
 *
 * @param path how the user knows it; {@code -} for standard input
 * @param source the whole file
 * @param prompts the prompts, in order; none in a Markdown file that holds none
 */
record Document(String path, SourceText source, List<Prompt> prompts) {
    /** Files below a directory that are searched for prompts in fenced blocks. */
    static final List<String> MARKDOWN = List.of(".md", ".markdown");

    Document {
        prompts = List.copyOf(prompts);
    }

    /**
     * Finds the prompts of a file.
     *
     * @param outright whether the user named the file itself: then it is a prompt if it is nothing else
     */
    static Document of(String path, SourceText source, boolean outright) {
        List<Prompt> fenced = isMarkdown(path)
                ? Fences.prompts(source).stream().<Prompt>map(Fenced::new).toList()
                : List.of();
        boolean whole = fenced.isEmpty() && (outright || !isMarkdown(path));
        return new Document(path, source, whole ? List.of(new Whole(source)) : fenced);
    }

    private static boolean isMarkdown(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return MARKDOWN.stream().anyMatch(lower::endsWith);
    }

    /** The same file with another text in it. */
    Document with(String text) {
        SourceText changed = SourceText.of(text);
        boolean whole = prompts.stream().anyMatch(Whole.class::isInstance);
        return whole ? new Document(path, changed, List.of(new Whole(changed))) : of(path, changed, false);
    }

    /** What a check of each prompt finds, at its places in the file, in order. */
    List<Finding> findings(Function<SourceText, List<Finding>> check) {
        return prompts.stream()
                .flatMap(prompt -> check.apply(prompt.source()).stream().map(prompt::placed))
                .toList();
    }

    /** A prompt in a file. */
    sealed interface Prompt {
        /** Its text. */
        SourceText source();

        /** A finding in the prompt as one in the file. */
        Finding placed(Finding inside);
    }

    private record Whole(SourceText source) implements Prompt {
        @Override
        public Finding placed(Finding inside) {
            return inside;
        }
    }

    private record Fenced(Fence fence) implements Prompt {
        @Override
        public SourceText source() {
            return fence.source();
        }

        @Override
        public Finding placed(Finding inside) {
            return new Finding(
                    inside.rule(),
                    inside.level(),
                    placed(inside.span()),
                    inside.message(),
                    inside.related().stream()
                            .map(related -> new Related(placed(related.span()), related.text()))
                            .toList(),
                    inside.tags(),
                    inside.fixes().stream().map(this::placed).toList());
        }

        private Span placed(Span span) {
            return fence.place(span);
        }

        private Fix placed(Fix fix) {
            List<TextEdit> edits = fix.edits().stream().map(fence::place).toList();
            return new Fix(fix.title(), fix.safety(), edits, Optional.empty());
        }
    }
}
