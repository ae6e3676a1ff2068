package portrait.lint;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of a rule, {@code physics/unknown-lens}: the same in reports, settings, suppression comments and the address of its page.
 *
 * @param group the part before the slash
 * @param name the part behind it: lower-case words, digits and hyphens
 */
public record RuleId(Group group, String name) implements Comparable<RuleId> {
    public RuleId {
        if (!isKebab(name)) {
            throw new IllegalArgumentException("not a rule's name: " + name);
        }
    }

    /** The id that a text spells, if it spells one; whether there is such a rule is for {@link Rules} to say. */
    public static Optional<RuleId> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || !isKebab(text.substring(slash + 1))) {
            return Optional.empty();
        }
        return Group.ofId(text.substring(0, slash)).map(group -> new RuleId(group, text.substring(slash + 1)));
    }

    /** The id of a rule that is written in the program. */
    static RuleId of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a rule: " + text));
    }

    /** Where its page stands among the resources of the program. */
    public String page() {
        return "/portrait/rules/" + this + ".md";
    }

    private static boolean isKebab(String name) {
        boolean edges = !name.isEmpty() && name.charAt(0) != '-' && name.charAt(name.length() - 1) != '-';
        return edges && name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
    }

    // Findings are looked up by the name of their rule again and again; what a record brings along is slow until it is
    // optimized.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleId id && group == id.group && name.equals(id.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public int compareTo(RuleId other) {
        int groups = group == other.group ? 0 : group.id().compareTo(other.group.id());
        return groups != 0 ? groups : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return group.id() + "/" + name;
    }
}
