package portrait.model.clip;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Replaces character references of HTML by what they mean, as {@code html.unescape} of Python does: a name may lack its semicolon where HTML
 * 5 allows it, a number that is no character vanishes.
 */
final class Entities {
    private static final String FILE = "/portrait/models/clip/entities.txt";

    /** No name is longer. */
    private static final int MAX_NAME = 32;

    /** What the numbers 0x80 to 0x9F mean in pages: those of Windows-1252. */
    private static final String WINDOWS_1252 =
            "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d"
                    + "\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

    private Entities() {}

    private static final class Named {
        private static final Map<String, String> CHARACTERS = read();

        private static Map<String, String> read() {
            Map<String, String> characters = new HashMap<>();
            try (InputStream in = Entities.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException(FILE + " is not in the jar");
                }
                for (String line : new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n", -1)) {
                    String[] parts = line.split(" ", -1);
                    StringBuilder value = new StringBuilder();
                    for (int i = 1; i < parts.length; i++) {
                        value.appendCodePoint(Integer.parseInt(parts[i], 16));
                    }
                    characters.put(parts[0], value.toString());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.copyOf(characters);
        }
    }

    /** A reference and what it means. */
    private record Reference(String value, int end) {}

    /** The text with its references replaced; itself where there are none. */
    static TracedText replace(TracedText text) {
        if (text.indexOf("&") < 0) {
            return text;
        }
        TracedText out = new TracedText();
        int i = 0;
        while (i < text.length()) {
            Optional<Reference> reference = text.charAt(i) == '&' ? at(text, i + 1) : Optional.empty();
            if (reference.isPresent()) {
                out.append(reference.get().value(), text.origin(i));
                i = reference.get().end();
            } else {
                out.append(text.charAt(i), text.origin(i));
                i++;
            }
        }
        return out;
    }

    private static Optional<Reference> at(TracedText text, int start) {
        return start < text.length() && text.charAt(start) == '#' ? number(text, start + 1) : name(text, start);
    }

    private static Optional<Reference> number(TracedText text, int start) {
        boolean hex = start < text.length() && (text.charAt(start) == 'x' || text.charAt(start) == 'X');
        int i = hex ? start + 1 : start;
        int first = i;
        int value = 0;
        while (i < text.length() && text.charAt(i) < 0x80 && Character.digit(text.charAt(i), hex ? 16 : 10) >= 0) {
            value = Math.min(0x110000, value * (hex ? 16 : 10) + Character.digit(text.charAt(i), 16));
            i++;
        }
        if (i == first) {
            return Optional.empty();
        }
        int end = i < text.length() && text.charAt(i) == ';' ? i + 1 : i;
        return Optional.of(new Reference(character(value), end));
    }

    private static String character(int value) {
        if (value >= 0x80 && value <= 0x9F) {
            return String.valueOf(WINDOWS_1252.charAt(value - 0x80));
        }
        if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) {
            return "\ufffd";
        }
        boolean control = (value < 0x20 && value != '\t' && value != '\n' && value != '\f' && value != '\r')
                || value == 0x7F
                || (value >= 0xFDD0 && value <= 0xFDEF)
                || (value & 0xFFFE) == 0xFFFE;
        return control ? "" : Character.toString(value);
    }

    private static Optional<Reference> name(TracedText text, int start) {
        int end = start;
        while (end < text.length() && end - start < MAX_NAME && isNamePart(text.charAt(end))) {
            end++;
        }
        StringBuilder name = new StringBuilder();
        for (int i = start; i < end; i++) {
            name.append(text.charAt(i));
        }
        if (end < text.length() && end > start && text.charAt(end) == ';') {
            name.append(';');
        }
        for (int length = name.length(); length > 1; length--) {
            Optional<String> value = Optional.ofNullable(Named.CHARACTERS.get(name.substring(0, length)));
            if (value.isPresent()) {
                return Optional.of(new Reference(value.get(), start + length));
            }
        }
        return Optional.empty();
    }

    private static boolean isNamePart(char c) {
        return "\t\n\f <&#;".indexOf(c) < 0;
    }
}
