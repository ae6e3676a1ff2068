package portrait.lint;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portrait.mention.Mention;
import portrait.mention.Quantity;
import portrait.scene.Camera;
import portrait.scene.Fact;
import portrait.scene.Interval;
import portrait.scene.Light;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.vocabulary.Numbers;
import portrait.vocabulary.Term;

/**
 * Which {@link Essential}s a scene states, and where: the one place that decides it, for the rules of {@code craft} and for the printed
 * checklist. Nothing that the text excludes states anything, but the exclusions.
 */
public final class Checklist {
    /** How it stands with an essential. */
    public enum State {
        /** The text says it. */
        STATED,
        /** The model will decide. */
        OPEN,
        /** It does not show in this frame, or cannot be seen. */
        MOOT
    }

    /**
     * An essential of a scene.
     *
     * @param span where it is first stated; empty where it is not
     */
    public record Item(Essential essential, State state, Optional<Span> span) {}

    private final Map<Essential, Span> stated;
    private final Map<Essential, Span> moot;
    private final Optional<Interval> frame;
    private final boolean temperature;

    private Checklist(
            Map<Essential, Span> stated, Map<Essential, Span> moot, Optional<Interval> frame, boolean temperature) {
        this.temperature = temperature;
        this.stated = stated;
        this.moot = moot;
        this.frame = frame;
    }

    /** What a scene states. Time is linear in the scene. */
    public static Checklist of(Scene scene) {
        return of(scene, Words.of(scene));
    }

    static Checklist of(Scene scene, Words words) {
        Map<Essential, Span> stated = new EnumMap<>(Essential.class);
        Map<Essential, Span> moot = new EnumMap<>(Essential.class);
        for (Fact<Term> term : scene.terms()) {
            if (!term.excluded()) {
                mark(Essentials.ofTerm(term.value()), term.span(), stated, moot);
            }
        }
        for (Passage passage : scene.passages()) {
            if (!passage.excluded()
                    && passage.key().isPresent()
                    && !passage.values().isEmpty()) {
                Span span = passage.values().getFirst().span();
                mark(span.isEmpty() ? List.of() : Essentials.ofKey(passage.keyId()), span, stated, moot);
            }
        }
        Map<Essentials.Figure, Span> figures = figures(scene);
        for (Essential essential : Essential.values()) {
            Essentials.Entry entry = Essentials.of(essential);
            place(entry.stated(), words, figures).ifPresent(span -> first(stated, essential, span));
            place(entry.moot(), words, figures).ifPresent(span -> first(moot, essential, span));
        }
        return new Checklist(stated, moot, frame(scene), figures.containsKey(Essentials.Figure.KELVIN));
    }

    private static void mark(
            List<Essentials.Mark> marks, Span span, Map<Essential, Span> stated, Map<Essential, Span> moot) {
        for (Essentials.Mark mark : marks) {
            first(mark.moot() ? moot : stated, mark.essential(), span);
        }
    }

    private static void first(Map<Essential, Span> places, Essential essential, Span span) {
        places.merge(essential, span, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    private static Optional<Span> place(Essentials.Signs signs, Words words, Map<Essentials.Figure, Span> figures) {
        Span least = null;
        for (WordList list : signs.words()) {
            List<Said> said = words.said(list);
            least = said.isEmpty() ? least : first(least, said.getFirst().span());
        }
        for (Essentials.Figure figure : signs.figures()) {
            Span span = figures.get(figure);
            least = span == null ? least : first(least, span);
        }
        return Optional.ofNullable(least);
    }

    private static Span first(@Nullable Span a, Span b) {
        return a == null || b.compareTo(a) < 0 ? b : a;
    }

    /** All essentials, in the order of a brief. */
    public List<Item> items() {
        return Stream.of(Essential.values()).map(this::item).toList();
    }

    /** How it stands with one. */
    public Item item(Essential essential) {
        Optional<Span> place = Optional.ofNullable(stated.get(essential));
        boolean shows = frame.map(Essentials.of(essential).frame()::overlaps).orElse(true);
        State state =
                place.isPresent() ? State.STATED : moot.containsKey(essential) || !shows ? State.MOOT : State.OPEN;
        return new Item(essential, state, place);
    }

    /** Whether the model is left to decide it. */
    public boolean isOpen(Essential essential) {
        return item(essential).state() == State.OPEN;
    }

    /** Whether the text says it. */
    public boolean isStated(Essential essential) {
        return stated.containsKey(essential);
    }

    /** Whether a colour temperature is given in kelvins, and not only by the name of a source. */
    public boolean hasTemperature() {
        return temperature;
    }

    /** Heights of the scene in the frame, in m, over all shot sizes that the text names; empty where it names none. */
    public Optional<Interval> frame() {
        return frame;
    }

    private static Optional<Interval> frame(Scene scene) {
        return scene.camera().framings().stream()
                .filter(fact -> !fact.excluded() && fact.value().kind().equals("shot-size"))
                .flatMap(fact -> fact.value().numbers().range("height_m").map(Numbers.Range::typical).stream())
                .map(Interval::of)
                .reduce((a, b) -> new Interval(Math.min(a.min(), b.min()), Math.max(a.max(), b.max())));
    }

    // ---- figures

    private static Map<Essentials.Figure, Span> figures(Scene scene) {
        Map<Essentials.Figure, Span> figures = new EnumMap<>(Essentials.Figure.class);
        Camera camera = scene.camera();
        put(figures, Essentials.Figure.FOCAL_LENGTH, camera.focalLengths());
        put(figures, Essentials.Figure.APERTURE, camera.apertures());
        put(figures, Essentials.Figure.FOCUS_DISTANCE, camera.focusDistances());
        put(figures, Essentials.Figure.BACKGROUND_DISTANCE, camera.backgroundDistances());
        put(figures, Essentials.Figure.BACKGROUND_DISTANCE, camera.backgroundGaps());
        put(figures, Essentials.Figure.BACKGROUND_DISTANCE, camera.distanceRatios());
        put(figures, Essentials.Figure.ASPECT, camera.aspects());
        put(figures, Essentials.Figure.LIGHT_RATIO, scene.lightRatios());
        put(figures, Essentials.Figure.KELVIN, scene.look().whiteBalances());
        boolean framed = figures.containsKey(Essentials.Figure.FOCUS_DISTANCE)
                && figures.containsKey(Essentials.Figure.FOCAL_LENGTH);
        if (framed) {
            put(figures, Essentials.Figure.FRAME, camera.focusDistances());
        }
        scene.avoid().stream().findFirst().ifPresent(fact -> put(figures, Essentials.Figure.EXCLUSION, fact.span()));
        scene.lights().stream().filter(light -> !light.excluded()).forEach(light -> light(figures, light));
        quantities(scene, figures);
        subject(scene).ifPresent(span -> put(figures, Essentials.Figure.SUBJECT, span));
        return figures;
    }

    /** The words that open the prompt, up to their first comma: trades and names are on no list. A single word or term is none. */
    private static Optional<Span> subject(Scene scene) {
        return scene.subject().stream()
                .filter(fact -> !fact.excluded())
                .findFirst()
                .map(fact -> head(scene.text(), fact.span()))
                .filter(head -> head.of(scene.text()).indexOf(' ') > 0)
                .filter(head ->
                        scene.terms().stream().noneMatch(term -> term.span().contains(head)));
    }

    private static Span head(String text, Span span) {
        int end = span.start();
        while (end < span.end() && ",.;:\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Span(span.start(), end).strip(text);
    }

    private static void light(Map<Essentials.Figure, Span> figures, Light light) {
        light.side().ifPresent(fact -> put(figures, Essentials.Figure.LIGHT_DIRECTION, fact.span()));
        light.azimuth().ifPresent(fact -> put(figures, Essentials.Figure.LIGHT_DIRECTION, fact.span()));
        light.elevation().ifPresent(fact -> put(figures, Essentials.Figure.LIGHT_DIRECTION, fact.span()));
        light.size().ifPresent(fact -> put(figures, Essentials.Figure.LIGHT_SIZE, fact.span()));
        light.ratio().ifPresent(fact -> put(figures, Essentials.Figure.LIGHT_RATIO, fact.span()));
        light.kelvin().ifPresent(fact -> put(figures, Essentials.Figure.KELVIN, fact.span()));
    }

    /** A temperature or a difference in stops that belongs to no light of the scene. */
    private static void quantities(Scene scene, Map<Essentials.Figure, Span> figures) {
        for (Passage passage : scene.passages()) {
            if (passage.excluded()) {
                continue;
            }
            for (Passage.Value value : passage.values()) {
                for (Mention mention : value.mentions()) {
                    if (mention instanceof Quantity.ColorTemperature) {
                        put(figures, Essentials.Figure.KELVIN, value.place(mention.span()));
                    } else if (mention instanceof Quantity.Stops) {
                        put(figures, Essentials.Figure.LIGHT_RATIO, value.place(mention.span()));
                    }
                }
            }
        }
    }

    private static <T> void put(Map<Essentials.Figure, Span> figures, Essentials.Figure figure, List<Fact<T>> facts) {
        facts.stream()
                .filter(fact -> !fact.excluded())
                .findFirst()
                .ifPresent(fact -> put(figures, figure, fact.span()));
    }

    private static void put(Map<Essentials.Figure, Span> figures, Essentials.Figure figure, Span span) {
        figures.merge(figure, span, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
}
