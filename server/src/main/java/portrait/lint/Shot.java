package portrait.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import portrait.optics.Focus;
import portrait.optics.Frame;
import portrait.optics.Framing;
import portrait.optics.Length;
import portrait.optics.SensorFormats;
import portrait.scene.Aperture;
import portrait.scene.Fact;
import portrait.scene.Interval;
import portrait.scene.LensChoice;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;
import portrait.vocabulary.Category;
import portrait.vocabulary.Numbers;
import portrait.vocabulary.Term;

/**
 * A lens that the text gives a focal length, with what belongs to it: what its own sentence says, or what the whole file says of its only
 * lens. Nothing is assumed but the format, and an upright frame; see {@link SetUp} for a set-up that is complete.
 *
 * @param frame the part of the sensor that has the picture's shape
 * @param crop full-frame diagonal over the diagonal of the whole sensor
 * @param lens what the text says, in mm; of a zoom its range
 * @param focal the real focal length; of a zoom its long end
 * @param term the lens of the vocabulary, where it is named
 * @param aperture the opening
 * @param size the shot size, one with a height
 * @param distance m from the camera to the subject
 * @param background m from the camera to the background
 */
public record Shot(
        Frame frame,
        double crop,
        Fact<Interval> lens,
        Length focal,
        Optional<Fact<Term>> term,
        Optional<Fact<Aperture>> aperture,
        Optional<Fact<Term>> size,
        Optional<Fact<Interval>> distance,
        Optional<Fact<Interval>> background) {
    /** Nobody names more lenses for one picture; and work on a file is bounded. */
    private static final int MOST = 20;

    /** Focal lengths in mm that pictures of people are computed for. */
    private static final Interval USUAL = new Interval(10, 600);

    /** Longer than any lens of a phone: such figures are full-frame equivalents. */
    private static final double NO_PHONE_MM = 13;

    /** The shots of a scene, by place. */
    public static List<Shot> of(Scene scene) {
        List<LensChoice> lenses = scene.camera().lenses().stream()
                .filter(lens -> lens.focal().filter(Shot::isUsual).isPresent())
                .limit(MOST)
                .toList();
        Set<Interval> focals = new HashSet<>();
        lenses.forEach(lens -> focals.add(lens.focal().orElseThrow().value()));
        boolean only = focals.size() == 1;
        List<Fact<Term>> sizes = scene.camera().framings().stream()
                .filter(fact -> !fact.excluded() && height(fact.value()).isPresent())
                // Close-ups are several pictures.
                .filter(fact -> !fact.span().of(scene.text()).endsWith("s"))
                .toList();
        List<Fact<Interval>> distances = stated(scene.camera().focusDistances());
        List<Fact<Interval>> backgrounds = stated(scene.camera().backgroundDistances());
        Frame sensor = SetUp.sensor(scene);
        Frame frame = SetUp.frame(scene);
        List<Shot> shots = new ArrayList<>();
        for (LensChoice choice : lenses) {
            Fact<Interval> lens = choice.focal().orElseThrow();
            shots.add(new Shot(
                    frame,
                    sensor.crop(),
                    lens,
                    real(scene, lens, sensor.crop()),
                    choice.term().filter(term -> !term.excluded()),
                    choice.aperture().filter(opening -> !opening.excluded()),
                    belonging(scene.text(), lens, sizes, only),
                    belonging(scene.text(), lens, distances, only),
                    belonging(scene.text(), lens, backgrounds, only)));
        }
        return List.copyOf(shots);
    }

    private static boolean isUsual(Fact<Interval> focal) {
        return !focal.excluded()
                && focal.value().min() >= USUAL.min()
                && focal.value().max() <= USUAL.max();
    }

    private static List<Fact<Interval>> stated(List<Fact<Interval>> facts) {
        return facts.stream()
                .filter(fact -> !fact.excluded() && fact.value().min() > 0)
                .toList();
    }

    /** The nearest fact of the lens's own sentence; the only one of a file with one lens wherever it stands. */
    private static <T> Optional<Fact<T>> belonging(
            String text, Fact<Interval> lens, List<Fact<T>> facts, boolean only) {
        Optional<Fact<T>> nearest = facts.stream()
                .filter(fact -> Nearby.isOneSentence(text, fact.span(), lens.span()))
                .min(Comparator.comparingInt(fact -> Nearby.gap(fact.span(), lens.span())));
        boolean single = only && facts.stream().map(Fact::value).distinct().count() == 1;
        return nearest.isEmpty() && single ? Optional.of(facts.getFirst()) : nearest;
    }

    /** An equivalent is what the lens frames like on full frame; phones are spoken of in equivalents only. */
    private static Length real(Scene scene, Fact<Interval> lens, double crop) {
        double mm = lens.value().max();
        boolean phone = crop >= SensorFormats.PHONE.crop() - 0.5 && mm >= NO_PHONE_MM;
        return Length.ofMm(phone || isEquivalent(scene.text(), lens.span()) ? mm / crop : mm);
    }

    /** Whether the words beside a focal length call it an equivalent. */
    public static boolean isEquivalent(String text, Span lens) {
        String behind = text.substring(lens.end(), Math.min(text.length(), lens.end() + 24))
                .toLowerCase(Locale.ROOT);
        String before =
                text.substring(Math.max(0, lens.start() - 16), lens.start()).toLowerCase(Locale.ROOT);
        return behind.contains("equiv") || behind.contains(" eq") || before.contains("equiv");
    }

    /** How tall a scene a shot size shows, in m. */
    public static Optional<Numbers.Range> height(Term size) {
        return size.kind().equals("shot-size")
                ? size.numbers().range("height_m").filter(height -> height.min() > 0)
                : Optional.empty();
    }

    /** The shot size's height in m. */
    public Optional<Numbers.Range> height() {
        return size.flatMap(fact -> height(fact.value()));
    }

    /** What to call the shot size: {@code head and shoulders}. */
    public static String name(Term size) {
        return size.label().toLowerCase(Locale.ROOT).split(" /", 2)[0];
    }

    /** Another shot size in the place of one: {@code close-up portrait} stays a portrait. */
    public static TextEdit renamed(String text, Fact<Term> size, Term other) {
        String words = size.span().of(text).toLowerCase(Locale.ROOT);
        String tail = List.of(" portrait", " shot", " photo", " photograph").stream()
                .filter(words::endsWith)
                .findFirst()
                .orElse("");
        return Figures.withArticle(text, size.span(), name(other) + tail);
    }

    /** From where the lens shows a scene of that height, in m; however near that is. */
    public Focus framing(double height) {
        return Framing.focusFor(focal, frame.height(), Length.ofMetres(height));
    }

    /** The same shot through another lens of a real focal length in mm, its name and opening left open. */
    public Shot with(double mm) {
        return new Shot(
                frame,
                crop,
                lens.with(Interval.of(mm)),
                Length.ofMm(mm),
                Optional.empty(),
                Optional.empty(),
                size,
                distance,
                background);
    }

    /** As {@link #focus}, but no nearer than such lenses focus. */
    public Optional<Focus> reachableFocus(Scene scene) {
        Length nearest =
                Length.ofMetres(isMacro(scene) ? 0 : nearestFocus(scene).min());
        return focus().map(focus -> focus.subject().compareTo(nearest) < 0 ? new Focus(focal, nearest) : focus);
    }

    /** The lens set to the stated distance, else to the one that the stated shot size asks for. */
    public Optional<Focus> focus() {
        return distance.map(fact -> Length.ofMetres(fact.value().middle()))
                .flatMap(metres -> Focus.checked(focal, metres).optional())
                .or(() -> height().map(height -> framing(height.typical())));
    }

    /** The focal length that frames alike on full frame. */
    public double equivalentMm() {
        return focal.mm() * crop;
    }

    /** The focal length as the text gives it: {@code 85 mm}. */
    public String focalWords() {
        return Wording.millimetres(lens.value());
    }

    /** Whether a macro lens, an extension tube or the like is named. */
    public static boolean isMacro(Scene scene) {
        return scene.terms().stream()
                .filter(fact -> !fact.excluded() && fact.value().category() == Category.LENSES)
                .map(Fact::value)
                .anyMatch(lens -> lens.id().startsWith("macro")
                        || lens.label().toLowerCase(Locale.ROOT).contains("macro")
                        || lens.numbers()
                                .range("max_mag")
                                .filter(magnification -> magnification.max() >= 0.4)
                                .isPresent());
    }

    /**
     * How near, in m, lenses of that focal length focus: the named lens, else the nearest and the farthest of all such lenses of the vocabulary
     * that are no macro lenses, else ten times the focal length.
     */
    public Interval nearestFocus(Scene scene) {
        Optional<Double> own = term.flatMap(lens -> lens.value().numbers().number("mfd_m"));
        if (own.isPresent()) {
            return Interval.of(own.get());
        }
        List<Double> known = scene.reading().vocabulary().terms(Category.LENSES).stream()
                .filter(lens -> lens.numbers()
                        .number("focal_mm")
                        .filter(mm -> Math.abs(mm / focal.mm() - 1) < 0.03)
                        .isPresent())
                .filter(lens ->
                        lens.numbers().number("max_mag").filter(m -> m >= 0.2).isEmpty())
                .map(lens -> lens.numbers().number("mfd_m").orElse(null))
                .filter(Objects::nonNull)
                .filter(metres -> metres >= 4 * focal.metres())
                .toList();
        double usual = Framing.usualMinimumFocus(focal).metres();
        return new Interval(
                known.stream().min(Comparator.naturalOrder()).orElse(usual),
                known.stream().max(Comparator.naturalOrder()).orElse(usual));
    }
}
