package portrait.lint.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.mention.Mention;
import portrait.mention.Quantity;
import portrait.scene.Interval;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** A figure in a field, in another notation than lenses, cameras and meters write it. */
public final class Notation implements Rule {
    private static final RuleInfo INFO =
            RuleInfo.of("style/notation", FixSafety.UNSAFE, "A figure in an unusual notation");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        for (Passage passage : scene.passages()) {
            if (out.isFull()) {
                return;
            }
            if (passage.kind() == Passage.Kind.FIELD) {
                passage.values().forEach(value -> value(scene.text(), value, out));
            }
        }
    }

    private static void value(String text, Passage.Value value, Findings out) {
        int named = 0;
        for (Mention mention : value.mentions()) {
            Span place = value.place(mention.span());
            if (mention instanceof Mention.Named) {
                // The name of a lens is written as its maker writes it: 50mm F1.2 DG.
                named = Math.max(named, place.end());
            } else if (place.start() >= named && !out.isFull()) {
                String written = place.of(text);
                usual(mention, written)
                        .filter(usual -> !usual.equals(written))
                        .ifPresent(usual -> out.add(finding(place, written, usual)));
            }
        }
    }

    /** The usual notation where the text has an unusual one; spaces before a unit are a matter of taste. */
    private static Optional<String> usual(Mention mention, String written) {
        return switch (mention) {
            case Quantity.FocalLength focal
            when written.contains("MM") || written.contains("Mm") || isSpelt(written, "millim") ->
                Optional.of(Wording.millimetres(new Interval(focal.min(), focal.max()))
                        .replace(" mm", "mm"));
            case Quantity.Aperture opening
            when !opening.transmission() && !isPlainAperture(written) && opening.min() == opening.max() ->
                Optional.of(Wording.fNumber(opening.min()));
            case Quantity.ColorTemperature kelvin
            when written.contains(",") || isSpelt(written, "kelvin") ->
                Optional.of(Wording.kelvin(new Interval(kelvin.min(), kelvin.max())));
            default -> Optional.empty();
        };
    }

    private static boolean isSpelt(String written, String unit) {
        return written.toLowerCase(Locale.ROOT).contains(unit);
    }

    /** {@code f/1.8}, {@code ƒ/1.8}, and a figure whose key or words name it: {@code 1.8}, {@code aperture of 1.8}. */
    private static boolean isPlainAperture(String written) {
        return written.startsWith("f/") && written.length() > 2 && Character.isDigit(written.charAt(2))
                || written.startsWith("ƒ/")
                || List.of("F", "f").stream().noneMatch(written::startsWith);
    }

    private static Finding finding(Span place, String written, String usual) {
        return Finding.of(
                        INFO,
                        place,
                        new Message(
                                Wording.quote(written) + " is written " + usual + " elsewhere",
                                "one notation for one figure: lenses, cameras and this language's fields use it",
                                "write " + usual))
                .with(Fix.unsafe("Write " + usual, List.of(new TextEdit(place, usual))));
    }
}
