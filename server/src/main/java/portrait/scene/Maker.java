package portrait.scene;

import java.util.Locale;
import java.util.Optional;

/** Makers of cameras and lenses that a prompt may name; the label is the spelling of the lens catalogue. */
public enum Maker {
    HASSELBLAD("Hasselblad", "hasselblad", "x2d", "xcd"),
    FUJIFILM("Fujifilm", "fuji", "gfx"),
    LEICA("Leica", "leica"),
    CANON("Canon", "canon", "eos"),
    NIKON("Nikon", "nikon", "nikkor"),
    SONY("Sony", "sony"),
    PENTAX("Pentax", "pentax"),
    MAMIYA("Mamiya", "mamiya"),
    CONTAX("Contax", "contax"),
    PHASE_ONE("Phase One", "phase one", "phaseone"),
    ROLLEI("Rollei", "rollei"),
    PANASONIC("Panasonic", "panasonic", "lumix"),
    OLYMPUS("Olympus", "olympus", "om system", "zuiko"),
    ZEISS("Zeiss", "zeiss", "carl zeiss"),
    SIGMA("Sigma", "sigma"),
    TAMRON("Tamron", "tamron"),
    VOIGTLANDER("Voigtländer", "voigtlander", "voigtländer"),
    RICOH("Ricoh", "ricoh");

    private final String label;
    private final String[] words;

    Maker(String label, String... words) {
        this.label = label;
        this.words = words;
    }

    public String label() {
        return label;
    }

    /** The maker that a text such as {@code medium-format Hasselblad camera} names as a word of its own. */
    public static Optional<Maker> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (Maker maker : values()) {
            for (String word : maker.words) {
                int at = lower.indexOf(word);
                if (at >= 0 && (at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1)))) {
                    return Optional.of(maker);
                }
            }
        }
        return Optional.empty();
    }
}
