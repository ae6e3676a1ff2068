package portrait.recognition;

import java.util.Locale;

/** What is measured. */
enum Kind {
    FOCAL,
    APERTURE,
    KELVIN,
    LIGHT;

    /** The name in the label file. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
