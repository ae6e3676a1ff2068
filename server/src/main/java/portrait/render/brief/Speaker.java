package portrait.render.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import portrait.mention.Mention;
import portrait.mention.Reading;
import portrait.model.Model;
import portrait.model.Negative;
import portrait.scene.Fact;
import portrait.scene.Interval;
import portrait.scene.Scene;
import portrait.text.Span;

/**
 * Says what stretches of a file say, to one model: variables chosen, foreign markup put into the model's own way or taken off, Markdown
 * gone, white space made one space. What does not stay in the text comes up in the ledger.
 */
final class Speaker {
    /** Variables inside variables. */
    private static final int MAX_DEPTH = 8;
    /** How many characters all uses of variables may bring in: a short file must not make an endless prompt. */
    private static final int MAX_EXPANSION = 1_000_000;

    private final Scene scene;
    private final Model model;
    private final Variables variables;
    private final Ledger ledger;
    private final OptionalDouble whiteBalance;
    private final boolean weighted;
    private final Set<String> open = new TreeSet<>();
    private final Map<String, Integer> anonymous = new HashMap<>();
    private int expanded;

    /**
     * @param weighted whether the file uses brackets for weights
     */
    Speaker(Scene scene, Model model, Variables variables, Ledger ledger, boolean weighted) {
        this.scene = scene;
        this.model = model;
        this.variables = variables;
        this.ledger = ledger;
        this.weighted = weighted;
        this.whiteBalance = scene.look().whiteBalances().stream()
                .filter(fact -> !fact.excluded())
                .map(Fact::value)
                .mapToDouble(Interval::middle)
                .findFirst();
    }

    /**
     * How a value is to be read.
     *
     * @param json whether backslashes are escapes of JSON
     * @param keepsNegations whether words that negate stay where they are: in lists of what must not be seen, and in values that are no
     *     prose
     * @param weakNumbers whether bare numbers in it want a word beside them
     * @param keepLines whether line ends separate entries
     * @param plainTags whether brackets and underscores of tags, in a text that uses weights, are taken off
     */
    record Manner(boolean json, boolean keepsNegations, boolean weakNumbers, boolean keepLines, boolean plainTags) {
        static final Manner PLAIN = new Manner(false, true, false, false, false);
    }

    /**
     * What was read.
     *
     * @param words what is to be said in its place
     * @param avoided things that its negations exclude, taken out of the words
     */
    record Said(Words words, List<Words> avoided) {}

    /**
     * Reads stretches of one block.
     *
     * @param base the offset of the block, from which the mentions' spans count
     */
    Said say(List<Span> stretches, int base, List<Mention> mentions, Manner manner) {
        Speech speech = new Speech(this, mentions, base, manner);
        for (Span stretch : stretches) {
            speech.stretch(stretch);
        }
        return speech.said();
    }

    /** Reads a place of the file that stands in whatever block: the option of a variable. */
    private Words sayAt(Span place) {
        Reading reading = scene.reading();
        int block = reading.tree().blockAt(place.start());
        int base = reading.tree().start(block);
        List<Mention> mentions = reading.blocks().get(block).within(place.shift(-base));
        return say(List.of(place), base, mentions, Manner.PLAIN).words().strip();
    }

    // ---- what a speech asks

    String text() {
        return ledger.text();
    }

    Model model() {
        return model;
    }

    Ledger ledger() {
        return ledger;
    }

    Variables variables() {
        return variables;
    }

    OptionalDouble whiteBalance() {
        return whiteBalance;
    }

    /** Whether round brackets in the file are weights, and the model reads none. */
    boolean takesTagsPlain() {
        return weighted && !model.weights().readsRound();
    }

    boolean movesNegations() {
        return model.negative().mode() != Negative.Mode.INLINE;
    }

    /** The value of a variable at a place that uses it; nothing where it has none. */
    Optional<Words> valueOf(String name, Span use) {
        Optional<Variables.Chosen> chosen = variables.value(name);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        String value = chosen.get().text();
        Optional<Span> source = chosen.get().source();
        String key = Variables.normalize(name);
        expanded += value.length();
        if (open.contains(key) || open.size() >= MAX_DEPTH || expanded > MAX_EXPANSION) {
            String why = expanded > MAX_EXPANSION
                    ? "the variables of this file bring in more than " + MAX_EXPANSION + " characters"
                    : "its own value asks for it again";
            ledger.loss(use, Loss.Action.WARNED, "left as written: " + why);
            return Optional.empty();
        }
        ledger.choice(name, value, use);
        if (source.isEmpty()) {
            return Optional.of(Words.said(value, use));
        }
        open.add(key);
        Words words = sayAt(source.get());
        open.remove(key);
        return Optional.of(words);
    }

    /**
     * The option of a choice without a name.
     *
     * @param index which one
     * @param name what to call the choice: its options, and which of several like it
     */
    record Picked(int index, String name) {}

    /** Its first option, and how many choices with the same one stand before it, decide: what is added at its end moves nothing else. */
    Picked pick(List<String> options) {
        int nth = anonymous.merge(options.getFirst(), 1, Integer::sum);
        String name = String.join(" | ", options) + (nth > 1 ? " (" + nth + ")" : "");
        return new Picked(variables.pick(options.getFirst() + "#" + nth, options), name);
    }
}
