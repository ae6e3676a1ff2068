package portrait.lint.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import portrait.lint.Deletion;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.Tag;
import portrait.lint.Wording;
import portrait.mention.Form;
import portrait.mention.Mention;
import portrait.mention.Sentences;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.syntax.Section;
import portrait.text.Span;
import portrait.text.TextEdit;

/** A sentence, or a tag of a list of tags, that the same section has already said. */
public final class DuplicateText implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "style/duplicate-text", FixSafety.UNSAFE, "A sentence or a tag that is said twice")
            .only(Matter.SINGLE);

    /** Shorter sentences may be a refrain. */
    private static final int SENTENCE = 60;

    /** Tags as a list: at least so many of them, and short ones. */
    private static final int TAGS = 8;

    private static final int LONGEST_TAG = 40;
    private static final int SHORTEST_TAG = 3;

    private static final int MOST = 20;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** What is said, where: the same words in another section, or among what is to be avoided, are no repetition. */
    private record Place(Section section, boolean excluded, String words) {}

    /** A repetition and where the words stood first. */
    private record Repeated(Said said, Span first) {}

    @Override
    public void check(Scene scene, Findings out) {
        Map<Place, Span> known = new HashMap<>();
        List<Repeated> repeated = new ArrayList<>();
        for (Passage passage : scene.passages()) {
            for (Passage.Value value : passage.values()) {
                for (Span piece : pieces(scene.text(), passage, value)) {
                    String words = normalized(piece.of(scene.text()));
                    Place place = new Place(passage.section(), passage.excluded(), words);
                    Optional.ofNullable(known.putIfAbsent(place, piece))
                            .filter(first -> repeated.size() < MOST)
                            .ifPresent(first -> repeated.add(new Repeated(new Said(piece, passage, value), first)));
                }
            }
        }
        if (!repeated.isEmpty()) {
            out.add(finding(scene.text(), repeated));
        }
    }

    /** The sentences that are long enough, or else the tags. */
    private static List<Span> pieces(String text, Passage passage, Passage.Value value) {
        List<Span> pieces = new ArrayList<>();
        for (Span stretch : value.stretches()) {
            int start = stretch.start();
            for (int i = stretch.start(); i < stretch.end(); i++) {
                // In a paragraph a line end is a space.
                boolean line = passage.kind() != Passage.Kind.PROSE && text.charAt(i) == '\n';
                boolean end = line || Sentences.ends(text, i, stretch.end());
                if (end || i == stretch.end() - 1) {
                    Span sentence = trimmed(text, new Span(start, i + 1));
                    if (sentence.length() >= SENTENCE) {
                        pieces.add(sentence);
                    }
                    start = i + 1;
                }
            }
        }
        List<Span> tags = passage.kind() == Passage.Kind.PROSE ? tags(text, value) : List.of();
        return tags.isEmpty() ? pieces : tags;
    }

    /** The entries between commas of a value that is a list of tags; none of other values, or where steps or networks are scheduled. */
    private static List<Span> tags(String text, Passage.Value value) {
        List<Span> tags = new ArrayList<>();
        int length = 0;
        for (Span stretch : value.stretches()) {
            int start = stretch.start();
            for (int i = stretch.start(); i <= stretch.end(); i++) {
                if (i == stretch.end() || text.charAt(i) == ',' || text.charAt(i) == '\n') {
                    Span tag = trimmed(text, new Span(start, i));
                    length += tag.length();
                    if (tag.length() >= SHORTEST_TAG) {
                        tags.add(tag);
                    }
                    start = i + 1;
                }
            }
        }
        boolean list = tags.size() >= TAGS
                && length <= tags.size() * LONGEST_TAG / 2
                && tags.stream().allMatch(tag -> tag.length() <= 2 * LONGEST_TAG);
        return list && value.mentions().stream().noneMatch(DuplicateText::isPlan) ? tags : List.of();
    }

    private static boolean isPlan(Mention mention) {
        return mention instanceof Form.Schedule
                || mention instanceof Form.Choice
                || mention instanceof Form.Keyword
                || mention instanceof Form.Network;
    }

    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** Lower case on one line. */
    private static String normalized(String words) {
        return String.join(
                " ",
                words.toLowerCase(Locale.ROOT)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private static Finding finding(String text, List<Repeated> repeated) {
        Repeated first = repeated.getFirst();
        int length =
                repeated.stream().mapToInt(each -> each.said().span().length()).sum();
        String others = repeated.size() == 1 ? "" : " and " + (repeated.size() - 1) + " more";
        return Finding.of(
                        INFO,
                        first.said().span(),
                        new Message(
                                Wording.quote(first.said().span().of(text)) + others
                                        + (repeated.size() == 1 ? " stands" : " stand") + " here twice",
                                length + " characters again; some models take a doubled word for a weight",
                                "delete the second, or give the first a weight"))
                .with(Tag.UNNECESSARY)
                .withRelated(repeated.stream()
                        .map(each -> new Related(each.first(), "here first"))
                        .distinct()
                        .toList())
                .withFixes(fixes(text, repeated));
    }

    private static List<Fix> fixes(String text, List<Repeated> repeated) {
        List<Said> whole = new ArrayList<>();
        List<TextEdit> edits = new ArrayList<>();
        for (Repeated each : repeated) {
            Span span = each.said().span();
            boolean sentence = each.said().passage().kind() == Passage.Kind.PROSE && span.length() >= SENTENCE;
            if (sentence) {
                edits.add(new TextEdit(withSpace(text, span), ""));
            } else {
                whole.add(each.said());
            }
        }
        edits.addAll(Deletion.of(text, whole));
        return edits.isEmpty()
                ? List.of()
                : List.of(Fix.unsafe(repeated.size() == 1 ? "Delete the second one" : "Delete all repetitions", edits));
    }

    /** A sentence goes with the space before it. */
    private static Span withSpace(String text, Span span) {
        int start = span.start();
        while (start > 0 && text.charAt(start - 1) == ' ') {
            start--;
        }
        return new Span(start, span.end());
    }
}
