package portrait.lint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the pages of the rules can be opened: beside the installed program, which needs no network, or at the address of a hosted copy.
 *
 * @param base the address of the folder that holds a folder for each group, with a slash at its end; none where the program runs from its
 *     bare classes
 */
public record RulePages(Optional<String> base) {
    /** Where the starter says that the program is installed. */
    private static final String HOME = "portrait.home";

    /** The pages that were installed with the program. */
    public static RulePages installed() {
        String home = System.getProperty(HOME, "");
        return home.isEmpty() ? new RulePages(Optional.empty()) : below(Path.of(home));
    }

    /** The pages of the program that is installed in {@code home}. */
    public static RulePages below(Path home) {
        Path pages = home.resolve("docs").resolve("rules");
        return new RulePages(
                Files.isDirectory(pages)
                        ? Optional.of(pages.toAbsolutePath().normalize().toUri().toString())
                        : Optional.empty());
    }

    /** The pages of a hosted copy. */
    public static RulePages at(String address) {
        return new RulePages(Optional.of(address.endsWith("/") ? address : address + "/"));
    }

    /** The address of a rule's page. */
    public Optional<String> href(RuleId rule) {
        return base.map(address -> address + rule + ".md");
    }
}
