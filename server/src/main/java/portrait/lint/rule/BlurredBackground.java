package portrait.lint.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Insertion;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.SetUp;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.optics.BlurWording;
import portrait.optics.Distance;
import portrait.optics.Length;
import portrait.scene.Fact;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;
import portrait.vocabulary.Category;

/** A background out of focus while nothing says what puts it there: no f-number, no distances. */
public final class BlurredBackground implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "vague/blurred-background", FixSafety.MENU, "A blurred background without a cause")
            .only(Matter.PHOTO, Matter.PERSON, Matter.SINGLE)
            .yieldingTo(
                    "physics/blur-too-small",
                    "physics/phone-blur",
                    "physics/background-touches-back",
                    "conflict/bokeh-on-plain-background");

    private static final int MOST_PLACES = 10;

    /** Openings to choose from, with how many times as far the background is as the subject; from strong to slight. */
    private static final double[][] CHOICES = {{1.8, 6}, {2.8, 4}, {5.6, 3}};

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        if (hasCause(scene, out)) {
            return;
        }
        List<Said> said = new ArrayList<>(out.words(WordList.BLUR));
        fields(scene, said);
        said.sort(Comparator.comparing(Said::span));
        if (!said.isEmpty()) {
            out.add(finding(scene, said));
        }
    }

    private static boolean hasCause(Scene scene, Findings out) {
        boolean figures = anyStated(scene.camera().apertures())
                || anyStated(scene.camera().distanceRatios())
                || anyStated(scene.camera().focusDistances())
                        && (anyStated(scene.camera().backgroundDistances())
                                || anyStated(scene.camera().backgroundGaps()));
        boolean lens = scene.terms().stream()
                .filter(term -> !term.excluded() && term.value().category() == Category.LENSES)
                .anyMatch(term -> term.value().numbers().number("max_aperture").isPresent());
        return figures || lens || !out.words(WordList.CAUSE_OF_BLUR).isEmpty();
    }

    private static <T> boolean anyStated(List<Fact<T>> facts) {
        return facts.stream().anyMatch(fact -> !fact.excluded());
    }

    /** {@code depth of field: shallow} says it in two parts. */
    private static void fields(Scene scene, List<Said> said) {
        Set<Passage> known = Collections.newSetFromMap(new IdentityHashMap<>());
        said.forEach(word -> known.add(word.passage()));
        for (Passage passage : scene.passages()) {
            if (!passage.keyId().equals("depth-of-field") || passage.excluded() || known.contains(passage)) {
                continue;
            }
            for (Passage.Value value : passage.values()) {
                String words = value.span().of(scene.text()).toLowerCase(Locale.ROOT);
                boolean shallow = List.of("shallow", "blur", "soft", "narrow", "thin", "creamy").stream()
                        .anyMatch(words::contains);
                if (shallow) {
                    said.add(new Said(value.span(), passage, value));
                }
            }
        }
    }

    private static Finding finding(Scene scene, List<Said> said) {
        Said first = said.getFirst();
        SetUp setUp = SetUp.of(scene);
        double wide = setUp.mostBlur(1.8);
        double narrow = setUp.mostBlur(5.6);
        String why = "it follows from pupil and distances: " + setUp.words() + " blurs at most " + Wording.percent(wide)
                + " of the frame's height at f/1.8, " + Wording.percent(narrow) + " at f/5.6";
        return Finding.of(
                        INFO,
                        first.span(),
                        new Message(
                                Wording.quote(first.span().of(scene.text())) + " is a result without a cause",
                                why,
                                "give the f-number and how far the background is"))
                .withRelated(said.stream()
                        .skip(1)
                        .limit(MOST_PLACES)
                        .map(other -> new Related(other.span(), "the same wish"))
                        .toList())
                .withFixes(fixes(scene, first, setUp));
    }

    private static List<Fix> fixes(Scene scene, Said said, SetUp setUp) {
        boolean latin = said.span().of(scene.text()).chars().allMatch(c -> c < 0x250);
        List<Fix> fixes = new ArrayList<>();
        for (double[] choice : CHOICES) {
            double number = choice[0];
            double background = setUp.subject().metres() * choice[1];
            double share = setUp.blur(number, Distance.at(Length.ofMetres(background)));
            String words = setUp.focalWords() + Wording.fNumber(number);
            if (latin) {
                words += setUp.distanceWords() + ", background at " + Wording.metres(background);
            }
            fixes.add(Fix.choice(
                    Wording.fNumber(number) + " with the background at " + Wording.metres(background) + ": "
                            + look(share) + " (" + Wording.percent(share) + " of the frame)",
                    edit(scene.text(), said, words)));
        }
        return fixes;
    }

    /** The cause takes the place of a depth of field; behind other words it is added, so that their sentence stays whole. */
    private static TextEdit edit(String text, Said said, String cause) {
        Span span = said.span();
        String words = span.of(text).toLowerCase(Locale.ROOT);
        boolean isDepth = said.passage().keyId().equals("depth-of-field")
                        && said.value().span().equals(span)
                || List.of("depth", "dof", "focus", "景深", "被写界深度").stream().anyMatch(words::contains)
                        && !words.contains("background");
        if (isDepth) {
            int start = span.start();
            for (String article : List.of("a very ", "an extremely ", "very ", "extremely ", "a ")) {
                boolean here = start - article.length() >= said.value().span().start()
                        && text.regionMatches(true, start - article.length(), article, 0, article.length());
                if (here) {
                    start -= article.length();
                    break;
                }
            }
            return new TextEdit(new Span(start, span.end()), cause);
        }
        return Insertion.behind(text, said, " (" + cause + ")");
    }

    private static String look(double share) {
        return switch (BlurWording.of(share)) {
            case SHARP -> "as good as sharp";
            case SOFT -> "soft but readable";
            case SHAPES -> "shapes can be recognised";
            case DISCS -> "lights become discs";
            case ABSTRACTION -> "nothing but colour";
        };
    }
}
