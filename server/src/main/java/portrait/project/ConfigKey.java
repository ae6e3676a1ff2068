package portrait.project;

import java.util.List;

/**
 * A key of {@code portrait.toml}. The reader, its suggestions and the JSON schema all go by these.
 *
 * @param name as it is written
 * @param kind what its value is
 * @param inside the keys of the table, where the value is one with fixed keys
 * @param summary what it sets, in one sentence
 */
record ConfigKey(String name, Kind kind, List<ConfigKey> inside, String summary) {
    /** What a value is. */
    enum Kind {
        /** {@code true} or {@code false}. */
        FLAG,
        /** One text. */
        TEXT,
        /** A list of texts; one text alone is a list of one. */
        TEXTS,
        /** The same, of names of models. */
        MODELS,
        /** A table from rules and groups to levels. */
        LEVELS,
        /** A table from texts to texts. */
        PAIRS,
        /** A table with fixed keys. */
        TABLE,
        /** A list of tables with fixed keys, written with two brackets. */
        TABLES
    }

    private static final ConfigKey TARGETS =
            leaf("targets", Kind.MODELS, "The models that files are for, unless their front matter says so itself.");

    private static final ConfigKey LINT =
            leaf("lint", Kind.LEVELS, "Levels of rules and groups: off, hint, information, warning or error.");

    private static final ConfigKey BRAND = new ConfigKey(
            "brand",
            Kind.TABLE,
            List.of(
                    leaf("prefer", Kind.PAIRS, "Words and the ones to write instead."),
                    leaf("avoid", Kind.TEXTS, "Words that are not to be used.")),
            "The project's own words.");

    private static final ConfigKey FORMAT = new ConfigKey(
            "format",
            Kind.TABLE,
            List.of(leaf("sentence-per-line", Kind.FLAG, "Whether each sentence of prose gets a line of its own.")),
            "How files are laid out.");

    /** The keys of the file, in the order of its reference. */
    static final List<ConfigKey> FILE = List.of(
            leaf("root", Kind.FLAG, "Whether files of settings in the folders above are left out."),
            leaf("extends", Kind.TEXTS, "Other files of settings to start from; of several, a later one wins."),
            TARGETS,
            leaf("baseline", Kind.TEXT, "The file with the findings that are known already."),
            leaf("pages", Kind.TEXT, "The address under which the pages of the rules are published."),
            LINT,
            BRAND,
            FORMAT,
            new ConfigKey(
                    "override",
                    Kind.TABLES,
                    List.of(
                            leaf(
                                    "files",
                                    Kind.TEXTS,
                                    "Patterns of paths from the folder of the settings: *, ? and **."),
                            TARGETS,
                            LINT,
                            BRAND,
                            FORMAT),
                    "Settings for some of the files; a later one wins."));

    private static ConfigKey leaf(String name, Kind kind, String summary) {
        return new ConfigKey(name, kind, List.of(), summary);
    }
}
