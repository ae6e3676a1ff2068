package portrait.lint;

import java.util.Locale;
import java.util.Optional;

/** What kind of fault a rule looks for, and how loudly such rules speak unless they say otherwise. */
public enum Group {
    /** Cannot be read as meant. */
    SYNTAX(Level.ERROR),
    /** A variable, preset or picture that is missing, unused or never filled in. */
    REF(Level.ERROR),
    /** Two statements exclude each other. */
    CONFLICT(Level.WARNING),
    /** Impossible or self-inconsistent optics or light. */
    PHYSICS(Level.WARNING),
    /** The target model ignores, forbids or misreads it. */
    MODEL(Level.WARNING),
    /** People: likeness, age, consent. */
    SAFETY(Level.WARNING),
    /** Says nothing that could be seen. */
    VAGUE(Level.INFORMATION),
    /** Advice of the trade: what the brief leaves open. */
    CRAFT(Level.HINT),
    /** Layout, order, notation. */
    STYLE(Level.HINT),
    /** A team's own words. */
    BRAND(Level.WARNING),
    /** New rules on trial. */
    NURSERY(Level.OFF);

    private final Level level;
    private final String id;

    Group(Level level) {
        this.level = level;
        this.id = name().toLowerCase(Locale.ROOT);
    }

    /** The level of a rule of this group that names none. */
    public Level level() {
        return level;
    }

    /** The name in rule ids and settings: {@code physics}. */
    public String id() {
        return id;
    }

    /** The group of that {@link #id()}. */
    public static Optional<Group> ofId(String id) {
        for (Group group : values()) {
            if (group.id().equals(id)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }
}
