package portrait.model.clip;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * CLIP's tokenizer, exactly: openai/CLIP, {@code clip/simple_tokenizer.py}. References of HTML are replaced twice, letters made small; runs of
 * letters, single digits, runs of other signs and English endings behind an apostrophe are encoded in UTF-8, each by itself. Of the repairs
 * that the original hands over to another library when that is installed, this does one, as the faster tokenizers of the interfaces
 * do: characters are composed (Unicode's form C).
 */
public final class ClipTokenizer {
    /** The token of a comma that ends a word. */
    public static final int COMMA = 267;

    private static final int START = 49_406;
    private static final int END = 49_407;
    private static final String START_TEXT = "<|startoftext|>";
    private static final String END_TEXT = "<|endoftext|>";

    private ClipTokenizer() {}

    /**
     * The tokens of a text, without the two that stand around every text; it takes n log n time.
     *
     * @param text any text
     */
    public static Tokens tokens(String text) {
        return tokens(TracedText.of(text, 0, text.length()));
    }

    static Tokens tokens(TracedText text) {
        TracedText read = Entities.replace(Entities.replace(composed(text))).small();
        Tokens tokens = new Tokens();
        String words = read.text();
        Encoder encoder = new Encoder(read, tokens);
        int i = 0;
        while (i < words.length()) {
            if (isSpace(words.charAt(i))) {
                i++;
            } else if (words.startsWith(START_TEXT, i)) {
                tokens.add(START, read.origin(i));
                i += START_TEXT.length();
            } else if (words.startsWith(END_TEXT, i)) {
                tokens.add(END, read.origin(i));
                i += END_TEXT.length();
            } else {
                int end = wordEnd(words, i);
                encoder.encode(words, i, end);
                i = end;
            }
        }
        return tokens;
    }

    /** Characters and the marks behind them as one character, where there is one. */
    private static TracedText composed(TracedText text) {
        String characters = text.text();
        boolean plain = characters.chars().allMatch(c -> c < 0x300);
        if (plain || Normalizer.isNormalized(characters, Normalizer.Form.NFC)) {
            return text;
        }
        TracedText out = new TracedText();
        int i = 0;
        while (i < characters.length()) {
            int end = i + Character.charCount(characters.codePointAt(i));
            while (end < characters.length() && joins(characters.codePointAt(end))) {
                end += Character.charCount(characters.codePointAt(end));
            }
            String part = characters.substring(i, end);
            if (Normalizer.isNormalized(part, Normalizer.Form.NFC)) {
                for (int at = i; at < end; at++) {
                    out.append(characters.charAt(at), text.origin(at));
                }
            } else {
                out.append(Normalizer.normalize(part, Normalizer.Form.NFC), text.origin(i));
            }
            i = end;
        }
        return out;
    }

    /** Whether a character may become one with those before it: marks, and the later letters of a Korean syllable. */
    private static boolean joins(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (c >= 0x1160 && c <= 0x11FF);
    }

    private static int wordEnd(String text, int start) {
        int ending = ending(text, start);
        if (ending > 0) {
            return start + ending;
        }
        int first = text.codePointAt(start);
        int i = start + Character.charCount(first);
        if (isNumber(first)) {
            return i;
        }
        boolean letters = Character.isLetter(first);
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean same = letters ? Character.isLetter(c) : !Character.isLetter(c) && !isNumber(c) && !isSpace(c);
            if (!same) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    /** The length of {@code 's} and its like, or 0. */
    private static int ending(String text, int at) {
        if (text.charAt(at) != '\'' || at + 1 == text.length()) {
            return 0;
        }
        boolean one = "stmd".indexOf(text.charAt(at + 1)) >= 0;
        boolean two = text.startsWith("re", at + 1) || text.startsWith("ve", at + 1) || text.startsWith("ll", at + 1);
        return one ? 2 : two ? 3 : 0;
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** White space as Unicode has it. */
    private static boolean isSpace(int c) {
        return (c >= 0x09 && c <= 0x0D) || c == ' ' || c == 0x85 || (c >= 0xA0 && Character.isSpaceChar(c));
    }

    /** Encodes words in UTF-8, and knows which character each byte belongs to. */
    private static final class Encoder {
        private final TracedText text;
        private final Tokens tokens;
        private final BytePairs pairs = new BytePairs();
        private byte[] bytes = new byte[64];
        private int[] origins = new int[64];
        private int length;

        Encoder(TracedText text, Tokens tokens) {
            this.text = text;
            this.tokens = tokens;
        }

        void encode(String words, int start, int end) {
            length = 0;
            for (int i = start; i < end; ) {
                int c = words.codePointAt(i);
                character(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c, text.origin(i));
                i += Character.charCount(c);
            }
            pairs.encode(bytes, length, (id, firstByte) -> tokens.add(id, origins[firstByte]));
        }

        private void character(int c, int origin) {
            if (c < 0x80) {
                put(c, origin);
            } else if (c < 0x800) {
                put(0xC0 | c >> 6, origin);
                put(0x80 | c & 0x3F, origin);
            } else if (c < 0x10000) {
                put(0xE0 | c >> 12, origin);
                put(0x80 | c >> 6 & 0x3F, origin);
                put(0x80 | c & 0x3F, origin);
            } else {
                put(0xF0 | c >> 18, origin);
                put(0x80 | c >> 12 & 0x3F, origin);
                put(0x80 | c >> 6 & 0x3F, origin);
                put(0x80 | c & 0x3F, origin);
            }
        }

        private void put(int value, int origin) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, length * 2);
                origins = Arrays.copyOf(origins, length * 2);
            }
            bytes[length] = (byte) value;
            origins[length++] = origin;
        }
    }
}
