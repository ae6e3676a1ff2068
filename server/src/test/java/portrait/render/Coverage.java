package portrait.render;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import portrait.model.Models;
import portrait.render.brief.Loss;
import portrait.render.brief.Parameter;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.syntax.Section;
import portrait.text.Span;

/**
 * Which words of a file a rendering accounts for. A word is told where an output repeats it, or where a parameter, a loss or markup covers
 * it; an output that only says something in its place counts together with a loss alone.
 */
final class Coverage {
    private final String text;
    private final BitSet told = new BitSet();

    private Coverage(String text) {
        this.text = text;
    }

    /** The words of the passages that nothing accounts for, with their offsets. */
    static List<String> untold(Scene scene, Rendering rendering) {
        Coverage coverage = new Coverage(scene.text());
        coverage.output(rendering.prompt(), rendering.promptMap());
        coverage.output(rendering.negative().orElse(""), rendering.negativeMap());
        rendering.parameters().stream()
                .map(Parameter::sources)
                .flatMap(List::stream)
                .forEach(coverage::tell);
        rendering.losses().stream().map(Loss::span).forEach(coverage::tell);
        rendering.markup().forEach(coverage::tell);
        List<String> untold = new ArrayList<>();
        for (Passage passage : scene.passages()) {
            boolean forAnother = passage.section() instanceof Section.For named
                    && Models.standard().knows(named.model())
                    && Models.standard().find(rendering.model()).orElseThrow().answersTo(named.model()) == 0;
            if (!forAnother) {
                for (Passage.Value value : passage.values()) {
                    value.stretches().forEach(stretch -> coverage.words(stretch, untold));
                }
            }
        }
        return untold;
    }

    private void output(String output, SourceMap map) {
        for (SourceMap.Entry entry : map.entries()) {
            String said = plain(entry.output().of(output));
            String source = plain(entry.source().of(text));
            if (entry.verbatim()) {
                if (!said.equals(source)) {
                    throw new AssertionError("verbatim, but “" + said + "” is not “" + source + "”");
                }
                tell(entry.source());
            } else {
                words(entry.source(), (start, end) -> {
                    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
                    boolean repeated = said.contains(word) || word.equals("or") || word.contains(said);
                    if (repeated || source.startsWith("\\")) {
                        told.set(start, end);
                    }
                });
            }
        }
    }

    /** Case and the kind of white space make no difference. */
    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s", " ");
    }

    private void tell(Span span) {
        told.set(span.start(), span.end());
    }

    private void words(Span stretch, List<String> untold) {
        words(stretch, (start, end) -> {
            if (told.nextClearBit(start) < end) {
                untold.add(text.substring(start, end) + "@" + start);
            }
        });
    }

    private interface Word {
        void at(int start, int end);
    }

    private void words(Span span, Word word) {
        int start = -1;
        for (int i = span.start(); i <= span.end(); i++) {
            boolean letter = i < span.end() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                word.at(start, i);
                start = -1;
            }
        }
    }
}
