package portrait.model.clip;

import java.util.PriorityQueue;

/** Byte pair encoding of one word: of all neighbours that make a token, the earliest token of the vocabulary is made first. */
final class BytePairs {
    /** Characters in the order of the vocabulary, as GPT-2 has it: first those that Latin-1 prints, then all other bytes. */
    private static final int[] TOKENS = tokens();

    private final Merges merges = Merges.standard();

    private static int[] tokens() {
        int[] tokens = new int[256];
        int next = 0;
        for (int round = 0; round < 2; round++) {
            for (int b = 0; b < 256; b++) {
                boolean printable = (b >= '!' && b <= '~') || (b >= 0xA1 && b <= 0xAC) || b >= 0xAE;
                if (printable == (round == 0)) {
                    tokens[b] = next++;
                }
            }
        }
        return tokens;
    }

    /**
     * Encodes bytes; it takes n log n time in their number.
     *
     * @param bytes of the word in UTF-8; the first {@code length} count
     * @param out takes each token with the index of its first byte
     */
    void encode(byte[] bytes, int length, Sink out) {
        int[] token = new int[length];
        int[] next = new int[length];
        int[] before = new int[length];
        for (int i = 0; i < length; i++) {
            token[i] = TOKENS[bytes[i] & 0xFF] + (i == length - 1 ? 256 : 0);
            next[i] = i + 1;
            before[i] = i - 1;
        }
        // The token in the upper half, the place of the left part in the lower: the order in which merges happen.
        PriorityQueue<Long> waiting = new PriorityQueue<>();
        for (int i = 0; i + 1 < length; i++) {
            offer(waiting, merges.of(token[i], token[i + 1]), i);
        }
        while (!waiting.isEmpty()) {
            long first = waiting.remove();
            int made = (int) (first >>> 32);
            int left = (int) first;
            int right = next[left];
            if (token[left] < 0 || right >= length || merges.of(token[left], token[right]) != made) {
                continue; // one of the two is part of another token by now
            }
            token[left] = made;
            token[right] = -1;
            next[left] = next[right];
            if (next[left] < length) {
                before[next[left]] = left;
                offer(waiting, merges.of(made, token[next[left]]), left);
            }
            if (before[left] >= 0) {
                offer(waiting, merges.of(token[before[left]], made), before[left]);
            }
        }
        for (int i = 0; i < length; i = next[i]) {
            out.token(token[i], i);
        }
    }

    private static void offer(PriorityQueue<Long> waiting, int made, int left) {
        if (made >= 0) {
            waiting.add((long) made << 32 | left);
        }
    }

    /** Takes tokens in their order. */
    interface Sink {
        void token(int id, int firstByte);
    }
}
