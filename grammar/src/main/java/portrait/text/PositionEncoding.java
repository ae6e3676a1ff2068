package portrait.text;

/** The unit in which a {@link Position} counts characters. */
public enum PositionEncoding {
    /** Bytes of UTF-8. */
    UTF_8,
    /** Code units of UTF-16: the default of the language server protocol, and our own offsets. */
    UTF_16,
    /** Code points. */
    UTF_32;

    /** How many units of this encoding the characters of {@code text} between two offsets take. */
    int units(String text, int from, int to) {
        return switch (this) {
            case UTF_16 -> to - from;
            case UTF_32 -> text.codePointCount(from, to);
            case UTF_8 -> {
                int bytes = 0;
                for (int i = from; i < to; i++) {
                    bytes += utf8Length(text, i, to);
                }
                yield bytes;
            }
        };
    }

    /**
     * The offset at most {@code units} behind {@code from}, not beyond {@code to}. A count that ends inside a character
     * is clamped to that character's start.
     */
    int offset(String text, int from, int to, int units) {
        if (this == UTF_16) {
            return characterStart(text, from + Math.max(0, Math.min(units, to - from)));
        }
        int left = units;
        int at = from;
        while (at < to) {
            int next = at + Character.charCount(text.codePointAt(at));
            left -= this == UTF_32 ? 1 : units(text, at, Math.min(next, to));
            if (left < 0) {
                break;
            }
            at = Math.min(next, to);
        }
        return at;
    }

    /** The offset itself, or the one before it where it lies between the halves of a surrogate pair. */
    static int characterStart(String text, int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return inside ? offset - 1 : offset;
    }

    /** Bytes that the UTF-16 unit at {@code i} adds; a surrogate pair counts its four bytes at its first half. */
    private static int utf8Length(String text, int i, int to) {
        char c = text.charAt(i);
        if (c < 0x80) {
            return 1;
        }
        if (c < 0x800) {
            return 2;
        }
        if (Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(text.charAt(i + 1))) {
            return 4;
        }
        if (Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1))) {
            return 0;
        }
        return 3;
    }
}
