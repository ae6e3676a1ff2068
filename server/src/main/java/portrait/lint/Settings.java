package portrait.lint;

import java.util.List;

/**
 * What a project decides about the rules.
 *
 * @param levels how loudly each of them speaks
 * @param brand the words of {@code brand/avoid} and {@code brand/prefer}
 * @param targets the models that files are for unless they say so themselves, as the settings name them
 * @param targetsDecided whether the targets hold even where a file says otherwise: the user asked for these models
 */
public record Settings(Levels levels, Brand brand, List<String> targets, boolean targetsDecided) {
    /** Where nothing is set. */
    public static final Settings DEFAULT = new Settings(Levels.DEFAULT, Brand.NONE, List.of());

    /** What settings are told that cannot hold; found by whoever reads them, since no prompt shows it. */
    public static final RuleInfo FAULT = RuleInfo.of(
                    "syntax/config", FixSafety.NONE, "A setting in portrait.toml that cannot hold")
            .at(Level.WARNING);

    public Settings {
        targets = List.copyOf(targets);
    }

    /** Settings that a file may overrule with targets of its own. */
    public Settings(Levels levels, Brand brand, List<String> targets) {
        this(levels, brand, targets, false);
    }

    /** The same at other levels. */
    public Settings with(Levels other) {
        return new Settings(other, brand, targets, targetsDecided);
    }

    /** The same for these models, whatever a file says. */
    public Settings decidedFor(List<String> models) {
        return new Settings(levels, brand, models, true);
    }

    /**
     * The models that a file is for.
     *
     * @param stated those that it names itself; none where it is silent
     */
    public List<String> targets(List<String> stated) {
        return targetsDecided || stated.isEmpty() ? targets : stated;
    }
}
