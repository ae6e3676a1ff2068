package portrait.render.brief;

import java.util.ArrayList;
import java.util.List;
import portrait.text.Span;

/**
 * Commas as a typesetter sets them: none behind another, no space before one, a space behind one. Figures such as {@code 5,600} stay. A
 * full stop loses the space before it too.
 */
final class Tidy {
    private static final String SEPARATORS = ",;";

    private Tidy() {}

    static Words commas(Words words) {
        String text = words.text();
        List<Span> kept = new ArrayList<>();
        List<Boolean> spaced = new ArrayList<>();
        int start = 0;
        char last = ',';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean stop = c == '.'
                    && i > start
                    && Character.isWhitespace(text.charAt(i - 1))
                    && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
            if (stop) {
                int end = i;
                while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                    end--;
                }
                kept.add(new Span(start, end));
                spaced.add(false);
                start = i;
            }
            if (c != ',') {
                last = Character.isWhitespace(c) ? last : c;
                continue;
            }
            int end = i;
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            boolean needed = SEPARATORS.indexOf(last) < 0;
            boolean tight = needed && i + 1 < text.length() && isTight(text.charAt(i + 1));
            if (needed && end == i && !tight) {
                last = c;
                continue;
            }
            kept.add(new Span(start, needed && end == i ? i + 1 : end));
            spaced.add(tight && end == i);
            if (needed && end < i) {
                kept.add(new Span(i, i + 1));
                spaced.add(tight);
            }
            last = ',';
            start = i + 1;
        }
        if (kept.isEmpty()) {
            return words;
        }
        kept.add(new Span(start, text.length()));
        spaced.add(false);
        List<Words> parts = words.parts(kept);
        WordsBuilder out = new WordsBuilder();
        for (int i = 0; i < parts.size(); i++) {
            out.append(parts.get(i)).added(spaced.get(i) ? " " : "");
        }
        return out.build();
    }

    private static boolean isTight(char next) {
        return Character.isLetter(next) && next < 0x3000 || next == '(' || next == '[' || next == '"';
    }
}
