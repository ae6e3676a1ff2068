package portrait.lint.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Phrases;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.Wording;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;
import portrait.vocabulary.PhraseIndex;

/** The name of an artist of our time in the place of what could be measured: light, lens, film. */
public final class NamedArtist implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "safety/named-artist", FixSafety.MENU, "An artist's name instead of what the picture is to show")
            .at(Level.INFORMATION);

    private static final String RESOURCE = "/portrait/rules/artists.txt";

    /** Words in front of a name that go with it. */
    private static final List<String> INTRODUCTIONS = List.of(
            "in the style of ",
            "in style of ",
            "style of ",
            "style by ",
            "photographed by ",
            "photography by ",
            "photo by ",
            "shot by ",
            "art by ",
            "by artist ",
            "inspired by ",
            "by ");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        for (Phrases.Found<String> found : Recipes.INDEX_OF_NAMES.in(scene)) {
            if (out.isFull()) {
                return;
            }
            out.add(finding(scene.text(), found.said(), found.value()));
        }
    }

    private static Finding finding(String text, Said said, String recipe) {
        Finding finding = Finding.of(
                INFO,
                said.span(),
                new Message(
                        Wording.quote(said.span().of(text)) + " stands for a whole style",
                        "several services take living artists' names out, and a name says nothing of light or lens",
                        recipe.isEmpty()
                                ? "say what you want of it"
                                : "say what you want of it, for instance " + recipe));
        int end = said.span().end();
        boolean owner = text.startsWith("'s", end) || text.startsWith("’s", end);
        return recipe.isEmpty() || owner ? finding : finding.with(write(text, said, recipe));
    }

    private static Fix write(String text, Said said, String recipe) {
        int start = said.span().start();
        for (String words : INTRODUCTIONS) {
            int from = said.span().start() - words.length();
            boolean introduced = from >= said.value().span().start()
                    && text.regionMatches(true, from, words, 0, words.length())
                    && (from == said.value().span().start() || !Character.isLetter(text.charAt(from - 1)));
            if (introduced) {
                start = from;
                break;
            }
        }
        return Fix.choice(
                "Write “" + recipe + "”",
                new TextEdit(new Span(start, said.span().end()), recipe));
    }

    /** Read when first asked for: start-up does not pay for it. */
    private record Recipes(PhraseIndex<String> index) {
        private static final Recipes INDEX_OF_NAMES = read();

        List<Phrases.Found<String>> in(Scene scene) {
            return Phrases.in(scene, index);
        }

        private static Recipes read() {
            PhraseIndex.Builder<String> builder = new PhraseIndex.Builder<>();
            for (String line : resource().lines().map(String::strip).toList()) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    int sign = line.indexOf('=');
                    Optional<String> recipe = sign < 0
                            ? Optional.empty()
                            : Optional.of(line.substring(sign + 1).strip());
                    builder.add(sign < 0 ? line : line.substring(0, sign).strip(), recipe.orElse(""));
                }
            }
            return new Recipes(builder.build());
        }

        private static String resource() {
            try (InputStream in = NamedArtist.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks " + RESOURCE);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
