package portrait.lint.rule;

import java.util.Locale;
import portrait.scene.Light;
import portrait.scene.LightRole;

/** Tells key lights from others. */
final class KeyLight {
    private KeyLight() {}

    /** Whether a light is called the key: by its role, or in words that tell its quality as well, such as “soft key light”. */
    static boolean is(Light light, String text) {
        if (light.role().isPresent()) {
            return light.role().get().value() == LightRole.KEY;
        }
        String words = light.span().of(text).toLowerCase(Locale.ROOT);
        return words.contains("key light")
                || words.contains("main light")
                || words.contains("soft key")
                || words.contains("hard key");
    }
}
