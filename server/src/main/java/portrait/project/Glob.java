package portrait.project;

import java.util.Arrays;
import java.util.List;

/**
 * A pattern of paths: {@code *} stands for anything within a name, {@code ?} for one character, {@code **} for any folders. A pattern without a
 * slash means names in any folder; one that names a folder means all below it; {@code ./} at its start means this folder. Matching takes time in proportion to pattern times path.
 */
final class Glob {
    private final String text;
    private final List<String> parts;

    private Glob(String text, List<String> parts) {
        this.text = text;
        this.parts = parts;
    }

    /** Whether a text is no pattern of ours: it has brackets, braces or a backslash, leaves the folder, or is blank. */
    static boolean isForeign(String text) {
        return text.isBlank()
                || text.chars().anyMatch(c -> "[]{}\\".indexOf(c) >= 0)
                || text.startsWith("/")
                || text.startsWith("!")
                || Arrays.asList(text.split("/", -1)).contains("..");
    }

    static Glob of(String text) {
        String plain = text.startsWith("./") ? text.substring(2) : text;
        String whole = text.contains("/") ? plain : "**/" + plain;
        return new Glob(text, List.of((whole.endsWith("/") ? whole + "**" : whole).split("/", -1)));
    }

    /** Whether it means a path of such names. */
    boolean matches(List<String> path) {
        // At each part of the pattern: which beginnings of the path it can stand for.
        boolean[] reached = new boolean[path.size() + 1];
        reached[0] = true;
        for (String part : parts) {
            boolean[] next = new boolean[path.size() + 1];
            boolean any = part.equals("**");
            boolean before = false;
            for (int i = 0; i <= path.size(); i++) {
                before |= reached[i];
                next[i] = any ? before : i > 0 && reached[i - 1] && matches(part, path.get(i - 1));
            }
            reached = next;
        }
        if (reached[path.size()]) {
            return true;
        }
        String last = parts.getLast();
        boolean folder = last.indexOf('*') < 0 && last.indexOf('?') < 0;
        for (int i = 1; folder && i < reached.length; i++) {
            if (reached[i]) {
                return true;
            }
        }
        return false;
    }

    /** Greedy, going back to the last star only: that is enough. */
    private static boolean matches(String pattern, String name) {
        int p = 0;
        int star = -1;
        int resume = 0;
        int n = 0;
        while (n < name.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = n;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == name.charAt(n))) {
                p++;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    @Override
    public String toString() {
        return text;
    }
}
