package portrait.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portrait.mention.Form;
import portrait.mention.Mention;
import portrait.model.DialectName;
import portrait.model.Model;
import portrait.model.Models;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;

/**
 * The flags behind one prompt: those that follow each other with nothing but white space and commas between them.
 *
 * @param flags by place, never empty
 */
public record FlagRun(Passage passage, Passage.Value value, List<Form.Flag> flags) {
    private static final Set<String> VERSIONS = Set.of("v", "version", "niji");

    /** Flags that no other program reads so. */
    private static final Set<String> OF_MIDJOURNEY = Set.of(
            "ar", "v", "niji", "stylize", "s", "chaos", "weird", "sref", "cref", "oref", "iw", "sw", "cw", "ow", "raw");

    public FlagRun {
        flags = List.copyOf(flags);
    }

    /** All of a scene, by place. */
    public static List<FlagRun> all(Scene scene) {
        List<FlagRun> runs = new ArrayList<>();
        for (Passage passage : scene.passages()) {
            for (Passage.Value value : passage.values()) {
                read(scene.text(), passage, value, runs);
            }
        }
        return List.copyOf(runs);
    }

    private static void read(String text, Passage passage, Passage.Value value, List<FlagRun> runs) {
        List<Form.Flag> run = new ArrayList<>();
        for (Mention mention : value.mentions()) {
            if (mention instanceof Form.Flag flag && !flag.dash().equals("-")) {
                boolean apart = !run.isEmpty()
                        && !isBlank(
                                text,
                                value.place(run.getLast().span()).end(),
                                value.place(flag.span()).start());
                if (apart) {
                    runs.add(new FlagRun(passage, value, run));
                    run.clear();
                }
                run.add(flag);
            }
        }
        if (!run.isEmpty()) {
            runs.add(new FlagRun(passage, value, run));
        }
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != ',') {
                return false;
            }
        }
        return true;
    }

    /** Whether these are Midjourney's flags. */
    public boolean isOfMidjourney() {
        return flags.stream().anyMatch(flag -> OF_MIDJOURNEY.contains(flag.name()));
    }

    /** The flag of one of these names that comes first. */
    public Optional<Form.Flag> flag(Set<String> names) {
        return flags.stream().filter(flag -> names.contains(flag.name())).findFirst();
    }

    /** The flag that names a version. */
    public Optional<Form.Flag> version() {
        return flag(VERSIONS);
    }

    /** Where a flag stands in the file. */
    public Span place(Form.Flag flag) {
        return value.place(flag.span());
    }

    /** Where the value of a flag stands in the file. */
    public Span valuePlace(Form.Flag flag) {
        return value.place(flag.value());
    }

    /** The value of a flag as it is written. */
    public String written(Form.Flag flag, Scene scene) {
        return valuePlace(flag).of(scene.text()).strip();
    }

    /** The version of Midjourney that draws this: the one that a flag names, else the newest; nothing where no such version is known. */
    public Optional<Model> drawnBy(Scene scene) {
        return version()
                .map(flag -> Models.standard().find(name(flag, written(flag, scene))))
                .orElseGet(() -> Models.standard().find("midjourney"));
    }

    /** The model that a flag of a version names. */
    public static String name(Form.Flag version, String value) {
        return (version.name().equals("niji") ? "niji " : "midjourney ") + value;
    }

    /** The version that reads these flags: the run's own, else the one that the file is for; nothing where the file is for other models. */
    public Optional<Model> readBy(Scene scene, Targets targets) {
        Optional<Model> target = targets.where(model -> model.dialect() == DialectName.SHORT_FLAGS).stream()
                .findFirst();
        if (target.isEmpty()) {
            return Optional.empty();
        }
        return version().isPresent() ? drawnBy(scene) : target;
    }
}
