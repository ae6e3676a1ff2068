package portrait.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
    @Test
    void changesNearEachOtherShareAHunk() {
        assertEquals("""
                --- f
                +++ f
                @@ -1,6 +1,6 @@
                -a
                +A
                 b
                 c
                -d
                +D
                 e
                 f
                """, UnifiedDiff.of("f", "a\nb\nc\nd\ne\nf\n", "A\nb\nc\nD\ne\nf\n"));
    }

    @Test
    void aMissingLineEndIsSaid() {
        assertEquals(
                "--- f\n+++ f\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n", UnifiedDiff.of("f", "a", "a\n"));
        assertEquals("--- f\n+++ f\n@@ -0,0 +1 @@\n+a\n", UnifiedDiff.of("f", "", "a\n"));
        assertEquals("", UnifiedDiff.of("f", "a", "a"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a\n", "b\n", "c\n", "d\r\n", "e")
                .list()
                .ofMaxSize(40)
                .map(lines -> String.join("", lines));
    }

    @Property
    void applyingItGivesTheOtherText(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertEquals(after, patched(before, UnifiedDiff.of("f", before, after)));
    }

    @Property(tries = 3)
    void textsWithNothingInCommonAreReplaced(@ForAll("texts") String before) {
        String long1 = before + "\n" + "x\ny\n".repeat(900);
        String long2 = "p\nq\n".repeat(900);
        assertEquals(long2, patched(long1, UnifiedDiff.of("f", long1, long2)));
    }

    /** What {@code patch} does. */
    private static String patched(String before, String diff) {
        List<String> old = new ArrayList<>(before.isEmpty() ? List.of() : List.of(before.split("(?<=\n)")));
        StringBuilder out = new StringBuilder();
        int at = 0;
        String[] lines = diff.isEmpty() ? new String[0] : diff.split("(?<=\n)");
        for (int i = 2; i < lines.length; i++) {
            String line = lines[i];
            if (line.startsWith("@@")) {
                String range = line.substring(4, line.indexOf(" +"));
                int start = Integer.parseInt(range.split(",", -1)[0]);
                int first = range.endsWith(",0") ? start : start - 1;
                while (at < first) {
                    out.append(old.get(at++));
                }
                continue;
            }
            boolean open = i + 1 < lines.length && lines[i + 1].startsWith("\\");
            String words = open ? line.substring(1, line.length() - 1) : line.substring(1);
            switch (line.charAt(0)) {
                case ' ' -> {
                    assertEquals(old.get(at++), words);
                    out.append(words);
                }
                case '-' -> assertEquals(old.get(at++), words);
                case '+' -> out.append(words);
                default -> {}
            }
        }
        while (at < old.size()) {
            out.append(old.get(at++));
        }
        return out.toString();
    }
}
