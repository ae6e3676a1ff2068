package portrait.editor.explain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portrait.vocabulary.Term;

/** The classic mistake with a term: what goes wrong when the word is used without the thing behind it. */
final class Mistakes {
    private static final Map<String, String> OF_TERM = Map.ofEntries(
            // Patterns
            Map.entry(
                    "rembrandt",
                    "Putting the key at 90°: that is split light, and there is no triangle. Or leaving it at eye level: then the"
                            + " nose's shadow runs sideways and never closes the triangle."),
            Map.entry("loop", "Letting the shadow of the nose reach that of the cheek: from then on it is Rembrandt."),
            Map.entry(
                    "butterfly",
                    "Raising the key until the brows shade the eyes and the catchlights are gone, or turning the head and leaving"
                            + " the light where it was: it has to stay above the nose."),
            Map.entry(
                    "split",
                    "Calling it Rembrandt: split light leaves no lit triangle. And any fill from the camera opens the half that"
                            + " should stay dark."),
            Map.entry("broad", "Choosing it for a wide face, which it makes wider."),
            Map.entry(
                    "short",
                    "Turning the head without moving the key along: the pattern is counted from the nose, and broad light comes"
                            + " out."),
            Map.entry(
                    "clamshell",
                    "Making the lower light as strong as the upper: the face is then lit from below. It belongs a stop or more"
                            + " under the key."),
            Map.entry(
                    "rear-three-quarter",
                    "Asking for a well-lit face as well: the side towards the camera is in shadow unless something fills it."),
            Map.entry("silhouette", "Asking for eyes, skin or catchlights in it: there is no light on the front."),
            Map.entry("top-light", "Forgetting the eyes: without something below they are black holes."),
            Map.entry(
                    "under-light",
                    "Giving it no cause in the scene: light from below looks wrong unless a fire or a screen is seen."),
            Map.entry("flat-light", "Asking for it together with texture: frontal light fills every pore."),
            Map.entry("profile-rim", "Keeping a frontal key in the same picture: it drowns the line."),
            Map.entry(
                    "light-through-blinds",
                    "Asking for soft light through blinds: only a small or far source draws stripes."),
            Map.entry("dappled", "Letting a bright patch fall where nobody looks; place one on the eyes."),
            // Roles
            Map.entry("key-light", "Two keys: each throws a shadow of the nose, and neither shapes the face."),
            Map.entry(
                    "fill-light",
                    "Placing the fill so far to the side, or making it so strong, that it throws a second shadow."),
            Map.entry("no-fill", "Keeping a reflector, a bounce or white walls in the same text."),
            Map.entry(
                    "rim-light",
                    "Letting it come from the side instead of from behind: it then strikes nose and cheek. Or asking for it beside"
                            + " “single light source”."),
            Map.entry("hair-light", "Bringing it so far forward that it touches the forehead and the nose."),
            Map.entry("kicker", "On the side of the key, where it only adds to it and shows no edge."),
            Map.entry(
                    "back-light",
                    "Saying nothing of the front of the face: it is in shadow until fill or exposure is named."),
            Map.entry(
                    "background-light", "Making it wider and brighter than the face needs; the eye goes there first."),
            Map.entry("eye-light", "Making it strong enough to change the pattern."),
            Map.entry("practicals", "Letting a lamp in the picture shine one way and the key come from another."),
            // Tonality and quality
            Map.entry(
                    "high-key",
                    "Overexposing the face to get it: the background is made bright with light of its own."),
            Map.entry(
                    "low-key",
                    "Underexposing the whole picture: in low key the lit parts are exposed normally, there are just few of them."),
            Map.entry("chiaroscuro", "Fill or a bright background, which flatten what the single light models."),
            Map.entry(
                    "single-source",
                    "Asking for a rim, a hair light or two catchlights as well: they need other lamps."),
            Map.entry("three-point", "Making all three equally strong: key, fill and back light are steps apart."),
            Map.entry(
                    "hard-light",
                    "Taking hard for strong: hardness is smallness, seen from the face, at any strength."),
            Map.entry("soft-light", "A large softbox far away: 120 cm at 6 m is only 11° wide and no longer soft."),
            Map.entry(
                    "mixed-colour",
                    "Balancing the lights to each other afterwards; or naming two lights that differ by less than 25 mired."),
            // Optics
            Map.entry(
                    "bokeh",
                    "Asking for it as a thing: it is how blur looks. How much blur there is follows from opening and distances, and"
                            + " discs need points of light."),
            Map.entry(
                    "shallow-dof",
                    "Writing it without distances: of a wall half a metre behind the subject even 85 mm at f/1.4 leaves the shapes."),
            Map.entry("deep-focus", "Keeping f/1.4 in the same text."),
            Map.entry(
                    "compression",
                    "Crediting the lens. From one place all focal lengths draw the same proportions; a longer one only shows less"
                            + " around them."),
            Map.entry(
                    "anamorphic-lens",
                    "Asking for round discs beside its streaks: the same cylinders draw the streaks and make the discs oval."),
            Map.entry(
                    "anamorphic-bokeh",
                    "Asking for round discs and anamorphic streaks in one picture: the same squeezing makes both."),
            Map.entry(
                    "streak-flare",
                    "Asking for round discs beside it: the optics that draw streaks make upright ovals."),
            Map.entry("polygon-bokeh", "Asking for it wide open, where discs are round whatever the blades."),
            Map.entry("round-bokeh", "Asking for it beside anamorphic streaks, or to the very corners of a fast lens."),
            Map.entry("sunstar", "Asking for it at f/1.4: points draw rays only through a small opening."),
            Map.entry("halation", "Expecting it of a digital camera: it happens inside film."),
            Map.entry("bokeh-size-ratio", "Not saying from where the second distance counts. Metres leave no doubt."),
            Map.entry(
                    "close-up",
                    "Writing it with a fast 85 mm lens: most of them focus no nearer than 85 cm, which is too far for a face alone."),
            Map.entry("ecu", "Any lens that is no macro: eyes and mouth alone need a fifth of life size and more."),
            Map.entry("choker", "Any lens that does not focus near enough: 50 and 85 mm seldom do."),
            Map.entry("head-and-shoulders", "A lying picture without a word on what fills the other half."),
            Map.entry(
                    "full-length",
                    "Asking for lashes, pores or the iris: the face is a tenth of the picture's height."),
            Map.entry(
                    "wide-environmental",
                    "A lens so long, or so far open, that the place dissolves which should tell the story."),
            Map.entry("motion-streaks", "Leaving out the shutter time: at 1/200 s nothing draws a trail."),
            Map.entry(
                    "f-number",
                    "Taking it for the whole of depth of field: how large the subject is in the frame counts as much."),
            Map.entry(
                    "crop-factor",
                    "Multiplying only the focal length: for depth and blur the f-number is multiplied too; for exposure it is not."),
            Map.entry("mfd", "Writing a face that fills the frame with a lens that does not focus so near."),
            Map.entry("kelvin", "Giving neon, lasers or gels a number: only near-whites have one."),
            Map.entry(
                    "white-balance",
                    "Naming a light's number without the camera's: 3200 K is orange only beside a balance for daylight."),
            Map.entry("contrast-ratio", "Not saying how it is counted: the same 3:1 is one stop or one and a half."),
            Map.entry(
                    "dof",
                    "Taking one number for all formats: it holds for a format, a distance and a convention of sharpness."),
            // Sources and films
            Map.entry("sodium-vapor", "Writing 4000 K or more: sodium is amber, 1900–2700 K with all its variants."),
            Map.entry("golden-hour", "Leaving out the sky: the warm sun shows only beside its cooler shadows."),
            Map.entry("blue-hour", "Hard shadows: the sun is down, all light comes from the sky and from lamps."),
            Map.entry("overcast", "Hard shadows or a sun from one side: under clouds there is neither."),
            Map.entry(
                    "window-light", "Taking it for soft at any distance: across the room a window is a small source."),
            Map.entry(
                    "moonlight-measured",
                    "A bright blue face at 1/125 s: real moonlight is warmer than the sun and 400 000 times weaker."),
            Map.entry("neon-red", "Giving it Kelvin: a coloured line has no colour temperature. Name the hue."),
            Map.entry("neon-coloured", "Giving it Kelvin: cyan and purple are not on that scale. Name the hue."),
            Map.entry("candle", "A clean, low-noise picture at ISO 100: a candle is some EV 4 at best."),
            Map.entry(
                    "on-camera-flash",
                    "Asking for soft light from it: it is a hand's breadth wide and sits at the lens."),
            Map.entry("cinestill-800t", "Using it in daylight without a word on blue: it is balanced to 3200 K."));

    private static final Map<String, String> OF_KIND = Map.ofEntries(
            Map.entry(
                    "softbox",
                    "Trusting the size on the label: it is soft as far as it is large seen from the face, so give its distance."),
            Map.entry("umbrella", "Expecting a dark background: umbrellas spill everywhere."),
            Map.entry("gel", "Giving a full gel twice, in words and in Kelvin, with two results."),
            Map.entry(
                    "cine-negative",
                    "Naming a tungsten stock under daylight, or the reverse, without saying which cast is wanted."),
            Map.entry("black-and-white", "Keeping colour words and Kelvin in the same text."),
            Map.entry("shot-size", "Naming details that it cuts off: shoes in a bust, lashes in a whole figure."),
            Map.entry(
                    "head-angle",
                    "Counting the light from the camera when the head is turned: patterns follow the nose."),
            Map.entry("lens", "An aperture wider than the lens has, or a framing nearer than it focuses."),
            Map.entry("cine-lens", "Mixing T-stops and f-numbers: depth follows the f-number."),
            Map.entry("body", "A lens of another mount, or a focal length chosen for another format."),
            Map.entry(
                    "phone",
                    "Reading 24 mm as a real focal length: it is an equivalent, the lens has 6 to 7 mm and hardly any blur."));

    private Mistakes() {}

    /** One or two sentences, without “classic mistake” before them. */
    static Optional<String> of(Term term) {
        return Optional.ofNullable(OF_TERM.get(term.id())).or(() -> Optional.ofNullable(OF_KIND.get(term.kind())));
    }

    /** The terms that have one of their own. */
    static Set<String> terms() {
        return OF_TERM.keySet();
    }

    /** The kinds whose other terms share one. */
    static Set<String> kinds() {
        return OF_KIND.keySet();
    }
}
