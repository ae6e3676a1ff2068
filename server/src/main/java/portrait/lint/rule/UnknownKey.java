package portrait.lint.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.mention.BlockReading;
import portrait.scene.Scene;
import portrait.syntax.Label;
import portrait.syntax.Section;
import portrait.syntax.SectionName;
import portrait.syntax.Statement;
import portrait.text.Nearest;
import portrait.text.Span;
import portrait.text.TextEdit;
import portrait.vocabulary.Key;
import portrait.vocabulary.Vocabulary;

/**
 * A misspelt key or heading, and, once a file, headings that are no section at all. A title at the top is not taken for a section. Keys of one's own are welcome: only those
 * that look like a known one are reported.
 */
public final class UnknownKey implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "syntax/unknown-key", FixSafety.MENU, "A key or heading that is almost a known one")
            .at(Level.INFORMATION);

    private static final int FEWEST_LETTERS = 4;
    private static final int MOST_SLIPS = 2;
    private static final int LONGEST = 40;
    private static final int MOST_PLACES = 20;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Span> strange = new ArrayList<>();
        boolean titled = false;
        for (int i = 0; i < scene.reading().blocks().size() && !out.isFull(); i++) {
            BlockReading block = scene.reading().blocks().get(i);
            int base = scene.reading().tree().start(i);
            for (Statement statement : block.block().statements()) {
                switch (statement) {
                    case Statement.Field field ->
                        key(scene, block, field.key().shift(base)).ifPresent(out::add);
                    case Statement.Heading heading
                    when heading.section() instanceof Section.Unknown unknown -> {
                        Span title = (heading.texts().isEmpty()
                                        ? heading.span()
                                        : heading.texts().getFirst())
                                .shift(base);
                        boolean name = heading.level() == 1 && !titled;
                        titled |= name;
                        Optional<Finding> misspelt = heading(scene, unknown, title);
                        misspelt.ifPresent(out::add);
                        if (misspelt.isEmpty() && !name) {
                            strange.add(title);
                        }
                    }
                    default -> {}
                }
            }
        }
        report(scene, strange, out);
    }

    /** Once a file: its author may know. */
    private static void report(Scene scene, List<Span> strange, Findings out) {
        if (strange.isEmpty()) {
            return;
        }
        Span first = strange.getFirst();
        int more = strange.size() - 1;
        out.add(Finding.of(
                        INFO,
                        first,
                        new Message(
                                Wording.quote(first.of(scene.text()))
                                        + (more == 0 ? " is no section" : " and " + more + " more are no sections")
                                        + " of the language",
                                "what stands there is said to the model in its place, as text of the prompt",
                                "put remarks under Notes, which is never said, or use a known section"))
                .withRelated(strange.stream()
                        .skip(1)
                        .limit(MOST_PLACES)
                        .map(title -> new Related(title, "no section either"))
                        .toList()));
    }

    // ---- keys

    private static Optional<Finding> key(Scene scene, BlockReading block, Span span) {
        if (!(block.block().section() instanceof Section.Known known) || isFree(known.name())) {
            return Optional.empty();
        }
        Vocabulary vocabulary = scene.reading().vocabulary();
        String name = Label.normalize(span.of(scene.text()));
        if (vocabulary.key(name, known.name().id()).isPresent()) {
            return Optional.empty();
        }
        List<String> names = vocabulary.keys().stream()
                .filter(key -> key.section().equals(known.name().id()))
                .flatMap(key -> names(key).stream())
                .toList();
        return nearest(name, names)
                .map(near -> Finding.of(
                                INFO,
                                span,
                                new Message(
                                        Wording.quote(span.of(scene.text())) + " is no key of "
                                                + known.name().id(),
                                        "so what it says is words to Portrait: no check and no setting sees it",
                                        "write " + near))
                        .with(Fix.choice("Write " + near, new TextEdit(span, near))));
    }

    /** Sections that name things of the author's own. */
    private static boolean isFree(SectionName name) {
        return name == SectionName.NOTES || name == SectionName.VARIABLES || name == SectionName.REFERENCES;
    }

    private static List<String> names(Key key) {
        List<String> names = new ArrayList<>(List.of(key.id().replace('-', ' ')));
        names.addAll(key.aliases());
        names.addAll(key.local());
        return names;
    }

    // ---- headings

    private static Optional<Finding> heading(Scene scene, Section.Unknown unknown, Span title) {
        return nearest(
                        Label.normalize(unknown.title()),
                        scene.reading().vocabulary().sectionNames())
                .map(near -> Finding.of(
                                INFO,
                                title,
                                new Message(
                                        Wording.quote(title.of(scene.text())) + " is no section",
                                        "its fields are words to Portrait: no check and no setting sees them",
                                        "write " + near))
                        .with(Fix.choice("Write " + capitalized(near), new TextEdit(title, capitalized(near)))));
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** A word that begins like the name and is at most two slips away; plurals and the like are known already. */
    private static Optional<String> nearest(String name, Collection<String> known) {
        if (name.length() < FEWEST_LETTERS || name.length() > LONGEST) {
            return Optional.empty();
        }
        TreeSet<String> alike = new TreeSet<>();
        for (String candidate : known) {
            boolean similar = candidate.length() >= FEWEST_LETTERS
                    && candidate.charAt(0) == name.charAt(0)
                    && Math.abs(candidate.length() - name.length()) <= MOST_SLIPS;
            if (similar) {
                alike.add(candidate);
            }
        }
        return Nearest.to(name, alike, MOST_SLIPS);
    }
}
