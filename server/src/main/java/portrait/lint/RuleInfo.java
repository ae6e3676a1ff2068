package portrait.lint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known about a rule before it runs.
 *
 * @param id its name
 * @param level how loudly it speaks unless settings say otherwise
 * @param fix the safety of the fixes that it brings along
 * @param summary what it finds, in one line without a full stop
 * @param about what must be in the picture: the rule is not run where something of it is missing
 * @param yieldsTo rules that say it better: where one of them finds something, this one keeps quiet
 * @param rank its place among the rules that ask for what is missing, of which a file hears the first {@value Linter#MOST_ASKED}; 0 for a
 *     rule that is heard in any case
 */
public record RuleInfo(
        RuleId id, Level level, FixSafety fix, String summary, Set<Matter> about, List<RuleId> yieldsTo, int rank) {
    /** A rule at the level of its group, about every picture. */
    public static RuleInfo of(String id, FixSafety fix, String summary) {
        RuleId rule = RuleId.of(id);
        return new RuleInfo(rule, rule.group().level(), fix, summary, Set.of(), List.of(), 0);
    }

    /** The same at another level. */
    public RuleInfo at(Level other) {
        return new RuleInfo(id, other, fix, summary, about, yieldsTo, rank);
    }

    /** The same, only about such pictures. */
    public RuleInfo only(Matter first, Matter... more) {
        return new RuleInfo(id, level, fix, summary, Set.copyOf(EnumSet.of(first, more)), yieldsTo, rank);
    }

    /** The same, keeping quiet where one of these speaks. */
    public RuleInfo yieldingTo(String... rules) {
        return new RuleInfo(
                id, level, fix, summary, about, Stream.of(rules).map(RuleId::of).toList(), rank);
    }

    /** The same, asking for something missing: heard where fewer than {@value Linter#MOST_ASKED} of a lower rank are. */
    public RuleInfo asking(int place) {
        return new RuleInfo(id, level, fix, summary, about, yieldsTo, place);
    }
}
