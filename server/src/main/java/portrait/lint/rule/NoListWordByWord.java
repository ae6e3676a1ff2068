package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.FlagRun;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Targets;
import portrait.lint.Wording;
import portrait.mention.Form;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** {@code --no altered face}: Midjourney forbids each word by itself, and so the face. */
public final class NoListWordByWord implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
            "model/no-list-word-by-word",
            FixSafety.MENU,
            "An entry of several words behind --no, which reads single words");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        Targets targets = out.targets();
        for (FlagRun run : FlagRun.all(scene)) {
            for (Form.Flag flag : run.flags()) {
                boolean read = flag.name().equals("no")
                        && (targets.models().isEmpty()
                                || run.readBy(scene, targets).isPresent());
                if (read && !out.isFull()) {
                    check(scene.text(), run, flag, out);
                }
            }
        }
    }

    private static void check(String text, FlagRun run, Form.Flag flag, Findings out) {
        List<Span> entries = entries(text, run.valuePlace(flag));
        List<Span> several =
                entries.stream().filter(entry -> words(entry.of(text)) > 1).toList();
        if (several.isEmpty()) {
            return;
        }
        Span first = several.getFirst();
        String written = first.of(text);
        String last = written.substring(written.lastIndexOf(' ') + 1);
        String more = several.size() == 1 ? "" : ", with " + (several.size() - 1) + " more";
        Message message = new Message(
                Wording.quote(written) + " behind --no also forbids " + Wording.quote(last) + more,
                "each word there is read by itself, and weighs -0.5",
                "name one noun each that is wanted nowhere in the picture");
        List<String> kept = entries.stream()
                .filter(entry -> !several.contains(entry))
                .map(entry -> entry.of(text))
                .toList();
        Fix fix = kept.isEmpty()
                ? Flags.delete(text, run, flag)
                : Fix.choice(
                        "Keep the single words: --no " + String.join(", ", kept),
                        new TextEdit(run.valuePlace(flag), String.join(", ", kept)));
        out.add(Finding.of(INFO, first, message).with(fix));
    }

    private static List<Span> entries(String text, Span list) {
        List<Span> entries = new ArrayList<>();
        int start = list.start();
        for (int i = list.start(); i <= list.end(); i++) {
            if (i == list.end() || text.charAt(i) == ',' || text.charAt(i) == ';') {
                Span entry = new Span(start, i).strip(text);
                if (!entry.isEmpty()) {
                    entries.add(entry);
                }
                start = i + 1;
            }
        }
        return entries;
    }

    private static int words(String entry) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < entry.length(); i++) {
            boolean letter = Character.isLetter(entry.charAt(i)) || inWord && "-'’".indexOf(entry.charAt(i)) >= 0;
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words;
    }
}
