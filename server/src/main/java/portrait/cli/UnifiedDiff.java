package portrait.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import portrait.text.LineIndex;
import portrait.text.SourceText;

/**
 * The difference of two texts as {@code patch} and {@code git apply} read it. The lines are compared as Myers does ("An O(ND) Difference
 * Algorithm", 1986), up to {@value #MOST_EDITS} changed lines; beyond, all between the first and the last change is replaced.
 */
final class UnifiedDiff {
    /** Unchanged lines around a change. */
    private static final int CONTEXT = 3;

    private static final int MOST_EDITS = 1000;

    private final List<String> before;
    private final List<String> after;
    /** One letter a line: kept, taken out, put in. */
    private final StringBuilder script = new StringBuilder();

    private UnifiedDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** The difference, with a head that names the file; empty where there is none. */
    static String of(String path, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        UnifiedDiff diff = new UnifiedDiff(lines(before), lines(after));
        diff.compare();
        String name = Excerpt.printable(path);
        return "--- " + name + "\n+++ " + name + "\n" + diff.hunks();
    }

    /** With their line ends; behind the last one there is no line. */
    private static List<String> lines(String text) {
        LineIndex index = SourceText.of(text).lines();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < index.count(); i++) {
            int start = index.line(i).start();
            int end = i + 1 < index.count() ? index.line(i + 1).start() : text.length();
            if (end > start) {
                lines.add(text.substring(start, end));
            }
        }
        return lines;
    }

    // ---- comparing

    private void compare() {
        int head = 0;
        int shorter = Math.min(before.size(), after.size());
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        script.repeat('=', head);
        List<String> from = before.subList(head, before.size() - tail);
        List<String> to = after.subList(head, after.size() - tail);
        script.append(middle(from, to));
        script.repeat('=', tail);
    }

    private static String middle(List<String> from, List<String> to) {
        int most = Math.min(from.size() + to.size(), MOST_EDITS);
        int[] reach = new int[2 * most + 3];
        List<int[]> steps = new ArrayList<>();
        for (int edits = 0; edits <= most; edits++) {
            steps.add(Arrays.copyOfRange(reach, most + 1 - edits, most + 2 + edits));
            for (int k = -edits; k <= edits; k += 2) {
                int at = most + 1 + k;
                boolean down = k == -edits || k != edits && reach[at - 1] < reach[at + 1];
                int x = down ? reach[at + 1] : reach[at - 1] + 1;
                while (x < from.size() && x - k < to.size() && from.get(x).equals(to.get(x - k))) {
                    x++;
                }
                reach[at] = x;
                if (x >= from.size() && x - k >= to.size()) {
                    return script(steps, from.size(), to.size());
                }
            }
        }
        return "-".repeat(from.size()) + "+".repeat(to.size());
    }

    /** Goes back from the end of both texts to their start. */
    private static String script(List<int[]> steps, int from, int to) {
        StringBuilder backwards = new StringBuilder();
        int x = from;
        int y = to;
        for (int edits = steps.size() - 1; edits > 0; edits--) {
            int[] reach = steps.get(edits);
            int k = x - y;
            boolean down = k == -edits || k != edits && at(reach, edits, k - 1) < at(reach, edits, k + 1);
            int startX = down ? at(reach, edits, k + 1) : at(reach, edits, k - 1);
            int startY = startX - (down ? k + 1 : k - 1);
            int kept = Math.min(x - startX, y - startY);
            backwards.repeat('=', Math.max(0, kept)).append(down ? '+' : '-');
            x = startX;
            y = startY;
        }
        return backwards.repeat('=', x).reverse().toString();
    }

    private static int at(int[] reach, int edits, int k) {
        return reach[edits + k];
    }

    // ---- writing

    private String hunks() {
        StringBuilder out = new StringBuilder();
        int at = 0;
        int line = 0;
        int other = 0;
        while (at < script.length()) {
            int change = at;
            while (change < script.length() && script.charAt(change) == '=') {
                change++;
            }
            if (change == script.length()) {
                break;
            }
            int skipped = Math.max(0, change - at - CONTEXT);
            int end = end(change);
            hunk(out, at + skipped, end, line + skipped, other + skipped);
            for (int i = at; i < end; i++) {
                line += script.charAt(i) == '+' ? 0 : 1;
                other += script.charAt(i) == '-' ? 0 : 1;
            }
            at = end;
        }
        return out.toString();
    }

    /** Behind the lines that follow the last change of a hunk: changes that are near each other share one. */
    private int end(int change) {
        int end = change;
        int kept = 0;
        int at = change;
        while (at < script.length() && kept <= 2 * CONTEXT) {
            boolean same = script.charAt(at) == '=';
            kept = same ? kept + 1 : 0;
            at++;
            end = same ? end : at;
        }
        return Math.min(script.length(), end + CONTEXT);
    }

    private void hunk(StringBuilder out, int from, int to, int line, int other) {
        StringBuilder body = new StringBuilder();
        int taken = 0;
        int put = 0;
        for (int i = from; i < to; i++) {
            char kind = script.charAt(i);
            String words = kind == '+' ? after.get(other + put) : before.get(line + taken);
            taken += kind == '+' ? 0 : 1;
            put += kind == '-' ? 0 : 1;
            body.append(kind == '=' ? ' ' : kind).append(shown(words));
            if (!words.endsWith("\n")) {
                body.append("\n\\ No newline at end of file\n");
            }
        }
        out.append("@@ -").append(range(line, taken));
        out.append(" +").append(range(other, put)).append(" @@\n").append(body);
    }

    private static String range(int line, int count) {
        return (count == 0 ? line : line + 1) + (count == 1 ? "" : "," + count);
    }

    /** A line with its end; other control characters never reach the terminal. */
    private static String shown(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            out.append(Character.isISOControl(c) && c != '\t' ? '·' : c);
        }
        return out.append(line, end, line.length()).toString();
    }
}
