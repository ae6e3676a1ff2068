package portrait.render.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portrait.render.brief.English;
import portrait.render.brief.Piece;
import portrait.render.brief.Words;
import portrait.render.brief.WordsBuilder;
import portrait.vocabulary.Category;
import portrait.vocabulary.PhraseIndex;
import portrait.vocabulary.Vocabulary;

/** Puts the values of fields into phrases, by the {@link Phrasebook}. */
final class Phrases {
    private static final int LONG = 12;
    /** From here on a value tells by itself what it speaks of. */
    private static final int TELLING = 5;

    /** Keys whose values may be names in one word. */
    private static final Set<String> NAMES = Set.of(
            "name",
            "ethnicity",
            "setting",
            "film",
            "body",
            "camera",
            "lens",
            "format",
            "era",
            "filter",
            "style-reference");

    private final Phrasebook phrasebook;
    private final Vocabulary vocabulary;
    private final boolean sentences;

    /**
     * @param sentences whether whole sentences are welcome, rather than phrases between commas
     */
    Phrases(boolean sentences) {
        this.phrasebook = Phrasebook.standard();
        this.vocabulary = Vocabulary.standard();
        this.sentences = sentences;
    }

    /** What a piece says: prose as it stands, the values of a field as a phrase. */
    Words say(Piece piece) {
        if (piece.form() == Piece.Form.PROSE) {
            return listed(piece, " ");
        }
        boolean entriesAreSentences = piece.values().stream()
                .anyMatch(words -> Text.hasSentences(words.text()) || Text.words(words.text()) > LONG);
        Words value = listed(piece, piece.values().size() > 1 && entriesAreSentences ? "; " : ", ");
        if (piece.form() == Piece.Form.ITEM) {
            return value;
        }
        value = Text.hasSentences(value.text()) ? value : value.stripEnd(".");
        Words labelled = piece.label().isEmpty() ? value : labelled(piece, value);
        boolean named = !piece.label().isEmpty() && !piece.section().equals("wardrobe");
        boolean told = piece.key().isEmpty() || named || Text.hasSentences(labelled.text());
        Optional<Phrasebook.Entry> entry = told ? Optional.empty() : phrasebook.entry(piece.address());
        Words phrase = entry.isEmpty() ? labelled : apply(entry.get(), labelled, piece);
        boolean name = piece.key().isEmpty() || NAMES.contains(piece.key());
        return name ? phrase : Text.small(phrase, true);
    }

    /** The section that a piece counts to in a maker's order. */
    String slot(Piece piece) {
        return phrasebook.entry(piece.address()).flatMap(Phrasebook.Entry::slot).orElse(piece.section());
    }

    boolean isLate(Piece piece) {
        return phrasebook.entry(piece.address()).filter(Phrasebook.Entry::late).isPresent();
    }

    private Words listed(Piece piece, String separator) {
        if (piece.values().size() == 1) {
            return piece.values().getFirst();
        }
        WordsBuilder out = new WordsBuilder();
        for (int i = 0; i < piece.values().size(); i++) {
            Words words = piece.values()
                    .get(i)
                    .stripEnd(i + 1 < piece.values().size() && !separator.equals(" ") ? ",;." : "");
            out.added(i == 0 ? "" : separator).append(i == 0 ? words : Text.small(words, !NAMES.contains(piece.key())));
        }
        return out.build();
    }

    // ---- keys that the language does not know

    /** The words of a key put to its value, unless the value holds them or is a sentence of its own. */
    private Words labelled(Piece piece, Words value) {
        String label = piece.label();
        String text = value.text();
        int words = Text.words(text);
        boolean plurals = label.endsWith("s") && text.endsWith("s") && words > 1;
        if (plurals || shares(label, text) || Text.hasSentences(text) || words > TELLING) {
            return value;
        }
        boolean bare = Text.firstComma(text) == text.length();
        boolean number = isNumber(text);
        if (number) {
            return new WordsBuilder().added(label + " ").append(value).build();
        }
        boolean starts = English.standard().isIn("determiners", Text.firstWord(text));
        int limit = piece.key().isEmpty() ? 2 : 3;
        if (bare && !starts && words <= limit) {
            return new WordsBuilder()
                    .append(Text.small(value, true))
                    .added(" " + label)
                    .build();
        }
        if (!piece.key().isEmpty() && bare) {
            return value;
        }
        if (!sentences || !piece.key().isEmpty()) {
            return new WordsBuilder()
                    .added(label + " ")
                    .append(Text.small(value, true))
                    .build();
        }
        boolean plural = label.endsWith("s") && !label.endsWith("ss");
        return new WordsBuilder()
                .added("the " + label + (plural ? " are " : " is "))
                .append(Text.small(value, true))
                .build();
    }

    /** Whether the value already says one of the words of the key. */
    private static boolean shares(String label, String text) {
        PhraseIndex.Builder<Boolean> words = new PhraseIndex.Builder<>();
        for (String word : label.split(" ", -1)) {
            if (word.length() > 2 && !English.standard().isIn("generic", word)) {
                words.add(word, true);
            }
        }
        return holds(words.build(), text);
    }

    // ---- patterns

    private Words apply(Phrasebook.Entry entry, Words value, Piece piece) {
        for (Phrasebook.Case each : entry.cases()) {
            if (holds(each, value.text())) {
                return fill(each.say(), value, piece);
            }
        }
        return value;
    }

    private boolean holds(Phrasebook.Case each, String value) {
        String first = value.substring(0, Text.firstComma(value));
        return each.has().map(index -> holds(index, value)).orElse(true)
                && each.hasFirst().map(index -> holds(index, first)).orElse(true)
                && (each.first().isEmpty() || Text.words(first) <= each.first().getAsInt())
                && (each.all().isEmpty() || allParts(value, each.all().getAsInt()))
                && (each.starts().isEmpty() || each.starts().contains(Text.firstWord(value)))
                && (each.mentions().isEmpty() || mentions(first, each.mentions()))
                && (!each.number() || isNumber(value))
                && (!each.startsDigit() || !value.isEmpty() && Character.isDigit(value.charAt(0)))
                && (!each.quoted() || !value.isEmpty() && "\"“”'‘«".indexOf(value.charAt(0)) >= 0)
                && (!each.single() || first.length() == value.length())
                && (!each.isLong() || Text.words(value) > LONG);
    }

    private static boolean allParts(String value, int words) {
        for (String part : value.split(",", -1)) {
            if (Text.words(part) > words) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(String text) {
        String figure = text.strip();
        return !figure.isEmpty() && figure.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    }

    private static boolean holds(PhraseIndex<Boolean> index, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (startsWord(text, i) && index.match(text, i, text.length()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean mentions(String text, List<Category> categories) {
        for (int i = 0; i < text.length(); i++) {
            boolean found = startsWord(text, i)
                    && vocabulary
                            .match(text, i, text.length())
                            .filter(match -> match.values().stream()
                                    .anyMatch(entry ->
                                            categories.contains(entry.term().category())))
                            .isPresent();
            if (found) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWord(String text, int i) {
        return Character.isLetterOrDigit(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
    }

    private Words fill(String pattern, Words value, Piece piece) {
        List<String> parts = parts(pattern);
        WordsBuilder out = new WordsBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            switch (part) {
                case "{value}" -> out.append(placed(value, out, piece));
                case "{first}" -> out.append(placed(first(value), out, piece));
                case "{entries}" -> {
                    Words said = placed(value, out, piece);
                    out.append(piece.values().size() > 1 ? anded(said) : said);
                }
                case "{list}" -> out.append(anded(placed(value, out, piece)));
                case "{rest}" -> out.append(rest(value));
                case "{no}" -> value.part(0, space(value)).source().ifPresent(span -> out.said("no", span));
                case "{tail}" -> {
                    Words tail = tail(value);
                    if (tail.isEmpty()) {
                        out.trimEnd("");
                    }
                    out.append(tail);
                }
                case "{lens}" -> out.append(lens(first(value)));
                case "{a}" -> out.added(Text.article(value.text()));
                case "{the}" -> out.added(the(value.text()));
                default -> out.added(part);
            }
        }
        return out.build();
    }

    /** With a small letter where words of the pattern stand before it. */
    private static Words placed(Words value, WordsBuilder out, Piece piece) {
        return out.isEmpty() || NAMES.contains(piece.key()) ? value : Text.small(value, true);
    }

    private static String the(String value) {
        String first = Text.firstWord(value);
        return English.standard().isIn("determiners", first) ? "" : "the ";
    }

    /** Of two things or more, the last behind an and. */
    private static Words anded(Words value) {
        int comma = value.text().lastIndexOf(", ");
        if (comma < 0 || value.text().startsWith("and ", comma + 2)) {
            return value;
        }
        List<Words> parts = Text.cut(value, comma, comma + 1);
        return new WordsBuilder()
                .append(parts.get(0))
                .added(" and")
                .append(parts.get(2))
                .build();
    }

    /** {@code 85mm f/2.8} as a photographer says it: {@code 85mm lens at f/2.8}. */
    private static Words lens(Words value) {
        String text = value.text();
        int space = text.indexOf(' ');
        while (space >= 0 && !isAperture(text, space + 1)) {
            space = text.indexOf(' ', space + 1);
        }
        if (space < 0) {
            return new WordsBuilder().append(value).added(" lens").build();
        }
        List<Words> parts = Text.cut(value, space, space + 1);
        return new WordsBuilder()
                .append(parts.get(0).stripEnd(","))
                .added(" lens at ")
                .append(parts.get(2))
                .build();
    }

    private static boolean isAperture(String text, int at) {
        int i = at;
        boolean sign = i < text.length() && "fFƒTt".indexOf(text.charAt(i)) >= 0;
        i += i + 1 < text.length() && text.charAt(i + 1) == '/' ? 2 : 1;
        return sign && i < text.length() && Character.isDigit(text.charAt(i));
    }

    private static Words first(Words value) {
        return value.part(0, Text.firstComma(value.text())).strip();
    }

    private static Words rest(Words value) {
        return value.part(Text.firstComma(value.text()), value.text().length());
    }

    private static Words tail(Words value) {
        return value.part(space(value), value.text().length()).strip();
    }

    private static int space(Words value) {
        int space = value.text().indexOf(' ');
        return space < 0 ? value.text().length() : space;
    }

    /** Literal text and slots in turn. */
    private static List<String> parts(String pattern) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            if (open < 0) {
                parts.add(pattern.substring(at));
                break;
            }
            if (open > at) {
                parts.add(pattern.substring(at, open));
            }
            int close = pattern.indexOf('}', open) + 1;
            parts.add(pattern.substring(open, close));
            at = close;
        }
        return parts;
    }
}
