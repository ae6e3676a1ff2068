package portrait.lint.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import portrait.lint.Contradiction;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.mention.Sentences;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;

/** Something that is to stay as it is in a reference picture, and to be another one. */
public final class KeptVsNew implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/kept-vs-new", FixSafety.MENU, "Something to be kept as in a picture, and changed")
            .only(Matter.PERSON, Matter.SINGLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Verbs that keep whatever follows. */
    private static final List<String> KEEPING = List.of(
            "preserve",
            "do not alter",
            "don't alter",
            "do not change",
            "don't change",
            "without altering",
            "without changing",
            "unchanged",
            "exact same",
            "exactly the same",
            "keep the same");

    /** Verbs that keep only what is said to be that of the picture. */
    private static final List<String> HOLDING = List.of("keep", "maintain", "retain");

    private static final List<String> SAMENESS =
            List.of("same", "exact", "identical", "unchanged", "original", "reference", "uploaded", "attached");

    /** Characters of a clause that a message quotes whole. */
    private static final int CLAUSE = 32;

    /**
     * What may be kept.
     *
     * @param words how it is called in a list of things to keep
     * @param described where the text says what it is to be like
     */
    private record Part(List<String> words, WordList described) {}

    private static final List<Part> PARTS = List.of(
            new Part(List.of("facial expression", "expression"), WordList.NEW_EXPRESSION),
            new Part(List.of("clothing", "clothes", "outfit", "wardrobe"), WordList.NEW_CLOTHES));

    @Override
    public void check(Scene scene, Findings out) {
        Map<WordList, List<Said>> described = new EnumMap<>(WordList.class);
        for (Part part : PARTS) {
            described.put(part.described(), Contradiction.settled(scene, out.words(part.described())));
        }
        if (described.values().stream().allMatch(List::isEmpty)) {
            return;
        }
        for (Passage passage : scene.passages()) {
            for (Passage.Value value : passage.values()) {
                if (!passage.excluded()) {
                    Optional<Finding> finding = inValue(scene, passage, value, described);
                    if (finding.isPresent()) {
                        out.add(finding.get());
                        return;
                    }
                }
            }
        }
    }

    private static Optional<Finding> inValue(
            Scene scene, Passage passage, Passage.Value value, Map<WordList, List<Said>> described) {
        String text = scene.text();
        for (Span stretch : value.stretches()) {
            int at = stretch.start();
            while (at < stretch.end()) {
                Span sentence = Sentences.around(text, stretch, at);
                Span rest = new Span(at, Math.max(at, sentence.end()));
                Optional<Finding> finding = inSentence(scene, rest, passage, value, described);
                if (finding.isPresent()) {
                    return finding;
                }
                at = Math.max(at + 1, sentence.end() + 1);
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> inSentence(
            Scene scene, Span sentence, Passage passage, Passage.Value value, Map<WordList, List<Said>> described) {
        String words = sentence.of(scene.text()).toLowerCase(Locale.ROOT);
        int keep = keeps(words);
        if (keep < 0) {
            return Optional.empty();
        }
        for (Part part : PARTS) {
            for (String name : part.words()) {
                int found = words.indexOf(name, keep);
                if (found < 0) {
                    continue;
                }
                Span kept = new Span(sentence.start() + found, sentence.start() + found + name.length());
                return described.getOrDefault(part.described(), List.of()).stream()
                        .filter(said -> !sentence.overlaps(said.span()) && !isTheSame(scene.text(), said.span()))
                        .findFirst()
                        .filter(said -> !Contradiction.settled(scene, List.of(new Said(kept, passage, value)))
                                .isEmpty())
                        .map(said -> finding(scene, new Said(kept, passage, value), clause(scene.text(), said)));
            }
        }
        return Optional.empty();
    }

    /** The offset of the words that keep, or -1. */
    private static int keeps(String sentence) {
        for (String verb : KEEPING) {
            int at = sentence.indexOf(verb);
            if (at >= 0) {
                return verb.equals("unchanged") ? 0 : at;
            }
        }
        for (String verb : HOLDING) {
            int at = sentence.indexOf(verb);
            if (at >= 0 && SAMENESS.stream().anyMatch(sentence::contains)) {
                return at;
            }
        }
        return -1;
    }

    /** “The face, expression, and hair” without the second would have a comma too many. */
    private static boolean isBeforeLast(String text, Span kept) {
        return text.startsWith(", and ", kept.end()) || text.startsWith(", or ", kept.end());
    }

    /** With what follows, up to the end of the clause: “wearing a red coat”. */
    private static Said clause(String text, Said said) {
        int end = said.span().end();
        int most = Math.min(said.value().span().end(), end + CLAUSE);
        while (end < most && ",.;:!?\n\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean cut = end == most && most < said.value().span().end();
        return cut ? said : new Said(new Span(said.span().start(), end), said.passage(), said.value());
    }

    private static boolean isTheSame(String text, Span span) {
        String behind = text.substring(span.end(), Math.min(text.length(), span.end() + 24))
                .toLowerCase(Locale.ROOT);
        return behind.contains("same") || behind.contains("original") || behind.contains("reference");
    }

    private static Finding finding(Scene scene, Said kept, Said said) {
        Span place = said.span();
        return Finding.of(
                        INFO,
                        place,
                        new Message(
                                Contradiction.quote(scene, kept) + " is to stay as in the reference, and "
                                        + Contradiction.quote(scene, said) + " changes it",
                                "a model does one of the two, and which is left to chance",
                                "take it out of what is to be kept, or leave the change out"))
                .with(new Related(kept.span(), "what is to be kept"))
                .withFixes(
                        isBeforeLast(scene.text(), kept.span())
                                ? List.of()
                                : Contradiction.removal(scene, List.of(kept)).stream()
                                        .toList())
                .withFixes(Contradiction.removal(scene, List.of(said)).stream().toList());
    }
}
