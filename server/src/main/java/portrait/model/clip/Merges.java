package portrait.model.clip;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Which two tokens of CLIP's vocabulary make which third one: a table of pairs, open addressing. */
final class Merges {
    /** The bytes, and the same at the end of a word; merges follow. */
    static final int BASE = 512;

    private static final int COUNT = 48_894;

    private static final int SLOTS = 1 << 17;

    private static final String FILE = "/portrait/models/clip/merges.bin";

    private final int[] pairs = new int[SLOTS];
    private final char[] merged = new char[SLOTS];

    private Merges() {
        Arrays.fill(pairs, -1);
        try (InputStream file = Merges.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not in the jar");
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(file.readAllBytes()));
            for (int i = 0; i < COUNT; i++) {
                int pair = in.readInt();
                int slot = slot(pair);
                pairs[slot] = pair;
                merged[slot] = (char) (BASE + i);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table; it is read at the first call. */
    static Merges standard() {
        return Standard.MERGES;
    }

    private static final class Standard {
        private static final Merges MERGES = new Merges();
    }

    /** The token that two neighbours become, or -1; a smaller one goes first. */
    int of(int left, int right) {
        int slot = slot(left << 16 | right);
        return pairs[slot] == -1 ? -1 : merged[slot];
    }

    private int slot(int pair) {
        int slot = (pair * 0x9E3779B1) >>> 15;
        while (pairs[slot] != pair && pairs[slot] != -1) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }
}
