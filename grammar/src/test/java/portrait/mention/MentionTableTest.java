package portrait.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import portrait.Snapshots;
import portrait.text.SourceText;

/**
 * Tables of texts and what they speak of: lines behind {@code >} are a text, the lines below it its mentions. Tables whose names begin with
 * {@code terms} show the terms of the vocabulary, the others everything else.
 */
class MentionTableTest {
    @TestFactory
    Stream<DynamicContainer> tables() {
        return Snapshots.files("mention", ".txt").stream().map(MentionTableTest::table);
    }

    private static DynamicContainer table(Path file) {
        String name = file.getFileName().toString();
        boolean terms = name.startsWith("terms");
        String table = new String(Snapshots.bytes(file), StandardCharsets.UTF_8);
        List<DynamicTest> tests = new ArrayList<>();
        for (Case each : Case.read(table)) {
            tests.add(DynamicTest.dynamicTest(each.text(), () -> {
                if (!Boolean.getBoolean("snapshots.update")) {
                    assertEquals(each.expected(), each.actual(terms), each.text());
                }
            }));
        }
        tests.add(
                DynamicTest.dynamicTest("the whole of " + name, () -> Snapshots.check(file, Case.renew(table, terms))));
        return DynamicContainer.dynamicContainer(name, tests);
    }

    /** A text and its mentions, a line each. */
    private record Case(String text, String expected) {
        static List<Case> read(String table) {
            List<Case> cases = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            StringBuilder expected = new StringBuilder();
            for (String line : table.lines().toList()) {
                if (line.startsWith("> ") && !expected.isEmpty() || !line.startsWith("> ") && !line.startsWith("  ")) {
                    finish(cases, text, expected);
                }
                if (line.startsWith("> ")) {
                    text.append(text.isEmpty() ? "" : "\n").append(line, 2, line.length());
                } else if (line.startsWith("  ")) {
                    expected.append(line).append('\n');
                }
            }
            finish(cases, text, expected);
            return cases;
        }

        private static void finish(List<Case> cases, StringBuilder text, StringBuilder expected) {
            if (!text.isEmpty()) {
                cases.add(new Case(text.toString(), expected.toString()));
            }
            text.setLength(0);
            expected.setLength(0);
        }

        /** The table with what the recognisers say today. */
        static String renew(String table, boolean terms) {
            StringBuilder out = new StringBuilder();
            StringBuilder text = new StringBuilder();
            for (String line : table.lines().toList()) {
                boolean input = line.startsWith("> ");
                if (!input && !text.isEmpty()) {
                    out.append(new Case(text.toString(), "").actual(terms));
                    text.setLength(0);
                }
                if (input) {
                    text.append(text.isEmpty() ? "" : "\n").append(line, 2, line.length());
                }
                if (!line.startsWith("  ")) {
                    out.append(line).append('\n');
                }
            }
            return text.isEmpty()
                    ? out.toString()
                    : out.append(new Case(text.toString(), "").actual(terms)).toString();
        }

        String actual(boolean terms) {
            StringBuilder out = new StringBuilder();
            for (BlockReading block : Reading.of(SourceText.of(text)).blocks()) {
                for (Mention mention : block.mentions()) {
                    if (mention instanceof Mention.Named == terms) {
                        out.append("  ")
                                .append(ReadingPrinter.print(
                                        mention, block.block().text()))
                                .append('\n');
                    }
                }
            }
            return out.isEmpty() ? "  nothing\n" : out.toString();
        }
    }
}
