package portrait.model.clip;

import java.util.Arrays;
import java.util.List;

/** Tokens of a text in their order, and where in the text each of them starts. */
public final class Tokens {
    private int[] ids = new int[96];
    private int[] starts = new int[96];
    private int size;

    Tokens() {}

    void add(int id, int start) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
        }
        ids[size] = id;
        starts[size++] = start;
    }

    public int size() {
        return size;
    }

    /** The number of a token in CLIP's vocabulary, 0 to 49,407. */
    public int id(int index) {
        return ids[index];
    }

    /** The offset of the character that a token starts with or in. */
    public int start(int index) {
        return starts[index];
    }

    /** All numbers. */
    public List<Integer> ids() {
        return Arrays.stream(ids, 0, size).boxed().toList();
    }
}
