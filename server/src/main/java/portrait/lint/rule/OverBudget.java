package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Targets;
import portrait.lint.Wording;
import portrait.model.LengthLimit;
import portrait.model.Model;
import portrait.model.PromptLength;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;

/** A prompt that is clearly longer than its model reads. A rendering counts what it sends; here the words of the file are counted. */
public final class OverBudget implements Rule {
    private static final RuleInfo INFO =
            RuleInfo.of("model/over-budget", FixSafety.NONE, "A prompt that is longer than the model reads");

    /** A rendering adds and leaves out words. */
    private static final double MARGIN = 1.1;

    /** The same where tokens are estimated from words. */
    private static final double MARGIN_OF_ESTIMATES = 1.25;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        for (Model model : out.targets().models()) {
            model.length().ifPresent(limit -> check(scene, model, limit, out));
        }
    }

    private static void check(Scene scene, Model model, LengthLimit limit, Findings out) {
        StringBuilder joined = new StringBuilder();
        List<Span> stretches = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (Passage passage : scene.passages()) {
            if (!passage.excluded() && Targets.isSaidTo(passage, model)) {
                for (Passage.Value value : passage.values()) {
                    for (Span stretch : value.stretches()) {
                        starts.add(joined.length());
                        stretches.add(stretch);
                        joined.append(stretch.of(scene.text())).append(' ');
                    }
                }
            }
        }
        String text = joined.toString();
        int count = PromptLength.count(text, text.length(), limit.unit());
        double margin = limit.unit() == LengthLimit.Unit.TOKENS ? MARGIN_OF_ESTIMATES : MARGIN;
        if (count <= limit.max() * margin) {
            return;
        }
        int past = PromptLength.firstPast(text, limit);
        int i = starts.size() - 1;
        while (i > 0 && starts.get(i) > past) {
            i--;
        }
        Span stretch = stretches.get(i);
        int start = Math.min(stretch.end() - 1, stretch.start() + past - starts.get(i));
        Span beyond = new Span(start, wordEnd(scene.text(), start, stretch.end()));
        Message message = new Message(
                "The prompt has " + limit.unit().trust() + count + " "
                        + limit.unit().label() + " where " + model.name() + " reads " + limit.max(),
                limit.past() + "; the limit lies near " + Wording.quote(beyond.of(scene.text())),
                "shorten it, or move up what matters");
        out.add(Finding.of(INFO, beyond, message).at(level(limit.then())));
    }

    private static Level level(LengthLimit.Then then) {
        return switch (then) {
            case CUT, REJECTED -> Level.WARNING;
            case UNKNOWN -> Level.INFORMATION;
            case CHUNKED, DILUTED -> Level.HINT;
        };
    }

    private static int wordEnd(String text, int from, int limit) {
        int end = from + 1;
        while (end < limit && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
