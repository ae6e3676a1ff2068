package portrait.editor.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import portrait.scene.Fact;
import portrait.scene.Scene;
import portrait.text.Span;

/**
 * Where something is explained: the scenes to ask for what belongs to it, the first that knows answers.
 *
 * @param places at least one
 */
public record Surroundings(List<Place> places) {
    /**
     * A scene, and the place in it that the question is about.
     *
     * @param offset in the scene's text
     */
    public record Place(Scene scene, int offset) {}

    public Surroundings {
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("no scene");
        }
    }

    public static Surroundings of(Scene scene, int offset) {
        return new Surroundings(List.of(new Place(scene, offset)));
    }

    /** The same, asking another scene where these are silent. */
    public Surroundings or(Scene scene, int offset) {
        return new Surroundings(Stream.concat(places.stream(), Stream.of(new Place(scene, offset)))
                .toList());
    }

    Stream<Scene> scenes() {
        return places.stream().map(Place::scene);
    }

    /** Of the facts that the first scene with any states, the one nearest to the place; what is excluded does not count. */
    <T> Optional<Fact<T>> nearest(Function<Scene, List<Fact<T>>> facts) {
        return places.stream()
                .flatMap(place -> nearest(place, facts.apply(place.scene())).stream())
                .findFirst();
    }

    private static <T> Optional<Fact<T>> nearest(Place place, List<Fact<T>> facts) {
        return facts.stream()
                .filter(fact -> !fact.excluded())
                .min(Comparator.comparingInt(fact -> distance(fact.span(), place.offset())));
    }

    private static int distance(Span span, int offset) {
        return offset < span.start() ? span.start() - offset : Math.max(0, offset - span.end() + 1);
    }
}
