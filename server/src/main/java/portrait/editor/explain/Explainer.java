package portrait.editor.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import portrait.mention.BlockReading;
import portrait.mention.Mention;
import portrait.mention.Quantity;
import portrait.optics.Result;
import portrait.scene.Aperture;
import portrait.scene.AspectRatio;
import portrait.scene.Interval;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.vocabulary.Category;
import portrait.vocabulary.Term;

/** Explains what stands at a place of a scene. Total: whatever a text says, there is an explanation, a refusal, or nothing to explain. */
public final class Explainer {
    private Explainer() {}

    /**
     * Something that can be explained, and where it stands.
     *
     * @param mention what it is
     * @param span its place in the scene's text
     */
    public record Found(Mention mention, Span span) {}

    /** What can be explained at an offset; of several that hold it, the innermost. */
    public static Optional<Found> at(Scene scene, int offset) {
        if (scene.text().isEmpty() || offset < 0 || offset > scene.text().length()) {
            return Optional.empty();
        }
        int index = scene.reading().tree().blockAt(offset);
        BlockReading block = scene.reading().blocks().get(index);
        int base = scene.reading().tree().start(index);
        return block.mentions().stream()
                .filter(Explainer::isExplained)
                .map(mention -> new Found(mention, mention.span().shift(base)))
                .filter(found -> found.span().contains(offset))
                .min(Comparator.comparingInt(found -> found.span().length()));
    }

    /** Everything in a scene that can be explained, in order. */
    public static List<Found> all(Scene scene) {
        List<Found> all = new ArrayList<>();
        for (int i = 0; i < scene.reading().blocks().size(); i++) {
            int base = scene.reading().tree().start(i);
            scene.reading().blocks().get(i).mentions().stream()
                    .filter(Explainer::isExplained)
                    .map(mention -> new Found(mention, mention.span().shift(base)))
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    /** Whether there is anything to say of such a mention: of terms, quantities and directions; markup explains itself elsewhere. */
    public static boolean isExplained(Mention mention) {
        return switch (mention) {
            case Mention.Named named -> true;
            case Mention.Direction direction -> true;
            case Quantity.Plain plain -> false;
            case Quantity quantity -> true;
            default -> false;
        };
    }

    /** Explains what {@link #at} found, in its own scene. */
    public static Optional<Result<Explanation>> explain(Scene scene, Found found) {
        return explain(found, Surroundings.of(scene, found.span().start()));
    }

    /**
     * Explains what was found in the first of the surroundings. Nothing for a mention that is not {@linkplain #isExplained explained};
     * out of range for a number that cannot be computed with.
     */
    public static Optional<Result<Explanation>> explain(Found found, Surroundings around) {
        return switch (found.mention()) {
            case Mention.Named named -> Optional.of(new Result.Ok<>(term(named.term(), found.span(), around)));
            case Mention.Direction direction -> {
                String words =
                        found.span().of(around.places().getFirst().scene().text());
                yield Optional.of(new Result.Ok<>(DirectionExplanation.side(direction.side(), words)));
            }
            case Quantity.Plain plain -> Optional.empty();
            case Quantity quantity -> Optional.of(quantity(quantity, found.span(), around));
            default -> Optional.empty();
        };
    }

    /** Explains a term of the vocabulary that need not stand in the text. */
    public static Explanation explain(Term term, Surroundings around) {
        return term(term, new Span(0, 0), around);
    }

    private static Explanation term(Term term, Span place, Surroundings around) {
        Optional<Double> focal = term.numbers().number("focal_mm");
        boolean focalClass = term.category() == Category.LENSES && term.kind().equals("focal-class");
        if (focalClass && focal.isPresent()) {
            Interval mm = Interval.of(focal.get());
            return FocalLengthExplanation.explanation(mm, Said.in(around).withFocal(mm));
        }
        return TermExplanation.of(term, place, around);
    }

    private static Result<Explanation> quantity(Quantity quantity, Span place, Surroundings around) {
        return switch (quantity) {
            case Quantity.FocalLength it -> FocalLengthExplanation.of(new Interval(it.min(), it.max()), around);
            case Quantity.Aperture it ->
                ApertureExplanation.of(new Aperture(new Interval(it.min(), it.max()), it.transmission()), around);
            case Quantity.ColorTemperature it -> KelvinExplanation.of(new Interval(it.min(), it.max()), place, around);
            case Quantity.Length it -> DistanceExplanation.of(new Interval(it.min(), it.max()), place, around);
            case Quantity.Dimensions it -> {
                double longer = Math.max(it.width(), it.height());
                yield DistanceExplanation.of(Interval.of(longer), place, around);
            }
            case Quantity.Angle it ->
                new Result.Ok<>(
                        DirectionExplanation.angle(new Interval(it.min(), it.max()), it.elevation(), place, around));
            case Quantity.LightRatio it -> RatioExplanation.light(it.key() / it.fill());
            case Quantity.DistanceRatio it ->
                RatioExplanation.distance(
                        Math.max(it.background() / it.subject(), it.subject() / it.background()), around);
            case Quantity.Stops it -> ExposureExplanation.stops(it.stops());
            case Quantity.Aspect it -> PictureExplanation.aspect(new AspectRatio(it.width(), it.height()), around);
            case Quantity.PixelSize it -> PictureExplanation.pixels(it.width(), it.height());
            case Quantity.Ratio it -> new Result.Ok<>(PictureExplanation.ratio(it.left(), it.right()));
            case Quantity.Iso it -> ExposureExplanation.iso(new Interval(it.min(), it.max()), around);
            case Quantity.ShutterTime it -> ExposureExplanation.shutter(new Interval(it.min(), it.max()), around);
            case Quantity.HexColor it -> new Result.Ok<>(PictureExplanation.colour(it.rgb()));
            case Quantity.Plain it -> new Result.Ok<>(new Draft(Rounded.exact(it.value())).explanation());
        };
    }
}
