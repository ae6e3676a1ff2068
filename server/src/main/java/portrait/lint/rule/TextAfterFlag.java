package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.mention.Form;
import portrait.mention.Mention;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** Words behind the last flag of a line: Midjourney takes flags from the end of a prompt only. */
public final class TextAfterFlag implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "syntax/text-after-flag", FixSafety.UNSAFE, "Words of the prompt behind its flags")
            .at(Level.WARNING);

    /** Flags that take a list: what stands behind them is theirs. */
    private static final Set<String> LISTS = Set.of("no", "sref", "cref", "oref", "p", "profile", "personalize");

    private static final int FEWEST_WORDS = 2;

    /** A prompt says something before its flags; a remark about a flag does not. */
    private static final int FEWEST_WORDS_BEFORE = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        for (Passage passage : scene.passages()) {
            for (Passage.Value value : passage.values()) {
                value.stretches().forEach(stretch -> check(scene.text(), value, stretch, out));
            }
        }
    }

    /** The flags of each line, in order. */
    private static void check(String text, Passage.Value value, Span stretch, Findings out) {
        List<Form.Flag> line = new ArrayList<>();
        int lineEnd = stretch.start();
        for (Mention mention : value.within(stretch)) {
            if (mention instanceof Form.Flag flag) {
                int start = value.place(flag.span()).start();
                if (start >= lineEnd) {
                    line(text, value, stretch, line, out);
                    line.clear();
                    lineEnd = lineEnd(text, start, stretch.end());
                }
                line.add(flag);
            }
        }
        line(text, value, stretch, line, out);
    }

    private static void line(String text, Passage.Value value, Span stretch, List<Form.Flag> flags, Findings out) {
        boolean ends = !flags.isEmpty() && !LISTS.contains(flags.getLast().name()) && areTogether(text, value, flags);
        if (!ends) {
            return;
        }
        Span last = value.place(flags.getLast().span());
        Span first = value.place(flags.getFirst().span());
        Span tail = new Span(last.end(), lineEnd(text, last.end(), stretch.end())).strip(text);
        Span before = new Span(lineStart(text, first.start(), stretch.start()), first.start()).strip(text);
        int words = words(tail.of(text));
        boolean goesOn = !tail.isEmpty() && "\"”'`)]}<\\|".indexOf(text.charAt(tail.start())) < 0;
        if (goesOn && words >= FEWEST_WORDS && words(before.of(text)) >= FEWEST_WORDS_BEFORE) {
            out.add(finding(text, before, first, last, tail, words));
        }
    }

    /** Whether the flags have nothing but white space between them: otherwise the line speaks about flags. */
    private static boolean areTogether(String text, Passage.Value value, List<Form.Flag> flags) {
        for (int i = 1; i < flags.size(); i++) {
            int end = value.place(flags.get(i - 1).span()).end();
            int start = value.place(flags.get(i).span()).start();
            if (end > start || !text.substring(end, start).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static Finding finding(String text, Span before, Span first, Span last, Span tail, int words) {
        int from = tail.start();
        while (from < tail.end() && ",.;".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        String mark = from > tail.start() ? text.substring(tail.start(), tail.start() + 1) : "";
        String moved = mark + " " + new Span(from, tail.end()).strip(text).of(text);
        return Finding.of(
                        INFO,
                        tail,
                        new Message(
                                words + " words stand behind " + Wording.quote(last.of(text)),
                                "Midjourney takes flags from the end of a prompt only, so these words become part of the flag"
                                        + " or an error",
                                "move them in front of " + Wording.quote(first.of(text))))
                .with(new Related(first, "the flags begin here"))
                .with(Fix.unsafe(
                        "Move the words in front of the flags",
                        List.of(
                                new TextEdit(new Span(before.end(), before.end()), moved),
                                new TextEdit(new Span(last.end(), tail.end()), ""))));
    }

    private static int lineEnd(String text, int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) != '\n' && !text.startsWith("\\n", at)) {
            at++;
        }
        return at;
    }

    private static int lineStart(String text, int from, int limit) {
        int at = from;
        while (at > limit && text.charAt(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    /** Runs of two letters or more. */
    private static int words(String text) {
        int words = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters = Character.isLetter(text.charAt(i)) ? letters + 1 : 0;
            words += letters == 2 ? 1 : 0;
        }
        return words;
    }
}
