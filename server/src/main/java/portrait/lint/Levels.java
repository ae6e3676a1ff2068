package portrait.lint;

import java.util.Map;

/**
 * The levels that settings give to rules and groups; a rule's own name counts before its group's.
 *
 * @param rules by rule
 * @param groups by group
 */
public record Levels(Map<RuleId, Level> rules, Map<Group, Level> groups) {
    /** Every rule speaks as it says itself. */
    public static final Levels DEFAULT = new Levels(Map.of(), Map.of());

    public Levels {
        rules = Map.copyOf(rules);
        groups = Map.copyOf(groups);
    }

    /** The level at which a rule runs. */
    public Level of(RuleInfo rule) {
        Level own = rules.get(rule.id());
        Level group = groups.get(rule.id().group());
        return own != null ? own : group != null ? group : rule.level();
    }

    /** The level of one finding: a finding quieter than its rule stays no louder than it was. */
    Level of(RuleInfo rule, Finding finding) {
        Level set = of(rule);
        return finding.level().compareTo(rule.level()) < 0 ? set.min(finding.level()) : set;
    }
}
