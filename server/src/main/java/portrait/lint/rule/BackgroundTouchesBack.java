package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portrait.lint.Entry;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.SetUp;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.optics.BlurDisc;
import portrait.optics.Distance;
import portrait.optics.Length;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** Somebody leans against the wall that is to be blurred. */
public final class BackgroundTouchesBack implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "physics/background-touches-back", FixSafety.MENU, "A blurred wall that the subject touches")
            .only(Matter.PHOTO, Matter.PERSON, Matter.SINGLE);

    /** From the eyes to a wall that the back touches, in m. */
    private static final double DEPTH_OF_A_PERSON = 0.25;

    /** How far to step away, in m. */
    private static final double STEP = 2;

    /** Between “against” and the wall. */
    private static final int NEAR = 32;

    /** What is tall and shuts off the view; a railing, a car or a pillar does not. */
    private static final List<String> WALLS = List.of("brickwork", "bricks", "wall", "door");

    private static final List<String> NOT_THE_BACKGROUND =
            List.of("foreground", "crowd", "street", "city", "lights", "traffic", "people");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        Optional<Said> blur = out.words(WordList.BLUR).stream()
                .filter(said -> isOfTheBackground(scene.text(), said))
                .findFirst();
        if (blur.isEmpty()) {
            return;
        }
        for (Said leaning : out.words(WordList.LEANING)) {
            Optional<Span> wall = wall(scene.text(), leaning);
            if (wall.isPresent()) {
                out.add(finding(scene, leaning, wall.get(), blur.get()));
                return;
            }
        }
    }

    /** “Blurred city lights” lie beside the wall; and depth of field alone may end at the ears. */
    private static boolean isOfTheBackground(String text, Said said) {
        String words = said.span().of(text).toLowerCase(Locale.ROOT);
        String behind = text.substring(
                        said.span().end(),
                        Math.min(said.value().span().end(), said.span().end() + 40))
                .toLowerCase(Locale.ROOT);
        boolean other = NOT_THE_BACKGROUND.stream()
                .anyMatch(word -> words.contains(word) || clause(behind).contains(word));
        return !other && (words.contains("background") || words.contains("backdrop") || words.contains("bokeh"));
    }

    private static String clause(String words) {
        int end = 0;
        while (end < words.length() && ",;.\n\"".indexOf(words.charAt(end)) < 0) {
            end++;
        }
        return words.substring(0, end);
    }

    /** From the first word to the wall. */
    private static Optional<Span> wall(String text, Said leaning) {
        int from = leaning.span().end();
        String words =
                clause(text.substring(from, Math.min(leaning.value().span().end(), from + NEAR))
                        .toLowerCase(Locale.ROOT));
        // “the glass wall of a train” lets the view through.
        boolean open = List.of("glass", "low wall", "car door", "window", "chain").stream()
                .anyMatch(words::contains);
        for (String wall : WALLS) {
            int at = words.indexOf(wall);
            int end = at + wall.length();
            boolean word = at > 0
                    && !Character.isLetter(words.charAt(at - 1))
                    && (end >= words.length() || !Character.isLetter(words.charAt(end)) && words.charAt(end) != '-');
            if (word && !open) {
                return Optional.of(new Span(leaning.span().start(), from + end));
            }
        }
        return Optional.empty();
    }

    private static Finding finding(Scene scene, Said leaning, Span wall, Said blur) {
        String text = scene.text();
        SetUp setUp = SetUp.of(scene);
        Length subject = setUp.subject();
        double here = share(subject, DEPTH_OF_A_PERSON);
        double away = share(subject, STEP);
        List<Fix> fixes = new ArrayList<>();
        String participle = leaning.span().of(text).toLowerCase(Locale.ROOT);
        if (participle.startsWith("leaning") || participle.startsWith("propped") || participle.startsWith("slumped")) {
            fixes.add(Fix.choice(
                    "Step 2 m away from the wall", new TextEdit(leaning.span(), "standing 2 m in front of")));
        }
        fixes.addAll(Entry.dropping("Let the wall be sharp", text, blur));
        return Finding.of(
                        INFO,
                        wall,
                        new Message(
                                Wording.quote(wall.of(text)) + ", and "
                                        + Wording.quote(blur.span().of(text)),
                                "a wall at the back gets " + Wording.percent(here)
                                        + " of the blur that a far background gets, from "
                                        + Wording.metres(subject.metres()) + "; 2 m behind it gets "
                                        + Wording.percent(away),
                                "step away from the wall, or let it be sharp"))
                .with(new Related(blur.span(), "the blur"))
                .withFixes(fixes);
    }

    private static double share(Length subject, double behind) {
        return BlurDisc.shareOfMaximum(subject, Distance.at(Length.ofMetres(subject.metres() + behind)));
    }
}
