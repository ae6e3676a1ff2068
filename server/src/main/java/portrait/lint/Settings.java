package portrait.lint;

import java.util.List;

/**
 * What a project decides about the rules.
 *
 * @param levels how loudly each of them speaks
 * @param brand the words of {@code brand/avoid} and {@code brand/prefer}
 * @param targets the models that files are for unless they say so themselves, as the settings name them
 */
public record Settings(Levels levels, Brand brand, List<String> targets) {
    /** Where nothing is set. */
    public static final Settings DEFAULT = new Settings(Levels.DEFAULT, Brand.NONE, List.of());

    /** What settings are told that cannot hold; found by whoever reads them, since no prompt shows it. */
    public static final RuleInfo FAULT = RuleInfo.of(
                    "syntax/config", FixSafety.NONE, "A setting in portrait.toml that cannot hold")
            .at(Level.WARNING);

    public Settings {
        targets = List.copyOf(targets);
    }
}
