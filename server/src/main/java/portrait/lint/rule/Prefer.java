package portrait.lint.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portrait.lint.Brand;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Message;
import portrait.lint.Phrases;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;
import portrait.vocabulary.PhraseIndex;

/** A word for which the team has a better one. */
public final class Prefer implements Rule {
    private static final RuleInfo INFO =
            RuleInfo.of("brand/prefer", FixSafety.UNSAFE, "A word for which the project's own list has another");

    private final Optional<PhraseIndex<Brand.Preference>> words;

    /** The rule for these words; without any it finds nothing. */
    public Prefer(List<Brand.Preference> preferences) {
        this.words = Phrases.index(preferences, Brand.Preference::words);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        String text = scene.text();
        words.ifPresent(index -> Phrases.in(scene, index).forEach(found -> {
            Span span = found.said().span();
            if (!isPreferred(text, span, found.value()) && !out.isFull()) {
                out.add(finding(text, span, found.value()));
            }
        }));
    }

    /** The better word may be found as the worse one: by its other spelling, or because it holds it, as “light bulb” does “bulb”. */
    private static boolean isPreferred(String text, Span span, Brand.Preference preference) {
        String preferred = preference.preferred();
        String written = singular(span.of(text), preference);
        for (int at = find(preferred, written, 0); at >= 0; at = find(preferred, written, at + 1)) {
            if (text.regionMatches(true, span.start() - at, preferred, 0, preferred.length())) {
                return true;
            }
        }
        return false;
    }

    private static int find(String in, String word, int from) {
        return in.toLowerCase(Locale.ROOT).indexOf(word.toLowerCase(Locale.ROOT), from);
    }

    private static Finding finding(String text, Span span, Brand.Preference preference) {
        String written = span.of(text);
        String instead = like(written, preference);
        Message message = new Message(
                Wording.quote(written) + " is not the word used here",
                "the list at " + preference.where() + " prefers " + Wording.quote(preference.preferred()),
                "write " + Wording.quote(instead));
        Fix fix = Fix.unsafe("Write " + Wording.quote(instead), List.of(new TextEdit(span, instead)));
        return Finding.of(INFO, span, message).with(fix);
    }

    /** The preferred word with the capital letter and the plural of the one it replaces. */
    private static String like(String written, Brand.Preference preference) {
        String preferred = preference.preferred();
        boolean plural = !singular(written, preference).equals(written);
        String ending = plural ? plural(preferred) : "";
        boolean capital = Character.isUpperCase(written.charAt(0))
                && !Character.isUpperCase(preference.words().charAt(0));
        String first = preferred.substring(0, 1);
        return (capital ? first.toUpperCase(Locale.ROOT) : first) + preferred.substring(1) + ending;
    }

    /** What makes more of it. */
    private static String plural(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (endsInS(word) || !Character.isLetter(word.charAt(word.length() - 1))) {
            return "";
        }
        boolean hisses = lower.endsWith("x") || lower.endsWith("z") || lower.endsWith("ch") || lower.endsWith("sh");
        return hisses ? "es" : "s";
    }

    /** Without the plural ending that the list's own word does not have. */
    private static String singular(String written, Brand.Preference preference) {
        boolean plural = endsInS(written) && !endsInS(preference.words());
        return plural ? written.substring(0, written.length() - 1) : written;
    }

    private static boolean endsInS(String word) {
        char last = word.charAt(word.length() - 1);
        return last == 's' || last == 'S';
    }
}
