package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import portrait.scene.Scene;

/** Places for a key light, as a menu offers them. */
final class LightPlaces {
    private LightPlaces() {}

    /** A lamp to the side, a window, the sun behind: the last only where nothing says that the picture is taken in a room. */
    static List<Absence.Choice> choices(Scene scene) {
        boolean studio = scene.terms().stream()
                .anyMatch(term -> !term.excluded()
                        && (term.value().kind().equals("backdrop")
                                || term.value().id().startsWith("studio")
                                || term.value().id().equals("seamless-white")));
        List<Absence.Choice> choices = new ArrayList<>();
        choices.add(Absence.Choice.of(
                "key light from 45° camera left, 40° high", "the nose throws its shadow to the cheek"));
        choices.add(Absence.Choice.of("soft window light from camera left", "large and soft, the far side falls off"));
        choices.add(
                studio
                        ? Absence.Choice.of(
                                "key light from the front, 45° high", "a shadow under the nose and the chin")
                        : Absence.Choice.of("low sun from behind camera right", "a bright edge, the face in shade"));
        return choices;
    }
}
