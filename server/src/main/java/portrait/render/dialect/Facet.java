package portrait.render.dialect;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import portrait.render.brief.Piece;
import portrait.vocabulary.Category;
import portrait.vocabulary.Vocabulary;

/** What a part of a structured prompt speaks of. */
enum Facet {
    SCENE,
    SUBJECT,
    ACTION,
    STYLE,
    COLOR,
    LIGHT,
    MOOD,
    BACKGROUND,
    COMPOSITION,
    ANGLE,
    LENS,
    DEPTH;

    private static final Set<String> FRAMING = Set.of("camera.framing", "camera.composition", "camera.format");
    private static final Set<String> VIEW =
            Set.of("camera.angle", "camera.position", "camera.perspective", "camera.camera-movement");
    private static final Set<String> SHARPNESS = Set.of("camera.depth-of-field", "camera.focus");
    private static final Set<String> LOOK = Set.of(
            "color.film",
            "color.grain",
            "color.grade",
            "mood.style",
            "mood.realism",
            "prompt.medium",
            "prompt.quality-words");

    /** Of a field, by its key and the section that it counts to. */
    static Facet of(Piece piece, String slot) {
        String address = piece.address();
        if (LOOK.contains(address)) {
            return STYLE;
        }
        if (address.equals("color.white-balance")) {
            return LENS;
        }
        if (FRAMING.contains(address) || slot.equals("composition")) {
            return COMPOSITION;
        }
        if (VIEW.contains(address)) {
            return ANGLE;
        }
        if (SHARPNESS.contains(address)) {
            return DEPTH;
        }
        return switch (slot) {
            case "subject", "skin", "wardrobe", "references" -> SUBJECT;
            case "pose" -> ACTION;
            case "mood" -> MOOD;
            case "background" -> BACKGROUND;
            case "light" -> LIGHT;
            case "color" -> COLOR;
            case "camera" -> LENS;
            default -> SCENE;
        };
    }

    /** Of a sentence of prose: what most of its terms and figures speak of; the scene where they say nothing clear. */
    static Facet of(String sentence) {
        Map<Facet, Integer> votes = new EnumMap<>(Facet.class);
        Vocabulary vocabulary = Vocabulary.standard();
        for (int i = 0; i < sentence.length(); i++) {
            if (!Character.isLetterOrDigit(sentence.charAt(i))
                    || i > 0 && Character.isLetterOrDigit(sentence.charAt(i - 1))) {
                continue;
            }
            if (isFigureOfLens(sentence, i)) {
                votes.merge(LENS, 2, Integer::sum);
                continue;
            }
            vocabulary
                    .match(sentence, i, sentence.length())
                    .ifPresent(match ->
                            votes.merge(of(match.values().getFirst().term().category()), 1, Integer::sum));
        }
        Facet best = SCENE;
        int most = 0;
        boolean tied = false;
        for (Map.Entry<Facet, Integer> vote : votes.entrySet()) {
            tied = vote.getValue() == most;
            if (vote.getValue() > most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return tied ? SCENE : best;
    }

    private static Facet of(Category category) {
        return switch (category) {
            case BACKGROUNDS -> BACKGROUND;
            case LIGHT_SOURCES, LIGHTING_PATTERNS, MODIFIERS -> LIGHT;
            case COLOR_GRADE -> COLOR;
            case FILMS, FILM_ARTIFACTS -> STYLE;
            case FRAMING -> COMPOSITION;
            case BOKEH_EFFECTS -> DEPTH;
            case CAMERAS, LENSES -> LENS;
            case EXPRESSION_GAZE_POSE, SKIN_EYES_HAIR -> SUBJECT;
            case CONCEPTS -> SCENE;
        };
    }

    /** {@code 85mm} or {@code f/1.8}. */
    private static boolean isFigureOfLens(String text, int at) {
        if (text.startsWith("f/", at)) {
            return at + 2 < text.length() && Character.isDigit(text.charAt(at + 2));
        }
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        int unit = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        return end > at && text.startsWith("mm", unit);
    }
}
