package portrait.lint;

import org.jspecify.annotations.Nullable;
import portrait.scene.Scene;

/** What several rules ask of one scene, found out once for all of them. */
final class Overview {
    private final Scene scene;
    private final Settings settings;
    private final Words words;
    private final Checklist checklist;
    private @Nullable Targets targets;

    Overview(Scene scene, Settings settings) {
        this.scene = scene;
        this.settings = settings;
        this.words = Words.of(scene);
        this.checklist = Checklist.of(scene, words);
    }

    Words words() {
        return words;
    }

    Checklist checklist() {
        return checklist;
    }

    /** Worked out when the first rule asks: with the rules of models off, none does. */
    Targets targets() {
        Targets known = targets;
        if (known == null) {
            known = Targets.of(scene, settings);
            targets = known;
        }
        return known;
    }
}
