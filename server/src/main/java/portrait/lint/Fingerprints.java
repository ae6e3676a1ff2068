package portrait.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Names for findings that stay when lines move: made of the rule and the words that are meant, and counted where a file has several of
 * them. What stands around the words makes no difference.
 */
public final class Fingerprints {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprints() {}

    /**
     * The names of the findings of a file, in their order: sixteen hexadecimal digits each, and no two the same.
     *
     * @param text the file that the findings point into
     */
    public static List<String> of(String text, List<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Finding finding : findings) {
            String meant = finding.rule() + "\n" + finding.span().of(text);
            int before = seen.merge(meant, 1, Integer::sum) - 1;
            names.add(hash(meant + "\n" + before));
        }
        return List.copyOf(names);
    }

    /** Sixteen hexadecimal digits (FNV-1a, 64 bit), the same on every machine. */
    public static String hash(String text) {
        long hash = BASIS;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return HexFormat.of().toHexDigits(hash);
    }
}
