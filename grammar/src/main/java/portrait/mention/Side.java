package portrait.mention;

import java.util.List;

/**
 * A direction in words.
 *
 * <p>Azimuths are degrees from the line between subject and camera, positive to camera right.
 */
public enum Side {
    LEFT(
            -1,
            false,
            "camera left",
            "left of camera",
            "from left",
            "from the left",
            "from her left",
            "from his left",
            "from the left side",
            "on the left",
            "at left",
            "left side",
            "to the left",
            "frame left",
            "screen left",
            "desde la izquierda",
            "a la izquierda",
            "von links",
            "de la gauche",
            "à gauche",
            "da sinistra",
            "a sinistra",
            "da esquerda",
            "à esquerda",
            "左侧",
            "左側",
            "从左",
            "左から"),
    RIGHT(
            1,
            false,
            "camera right",
            "right of camera",
            "from right",
            "from the right",
            "from her right",
            "from his right",
            "from the right side",
            "on the right",
            "at right",
            "right side",
            "to the right",
            "frame right",
            "screen right",
            "desde la derecha",
            "a la derecha",
            "von rechts",
            "de la droite",
            "à droite",
            "da destra",
            "a destra",
            "da direita",
            "à direita",
            "右侧",
            "右側",
            "从右",
            "右から"),
    FRONT(
            0,
            false,
            "from the front",
            "from front",
            "frontal",
            "in front",
            "front-lit",
            "front on",
            "on axis",
            "at camera"),
    FRONT_LEFT(
            -1,
            false,
            "front left",
            "from front left",
            "from the front left",
            "upper left",
            "from upper left",
            "from the upper left",
            "top left",
            "from top left",
            "from the top left"),
    FRONT_RIGHT(
            1,
            false,
            "front right",
            "from front right",
            "from the front right",
            "upper right",
            "from upper right",
            "from the upper right",
            "top right",
            "from top right",
            "from the top right"),
    BEHIND(
            0,
            true,
            "from behind",
            "behind",
            "from the back",
            "behind the subject",
            "behind her",
            "behind him",
            "rear",
            "from the rear"),
    BEHIND_LEFT(
            -1,
            true,
            "behind left",
            "rear left",
            "back left",
            "from behind left",
            "from rear left",
            "from the rear left",
            "from back left",
            "behind camera left",
            "from the back left"),
    BEHIND_RIGHT(
            1,
            true,
            "behind right",
            "rear right",
            "back right",
            "from behind right",
            "from rear right",
            "from the rear right",
            "from back right",
            "behind camera right",
            "from the back right"),
    ABOVE(0, false, "from above", "overhead", "above", "from overhead", "from the top", "directly above"),
    BELOW(0, false, "from below", "below", "underneath", "from underneath", "low front");

    private final int sign;
    private final boolean behind;
    private final List<String> phrases;

    Side(int sign, boolean behind, String... phrases) {
        this.sign = sign;
        this.behind = behind;
        this.phrases = List.of(phrases);
    }

    /** -1 to camera left, 1 to camera right, 0 on neither side. */
    public int sign() {
        return sign;
    }

    /** Whether the direction is behind the subject. */
    public boolean isBehind() {
        return behind;
    }

    /** How people say it. */
    public List<String> phrases() {
        return phrases;
    }

    /** The azimuth in degrees for an angle named together with this direction: 40° from camera left is -40. */
    public double azimuth(double degrees) {
        return behind ? (sign == 0 ? 180 : sign * (180 - degrees)) : sign * degrees;
    }
}
