package portrait.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portrait.mention.Mention;
import portrait.mention.Quantity;
import portrait.text.Span;
import portrait.vocabulary.Category;

/**
 * Tells of each length what it measures. The field says so, or else the words around it, as far as its clause and the lengths beside it let
 * it speak: in {@code 85mm f/1.4 at 2.5 m, background 20 m} each has its own, {@code 1.5 m softbox} is a size and {@code softbox 1.5 m to
 * camera left} a place.
 */
final class LengthReader {
    /** Nobody is photographed from farther away, and no background in a prompt is. */
    private static final double MAX_METRES = 1e5;
    /** A lamp farther away than this is part of the background. */
    private static final double FAR = 8;
    /** No source that a portrait is lit with is larger. */
    private static final double MAX_SIZE = 6;
    /** How many characters of adjectives may stand between a size and what has it. */
    private static final int ADJECTIVES = 24;

    /** No clause speaks of a length from farther away. */
    private static final int REACH = 160;

    private final String text;
    private final Passage passage;
    private final Passage.Value value;
    private final List<Mention> lengths = new ArrayList<>();
    private final Map<Mention, LengthUse> uses = new HashMap<>();
    /** Where a lens or an aperture ends last before each length. */
    private final List<Integer> lensEnds = new ArrayList<>();
    /** Where the lens is named first; the end of the file where it is not. */
    private final int firstLens;
    /** Up to where the words have told of an earlier length what it is. */
    private int told;

    private LengthReader(String text, Passage passage, Passage.Value value) {
        this.text = text;
        this.passage = passage;
        this.value = value;
        int lens = Integer.MAX_VALUE;
        int last = -1;
        for (Mention mention : value.mentions()) {
            boolean bare = mention instanceof Quantity.Plain && passage.keyId().endsWith("distance");
            if (mention instanceof Quantity.Length || bare) {
                lengths.add(mention);
                lensEnds.add(last);
            } else if (mention instanceof Quantity.FocalLength || mention instanceof Quantity.Aperture) {
                last = value.place(mention.span()).end();
                lens = Math.min(lens, last);
            }
        }
        this.firstLens = lens;
    }

    /** The lengths in metres of a value, and the bare numbers in fields of distances, each with its use. */
    static Map<Mention, LengthUse> read(String text, Passage passage, Passage.Value value) {
        LengthReader reader = new LengthReader(text, passage, value);
        for (int i = 0; i < reader.lengths.size(); i++) {
            reader.uses.put(reader.lengths.get(i), reader.use(i));
        }
        return reader.uses;
    }

    /** What one length is, in metres. */
    static Interval metres(Mention mention) {
        return switch (mention) {
            case Quantity.Length length -> new Interval(length.min(), length.max());
            case Quantity.Plain plain -> Interval.of(plain.value());
            default -> throw new IllegalArgumentException(mention + " is no length");
        };
    }

    private LengthUse use(int index) {
        Mention mention = lengths.get(index);
        Span place = value.place(mention.span());
        Interval metres = metres(mention);
        if (metres.min() <= 0 || metres.max() >= MAX_METRES) {
            return LengthUse.OTHER;
        }
        Span clause = clause(index, place);
        String before = LengthWords.lower(text, clause.start(), place.start());
        String behind = LengthWords.lower(text, place.end(), clause.end());
        return switch (passage.keyId()) {
            case "distance" ->
                LengthWords.BACKGROUND.beforeEnd(before) < LengthWords.PERSON.beforeEnd(before)
                        ? background(fromSubject(behind))
                        : LengthUse.SUBJECT;
            case "background-distance" -> background(fromSubject(behind));
            default -> {
                if (saysSize(behind)) {
                    yield sizeIn(clause, metres);
                }
                LengthUse light = ofLight(metres, place, clause, before, behind);
                if (light != null) {
                    yield light;
                }
                yield isIn("light") ? LengthUse.OTHER : ofCamera(index, place, clause, before, behind);
            }
        };
    }

    // ---- lights

    /** The use of a length that speaks of a light; null where it speaks of something else. */
    private @Nullable LengthUse ofLight(Interval metres, Span place, Span clause, String before, String behind) {
        Mention.@Nullable Named last = null;
        Mention.@Nullable Named next = null;
        int lensAt = -1;
        for (Mention mention : value.within(clause)) {
            Span span = value.place(mention.span());
            boolean precedes = span.end() <= place.start();
            if (mention instanceof Mention.Named named && isLight(named)) {
                last = precedes ? named : last;
                next = !precedes && next == null ? named : next;
            } else if (precedes && (mention instanceof Quantity.FocalLength || mention instanceof Quantity.Aperture)) {
                lensAt = span.end();
            }
        }
        boolean modifierNext = next != null && isSized(next) && isPlain(behind, place, next);
        if (modifierNext && metres.max() <= MAX_SIZE) {
            return LengthUse.LIGHT_SIZE;
        }
        boolean lightIsNearer = last != null && value.place(last.span()).end() > lensAt;
        boolean inLightField = isIn("light");
        if ((!lightIsNearer && !inLightField) || metres.max() >= FAR) {
            return null;
        }
        if (behind.startsWith(" above") || behind.startsWith(" over") || behind.startsWith(" high")) {
            return LengthUse.OTHER;
        }
        boolean placed = before.endsWith("at ") || before.endsWith("from ") || saysPlace(behind);
        if (placed) {
            return LengthUse.LIGHT_DISTANCE;
        }
        boolean beside = last != null && isSized(last) && isBeside(value.place(last.span()), place);
        return beside && metres.max() <= MAX_SIZE ? LengthUse.LIGHT_SIZE : null;
    }

    private static boolean isLight(Mention.Named named) {
        return named.term().category() == Category.MODIFIERS
                || named.term().category() == Category.LIGHT_SOURCES
                || (named.term().category() == Category.LIGHTING_PATTERNS
                        && LightRole.ofTerm(named.term().id()).isPresent());
    }

    /** A window or a softbox has a width; the sun has none that one would write. */
    private static boolean isSized(Mention.Named named) {
        return named.term().category() == Category.MODIFIERS
                || named.term().id().startsWith("window")
                || named.term().id().endsWith("window");
    }

    /** Only adjectives between: {@code 60 cm deep octabox}. */
    private boolean isPlain(String behind, Span place, Mention.Named next) {
        int gap = value.place(next.span()).start() - place.end();
        if (gap > ADJECTIVES || gap < 0 || gap > behind.length()) {
            return false;
        }
        String between = behind.substring(0, gap);
        return !saysPlace(between + " ")
                && !LengthWords.JOINING.isIn(between)
                && between.chars().noneMatch(c -> c == '(' || c == '/' || c == '+');
    }

    private static boolean saysPlace(String behind) {
        for (String word : new String[] {
            " to ",
            " away",
            " from ",
            " in front",
            " behind",
            " left",
            " right",
            " camera",
            " off",
            " beside",
            " towards",
            " distance",
            " out "
        }) {
            if (behind.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysSize(String behind) {
        for (String word :
                new String[] {" wide", " across", " tall", " long", " in diameter", " diameter", " square", " thick"}) {
            if (behind.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private LengthUse sizeIn(Span clause, Interval metres) {
        boolean light = value.within(clause).stream()
                .anyMatch(mention -> mention instanceof Mention.Named named && isSized(named));
        return (light || isIn("light")) && metres.max() <= MAX_SIZE ? LengthUse.LIGHT_SIZE : LengthUse.OTHER;
    }

    private boolean isBeside(Span light, Span place) {
        for (int i = light.end(); i < place.start(); i++) {
            if (" (:~".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    // ---- the camera

    private LengthUse ofCamera(int index, Span place, Span clause, String before, String behind) {
        if (isIn("background")) {
            return background(fromSubject(behind));
        }
        String own = before.substring(Math.min(before.length(), Math.max(0, told - clause.start())));
        int person = LengthWords.PERSON.beforeEnd(own);
        int camera = LengthWords.CAMERA.beforeEnd(own);
        int scenery = LengthWords.BACKGROUND.beforeEnd(own);
        int toScenery =
                LengthWords.BACKGROUND.endBehind(behind, " to ", " from ", " away from ", " in front of ", " off ");
        int toPerson = LengthWords.PERSON.endBehind(behind, " to ", " from ", " away from ", " in front of ");
        if (toScenery >= 0 && (toPerson < 0 || toScenery < toPerson)) {
            told = place.end() + toScenery;
            // The subject stands so far before the wall, or the wall is so far away.
            boolean gap = !behind.startsWith(" to ") && camera == LengthWords.NOT_FOUND;
            return background(gap);
        }
        int nearestPerson = Math.min(person, camera);
        if (scenery != LengthWords.NOT_FOUND && scenery <= nearestPerson) {
            return background(fromSubject(behind));
        }
        if (nearestPerson != LengthWords.NOT_FOUND) {
            return LengthWords.BACKGROUND.endBehind(behind, " ") > 0 && behind.startsWith(" behind")
                    ? LengthUse.BEHIND_SUBJECT
                    : LengthUse.SUBJECT;
        }
        return byWordsBehind(index, place, behind, before);
    }

    private LengthUse byWordsBehind(int index, Span place, String behind, String before) {
        int toPerson = Math.max(
                LengthWords.PERSON.endBehind(behind, " to ", " from ", " away from ", " ", " before ", " in front of "),
                LengthWords.CAMERA.endBehind(behind, " to ", " from ", " away from ", " ", " in front of "));
        if (toPerson >= 0) {
            told = place.end() + toPerson;
            return LengthUse.SUBJECT;
        }
        int reach = reach(index, place, behind);
        int scenery = LengthWords.BACKGROUND.fromStart(behind);
        int person = Math.min(LengthWords.PERSON.fromStart(behind), LengthWords.CAMERA.fromStart(behind));
        if (scenery < reach && scenery <= person) {
            told = place.end() + scenery + 1;
            return background(fromSubject(behind));
        }
        if (person < reach) {
            told = place.end() + person + 1;
            return LengthUse.SUBJECT;
        }
        boolean shot = isBare(before, behind) && isShot(before, place);
        return shot || followsLens(index, place) ? LengthUse.SUBJECT : LengthUse.OTHER;
    }

    /** {@code 85mm, f/1.4, 2.5 m}: only marks between the lens and the length. */
    private boolean followsLens(int index, Span place) {
        for (int i = place.start() - 1; i >= 0 && i >= lensEnds.get(index); i--) {
            if (" ,/|·，、".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return lensEnds.get(index) >= 0;
    }

    /** Words behind a length count for it while they are nearer to it than to the next one. */
    private int reach(int index, Span place, String behind) {
        boolean shared = index + 1 < lengths.size()
                && value.place(lengths.get(index + 1).span()).start() == place.end() + behind.length();
        return shared ? behind.length() / 2 : behind.length() + 1;
    }

    /** {@code at 2 m}, {@code from 3 m}, {@code 2 m away}: nothing says what is there, so the subject is. */
    private static boolean isBare(String before, String behind) {
        return before.endsWith("at ")
                || before.endsWith("from ")
                || before.endsWith("@ ")
                || before.endsWith("@")
                || before.endsWith("auf ")
                || before.endsWith("aus ")
                || before.endsWith("à ")
                || before.endsWith("a ")
                || behind.startsWith(" away");
    }

    private boolean isShot(String before, Span place) {
        return firstLens <= place.start() || LengthWords.TAKING.beforeEnd(before) != LengthWords.NOT_FOUND;
    }

    private static LengthUse background(boolean fromSubject) {
        return fromSubject ? LengthUse.BEHIND_SUBJECT : LengthUse.BACKGROUND;
    }

    private static boolean fromSubject(String behind) {
        return behind.contains("behind")
                || behind.startsWith("后")
                || LengthWords.PERSON.endBehind(
                                behind, " from ", " away from ", " past ", " beyond ", " hinter ", " derrière ")
                        > 0;
    }

    private boolean isIn(String section) {
        return passage.key().filter(key -> key.section().equals(section)).isPresent();
    }

    // ---- clauses

    /** What may speak of a length: its clause, up to the lengths beside it. */
    private Span clause(int index, Span place) {
        int start = index == 0
                ? value.span().start()
                : value.place(lengths.get(index - 1).span()).end();
        int end = index + 1 == lengths.size()
                ? value.span().end()
                : value.place(lengths.get(index + 1).span()).start();
        int from = place.start();
        while (from > start && place.start() - from < REACH && !endsClause(from - 1)) {
            from--;
        }
        int to = place.end();
        while (to < end && to - place.end() < REACH && !endsClause(to)) {
            to++;
        }
        return new Span(from, to);
    }

    private boolean endsClause(int at) {
        char c = text.charAt(at);
        boolean point = c == '.' && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
        boolean comma = c == ',' && (at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1)));
        return point || comma || ";!?\n，、。；".indexOf(c) >= 0;
    }
}
