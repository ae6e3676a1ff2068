package portrait.lint.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portrait.lint.Figures;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Shot;
import portrait.lint.Wording;
import portrait.scene.Aperture;
import portrait.scene.Fact;
import portrait.scene.Interval;
import portrait.scene.KnownLens;
import portrait.scene.LensCatalogue;
import portrait.scene.LensChoice;
import portrait.scene.Maker;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;
import portrait.text.json.Json;
import portrait.vocabulary.Category;
import portrait.vocabulary.Term;

/**
 * A lens that its maker never sold. Lists of lenses have gaps, so absence is reported only where they can be trusted; elsewhere it is a hint
 * at most.
 */
public final class UnknownLens implements Rule {
    private static final RuleInfo INFO =
            RuleInfo.of("physics/unknown-lens", FixSafety.MENU, "A lens that its maker never sold");

    private static final int NEAREST = 3;

    /** Between the maker and the focal length of one lens: {@code Nikkor AF-S}. */
    private static final int LONGEST_SERIES = 28;

    /** Makers whose cameras nobody else makes lenses for: their name anywhere in the sentence is the lens's. */
    private static final Set<Maker> CLOSED =
            Set.of(Maker.HASSELBLAD, Maker.PHASE_ONE, Maker.MAMIYA, Maker.CONTAX, Maker.ROLLEI);

    /** Words that end the camera's name and begin the lens's. */
    private static final Set<String> BETWEEN_BODY_AND_LENS =
            Set.of("with", "and", "camera", "body", "a", "an", "the", "using", "on", "at", "in", "paired", "plus");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        Map<Maker, LensCatalogue.LensSystem> models = models(scene);
        for (LensChoice lens : scene.camera().lenses()) {
            boolean figures =
                    lens.focal().filter(focal -> isPlain(focal, scene)).isPresent()
                            && lens.aperture().filter(UnknownLens::isPlain).isPresent();
            if (figures && !out.isFull()) {
                Fact<Interval> focal = lens.focal().orElseThrow();
                Fact<Aperture> aperture = lens.aperture().orElseThrow();
                inFront(scene.text(), focal)
                        .or(lens::maker)
                        .filter(maker -> !maker.excluded())
                        .ifPresent(maker -> check(scene.text(), models, maker, focal, aperture, out));
            }
        }
    }

    /** The maker whose name leads to the focal length, whatever it is that the sentence names before. */
    private static Optional<Fact<Maker>> inFront(String text, Fact<Interval> focal) {
        int end = focal.span().start();
        int start = end;
        while (start > 0 && end - start < LONGEST_SERIES && isSeries(text.charAt(start - 1))) {
            start--;
        }
        int from = start;
        String words = text.substring(from, end).toLowerCase(Locale.ROOT);
        return Maker.in(words).flatMap(maker -> {
            int at = words.lastIndexOf(maker.label().toLowerCase(Locale.ROOT));
            return at < 0
                    ? Optional.empty()
                    : Optional.of(new Fact<>(
                            maker, new Span(from + at, from + at + maker.label().length()), focal.excluded()));
        });
    }

    private static boolean isSeries(char c) {
        return Character.isLetter(c) || c == ' ' || c == '-' || c == '.' || c == '*';
    }

    /** One focal length, engraved on a lens: not an equivalent, and not a zoom. */
    private static boolean isPlain(Fact<Interval> focal, Scene scene) {
        return !focal.excluded() && focal.value().isSingle() && !Shot.isEquivalent(scene.text(), focal.span());
    }

    private static boolean isPlain(Fact<Aperture> aperture) {
        return !aperture.excluded()
                && aperture.value().number().isSingle()
                && !aperture.value().transmission();
    }

    private static void check(
            String text,
            Map<Maker, LensCatalogue.LensSystem> models,
            Fact<Maker> maker,
            Fact<Interval> focal,
            Fact<Aperture> aperture,
            Findings out) {
        LensCatalogue catalogue = LensCatalogue.standard();
        String name = maker.value().label();
        double mm = focal.value().min();
        double number = aperture.value().number().min();
        boolean onTheLens = isOnTheLens(text, maker.span(), focal.span());
        boolean said = onTheLens || CLOSED.contains(maker.value());
        if (!said || catalogue.of(name).isEmpty() || catalogue.reaches(name, mm, number)) {
            return;
        }
        String before = text.substring(
                Math.max(0, focal.span().start() - LONGEST_SERIES), focal.span().start());
        Optional<LensCatalogue.LensSystem> system =
                catalogue.named(name, before).or(() -> Optional.ofNullable(models.get(maker.value())));
        List<KnownLens> nearest = system.filter(LensCatalogue.LensSystem::complete)
                .map(known -> catalogue.nearest(known, mm, number, NEAREST))
                .orElseGet(() -> catalogue.nearest(name, mm, number, false, NEAREST));
        if (nearest.isEmpty()) {
            return;
        }
        boolean sure = catalogue.mayReportAbsence(name, mm, number, system);
        // A lens for that maker's cameras by somebody else is often called by the camera's name.
        if (!sure && catalogue.othersReach(mm, number)) {
            return;
        }
        String lens = name + " " + Wording.number(mm) + " mm " + Wording.fNumber(number);
        Finding finding = Finding.of(
                        INFO,
                        place(focal.span(), aperture.span()),
                        new Message(
                                (sure ? "There is no " : "No list here has a ") + lens,
                                "the nearest are " + Wording.list(labels(nearest)),
                                "take one of these, or leave the maker out"))
                .withFixes(fixes(text, maker, focal, aperture, nearest, onTheLens));
        out.add(sure ? finding : finding.at(Level.HINT));
    }

    /** Whether the maker's name leads to the focal length: {@code Nikon AF-S 85mm}, not {@code Nikon D850 with an 85mm}. */
    private static boolean isOnTheLens(String text, Span maker, Span focal) {
        if (maker.contains(focal)) {
            return true;
        }
        if (maker.end() > focal.start() || focal.start() - maker.end() > LONGEST_SERIES) {
            return false;
        }
        String words = text.substring(maker.start(), maker.end()).toLowerCase(Locale.ROOT);
        String between = text.substring(maker.end(), focal.start()).toLowerCase(Locale.ROOT);
        boolean body = words.contains("camera")
                || words.contains("shot")
                || words.chars().anyMatch(Character::isDigit);
        boolean goesOn = between.chars().allMatch(c -> isSeries((char) c));
        return !body
                && goesOn
                && List.of(between.strip().split(" +", -1)).stream().noneMatch(BETWEEN_BODY_AND_LENS::contains);
    }

    /** The system of the camera of each maker whose model is named. */
    private static Map<Maker, LensCatalogue.LensSystem> models(Scene scene) {
        Map<Maker, LensCatalogue.LensSystem> models = new EnumMap<>(Maker.class);
        for (Fact<Term> body : scene.camera().bodies()) {
            Optional<Maker> maker = body.excluded() || !isModel(body, scene.text())
                    ? Optional.empty()
                    : Maker.in(body.value().label());
            maker.filter(known -> !models.containsKey(known))
                    .flatMap(known -> body.value()
                            .numbers()
                            .values()
                            .get("mount")
                            .flatMap(mount -> LensCatalogue.standard().forMount(known.label(), string(mount))))
                    .ifPresent(system -> models.put(maker.orElseThrow(), system));
        }
        return models;
    }

    private static String string(Json json) {
        return json instanceof Json.Str text ? text.value() : "";
    }

    /** Whether a camera is named by its model, not only by its maker. */
    private static boolean isModel(Fact<Term> body, String text) {
        String words = body.span().of(text);
        return body.value().category() == Category.CAMERAS
                && (words.chars().anyMatch(Character::isDigit) || words.contains("GFX"));
    }

    private static Span place(Span focal, Span aperture) {
        boolean together = focal.start() <= aperture.start() && aperture.start() - focal.end() <= 12;
        return together ? focal.cover(aperture) : focal;
    }

    /** The maker once, where all share it. */
    private static List<String> labels(List<KnownLens> lenses) {
        List<String> labels = new ArrayList<>();
        for (KnownLens lens : lenses) {
            labels.add(labels.isEmpty() ? lens.label() : lens.shortLabel());
        }
        return labels;
    }

    private static List<Fix> fixes(
            String text,
            Fact<Maker> maker,
            Fact<Interval> focal,
            Fact<Aperture> aperture,
            List<KnownLens> nearest,
            boolean onTheLens) {
        List<Fix> fixes = new ArrayList<>();
        for (KnownLens lens : nearest) {
            if (!lens.isZoom()) {
                fixes.add(Fix.choice(
                        "Take the " + lens.label(),
                        Figures.withArticle(
                                text,
                                focal.span(),
                                Figures.rewritten(
                                        focal.span().of(text), lens.focal().min())),
                        new TextEdit(
                                aperture.span(),
                                Figures.rewritten(
                                        aperture.span().of(text),
                                        lens.aperture().min()))));
            }
        }
        boolean apart = onTheLens && !maker.span().overlaps(focal.span());
        if (apart) {
            fixes.add(Fix.choice(
                    "Leave the maker out",
                    new TextEdit(new Span(maker.span().start(), focal.span().start()), "")));
        }
        return fixes;
    }
}
