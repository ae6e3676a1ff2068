package portrait.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import portrait.mention.Form;
import portrait.mention.Mention;
import portrait.mention.Sentences;
import portrait.scene.Fact;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.syntax.Section;
import portrait.text.Span;
import portrait.text.TextEdit;

/**
 * Two statements that exclude each other. What a text offers to choose from is no contradiction: alternatives, options, what holds under a
 * condition, for a model or for a value of a variable.
 */
public final class Contradiction {
    private static final int MOST_PLACES = 10;
    private static final int REACH = 40;

    /** Running text that far apart speaks of two pictures: nobody describes one at such length. */
    private static final int ONE_PICTURE = 2500;

    /** A longer text is an article about prompts, which speaks of one picture within a paragraph at most. */
    private static final int ARTICLE = 6000;

    /** Words that put what stands at their two sides up for choice, or one in the place of the other. */
    private static final Set<String> CHOOSING = Set.of(
            "or", "vs", "versus", "oder", "ou", "o", "instead", "than", "replace", "replaced", "replaces", "else");

    private static final Set<String> CONDITIONS =
            Set.of("if", "when", "whether", "depending", "optional", "optionally", "unless", "wenn", "falls");

    /** Words between a conjunction and what it joins. */
    private static final Set<String> LIGHTWEIGHT =
            Set.of("a", "an", "the", "with", "in", "at", "by", "very", "more", "either", "on", "from", "under");

    private Contradiction() {}

    /** What is said of one picture and not up for choice, of the first {@value Findings#MOST}. */
    public static List<Said> settled(Scene scene, List<Said> said) {
        return said.stream()
                .limit(Findings.MOST)
                .filter(one -> isSettled(scene, one))
                .toList();
    }

    /** Reports the first statement of one kind that meets one of the other; nothing where there is no such pair. */
    public static Optional<Finding> between(
            RuleInfo rule, Scene scene, List<Said> first, List<Said> second, String why, String advice) {
        return between(rule, scene, first, second, why, advice, (one, other) -> isOfOnePicture(scene, one, other));
    }

    /** The same within a sentence: it contradicts itself wherever it stands, in an article too or in one picture of several. */
    public static Optional<Finding> inOneSentence(
            RuleInfo rule, Scene scene, List<Said> first, List<Said> second, String why, String advice) {
        return between(
                rule,
                scene,
                first,
                second,
                why,
                advice,
                (one, other) -> !one.span().overlaps(other.span())
                        && one.value().span().contains(other.span())
                        && isOnOneLine(scene.text(), one.span().cover(other.span()))
                        && Sentences.around(
                                        scene.text(),
                                        one.value().span(),
                                        one.span().start())
                                .contains(other.span()));
    }

    private static boolean isOnOneLine(String text, Span span) {
        return span.of(text).indexOf('\n') < 0;
    }

    private static Optional<Finding> between(
            RuleInfo rule,
            Scene scene,
            List<Said> first,
            List<Said> second,
            String why,
            String advice,
            BiPredicate<Said, Said> meet) {
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        List<Said> ones = settled(scene, first);
        List<Said> others = ones.isEmpty() ? List.of() : settled(scene, second);
        return pair(scene, ones, others, meet).map(pair -> finding(rule, scene, pair, ones, others, why, advice));
    }

    /**
     * Two phrases, the earlier one first.
     *
     * @param swapped whether the earlier one is of the second kind
     */
    private record Pair(Said earlier, Said later, boolean swapped) {}

    /** Only the first few of each kind are compared: hostile texts say everything a thousand times. */
    private static Optional<Pair> pair(Scene scene, List<Said> ones, List<Said> others, BiPredicate<Said, Said> meet) {
        for (Said one : ones.subList(0, Math.min(ones.size(), MOST_PLACES))) {
            for (Said other : others.subList(0, Math.min(others.size(), MOST_PLACES))) {
                if (meet.test(one, other) && !isChoice(scene.text(), one.span(), other.span())) {
                    boolean swapped = other.span().start() < one.span().start();
                    return Optional.of(new Pair(swapped ? other : one, swapped ? one : other, swapped));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOfOnePicture(Scene scene, Said one, Said other) {
        boolean fields = isKeyed(one.passage()) && isKeyed(other.passage());
        int apart = Math.abs(one.span().start() - other.span().start());
        boolean near = apart <= ONE_PICTURE
                && (scene.text().length() <= ARTICLE
                        || one.passage().span().equals(other.passage().span()));
        return !one.span().overlaps(other.span()) && (fields || near);
    }

    private static boolean isKeyed(Passage passage) {
        return passage.kind() == Passage.Kind.FIELD || passage.kind() == Passage.Kind.JSON;
    }

    private static Finding finding(
            RuleInfo rule, Scene scene, Pair pair, List<Said> ones, List<Said> others, String why, String advice) {
        String earlier = quote(scene, pair.earlier());
        String later = quote(scene, pair.later());
        return Finding.of(rule, pair.later().span(), new Message(earlier + " and " + later, why, advice))
                .with(new Related(pair.earlier().span(), "the other statement"))
                .withFixes(menu(scene, pair.swapped() ? others : ones, pair.swapped() ? ones : others));
    }

    /** The words in quotation marks. */
    public static String quote(Scene scene, Said said) {
        return Wording.quote(said.span().of(scene.text()));
    }

    /** Ways to keep the one or the other: all that is said of the later kind goes, or all of the earlier one. */
    public static List<Fix> menu(Scene scene, List<Said> earlier, List<Said> later) {
        List<Fix> fixes = new ArrayList<>();
        removal(scene, later).ifPresent(fixes::add);
        removal(scene, earlier).ifPresent(fixes::add);
        return List.copyOf(fixes);
    }

    /** A fix that deletes phrases, where each of them can go without tearing its sentence. */
    public static Optional<Fix> removal(Scene scene, List<Said> phrases) {
        TreeMap<Span, Said> apart = new TreeMap<>();
        for (Said said : phrases) {
            boolean free = apart.isEmpty()
                    || apart.lastEntry().getKey().end() <= said.span().start();
            if (free) {
                apart.put(said.span(), said);
            }
        }
        List<Said> gone = List.copyOf(apart.values());
        if (gone.isEmpty()
                || gone.size() > MOST_PLACES
                || !gone.stream().allMatch(said -> isLoose(scene.text(), said))) {
            return Optional.empty();
        }
        List<TextEdit> edits = Deletion.of(scene.text(), gone);
        String title = "Delete "
                + Wording.list(
                        gone.stream().map(said -> quote(scene, said)).distinct().toList());
        return edits.isEmpty() ? Optional.empty() : Optional.of(Fix.choice(title, edits.toArray(TextEdit[]::new)));
    }

    // ---- what can go

    private static final String BOUNDARIES = ",;.:!?()[]{}|\"“”\n，。、；";

    /** Words after which a phrase ends its entry and can go with them. */
    private static final Set<String> JOINTS = Set.of("with", "and", "in", "plus", "of", "at", "as");

    /** Whether a phrase is an entry of its own, or hangs on its entry by a conjunction or a preposition that goes with it. */
    private static boolean isLoose(String text, Said said) {
        Span whole = said.value().stretches().stream()
                .filter(stretch -> stretch.contains(said.span()))
                .findFirst()
                .orElse(said.span());
        int end = skip(text, said.span().end(), whole.end(), 1);
        boolean ends = end >= whole.end() || BOUNDARIES.indexOf(text.charAt(end)) >= 0;
        String before = wordBefore(text, said.span().start(), whole.start());
        int start = skip(text, said.span().start() - 1, whole.start() - 1, -1);
        while (before.equals("a") || before.equals("an") || before.equals("the")) {
            start = skip(text, start - before.length(), whole.start() - 1, -1);
            before = wordBefore(text, start + 1, whole.start());
        }
        boolean starts = start < whole.start() || BOUNDARIES.indexOf(text.charAt(start)) >= 0;
        return ends && (starts || JOINTS.contains(before));
    }

    private static int skip(String text, int from, int to, int step) {
        int at = from;
        while (at != to && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at += step;
        }
        return at;
    }

    // ---- what is up for choice

    private static boolean isSettled(Scene scene, Said said) {
        Section section = said.passage().section();
        if (section instanceof Section.When || section instanceof Section.For) {
            return false;
        }
        for (Mention mention : said.mentionsAround()) {
            boolean slot = mention instanceof Form.Choice
                    || mention instanceof Form.VariableDefinition
                    || mention instanceof Form.Schedule
                    || mention instanceof Form.Placeholder
                    || mention instanceof Form.Argument;
            if (slot && said.value().place(mention.span()).overlaps(said.span())) {
                return false;
            }
        }
        return !isAlternative(scene.text(), said) && !isConditional(scene.text(), said);
    }

    /** Whether an “or” or a stroke stands right beside the phrase. */
    private static boolean isAlternative(String text, Said said) {
        Span whole = said.value().span();
        int start = said.span().start();
        String before = wordBefore(text, start, whole.start());
        for (int i = 0; i < 3 && LIGHTWEIGHT.contains(before); i++) {
            start = skip(text, start - 1, whole.start() - 1, -1) + 1 - before.length();
            before = wordBefore(text, start, whole.start());
        }
        String after = wordAfter(text, said.span().end(), whole.end());
        int left = skip(text, start - 1, whole.start() - 1, -1);
        int right = skip(text, said.span().end(), whole.end(), 1);
        return CHOOSING.contains(before)
                || CHOOSING.contains(after)
                || left >= whole.start() && "/|".indexOf(text.charAt(left)) >= 0
                || right < whole.end() && "/|或".indexOf(text.charAt(right)) >= 0;
    }

    private static boolean isConditional(String text, Said said) {
        Span sentence = Sentences.around(text, said.value().span(), said.span().start());
        return hasWord(text, sentence.start(), said.span().start(), CONDITIONS);
    }

    /** Whether one of some words, in lower case, stands between two offsets, in any case. */
    private static boolean hasWord(String text, int from, int to, Set<String> words) {
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at == to || !Character.isLetter(text.charAt(at))) {
                if (at > start && words.contains(text.substring(start, at).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = at + 1;
            }
        }
        return false;
    }

    /** Whether the words between two phrases make one an alternative to the other, or its successor. */
    public static boolean isChoice(String text, Span one, Span other) {
        Span first = one.start() <= other.start() ? one : other;
        Span second = one.start() <= other.start() ? other : one;
        if (second.start() - first.end() > 2 * REACH) {
            return false;
        }
        String between = text.substring(first.end(), second.start()).toLowerCase(Locale.ROOT);
        if (between.contains(". ") || between.contains("\n")) {
            return false;
        }
        if (hasWord(text, first.end(), second.start(), CHOOSING)) {
            return true;
        }
        String before = text.substring(Math.max(0, first.start() - REACH), first.start());
        return between.contains(" to ") && before.toLowerCase(Locale.ROOT).contains("from ");
    }

    /** The word that ends in front of an offset, in lower case, with nothing but blanks between; empty where there is none. */
    private static String wordBefore(String text, int at, int from) {
        int end = at;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > from && end - start < REACH && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static String wordAfter(String text, int at, int to) {
        int start = at;
        while (start < to && text.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < to && end - start < REACH && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** The statements of facts that the text does not exclude; no more than a rule can compare. */
    public static <T> List<Said> said(Scene scene, List<Fact<T>> facts, Predicate<Fact<T>> which) {
        return facts.stream()
                .filter(fact -> !fact.excluded() && which.test(fact))
                .limit(2 * MOST_PLACES)
                .flatMap(fact -> at(scene, fact.span()).stream())
                .toList();
    }

    /** The statement at a place of the file; empty where it is in none, such as in front matter. */
    public static Optional<Said> at(Scene scene, Span span) {
        for (Passage passage : scene.passages()) {
            if (passage.excluded() || !passage.span().contains(span)) {
                continue;
            }
            for (Passage.Value value : passage.values()) {
                if (value.stretches().stream().anyMatch(stretch -> stretch.contains(span))) {
                    return Optional.of(new Said(span, passage, value));
                }
            }
        }
        return Optional.empty();
    }
}
