package portrait.lint;

import java.util.List;
import java.util.Locale;
import portrait.scene.Fact;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.vocabulary.Term;

/** Tells the camera that takes the picture from a camera in the picture. */
public final class Gear {
    private static final int REACH = 34;

    private static final List<String> TAKEN_WITH = List.of(
            "shot on ",
            "shot with ",
            "shot by ",
            "shot using ",
            "taken on ",
            "taken with ",
            "taken by ",
            "captured on ",
            "captured with ",
            "captured by ",
            "captured using ",
            "photographed with ",
            "photographed on ",
            "filmed on ",
            "camera: ",
            "through ");

    private static final List<String> PICTURE_BY = List.of(
            " photo",
            " snapshot",
            " picture",
            " image",
            " photography",
            " shot",
            " camera",
            " selfie",
            " quality",
            " aesthetic",
            " style",
            " realism",
            " lens");

    /** The camera is in somebody's hand, or is worn, or shows something itself. */
    private static final List<String> IN_THE_PICTURE = List.of(
            "hold",
            "her ",
            "his ",
            "their ",
            "looking at",
            "toward",
            "hand",
            "the phone",
            "the smartphone",
            "with a phone",
            "raising",
            "carrying",
            "wearing",
            "screen",
            "mirror");

    private Gear() {}

    /** Whether the text says that the picture is taken with this camera. In doubt it does not. */
    public static boolean takesThePicture(Scene scene, Fact<Term> camera) {
        if (camera.excluded()) {
            return false;
        }
        String text = scene.text();
        String words = camera.span().of(text).toLowerCase(Locale.ROOT);
        boolean saidSo = TAKEN_WITH.stream().anyMatch(words::startsWith) || words.endsWith(" photo");
        if (saidSo || isCameraField(scene, camera)) {
            return true;
        }
        String before = clause(Nearby.before(text, camera.span(), REACH), true);
        String behind = clause(Nearby.behind(text, camera.span(), REACH), false);
        boolean prop = IN_THE_PICTURE.stream().anyMatch(word -> before.contains(word))
                || behind.startsWith(" screen")
                || behind.startsWith(" case")
                || behind.startsWith(" in ")
                || behind.startsWith("s in ");
        boolean taken = TAKEN_WITH.stream().anyMatch(before::contains);
        boolean named = PICTURE_BY.stream().anyMatch(behind::startsWith);
        return taken || named && !prop;
    }

    private static boolean isCameraField(Scene scene, Fact<Term> camera) {
        return scene.passages().stream()
                .filter(passage -> passage.key()
                        .filter(key -> key.section().equals("camera"))
                        .isPresent())
                .map(Passage::span)
                .anyMatch(span -> span.contains(camera.span()));
    }

    private static String clause(String words, boolean before) {
        String own = words;
        for (char end : new char[] {',', ';', '.', '\n', '"'}) {
            int at = before ? own.lastIndexOf(end) : own.indexOf(end);
            if (at >= 0) {
                own = before ? own.substring(at + 1) : own.substring(0, at);
            }
        }
        return own;
    }
}
