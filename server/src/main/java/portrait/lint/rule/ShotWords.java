package portrait.lint.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import portrait.lint.Said;
import portrait.scene.Fact;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.vocabulary.Numbers;
import portrait.vocabulary.Term;

/** Words for shot sizes, and what they frame. */
final class ShotWords {
    /** Behind “close-up of”: a part of the person or a thing, not the picture. */
    private static final Set<String> PARTS = Set.of(
            "her", "his", "their", "the", "hands", "hand", "eyes", "eye", "lips", "fingers", "feet", "jewelry",
            "details", "detail", "texture", "skin", "fabric");

    /** In front of “upper body”: a part of the person. */
    private static final Set<String> OWNERS =
            Set.of("her", "his", "their", "the", "on", "of", "muscular", "toned", "bare", "my", "your", "entire");

    /** Fields that say where on the person something is. */
    private static final Set<String> PLACES =
            Set.of("location", "area", "part", "region", "position", "placement", "coverage");

    private ShotWords() {}

    /** The height that a shot shows, in m. */
    static Optional<Double> height(Fact<Term> shot) {
        return shot.value().kind().equals("shot-size") && !shot.value().id().equals("detail-shot")
                ? shot.value()
                        .numbers()
                        .range("height_m")
                        .map(Numbers.Range::typical)
                        .filter(metres -> metres > 0)
                : Optional.empty();
    }

    /** The same of a phrase that is a shot. */
    static Optional<Double> height(Scene scene, Said said) {
        return scene.camera().framings().stream()
                .filter(fact -> fact.span().equals(said.span()))
                .flatMap(fact -> height(fact).stream())
                .findFirst();
    }

    /** Whether a shot speaks of the picture, not of a part of the person or of a thing called alike. */
    static boolean isFrame(String text, Said said, List<Said> things) {
        boolean thing = things.stream().anyMatch(other -> other.span().overlaps(said.span()));
        String behind = text.substring(
                        said.span().end(), Math.min(text.length(), said.span().end() + 24))
                .toLowerCase(Locale.ROOT);
        String[] next = behind.strip().split("[^a-z]+", 3);
        boolean part = next.length > 1 && (next[0].equals("of") || next[0].equals("on")) && PARTS.contains(next[1]);
        String before = text.substring(
                        Math.max(0, said.span().start() - 16), said.span().start())
                .toLowerCase(Locale.ROOT)
                .stripTrailing();
        String owner = before.substring(before.lastIndexOf(' ') + 1);
        boolean owned = said.span().of(text).toLowerCase(Locale.ROOT).endsWith("body") && OWNERS.contains(owner);
        return !thing && !part && !owned && !isInName(text, said.span()) && !isPlace(said);
    }

    /** Whether it is a piece of an identifier such as {@code natural_upper_body_angle}. */
    private static boolean isInName(String text, Span span) {
        return span.start() > 0 && text.charAt(span.start() - 1) == '_'
                || span.end() < text.length() && text.charAt(span.end()) == '_';
    }

    /** Whether a field says so where on the person something is. */
    private static boolean isPlace(Said said) {
        String label = said.passage().label().toLowerCase(Locale.ROOT);
        return PLACES.contains(label.substring(label.lastIndexOf('.') + 1));
    }
}
