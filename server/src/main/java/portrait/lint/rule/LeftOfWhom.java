package portrait.lint.rule;

import java.util.Locale;
import java.util.Set;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.scene.Fact;
import portrait.scene.Light;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** A light at the left of a person who faces us: half of all readers mean the other side. */
public final class LeftOfWhom implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("vague/left-of-whom", FixSafety.MENU, "A light at somebody’s left")
            .at(Level.HINT)
            .only(Matter.PHOTO, Matter.PERSON);

    /** From the light to its side. */
    private static final int REACH = 45;

    private static final Set<String> OF_THE_BODY = Set.of(
            "hand",
            "arm",
            "wrist",
            "shoulder",
            "eye",
            "cheek",
            "leg",
            "ear",
            "hip",
            "knee",
            "foot",
            "finger",
            "thigh",
            "temple");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        String text = scene.text();
        for (Said said : out.words(WordList.SIDE_OF_PERSON)) {
            boolean light = scene.lights().stream().anyMatch(one -> !one.excluded() && isOfLight(text, one, said));
            if (light && !OF_THE_BODY.contains(next(text, said.span().end())) && !out.isFull()) {
                out.add(finding(text, said));
                return;
            }
        }
    }

    private static boolean isOfLight(String text, Light light, Said said) {
        Span span = light.source()
                .map(Fact::span)
                .or(() -> light.role().map(Fact::span))
                .orElse(light.span());
        int gap = said.span().start() - span.end();
        return gap >= 0
                && gap <= REACH
                && text.substring(span.end(), said.span().start()).chars().noneMatch(c -> ".;\n,".indexOf(c) >= 0);
    }

    private static String next(String text, int from) {
        int start = from;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static Finding finding(String text, Said said) {
        String words = said.span().of(text);
        boolean left = words.toLowerCase(Locale.ROOT).contains("left");
        String own = left ? "camera right" : "camera left";
        String other = left ? "camera left" : "camera right";
        return Finding.of(
                        INFO,
                        said.span(),
                        new Message(
                                Wording.quote(words) + " is one side for the person and the other for the viewer",
                                "while somebody faces us, their " + (left ? "left" : "right") + " is " + own
                                        + "; the two are 180° apart",
                                "write camera left or camera right"))
                .with(Fix.choice(
                        "Write “from " + own + "”: the side of the person", new TextEdit(said.span(), "from " + own)))
                .with(Fix.choice(
                        "Write “from " + other + "”: the side of the viewer",
                        new TextEdit(said.span(), "from " + other)));
    }
}
