package portrait.render.brief;

import java.util.ArrayList;
import java.util.List;
import portrait.text.Span;

/** Lists written in one line. */
public final class Entries {
    private Entries() {}

    /** The entries between commas, semicolons and line ends; commas inside brackets belong to their entry. */
    public static List<Words> split(Words list) {
        return split(list, ",;，、；\n");
    }

    /** The parts between any of {@code separators}, without white space at their ends; empty ones are left out. */
    static List<Words> split(Words list, String separators) {
        String text = list.text();
        List<Span> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : c == '\n' ? 0 : depth;
            boolean separates = i == text.length() || (depth == 0 && separators.indexOf(c) >= 0 && !isFigure(text, i));
            if (separates) {
                parts.add(new Span(start, i));
                start = Math.min(text.length(), i + 1);
            }
        }
        return list.parts(parts).stream()
                .map(Words::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The comma of {@code 5,600} and {@code 1,8}. */
    private static boolean isFigure(String text, int i) {
        return text.charAt(i) == ','
                && i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }
}
