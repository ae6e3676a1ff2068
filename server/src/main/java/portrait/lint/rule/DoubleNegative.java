package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import portrait.mention.Form;
import portrait.mention.Mention;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.syntax.Label;
import portrait.text.Span;
import portrait.text.TextEdit;

/** {@code no text} in a list of what to avoid. One finding a file; its fix drops the word everywhere. */
public final class DoubleNegative implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "syntax/double-negative", FixSafety.SAFE, "A list of what to avoid whose entries say no again")
            .at(Level.INFORMATION);

    private static final List<String> NEGATIONS = List.of("no ", "without ", "avoid ");

    /** Fields that take rules, not things: there a no belongs to its sentence. */
    private static final List<String> RULES = List.of(
            "not", "never", "don't", "forbid", "prohibit", "restrict", "constraint", "rule", "must", "requirement");

    private static final int LONGEST_ENTRY = 48;
    /** Behind the negation. */
    private static final int MOST_WORDS = 5;

    private static final int MOST_PLACES = 20;
    private static final int MOST_ENTRIES = 500;

    /** An entry that begins with a negation, and where that ends. */
    private record Entry(Span span, int rest) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Entry> found = new ArrayList<>();
        for (Passage passage : scene.passages()) {
            for (Passage.Value value : passage.values()) {
                if (passage.excluded() && !takesRules(passage)) {
                    value.stretches().forEach(stretch -> entries(scene.text(), stretch, found));
                } else if (!passage.excluded()) {
                    for (Mention mention : value.mentions()) {
                        if (mention instanceof Form.Flag flag && flag.name().equals("no")) {
                            entries(scene.text(), value.place(flag.value()), found);
                        }
                    }
                }
            }
        }
        if (!found.isEmpty()) {
            out.add(finding(scene.text(), found));
        }
    }

    private static boolean takesRules(Passage passage) {
        String label = Label.normalize(passage.label());
        return RULES.stream().anyMatch(label::contains);
    }

    private static void entries(String text, Span list, List<Entry> found) {
        int start = list.start();
        for (int i = list.start(); i <= list.end() && found.size() < MOST_ENTRIES; i++) {
            if (i == list.end() || ",;\n，、".indexOf(text.charAt(i)) >= 0) {
                entry(text, new Span(start, i).strip(text)).ifPresent(found::add);
                start = i + 1;
            }
        }
    }

    /** Things only: a sentence that forbids or demands keeps its words. */
    private static Optional<Entry> entry(String text, Span span) {
        if (span.length() > LONGEST_ENTRY) {
            return Optional.empty();
        }
        String words = span.of(text).toLowerCase(Locale.ROOT);
        if (words.contains(". ")
                || words.chars().filter(Character::isWhitespace).count() > MOST_WORDS) {
            return Optional.empty();
        }
        for (String negation : NEGATIONS) {
            boolean thing = words.startsWith(negation)
                    && words.length() > negation.length()
                    && Character.isLetter(words.charAt(negation.length()))
                    && NEGATIONS.stream().noneMatch(other -> words.startsWith(other, negation.length()));
            if (thing) {
                return Optional.of(new Entry(span, span.start() + negation.length()));
            }
        }
        return Optional.empty();
    }

    private static Finding finding(String text, List<Entry> found) {
        Entry first = found.getFirst();
        String said = Wording.quote(first.span().of(text));
        String thing = Wording.quote(new Span(first.rest(), first.span().end()).of(text));
        int more = found.size() - 1;
        List<TextEdit> edits = found.stream()
                .map(entry -> new TextEdit(new Span(entry.span().start(), entry.rest()), ""))
                .toList();
        return Finding.of(
                        INFO,
                        first.span(),
                        new Message(
                                said + (more > 0 ? " and " + more + " more" : "") + " stand" + (more > 0 ? "" : "s")
                                        + " in a list of what to avoid",
                                "the list says no already: taken at its word it asks for " + thing,
                                "name the thing alone"))
                .withRelated(found.stream()
                        .skip(1)
                        .limit(MOST_PLACES)
                        .map(entry -> new Related(entry.span(), "says no again"))
                        .toList())
                .with(Fix.safe(more > 0 ? "Name the things alone" : "Name the thing alone", edits));
    }
}
