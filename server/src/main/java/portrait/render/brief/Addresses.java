package portrait.render.brief;

import java.util.List;
import java.util.Locale;

/** Paths and addresses of pictures, told by how they end. */
final class Addresses {
    private static final List<String> PICTURES =
            List.of(".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif", ".heic", ".tif", ".tiff");

    private Addresses() {}

    static boolean isPicture(String address) {
        int query = address.indexOf('?');
        String path = (query < 0 ? address : address.substring(0, query)).toLowerCase(Locale.ROOT);
        return PICTURES.stream().anyMatch(path::endsWith);
    }

    /** A path or address rather than words: in one piece, and the name of a picture or with a slash. */
    static boolean isFile(String value) {
        boolean onePiece = value.chars().noneMatch(Character::isWhitespace);
        return onePiece && !value.isEmpty() && (isPicture(value) || value.indexOf('/') > 0);
    }
}
