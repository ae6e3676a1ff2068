package portrait.editor.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import portrait.mention.Mention;
import portrait.mention.Quantity;
import portrait.scene.Fact;
import portrait.scene.Interval;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.vocabulary.Category;

/**
 * Which lengths of a scene tell how far the subject is, and which how far the background. The field says so, or else the words around a
 * length, as far as its clause and its neighbours let it speak: in {@code 85mm f/1.4 at 2.5 m, background 20 m} each has its own.
 */
final class Distances {
    private static final String[] BACKGROUND = {
        "background", "backdrop", "behind", "crowd", "wall", "skyline", "distant", "lamps", "trees", "city", "lights"
    };
    private static final String[] SUBJECT = {
        "subject", "camera", "from the lens", "focus", "sitter", "face", "model", "from her", "from him", "from them"
    };
    /** Nobody is photographed from farther away, and no background in a prompt is. */
    private static final double MAX_METRES = 1e5;
    /** A lamp farther away than this is part of the background. */
    private static final double FAR = 4;

    /** Characters by which words behind a length count as farther away: what comes before it mostly says what it is. */
    private static final int BEHIND = 8;

    private static final int NOT_FOUND = Integer.MAX_VALUE;

    /**
     * How far the background is.
     *
     * @param metres in m
     * @param fromSubject whether the words count it from the subject rather than from the camera
     */
    record Background(Interval metres, boolean fromSubject) {}

    private final Scene scene;
    private final List<Fact<Interval>> subjects = new ArrayList<>();
    private final List<Fact<Background>> backgrounds = new ArrayList<>();

    private Distances(Scene scene) {
        this.scene = scene;
        for (Passage passage : scene.passages()) {
            for (Passage.Value value : passage.values()) {
                read(passage, value);
            }
        }
    }

    /** In metres, from the camera. */
    static List<Fact<Interval>> subjects(Scene scene) {
        return List.copyOf(new Distances(scene).subjects);
    }

    static List<Fact<Background>> backgrounds(Scene scene) {
        return List.copyOf(new Distances(scene).backgrounds);
    }

    private void read(Passage passage, Passage.Value value) {
        List<Mention> mentions = value.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            Interval metres = switch (mentions.get(i)) {
                case Quantity.Length length -> new Interval(length.min(), length.max());
                case Quantity.Plain plain when passage.keyId().endsWith("distance") -> Interval.of(plain.value());
                default -> Interval.of(0);
            };
            if (metres.min() > 0 && metres.max() < MAX_METRES) {
                length(passage, value, i, metres);
            }
        }
    }

    private void length(Passage passage, Passage.Value value, int index, Interval metres) {
        Span place = value.place(value.mentions().get(index).span());
        Span clause = clause(value, place);
        String before = lower(clause.start(), place.start());
        String behind = lower(place.end(), clause.end());
        String key = passage.keyId();
        int background = Math.min(nearestBefore(before, BACKGROUND), nearestBehind(behind, BACKGROUND));
        int subject = Math.min(nearestBefore(before, SUBJECT), nearestBehind(behind, SUBJECT));
        boolean fromSubject = behind.contains("behind") || behind.startsWith(" from the subject");
        if (key.equals("background-distance") || isBackground(passage)) {
            backgrounds.add(stated(passage, new Background(metres, fromSubject), place));
        } else if (key.equals("distance")) {
            subjects.add(stated(passage, metres, place));
        } else if (isLight(passage) || metres.max() < FAR && isOfLight(value, clause)) {
            // So far away is the lamp, or so large is it.
            return;
        } else if (background < NOT_FOUND && background <= subject) {
            backgrounds.add(stated(passage, new Background(metres, fromSubject), place));
        } else if (subject < NOT_FOUND || isBare(before, behind) && namesLens(value, place)) {
            subjects.add(stated(passage, metres, place));
        }
    }

    /** {@code at 2 m}, {@code from 3 m}, {@code 2 m away}: nothing says what is there, so the subject is. */
    private static boolean isBare(String before, String behind) {
        return before.endsWith("at ") || before.endsWith("from ") || behind.startsWith(" away");
    }

    private static int nearestBefore(String text, String[] words) {
        int nearest = NOT_FOUND;
        for (String word : words) {
            int at = text.lastIndexOf(word);
            nearest = at < 0 ? nearest : Math.min(nearest, text.length() - at - word.length());
        }
        return nearest;
    }

    private static int nearestBehind(String text, String[] words) {
        int nearest = NOT_FOUND;
        for (String word : words) {
            int at = text.indexOf(word);
            nearest = at < 0 ? nearest : Math.min(nearest, at + BEHIND);
        }
        return nearest;
    }

    private static <T> Fact<T> stated(Passage passage, T value, Span place) {
        return new Fact<>(value, place, passage.excluded());
    }

    /** What may speak of a length: its clause, up to the lengths beside it. */
    private Span clause(Passage.Value value, Span place) {
        String text = scene.text();
        int start = value.span().start();
        int end = value.span().end();
        for (Mention mention : value.mentions()) {
            Span other = value.place(mention.span());
            if (mention instanceof Quantity.Length && other.end() <= place.start()) {
                start = Math.max(start, other.end());
            } else if (mention instanceof Quantity.Length && other.start() >= place.end()) {
                end = Math.min(end, other.start());
            }
        }
        int from = place.start();
        while (from > start && !endsClause(text, from - 1)) {
            from--;
        }
        int to = place.end();
        while (to < end && !endsClause(text, to)) {
            to++;
        }
        return new Span(from, to);
    }

    private static boolean endsClause(String text, int at) {
        char c = text.charAt(at);
        boolean point = c == '.' && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
        boolean comma = c == ',' && (at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1)));
        return point || comma || ";:!?\n，、。；".indexOf(c) >= 0;
    }

    private static boolean isBackground(Passage passage) {
        return passage.key().filter(key -> key.section().equals("background")).isPresent();
    }

    private static boolean isLight(Passage passage) {
        return passage.key().filter(key -> key.section().equals("light")).isPresent();
    }

    private static boolean isOfLight(Passage.Value value, Span clause) {
        return value.within(clause).stream()
                .anyMatch(mention -> mention instanceof Mention.Named named
                        && (named.term().category() == Category.MODIFIERS
                                || named.term().category() == Category.LIGHT_SOURCES
                                || named.term().category() == Category.LIGHTING_PATTERNS));
    }

    private static boolean namesLens(Passage.Value value, Span place) {
        return value.mentions().stream()
                .filter(mention -> value.place(mention.span()).end() <= place.start())
                .anyMatch(mention -> mention instanceof Quantity.FocalLength || mention instanceof Quantity.Aperture);
    }

    private String lower(int from, int to) {
        return scene.text().substring(from, to).toLowerCase(Locale.ROOT);
    }
}
