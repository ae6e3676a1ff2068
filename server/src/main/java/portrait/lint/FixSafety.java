package portrait.lint;

import java.util.Locale;

/** Who may apply a fix. */
public enum FixSafety {
    /** There is none. */
    NONE,
    /** Every rendering stays the same, for every model: applied by {@code --fix} and on save. */
    SAFE,
    /** The prompt changes, and with it the picture: applied when asked for. */
    UNSAFE,
    /** One of several ways to go on: a person chooses. */
    MENU;

    /** The name in reports: {@code unsafe}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
