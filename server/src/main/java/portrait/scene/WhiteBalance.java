package portrait.scene;

import portrait.text.Span;

/** Whether a colour temperature is what the camera is set to. A field says so; in prose the words beside it do: {@code balanced to 5600 K}. */
final class WhiteBalance {
    /** How far before a number its words may stand, and how far behind. */
    private static final int BEFORE = 26;

    private static final int BEHIND = 16;

    private WhiteBalance() {}

    static boolean isSaid(String text, Passage passage, Passage.Value value, Span kelvin) {
        if (passage.keyId().equals("white-balance")) {
            return true;
        }
        Span within = value.span();
        String before = clause(text, Math.max(within.start(), kelvin.start() - BEFORE), kelvin.start(), true);
        String behind = clause(text, kelvin.end(), Math.min(within.end(), kelvin.end() + BEHIND), false);
        return before.contains("balance")
                || before.endsWith(" wb ")
                || before.equals("wb ")
                || before.endsWith("白平衡")
                || before.endsWith("ホワイトバランス")
                || before.contains("weißabgleich")
                || behind.startsWith(" balance")
                || behind.startsWith(" white balance")
                || behind.startsWith(" wb");
    }

    /** The part that belongs to the number's own clause, in lower case. */
    private static String clause(String text, int from, int to, boolean before) {
        String lower = LengthWords.lower(text, from, to);
        for (char end : new char[] {',', ';', '.', '\n', '，', '。'}) {
            int at = before ? lower.lastIndexOf(end) : lower.indexOf(end);
            if (at >= 0) {
                lower = before ? lower.substring(at + 1) : lower.substring(0, at);
            }
        }
        return lower;
    }
}
