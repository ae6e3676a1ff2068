package portrait.lint.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import portrait.lint.Figures;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Gear;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Nearby;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Shot;
import portrait.lint.Wording;
import portrait.scene.Fact;
import portrait.scene.Interval;
import portrait.scene.LensChoice;
import portrait.scene.Scene;
import portrait.text.TextEdit;
import portrait.vocabulary.Numbers;
import portrait.vocabulary.Term;

/** A focal length on a camera whose lens cannot be changed and has another one. */
public final class FixedLensBody implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "physics/fixed-lens-body", FixSafety.MENU, "A focal length that the camera's fixed lens lacks")
            .only(Matter.PHOTO, Matter.SINGLE);

    /** Focal lengths are rounded when they are spoken of. */
    private static final double TOLERANCE = 0.06;

    /** Full-frame equivalents in mm that some phone has: ultra-wide, main, twofold crop, and tele cameras. */
    private static final List<Interval> PHONE = List.of(
            new Interval(13, 16),
            new Interval(20, 30),
            new Interval(35, 35),
            new Interval(48, 56),
            new Interval(65, 77),
            new Interval(100, 120),
            new Interval(200, 240));

    /** What such cameras cut out of their picture at the turn of a switch, in mm as on full frame. */
    private static final Map<String, List<Double>> CROPS = Map.of(
            "leica-q3", List.of(35.0, 50.0, 75.0, 90.0),
            "leica-q3-43", List.of(60.0, 75.0, 90.0, 120.0, 150.0),
            "fuji-x100vi", List.of(35.0, 50.0, 70.0),
            "ricoh-gr", List.of(28.0, 35.0, 50.0),
            "ricoh-gr-x", List.of(40.0, 50.0, 71.0),
            "gfx100rf", List.of(28.0, 36.0, 50.0, 63.0));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Fact<Term>> bodies = scene.camera().bodies().stream()
                .filter(body -> !body.excluded())
                .filter(body -> !body.value().kind().equals("brand")
                        && !body.value().kind().equals("vague"))
                .toList();
        // Two cameras are another rule's matter.
        if (bodies.stream().map(body -> lenses(body.value())).distinct().count() != 1
                || !Gear.takesThePicture(scene, bodies.getFirst())) {
            return;
        }
        Fact<Term> body = bodies.getFirst();
        List<Interval> lenses = lenses(body.value());
        if (lenses.isEmpty()) {
            return;
        }
        scene.camera().lenses().stream()
                .map(LensChoice::focal)
                .flatMap(Optional::stream)
                .filter(focal -> !focal.excluded() && focal.value().isSingle())
                .filter(focal -> !isOnlyALook(scene.text(), focal))
                .filter(focal -> lenses.stream()
                        .noneMatch(lens -> covers(lens, focal.value().min())))
                .findFirst()
                .ifPresent(focal -> out.add(finding(scene.text(), body, lenses, focal)));
    }

    private static boolean covers(Interval lens, double mm) {
        return lens.min() * (1 - TOLERANCE) <= mm && mm <= lens.max() * (1 + TOLERANCE);
    }

    /** The equivalents in mm that a camera has, and the real focal length; none where its lens can be changed. */
    private static List<Interval> lenses(Term body) {
        if (body.kind().equals("phone")) {
            return PHONE;
        }
        Optional<Double> fixed = body.numbers().number("fixed_focal_mm");
        List<Interval> lenses = new ArrayList<>();
        fixed.ifPresent(mm -> {
            lenses.add(Interval.of(mm));
            body.numbers()
                    .number("crop_factor")
                    .map(crop -> Interval.of(mm * crop))
                    .ifPresent(lenses::add);
            CROPS.getOrDefault(body.id(), List.of()).forEach(crop -> lenses.add(Interval.of(crop)));
        });
        Optional<Numbers.Range> range = body.numbers().range("eq_ff_mm").filter(any -> fixed.isEmpty());
        range.ifPresent(mm -> lenses.add(new Interval(mm.min(), mm.max())));
        return lenses;
    }

    private static boolean isOnlyALook(String text, Fact<Interval> focal) {
        String behind = Nearby.behind(text, focal.span(), 26);
        String before = Nearby.before(text, focal.span(), 26);
        return Shot.isEquivalent(text, focal.span())
                || List.of("look", "feel", "style", "perspective", "film", "like").stream()
                        .anyMatch(behind::contains)
                || List.of("like ", "look", "feel", "simulat", "mimic").stream().anyMatch(before::contains);
    }

    private static Finding finding(String text, Fact<Term> body, List<Interval> lenses, Fact<Interval> focal) {
        double mm = focal.value().min();
        double nearest = lenses.stream()
                .map(lens -> Math.clamp(mm, lens.min(), lens.max()))
                .min(Comparator.comparingDouble(lens -> Math.abs(Math.log(lens / mm))))
                .orElseThrow();
        boolean phone = body.value().kind().equals("phone");
        String list = lenses.stream()
                .sorted(Comparator.comparingDouble(Interval::min))
                .map(lens -> lens.isSingle()
                        ? Wording.number(Math.rint(lens.min()))
                        : Wording.number(lens.min()) + "–" + Wording.number(lens.max()))
                .distinct()
                .toList()
                .toString()
                .replace("[", "")
                .replace("]", "");
        String camera = body.span().of(text);
        String written = focal.span().of(text);
        return Finding.of(
                        INFO,
                        focal.span(),
                        new Message(
                                "No " + Wording.millimetres(focal.value()) + " on " + Wording.quote(camera),
                                phone
                                        ? "phones have lenses of " + list + " mm (as on full frame)"
                                        : "its lens cannot be changed: " + list + " mm",
                                "take " + Wording.number(Math.rint(nearest)) + " mm, or another camera"))
                .with(new Related(body.span(), "the camera"))
                .with(Fix.choice(
                        "Take " + Wording.number(Math.rint(nearest)) + " mm" + (phone ? " equivalent" : ""),
                        Figures.withArticle(
                                text,
                                focal.span(),
                                Figures.rewritten(written, Math.rint(nearest)) + (phone ? " equivalent" : ""))))
                .withFixes(otherCamera(text, body));
    }

    /** Where the text says “shot on …”, a camera that takes lenses can stand in its place. */
    private static List<Fix> otherCamera(String text, Fact<Term> body) {
        String words = body.span().of(text);
        String lower = words.toLowerCase(Locale.ROOT);
        for (String opening : List.of("shot on ", "taken with ", "shot with ")) {
            if (lower.startsWith(opening)) {
                return List.of(Fix.choice(
                        "Take a full-frame camera",
                        new TextEdit(body.span(), words.substring(0, opening.length()) + "a full-frame camera")));
            }
        }
        boolean led = List.of("shot on ", "shot on an ", "shot on a ", "taken with an ", "taken with a ").stream()
                .anyMatch(opening ->
                        Nearby.before(text, body.span(), opening.length()).equals(opening));
        return led
                ? List.of(Fix.choice(
                        "Take a full-frame camera",
                        Figures.withArticle(
                                text, body.span(), articled(text, body) ? "full-frame camera" : "a full-frame camera")))
                : List.of();
    }

    private static boolean articled(String text, Fact<Term> body) {
        String before = Nearby.before(text, body.span(), 3);
        return before.endsWith("an ") || before.endsWith(" a ");
    }
}
