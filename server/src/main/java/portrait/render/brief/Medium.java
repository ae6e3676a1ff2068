package portrait.render.brief;

import java.util.List;
import java.util.Set;
import portrait.scene.Scene;

/** Whether the picture is a photograph: it is, unless the text says that it is something else. */
final class Medium {
    private static final Set<String> FIELDS = Set.of("subject", "pose", "wardrobe", "camera", "light", "skin");

    private Medium() {}

    static boolean isPhotograph(List<Piece> pieces) {
        return says(pieces, "photographic") || !says(pieces, "otherMedia");
    }

    /** Whether the text, without saying so, is about a photograph: it speaks of camera or film, or has fields for what is in front of one. */
    static boolean isImplied(List<Piece> pieces, Scene scene) {
        boolean said = says(pieces, "photographic") || says(pieces, "otherMedia");
        boolean gear = !scene.camera().bodies().isEmpty()
                || !scene.camera().focalLengths().isEmpty()
                || !scene.camera().apertures().isEmpty()
                || !scene.camera().lenses().isEmpty()
                || !scene.look().films().isEmpty();
        boolean fields = pieces.stream()
                .anyMatch(piece ->
                        FIELDS.contains(piece.section()) && !piece.key().isEmpty());
        return !said && (gear || fields);
    }

    private static boolean says(List<Piece> pieces, String list) {
        return pieces.stream()
                .filter(piece -> piece.polarity() == Piece.Polarity.SHOW)
                .flatMap(piece -> piece.values().stream())
                .anyMatch(words -> English.standard().holds(list, words.text()));
    }
}
