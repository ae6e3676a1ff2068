package portrait.model.clip;

import java.util.ArrayList;
import java.util.List;
import portrait.model.Weights;

/**
 * A prompt as CLIP gets it from an interface: without the signs of weights, in chunks of 75 tokens.
 *
 * @param starts where in the prompt each token that CLIP reads starts, without those that stand around each chunk
 * @param breaks the offset in the prompt of the first token of each chunk but the first one
 * @param exact whether nothing in the prompt makes it several prompts, as schedules and AND do
 */
public record ClipPrompt(List<Integer> starts, List<Integer> breaks, boolean exact) {
    /** What CLIP reads at once. */
    public static final int CHUNK = 75;

    private static final int BACKTRACK = 20;

    /** Words with a weight that are at least as long as this are cut. */
    private static final int LONG_GROUP = 8;

    /** How many tokens CLIP reads in all. */
    public int tokens() {
        return starts.size();
    }

    /**
     * Reads a prompt; it takes n log n time.
     *
     * @param prompt ready to paste
     * @param weights which signs in it are weights
     */
    public static ClipPrompt of(String prompt, Weights weights, ChunkRule rule) {
        WeightedText text = WeightedText.of(prompt, weights);
        Chunks chunks = new Chunks(rule);
        for (WeightedText.Part part : text.parts()) {
            if (part.isBreak()) {
                chunks.close();
            } else {
                chunks.add(ClipTokenizer.tokens(part.text()));
            }
        }
        return new ClipPrompt(List.copyOf(chunks.starts), List.copyOf(chunks.breaks), text.isOne());
    }

    /** Chunks as they fill up. */
    private static final class Chunks {
        private final ChunkRule rule;
        private final List<Integer> breaks = new ArrayList<>();
        /** Where each token of the chunk starts in the prompt. */
        private final List<Integer> chunk = new ArrayList<>();

        private final List<Integer> starts = new ArrayList<>();
        private int comma = -1;
        private boolean closed;

        Chunks(ChunkRule rule) {
            this.rule = rule;
        }

        /** Ends a chunk, as BREAK does; what follows starts the next one. */
        void close() {
            closed = !starts.isEmpty();
        }

        void add(Tokens tokens) {
            boolean whole =
                    rule == ChunkRule.WEIGHT && tokens.size() < LONG_GROUP && chunk.size() + tokens.size() > CHUNK;
            closed |= whole;
            for (int i = 0; i < tokens.size(); i++) {
                add(tokens.id(i), tokens.start(i));
            }
        }

        private void add(int token, int start) {
            boolean isComma = token == ClipTokenizer.COMMA;
            if (closed) {
                next(chunk.size(), start);
            } else if (chunk.size() == CHUNK) {
                boolean moves = rule == ChunkRule.COMMA && !isComma && comma >= 0 && CHUNK - comma <= BACKTRACK;
                next(moves ? comma + 1 : CHUNK, start);
            }
            if (isComma) {
                comma = chunk.size();
            }
            chunk.add(start);
            starts.add(start);
        }

        /** Starts a chunk with those tokens of the last one that stand from an index on, or else with a token at an offset. */
        private void next(int from, int start) {
            List<Integer> moved = List.copyOf(chunk.subList(from, chunk.size()));
            breaks.add(moved.isEmpty() ? start : moved.getFirst());
            chunk.clear();
            chunk.addAll(moved);
            comma = -1;
            closed = false;
        }
    }
}
