package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portrait.syntax.Label;

/** What a slot of a template is about, and what a variable in its place is to be called. */
final class SlotNames {
    private static final int LONGEST_NAME = 40;

    /** Words in front of what a slot wants: {@code insert city}. */
    private static final Set<String> ASKING = Set.of(
            "insert",
            "your",
            "enter",
            "add",
            "choose",
            "describe",
            "specify",
            "fill",
            "in",
            "replace",
            "select",
            "pick",
            "the",
            "a",
            "an",
            "name",
            "of");

    private SlotNames() {}

    /** A variable's name made of the words inside: {@code [INSERT CITY HERE]} becomes {@code city}. */
    static String variable(String written) {
        List<String> words =
                new ArrayList<>(List.of(Label.normalize(inner(written)).split("[^\\p{L}\\p{N}]+", -1)));
        words.removeIf(word -> word.isEmpty() || word.equals("here"));
        while (words.size() > 1 && ASKING.contains(words.getFirst())) {
            words.removeFirst();
        }
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            if (name.length() + word.length() < LONGEST_NAME) {
                boolean number = name.isEmpty() && !Character.isLetter(word.codePointAt(0));
                name.append(number ? "no " : name.isEmpty() ? "" : " ").append(word);
            }
        }
        return name.isEmpty() ? "value" : name.toString();
    }

    /** The default that an argument brings along, where it can stand in a variable. */
    static Optional<String> preset(String written) {
        int at = written.startsWith("{argument") ? written.indexOf("default=") : -1;
        if (at < 0) {
            return Optional.empty();
        }
        int from = at + "default=".length();
        while (from < written.length() && "\\\"“”".indexOf(written.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < written.length() && "\\\"“”}".indexOf(written.charAt(to)) < 0) {
            to++;
        }
        String value = written.substring(from, to).strip();
        boolean plain = !value.isEmpty() && value.chars().noneMatch(c -> "{}|=".indexOf(c) >= 0);
        return plain ? Optional.of(value) : Optional.empty();
    }

    /** What stands between the brackets; of an argument its name. */
    static String inner(String written) {
        int from = 0;
        int to = written.length();
        int named = written.startsWith("{argument") ? written.indexOf("name=") : -1;
        if (named > 0) {
            from = named + 5;
            int end = from + 2;
            while (end < to && "\"”“\\".indexOf(written.charAt(end)) < 0) {
                end++;
            }
            to = end;
        }
        while (from < to && !Character.isLetterOrDigit(written.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(written.charAt(to - 1))) {
            to--;
        }
        return written.substring(from, to);
    }
}
