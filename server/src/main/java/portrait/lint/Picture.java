package portrait.lint;

import java.util.EnumSet;
import java.util.Set;
import portrait.scene.Camera;
import portrait.scene.Scene;

/** Tells what a picture is of and made as, from the words that speak of it. */
final class Picture {
    private Picture() {}

    static Set<Matter> of(Scene scene, Words words) {
        Set<Matter> matters = EnumSet.noneOf(Matter.class);
        boolean drawn = !words.said(WordList.NOT_A_PHOTOGRAPH).isEmpty();
        if (!drawn || !words.said(WordList.PHOTOGRAPH).isEmpty() || hasCamera(scene.camera())) {
            matters.add(Matter.PHOTO);
        }
        if (!words.said(WordList.PERSON).isEmpty() || !scene.skin().isEmpty()) {
            matters.add(Matter.PERSON);
        }
        if (words.said(WordList.SEVERAL_PICTURES).isEmpty()) {
            matters.add(Matter.SINGLE);
        }
        return matters;
    }

    /** Nobody gives a drawing a focal length. */
    private static boolean hasCamera(Camera camera) {
        return !camera.bodies().isEmpty()
                || !camera.focalLengths().isEmpty()
                || !camera.apertures().isEmpty();
    }
}
