package portrait.lint.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import portrait.lint.Contradiction;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.scene.Fact;
import portrait.scene.Maker;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.vocabulary.Term;

/** Two cameras or two films for one picture. */
public final class TwoCameras implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/two-cameras", FixSafety.MENU, "Two cameras or two films for one picture")
            .only(Matter.SINGLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Behind a name: its look, not the camera. */
    private static final List<String> LOOKS = List.of(
            "style",
            "look",
            "aesthetic",
            "inspired",
            "quality",
            "vibe",
            "feel",
            "emulation",
            "colors",
            "colours",
            "level",
            "-style",
            "-like",
            "-inspired",
            "-level",
            "tones");

    /** In front of a name: a thing in the picture. */
    private static final List<String> PROPS = List.of(
            "holding",
            "holds",
            "neck",
            "with his",
            "with her",
            "looking at",
            "vintage camera",
            "raising",
            "using",
            "in hand",
            "table",
            "screen",
            "simulat",
            "emulat",
            "inspired by",
            "like a",
            "as if",
            "reminiscent",
            "holding a",
            "carrying",
            "prop",
            "camera:",
            "hand",
            "matching",
            "equivalent");

    private static final Set<String> GENERIC_FILM = Set.of(
            "analog-film",
            "instant-film",
            "polaroid",
            "bw-film",
            "slide-film",
            "infrared",
            "infrared-bw",
            "technicolor",
            "peel-apart");

    @Override
    public void check(Scene scene, Findings out) {
        named(scene, scene.camera().bodies(), TwoCameras::camera, "one sensor")
                .or(() -> named(scene, scene.look().films(), TwoCameras::film, "one film"))
                .ifPresent(out::add);
    }

    private static Optional<Finding> named(
            Scene scene, List<Fact<Term>> facts, Function<Fact<Term>, Optional<String>> family, String what) {
        Map<String, List<Said>> families = new LinkedHashMap<>();
        int looked = 0;
        for (Fact<Term> fact : facts) {
            Optional<String> name = family.apply(fact);
            if (!fact.excluded() && name.isPresent() && looked++ < 20 && takesThePicture(scene.text(), fact.span())) {
                Contradiction.at(scene, fact.span())
                        .ifPresent(said -> families.computeIfAbsent(name.get(), any -> new ArrayList<>())
                                .add(said));
            }
        }
        // People say DSLR of any good camera; only beside a phone it is another one.
        if (!families.containsKey("phone")) {
            families.remove("DSLR");
        }
        // Three and more are a list to choose from.
        if (families.size() != 2) {
            return Optional.empty();
        }
        List<List<Said>> two = List.copyOf(families.values());
        return Contradiction.between(
                INFO,
                scene,
                two.get(0),
                two.get(1),
                "a picture comes from " + what + ", and each name stands for its own depth of field, grain and colour",
                "keep the one whose look you want");
    }

    /** What a body is told by: phones are one family, and so are the bodies of a maker. */
    private static Optional<String> camera(Fact<Term> fact) {
        Term term = fact.value();
        return switch (term.kind()) {
            case "phone" -> Optional.of("phone");
            case "body", "cine-body" ->
                Maker.in(term.label())
                        .map(Maker::label)
                        .or(() -> Optional.of(term.label().split("[ /]", 2)[0]));
            default -> term.id().equals("dslr") ? Optional.of("DSLR") : Optional.empty();
        };
    }

    private static Optional<String> film(Fact<Term> fact) {
        Term term = fact.value();
        boolean stock = Set.of(
                        "colour-negative", "cine-negative", "black-and-white", "slide", "instant", "colour-infrared")
                .contains(term.kind());
        String label = term.label();
        int digits = 0;
        while (digits < label.length() && !Character.isDigit(label.charAt(digits))) {
            digits++;
        }
        return stock && !GENERIC_FILM.contains(term.id())
                ? Optional.of(label.substring(0, digits).strip())
                : Optional.empty();
    }

    private static boolean takesThePicture(String text, Span span) {
        String before =
                text.substring(Math.max(0, span.start() - 28), span.start()).toLowerCase(Locale.ROOT);
        String behind = text.substring(span.end(), Math.min(text.length(), span.end() + 14))
                .toLowerCase(Locale.ROOT)
                .strip();
        return LOOKS.stream().noneMatch(behind::startsWith) && PROPS.stream().noneMatch(before::contains);
    }
}
