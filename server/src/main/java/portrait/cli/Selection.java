package portrait.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portrait.lint.Group;
import portrait.lint.Level;
import portrait.lint.Levels;
import portrait.lint.RuleId;
import portrait.lint.RuleInfo;
import portrait.lint.Rules;
import portrait.text.Nearest;

/**
 * Which rules are asked: those that {@code --select} names, or all, without those that {@code --ignore} names. Of a rule and its group, the
 * rule counts.
 *
 * @param select rules and groups; empty for all
 * @param ignore rules and groups
 */
record Selection(List<String> select, List<String> ignore) {
    /** A rule named by its group and by itself; not at all is 0. */
    private static final int BY_GROUP = 1;

    private static final int BY_NAME = 2;

    /**
     * Reads the names.
     *
     * @throws Failure for a name that is no rule's and no group's, with the nearest one
     */
    static Selection of(List<String> select, List<String> ignore) throws Failure {
        return new Selection(names("--select", select), names("--ignore", ignore));
    }

    private static List<String> names(String option, List<String> given) throws Failure {
        List<String> names = new ArrayList<>();
        for (String each : given) {
            String name = each.strip();
            if (!name.isEmpty()) {
                names.add(known(option, name));
            }
        }
        return List.copyOf(names);
    }

    private static String known(String option, String name) throws Failure {
        boolean rule = RuleId.parse(name).flatMap(Rules::info).isPresent();
        if (rule || Group.ofId(name).isPresent()) {
            return name;
        }
        String wayOut =
                nearest(name).map(nearest -> "did you mean " + nearest + "?").orElse("'portrait rules' lists them");
        throw new Failure(option + ": no rule and no group is called '" + Excerpt.printable(name) + "'; " + wayOut);
    }

    /** A rule whose group was left out comes first. */
    private static Optional<String> nearest(String name) {
        List<String> names = new ArrayList<>();
        for (RuleInfo info : Rules.infos()) {
            if (info.id().name().equals(name)) {
                return Optional.of(info.id().toString());
            }
            names.add(info.id().toString());
        }
        for (Group group : Group.values()) {
            names.add(group.id());
        }
        return Nearest.to(name, names);
    }

    /** The levels of a file, with those rules off that are not asked. A rule that is named is asked even where it is off otherwise. */
    Levels of(Levels levels) {
        if (isAll()) {
            return levels;
        }
        Map<RuleId, Level> chosen = new HashMap<>();
        for (RuleInfo rule : Rules.infos()) {
            int selected = naming(rule, select);
            int ignored = naming(rule, ignore);
            boolean asked = select.isEmpty() ? ignored == 0 : selected > ignored;
            chosen.put(rule.id(), asked ? audible(levels, rule, selected > 0) : Level.OFF);
        }
        return new Levels(chosen, Map.of());
    }

    /** Whether nothing is chosen. */
    boolean isAll() {
        return select.isEmpty() && ignore.isEmpty();
    }

    private static Level audible(Levels levels, RuleInfo rule, boolean named) {
        Level level = levels.of(rule);
        if (level != Level.OFF || !named) {
            return level;
        }
        return rule.level() == Level.OFF ? Level.INFORMATION : rule.level();
    }

    private static int naming(RuleInfo rule, List<String> names) {
        if (names.contains(rule.id().toString())) {
            return BY_NAME;
        }
        return names.contains(rule.id().group().id()) ? BY_GROUP : 0;
    }
}
