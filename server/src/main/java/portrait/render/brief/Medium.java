package portrait.render.brief;

import java.util.List;

/** Whether the picture is a photograph: it is, unless the text says that it is something else. */
public final class Medium {
    private Medium() {}

    static boolean isPhotograph(List<Piece> pieces) {
        return says(pieces, "photographic") || !says(pieces, "otherMedia");
    }

    /** Whether the text says of what kind the picture is. */
    public static boolean isSaid(List<Piece> pieces) {
        return says(pieces, "photographic") || says(pieces, "otherMedia");
    }

    private static boolean says(List<Piece> pieces, String list) {
        return pieces.stream()
                .filter(piece -> piece.polarity() == Piece.Polarity.SHOW)
                .flatMap(piece -> piece.values().stream())
                .anyMatch(words -> English.standard().holds(list, words.text()));
    }
}
