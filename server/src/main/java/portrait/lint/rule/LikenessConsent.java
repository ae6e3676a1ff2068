package portrait.lint.rule;

import java.util.List;
import java.util.Optional;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.scene.Scene;
import portrait.text.Span;

/** A real face goes into the picture, and nothing says that its owner agreed. Once a file; quietly where prose only speaks of an upload. */
public final class LikenessConsent implements Rule {
    private static final RuleInfo INFO =
            RuleInfo.of("safety/likeness-consent", FixSafety.MENU, "A real face without a word about consent");

    private static final List<String> NOTES = List.of("consent: own photo", "consent: signed model release");

    /** What is said of a picture stands near it. */
    private static final int REACH = 160;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        if (Likeness.hasConsent(scene)) {
            return;
        }
        Optional<Span> listed = Likeness.personal(scene);
        if (listed.isPresent()) {
            out.add(finding(scene, listed.get(), "is a picture of a person"));
        } else if (out.spokenOf(WordList.OWN_LIKENESS).isEmpty()) {
            uploaded(out)
                    .ifPresent(span -> out.add(finding(scene, span, "speaks of a picture of a person")
                            .at(Level.INFORMATION)));
        }
    }

    /** The first picture that is said to show a person, or of which a face or a likeness is said. */
    private static Optional<Span> uploaded(Findings out) {
        List<Said> persons = out.spokenOf(WordList.UPLOADED_PERSON);
        List<Said> likeness = out.spokenOf(WordList.LIKENESS);
        for (Said picture : out.spokenOf(WordList.UPLOAD)) {
            boolean first = persons.isEmpty()
                    || picture.span().start() < persons.getFirst().span().start();
            if (first && isNear(picture.span(), likeness)) {
                return Optional.of(picture.span());
            }
        }
        return persons.stream().findFirst().map(Said::span);
    }

    private static boolean isNear(Span span, List<Said> words) {
        int at = 0;
        int high = words.size();
        while (at < high) {
            int middle = (at + high) >>> 1;
            if (words.get(middle).span().start() < span.start() - REACH) {
                at = middle + 1;
            } else {
                high = middle;
            }
        }
        return at < words.size() && words.get(at).span().start() <= span.end() + REACH;
    }

    private static Finding finding(Scene scene, Span span, String what) {
        String text = scene.text();
        return Finding.of(
                        INFO,
                        span,
                        new Message(
                                Wording.quote(span.of(text)) + " " + what + ", and no consent is noted",
                                "makers of models leave the rights of everybody who can be recognised to you",
                                "note under References whose consent there is: own photo, or a signed release"))
                .withFixes(NOTES.stream()
                        .map(note -> Fix.choice("Add “" + note + "”", References.added(scene, List.of(note))))
                        .toList());
    }
}
