package portrait.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import portrait.SomeText;
import portrait.text.SourceText;
import portrait.text.Span;
import portrait.text.TextEdit;

/**
 * Texts made to be slow are read in time that grows with their length, and not faster. What counts is the time of the processor, on a busy
 * machine too; what is quadratic misses the limit by a factor of a hundred.
 */
class HostileTextTest {
    private static final int LENGTH = 1 << 18;
    private static final Duration LIMIT = Duration.ofSeconds(2);
    /** By the clock on the wall: only so that a test that never ends does end. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Said again and again. */
    private static final String[] UNITS = {
        "(",
        "{",
        "[",
        "((((a",
        "[[a]",
        "(a)[b]{c}",
        "{a|",
        "|",
        "=",
        "(:",
        "::",
        "::1",
        "{{",
        "${",
        "<",
        "<a",
        "<lora:",
        "__",
        "__a",
        "____ ",
        "[](",
        "[a](",
        "{argument name=\"",
        "{argument name=\"a\" default=\"",
        "\\",
        "\\(",
        "\"",
        "“",
        "<!--",
        "<!-- a --> ",
        "<!-- -->\n",
        "a\n<!-- b\n",
        "--",
        "-- ",
        "--no ",
        "---no ",
        "-no ",
        "a--no ",
        "—",
        "http",
        "http://",
        "https://a.b ",
        "window ",
        "window. ",
        "window light window ",
        "rim light ",
        "soft-",
        "soft  ",
        "behind ",
        "camera left ",
        "not only ",
        "no ",
        "don't",
        "BREAK ",
        "AND ",
        "one stop under ",
        "a stop ",
        "between ",
        "1:1 ",
        "1:1",
        "f/",
        "f/1.",
        "1/1",
        "1/125 ",
        "85mm ",
        "85mm to ",
        "1 0 ",
        "1,",
        "1,000",
        "0",
        "1.",
        "5'",
        "5'1\"",
        "ISO 1-",
        "#FFFFFF ",
        "#",
        "0x",
        "+1",
        "$1 ",
        "word ",
        "a",
        " ",
        "\t",
        "\n",
        "\r",
        "\n ",
        "a\n\n",
        "#\n",
        "# a\n",
        "## Light\n",
        "---\n",
        "```\n",
        "@a\n",
        "- a\n",
        "- **",
        "**",
        "**a**\n",
        "| | |\n",
        "|a|b|\n",
        "| a ",
        "\\|",
        "Lighting:\n",
        "lens: ",
        "lens: a\n",
        "a: b\n  ",
        "a: b\n- ",
        "key:\n",
        "a. lens: b ",
        "a. ",
        ".!",
        "a;",
        "a:",
        "// ",
        "a // ",
        "光",
        "镜头85mm",
        "😀",
        "\uD800",
        "\u0000",
        "\u200B",
        "\uFEFF",
        "é",
        "1️⃣ "
    };

    /** Said again and again inside a JSON body. */
    private static final String[] JSON_UNITS = {
        "\"",
        "\",",
        "\"a\" ",
        "a\" b ",
        "\"\n",
        "\"   ",
        "{",
        "[",
        "{\"a\":",
        "[[",
        "{\"a\":[",
        "{x",
        "\\",
        "\\u",
        "\n",
        "\n\"a\"",
        "\"a\":1,",
        "\"a\": \"window 85mm\", ",
        ",",
        "}",
        "]",
        "//\n",
        "/",
        "'",
        "“",
        "\r",
        "{argument name=\"",
        "window "
    };

    private static final Map<String, IntFunction<String>> SHAPES = Map.ofEntries(
            Map.entry(
                    "one long key above many members",
                    length ->
                            "{\"a\": {\"" + "k".repeat(length / 2) + "\": {" + repeat("\"a\":1,", length / 2) + "}}}"),
            Map.entry("long keys, nested", length -> repeat("{\"" + "k".repeat(100) + "\":", length)),
            Map.entry("words in nested squares", length -> nested("[", repeat("a ", length), "]")),
            Map.entry("words in nested braces", length -> nested("{", repeat("a ", length), "}")),
            Map.entry("blanks in nested braces", length -> nested("{", " ".repeat(length), "}")),
            Map.entry("options in nested braces", length -> nested("{", repeat("a|", length), "}")),
            Map.entry("words in nested brackets", length -> nested("(", repeat("a ", length), ")")),
            Map.entry("flags behind a bracket", length -> "(" + repeat("--no a ", length)),
            Map.entry("front matter without an end", length -> "---\n" + repeat("a: b\n", length)),
            Map.entry("front matter", length -> "---\n" + repeat("a: b\n", length) + "---\n"),
            Map.entry("blanks in a line", length -> "a" + " ".repeat(length) + "b"),
            Map.entry("stars before a key", length -> "*".repeat(length) + "lens: a"),
            Map.entry("escaped pipes in a cell", length -> "| a " + repeat("\\|", length)),
            Map.entry("a comment over many lines", length -> "<!--" + repeat("a\n", length) + "-->"));

    @TestFactory
    Stream<DynamicTest> onePatternForever() {
        return Stream.of(UNITS).map(unit -> test(SomeText.quoted(unit), length -> repeat(unit, length)));
    }

    @TestFactory
    Stream<DynamicTest> onePatternForeverInJson() {
        return Stream.of(JSON_UNITS)
                .map(unit -> test(SomeText.quoted(unit), length -> "{\"a\": " + repeat(unit, length)));
    }

    @TestFactory
    Stream<DynamicTest> shapes() {
        return SHAPES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(shape -> test(shape.getKey(), shape.getValue()));
    }

    private static DynamicTest test(String name, IntFunction<String> text) {
        return DynamicTest.dynamicTest(name, () -> {
            String hostile = text.apply(LENGTH);
            assertTimeoutPreemptively(PATIENCE, () -> {
                long start = processorTime();
                Reading reading = Reading.of(SourceText.of(hostile));
                Duration taken = Duration.ofNanos(processorTime() - start);
                assertTrue(taken.compareTo(LIMIT) < 0, () -> taken.toMillis() + " ms");
                assertEquals(hostile, reading.tree().print());
            });
        });
    }

    @Test
    void anEditReadsOnlyWhatItChanged() {
        String text = "A luthier at his bench, 85mm at f/2.8, north window.\n\n".repeat(20_000);
        Reading reading = Reading.of(SourceText.of(text));
        TextEdit edit = new TextEdit(new Span(text.length() / 2, text.length() / 2), "x");
        long start = processorTime();
        Reading after = reading.after(edit);
        Duration taken = Duration.ofNanos(processorTime() - start);
        assertTrue(taken.toMillis() < 500, () -> taken.toMillis() + " ms");
        long kept = after.blocks().stream()
                .filter(reading.blocks().stream().collect(Collectors.toSet())::contains)
                .count();
        assertTrue(
                kept >= after.blocks().size() - 3,
                kept + " of " + after.blocks().size() + " blocks were kept");
    }

    @Test
    void tenMegabytesTakeLittleMoreThanTheirText() {
        String text = "A luthier at his bench, 85mm at f/2.8, north window camera left, 5600 K.\n\n".repeat(140_000);
        long before = used();
        Reading reading = Reading.of(SourceText.of(text));
        long bytes = used() - before;
        assertTrue(reading.blocks().size() > 200_000);
        assertTrue(bytes < 40L * text.length(), bytes / text.length() + " bytes a character");
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String repeat(String unit, int length) {
        return unit.repeat(length / unit.length());
    }

    private static String nested(String open, String inner, String close) {
        return open.repeat(999) + inner + close.repeat(999);
    }
}
