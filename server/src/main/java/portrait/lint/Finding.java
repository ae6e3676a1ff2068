package portrait.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import portrait.text.Span;

/**
 * A fault at a place.
 *
 * @param rule the rule that found it
 * @param level how loudly it speaks: the rule's own level, or less
 * @param span where, as offsets in the file; empty at most for what is missing
 * @param message what, why, what to do
 * @param related other places that it speaks of
 * @param tags how to draw it
 * @param fixes ways to mend it, the best one first
 */
public record Finding(
        RuleId rule, Level level, Span span, Message message, List<Related> related, Set<Tag> tags, List<Fix> fixes) {
    /** By place, the louder one first where two share it. */
    public static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::span)
            .thenComparing(Finding::level, Comparator.reverseOrder())
            .thenComparing(Finding::rule);

    /** A finding at the level of its rule. */
    public static Finding of(RuleInfo rule, Span span, Message message) {
        return new Finding(rule.id(), rule.level(), span, message, List.of(), Set.of(), List.of());
    }

    /** The same, speaking more quietly. */
    public Finding at(Level quieter) {
        return new Finding(rule, quieter, span, message, related, tags, fixes);
    }

    /** The same, pointing to one more place. */
    public Finding with(Related place) {
        return withRelated(List.of(place));
    }

    /** The same, pointing to more places. */
    public Finding withRelated(List<Related> places) {
        return new Finding(rule, level, span, message, joined(related, places), tags, fixes);
    }

    /** The same, drawn so. */
    public Finding with(Tag tag) {
        Set<Tag> all = EnumSet.of(tag);
        all.addAll(tags);
        return new Finding(rule, level, span, message, related, Set.copyOf(all), fixes);
    }

    /** The same with one more way to mend it. */
    public Finding with(Fix fix) {
        return withFixes(List.of(fix));
    }

    /** The same with more ways to mend it. */
    public Finding withFixes(List<Fix> more) {
        return new Finding(rule, level, span, message, related, tags, joined(fixes, more));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
