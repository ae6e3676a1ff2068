package portrait.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import portrait.scene.Passage;
import portrait.text.Span;
import portrait.text.TextEdit;

/**
 * Takes words out of running text and leaves no trace: their commas, brackets and little words go with them, an article and a capital letter
 * follow suit.
 *
 * <p>A text is seen as a list of entries between commas. An entry of which nothing is left goes with one comma; of others only the words go.
 */
public final class Deletion {
    private static final String COMMAS = ",;，、；";
    private static final String CLOSING = ")]}）】";
    private static final String OPENING = "([{（【";

    /** Words that say nothing once the word they served is gone. */
    private static final Set<String> SERVANTS = Set.of(
            "a",
            "an",
            "the",
            "and",
            "or",
            "in",
            "with",
            "of",
            "at",
            "as",
            "very",
            "truly",
            "absolutely",
            "plus",
            "y",
            "e",
            "de",
            "en",
            "con",
            "und",
            "mit",
            "et",
            "avec");

    private static final int REACH = 400;

    private static final List<String> CONJUNCTIONS = List.of("and ", "& ", "und ", "et ", "y ", "e ");

    private final String text;
    private final Span within;
    private final List<Span> words;
    private final List<TextEdit> edits = new ArrayList<>();
    /** Where a sentence begins anew. */
    private final List<Integer> capitals = new ArrayList<>();

    private Deletion(String text, Span within, List<Span> words) {
        this.text = text;
        this.within = within;
        this.words = words;
    }

    /** The edits that take phrases out of a file. A field or an item of a list of which nothing is left goes as a whole. */
    public static List<TextEdit> of(String text, List<Said> phrases) {
        Map<Span, List<Said>> byStretch = new TreeMap<>();
        for (Said said : phrases) {
            said.value().stretches().stream()
                    .filter(stretch -> stretch.contains(said.span()))
                    .findFirst()
                    .ifPresent(stretch -> byStretch
                            .computeIfAbsent(stretch, any -> new ArrayList<>())
                            .add(said));
        }
        List<TextEdit> edits = new ArrayList<>();
        byStretch.forEach((stretch, said) -> {
            List<TextEdit> inside =
                    of(text, stretch, said.stream().map(Said::span).toList());
            if (!isEmptied(text, stretch, inside)) {
                edits.addAll(inside);
                return;
            }
            Passage passage = said.getFirst().passage();
            boolean alone = passage.values().size() == 1
                    && passage.values().getFirst().stretches().size() == 1;
            switch (passage.kind()) {
                case FIELD, ITEM -> edits.addAll(alone ? List.of(new TextEdit(passage.span(), "")) : inside);
                case JSON -> JsonRemoval.add(text, passage.span(), stretch, edits);
                case PROSE -> edits.addAll(inside);
            }
        });
        return List.copyOf(edits);
    }

    private static boolean isEmptied(String text, Span stretch, List<TextEdit> edits) {
        int at = stretch.start();
        for (TextEdit edit : edits) {
            boolean left = !text.substring(at, edit.span().start()).isBlank()
                    || !edit.replacement().isBlank();
            if (left) {
                return false;
            }
            at = edit.span().end();
        }
        return text.substring(at, stretch.end()).isBlank();
    }

    /**
     * The edits that take words out of one stretch of text.
     *
     * @param text the file
     * @param within the stretch
     * @param words what is to go: inside the stretch, apart from each other
     */
    public static List<TextEdit> of(String text, Span within, List<Span> words) {
        Deletion deletion = new Deletion(text, within, joined(text, words));
        if (!words.isEmpty()) {
            deletion.run();
            deletion.capitalize();
        }
        return apart(deletion.edits);
    }

    /** Where two edits claim the same characters, the first one has them. */
    private static List<TextEdit> apart(List<TextEdit> ordered) {
        List<TextEdit> apart = new ArrayList<>();
        int free = 0;
        for (TextEdit edit : ordered) {
            int start = Math.max(free, edit.span().start());
            if (start < edit.span().end()) {
                apart.add(new TextEdit(new Span(start, edit.span().end()), edit.replacement()));
                free = edit.span().end();
            }
        }
        return List.copyOf(apart);
    }

    /** In order; words with nothing but space between them are one. */
    private static List<Span> joined(String text, List<Span> words) {
        List<Span> joined = new ArrayList<>();
        for (Span word : words.stream().sorted().toList()) {
            boolean next = !joined.isEmpty()
                    && text.substring(joined.getLast().end(), word.start())
                            .chars()
                            .allMatch(c -> isBlank((char) c));
            if (next) {
                joined.set(joined.size() - 1, joined.getLast().cover(word));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    /** A piece of the stretch between two separators, and what of it goes. */
    private record Entry(Span span, List<Span> words, boolean nothingLeft) {}

    private void run() {
        List<Entry> entries = entries();
        int i = 0;
        while (i < entries.size()) {
            Entry entry = entries.get(i);
            if (!entry.nothingLeft()) {
                entry.words().forEach(word -> word(entry, word));
                i++;
                continue;
            }
            int last = i;
            while (last + 1 < entries.size()
                    && entries.get(last + 1).nothingLeft()
                    && isComma(entries.get(last).span().end())) {
                last++;
            }
            whole(new Span(entry.span().start(), entries.get(last).span().end()));
            i = last + 1;
        }
    }

    // ---- entries

    private List<Entry> entries() {
        // What lies far from the words does not matter to them.
        int first = Math.max(within.start(), words.getFirst().start() - REACH);
        int last = Math.min(within.end(), words.getLast().end() + REACH);
        List<Entry> entries = new ArrayList<>();
        List<Span> inside = new ArrayList<>();
        int start = first;
        int word = 0;
        for (int at = first; at <= last; at++) {
            while (word < words.size() && words.get(word).end() <= at) {
                inside.add(words.get(word++));
            }
            boolean inWord = word < words.size() && words.get(word).contains(at);
            if (at == last || !inWord && separates(at)) {
                Span span = new Span(start, at);
                entries.add(new Entry(span, List.copyOf(inside), !inside.isEmpty() && isNothing(span, inside)));
                inside.clear();
                start = at + 1;
            }
        }
        return entries;
    }

    private boolean separates(int at) {
        char c = text.charAt(at);
        return COMMAS.indexOf(c) >= 0
                || OPENING.indexOf(c) >= 0
                || CLOSING.indexOf(c) >= 0
                || "\n。！!?？|\"".indexOf(c) >= 0
                || endsPhrase(at);
    }

    /** A full stop or a colon in front of white space, or the colon of a weight. */
    private boolean endsPhrase(int at) {
        char c = text.charAt(at);
        boolean space = at + 1 >= within.end() || Character.isWhitespace(text.charAt(at + 1));
        boolean weight = c == ':' && at + 1 < within.end() && Character.isDigit(text.charAt(at + 1));
        return weight || (c == '.' || c == ':') && space;
    }

    private boolean isNothing(Span span, List<Span> gone) {
        StringBuilder left = new StringBuilder();
        int at = span.start();
        for (Span word : gone) {
            left.append(text, at, word.start()).append(' ');
            at = word.end();
        }
        left.append(text, at, span.end());
        left.append(' ');
        int start = 0;
        int i = 0;
        while (i < left.length()) {
            int c = left.codePointAt(i);
            int next = i + Character.charCount(c);
            if (!isOfWord(c)) {
                if (i > start && !SERVANTS.contains(left.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return false;
                }
                start = next;
            }
            i = next;
        }
        return true;
    }

    /** Letters and figures of any kind. */
    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    // ---- whole entries

    private void whole(Span run) {
        int start = skipSpace(run.start(), run.end());
        int end = run.end();
        int open = start - 1;
        boolean bracketed = open >= within.start() && OPENING.indexOf(text.charAt(open)) >= 0 && closing(end) >= 0;
        while (bracketed) {
            // (masterpiece:1.2) goes with its brackets and its weight.
            end = closing(end);
            start = open;
            open = start - 1;
            bracketed = open >= within.start() && OPENING.indexOf(text.charAt(open)) >= 0 && closing(end) >= 0;
        }
        int behind = skipSpace(end, within.end());
        int before = start;
        while (before > within.start() && isBlank(text.charAt(before - 1))) {
            before--;
        }
        if (behind < within.end() && isComma(behind)) {
            withCommaBehind(start, skipSpace(behind + 1, within.end()));
        } else if (commaBefore(start) >= 0) {
            withCommaBefore(start, trimmedEnd(start, end));
        } else if (behind < within.end() && text.charAt(behind) == '.' && startsSentence(start)) {
            int next = skipSpace(behind + 1, within.end());
            boolean line = startsLine(before) && next < within.end() && text.charAt(next) == '\n';
            edit(line ? before : start, line ? next + 1 : next);
        } else if (behind < within.end() && text.charAt(behind) == '\n' && startsLine(before)) {
            edit(before, behind + 1);
        } else {
            edit(start, trimmedEnd(start, end));
        }
    }

    /** What follows becomes the beginning of its sentence where the entry was. */
    private void withCommaBehind(int start, int next) {
        boolean began = Character.isUpperCase(text.charAt(start)) && startsSentence(start);
        edit(start, next);
        if (began) {
            capitals.add(next);
        }
    }

    /** The comma may be gone already, with the entry in front of it: then that entry's own comma goes too. */
    private void withCommaBefore(int start, int end) {
        int comma = commaBefore(start);
        boolean gone = !edits.isEmpty() && edits.getLast().span().end() > comma;
        if (gone) {
            int first = edits.removeLast().span().start();
            int other = commaBefore(first);
            edit(other >= 0 ? other : first, end);
        } else {
            edit(comma, end);
        }
    }

    /** The comma with nothing but white space between it and {@code at}, or -1. */
    private int commaBefore(int at) {
        int i = at;
        while (i > within.start() && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i > within.start() && isComma(i - 1) ? i - 1 : -1;
    }

    private static String upper(char c) {
        return String.valueOf(Character.toUpperCase(c));
    }

    /** The offset behind the bracket that closes at {@code at}, a weight before it included, or -1. */
    private int closing(int at) {
        int i = at;
        if (i < within.end() && text.charAt(i) == ':') {
            i++;
            while (i < within.end() && (Character.isDigit(text.charAt(i)) || text.charAt(i) == '.')) {
                i++;
            }
        }
        return i < within.end() && CLOSING.indexOf(text.charAt(i)) >= 0 ? i + 1 : -1;
    }

    // ---- words inside an entry

    private void word(Entry entry, Span word) {
        int start = word.start();
        int end = word.end();
        boolean endsEntry = trimmedEnd(end, entry.span().end()) <= end;
        if (endsEntry) {
            int servant = servantBefore(entry.span(), start);
            while (servant < start) {
                start = servant;
                servant = servantBefore(entry.span(), start);
            }
            boolean goesOn = !edits.isEmpty()
                    && edits.getLast().span().end() == start
                    && edits.getLast().replacement().isEmpty();
            start = goesOn ? edits.removeLast().span().start() : start;
            // The space before may be gone already, with an article that was put right.
            int free = edits.isEmpty() ? 0 : edits.getLast().span().end();
            while (start > Math.max(free, entry.span().start()) && isBlank(text.charAt(start - 1))) {
                start--;
            }
            edit(start, end);
            return;
        }
        int next =
                conjunctionEnd(entry.span(), start, skipSpace(end, entry.span().end()));
        int article = articleBefore(entry.span(), start);
        if (article >= 0 && Character.isLetter(text.charAt(next))) {
            boolean capital = Character.isUpperCase(text.charAt(article));
            String fitting = "aeiouAEIOU".indexOf(text.charAt(next)) >= 0 ? "an " : "a ";
            edits.add(new TextEdit(new Span(article, next), capital ? capitalized(fitting) : fitting));
            return;
        }
        boolean began = Character.isUpperCase(text.charAt(start))
                && skipSpace(entry.span().start(), start) == start
                && startsSentence(start);
        edit(start, next);
        if (began) {
            capitals.add(next);
        }
    }

    /** Behind the “and” that joined the first word of an entry with what follows, or {@code at}. */
    private int conjunctionEnd(Span entry, int start, int at) {
        boolean first = skipSpace(entry.start(), start) == start;
        for (String word : CONJUNCTIONS) {
            if (first && text.regionMatches(true, at, word, 0, word.length()) && at + word.length() < entry.end()) {
                return at + word.length();
            }
        }
        return at;
    }

    /** Gives each beginning of a sentence that lost its first word a capital letter. */
    private void capitalize() {
        for (int place : capitals) {
            int at = place;
            for (int i = 0; i < edits.size(); i++) {
                TextEdit edit = edits.get(i);
                if (edit.span().start() == at && !edit.replacement().isEmpty()) {
                    edits.set(i, new TextEdit(edit.span(), capitalized(edit.replacement())));
                    at = within.end();
                } else if (edit.span().start() == at) {
                    at = edit.span().end();
                }
            }
            int letter = at;
            boolean free = edits.stream().noneMatch(edit -> edit.span().contains(letter));
            if (free && at < within.end() && Character.isLowerCase(text.charAt(at))) {
                edits.add(new TextEdit(new Span(at, at + 1), upper(text.charAt(at))));
            }
        }
        edits.sort(Comparator.comparing(TextEdit::span));
    }

    private static String capitalized(String words) {
        return upper(words.charAt(0)) + words.substring(1);
    }

    /** The start of the little word in front of {@code at}, or {@code at}. */
    private int servantBefore(Span entry, int at) {
        int end = at;
        while (end > entry.start() && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > entry.start() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean apart = start < end
                && end < at
                && (edits.isEmpty() || edits.getLast().span().end() <= start);
        return apart && SERVANTS.contains(text.substring(start, end).toLowerCase(Locale.ROOT)) ? start : at;
    }

    /** The start of an indefinite article right in front of {@code at}, or -1. */
    private int articleBefore(Span entry, int at) {
        int start = servantBefore(entry, at);
        String word = text.substring(start, at).strip().toLowerCase(Locale.ROOT);
        return word.equals("a") || word.equals("an") ? start : -1;
    }

    // ---- places

    private void edit(int start, int end) {
        if (end > start) {
            edits.add(new TextEdit(new Span(start, end), ""));
        }
    }

    private boolean startsSentence(int at) {
        int i = at;
        while (i > within.start() && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i == within.start() || ".!?:\n\"“。".indexOf(text.charAt(i - 1)) >= 0;
    }

    private boolean startsLine(int at) {
        return at == within.start() || text.charAt(at - 1) == '\n';
    }

    private boolean isComma(int at) {
        return at < within.end() && COMMAS.indexOf(text.charAt(at)) >= 0;
    }

    private int skipSpace(int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int trimmedEnd(int from, int to) {
        int end = to;
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }
}
