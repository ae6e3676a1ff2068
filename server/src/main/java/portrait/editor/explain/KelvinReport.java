package portrait.editor.explain;

import java.util.Optional;
import portrait.optics.colour.Chromaticity;
import portrait.optics.colour.Kelvin;
import portrait.optics.colour.Locus;
import portrait.optics.colour.MiredShift;
import portrait.optics.colour.Perceptibility;
import portrait.optics.colour.Srgb;
import portrait.optics.colour.Uv1960;
import portrait.text.json.JsonWriter;

/**
 * The colour of a light.
 *
 * @param light its colour temperature
 * @param locus which family of whites it is taken from
 * @param against a light to compare it with
 */
public record KelvinReport(Kelvin light, Locus locus, Optional<Kelvin> against) {
    /** Where the family of daylights begins to mean something. */
    public static final double DAYLIGHT_FROM = 4000;
    /** Up to where it is published. */
    private static final double DAYLIGHT_TO = 25_000;

    /** On the locus that is usual at its temperature. */
    public static KelvinReport of(Kelvin light, Optional<Kelvin> against) {
        return new KelvinReport(light, Locus.at(light), against);
    }

    /** CIE 1931. */
    public Chromaticity xy() {
        return switch (locus) {
            case PLANCK -> Locus.planckian(light);
            case BLEND -> Locus.white(light);
            case DAYLIGHT -> Locus.daylight(light);
        };
    }

    /** The brightest swatch of it on a screen, the lamp alone. */
    public Srgb srgb() {
        return Srgb.of(xy());
    }

    /** How much warmer the light is than the other. */
    public Optional<MiredShift> shift() {
        return against.map(other -> MiredShift.between(other, light));
    }

    /** Whether patches of the two lights side by side can be told apart. */
    public Optional<Boolean> visible() {
        return shift().map(step -> step.perceptibility() != Perceptibility.INVISIBLE);
    }

    /** For people. */
    public Explanation explanation() {
        Draft draft = new Draft(Rounded.kelvin(light.kelvin()));
        draft.say(KelvinExplanation.opening(light));
        draft.word("srgb", "Colour, the lamp alone", LightColours.hex(srgb()));
        draft.number("mired", "Mired", light.mired(), "", Rounded.whole(light.mired()));
        draft.word("xy", "CIE 1931 x, y", Rounded.number(xy().x(), 4) + ", " + Rounded.number(xy().y(), 4));
        Uv1960 uv = xy().uv1960();
        draft.word("uv1960", "CIE 1960 u, v", Rounded.number(uv.u(), 4) + ", " + Rounded.number(uv.v(), 4));
        draft.word("locus", "Taken from", words(locus));
        against.ifPresent(other -> {
            MiredShift step = MiredShift.between(other, light);
            draft.number(
                    "miredShift",
                    "Against " + Rounded.kelvin(other.kelvin()),
                    step.mired(),
                    "mired",
                    LightColours.words(step));
            LightColours.gel(light, other).ifPresent(gel -> draft.word("gel", "Gel to match it", gel));
        });
        if (locus == Locus.DAYLIGHT && light.kelvin() > DAYLIGHT_TO) {
            draft.assume("CIE daylight is defined up to 25000 K; its formula is carried on beyond.");
        }
        KelvinExplanation.sources(draft, light.kelvin(), light.kelvin());
        return draft.explanation();
    }

    /** All values, unrounded. */
    public String json() {
        JsonWriter json = JsonWriter.indented().beginObject();
        json.name("srgb").value(LightColours.hex(srgb()));
        json.name("xy").beginArray().value(xy().x()).value(xy().y()).endArray();
        Uv1960 uv = xy().uv1960();
        json.name("uv1960").beginArray().value(uv.u()).value(uv.v()).endArray();
        json.name("mired").value(light.mired());
        json.name("locus").value(id(locus));
        shift().ifPresent(step -> json.name("miredShift").value(step.mired()));
        visible().ifPresent(seen -> json.name("visible").value(seen.booleanValue()));
        return json.endObject() + "\n";
    }

    /** The name on a command line. */
    public static String id(Locus locus) {
        return switch (locus) {
            case PLANCK -> "planck";
            case BLEND -> "blend";
            case DAYLIGHT -> "daylight";
        };
    }

    private static String words(Locus locus) {
        return switch (locus) {
            case PLANCK -> "the black body (Planck)";
            case BLEND -> "a blend of black body and daylight";
            case DAYLIGHT -> "daylight (CIE D)";
        };
    }
}
