package portrait.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portrait.text.Span;

/** Tells the names of variables, slots to fill in, and pictures by their words. */
final class SlotWords {
    private static final int MAX_NAME = 48;
    private static final int MAX_SLOT = 90;
    private static final List<String> SLOT_VERBS = List.of(
            "insert ",
            "your ",
            "enter ",
            "add ",
            "choose ",
            "describe ",
            "specify ",
            "fill in",
            "replace ",
            "select ",
            "pick ",
            "e.g.",
            "name of ",
            "type of ",
            "any ");
    private static final Set<String> SLOT_NOUNS = Set.of(
            "subject",
            "person",
            "name",
            "location",
            "city",
            "outfit",
            "product",
            "brand",
            "occupation",
            "age",
            "color",
            "colour",
            "text",
            "object",
            "background",
            "character",
            "place",
            "scene",
            "character description",
            "pose",
            "style",
            "mood",
            "lighting",
            "setting");
    private static final List<String> PICTURES = List.of("image", "img", "photo", "picture", "figure");
    private static final List<String> PICTURE_WORDS = List.of(
            "uploaded image",
            "reference image",
            "reference face",
            "reference photo",
            "attached image",
            "attached photo");

    private SlotWords() {}

    /** Whether a variable may have that name: letters first; digits, spaces, hyphens and underscores in it; dots between letters. */
    static boolean isName(Span span, String text) {
        if (span.isEmpty() || span.length() > MAX_NAME || !Character.isLetter(text.codePointAt(span.start()))) {
            return false;
        }
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            boolean joint = c == '.' && i + 1 < span.end() && Character.isLetter(text.charAt(i + 1));
            boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            if (!letter && !joint && " _-".indexOf(c) < 0) {
                return false;
            }
        }
        return !text.startsWith("argument ", span.start());
    }

    /** What a square bracket is to be filled with, where its words say that it is to be filled. */
    static @Nullable Form squareSlot(Span bracket, Span words, String text) {
        if (words.isEmpty() || words.length() > MAX_SLOT) {
            return null;
        }
        String inner = words.of(text);
        if (isPicture(inner)) {
            return new Form.Placeholder(bracket, Form.Style.IMAGE, inner);
        }
        return isUpper(inner) || isSlot(inner) || isAlternative(inner)
                ? new Form.Placeholder(bracket, Form.Style.BRACKET, inner)
                : null;
    }

    /** Whether words ask to be replaced: {@code insert city}, {@code your product}. */
    static boolean isSlot(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return SLOT_NOUNS.contains(lower) || SLOT_VERBS.stream().anyMatch(lower::startsWith);
    }

    private static boolean isUpper(String words) {
        int upper = 0;
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLowerCase(words.charAt(i))) {
                return false;
            }
            upper += Character.isUpperCase(words.charAt(i)) ? 1 : 0;
        }
        return upper >= 2;
    }

    /** {@code male/female} */
    private static boolean isAlternative(String words) {
        return words.indexOf('/') > 0 && words.chars().allMatch(c -> Character.isLetter(c) || c == '/' || c == '-');
    }

    /** {@code image 1}, {@code IMG_2}, {@code photo}, {@code image URL}, {@code uploaded image}. */
    private static boolean isPicture(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (String picture : PICTURES) {
            if (lower.startsWith(picture)) {
                String rest = lower.substring(picture.length()).strip();
                boolean number = rest.chars().allMatch(c -> Character.isDigit(c) || "_-#. ".indexOf(c) >= 0);
                boolean letter = rest.length() == 1 && lower.charAt(picture.length()) == ' ';
                if (number || letter || rest.contains("url")) {
                    return true;
                }
            }
        }
        return PICTURE_WORDS.stream().anyMatch(lower::contains);
    }
}
