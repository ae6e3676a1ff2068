package portrait.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portrait.optics.Table;
import portrait.text.json.Json;
import portrait.text.json.JsonReader;

/** The published tables of colour temperature, asked for through the command. */
class KelvinCommandTest {
    @TestFactory
    Stream<DynamicTest> swatches() {
        return Table.read("colour/swatch.csv").tests(row -> {
            List<String> arguments = new ArrayList<>(List.of(row.text("kelvin")));
            if (row.text("locus").equals("PLANCK")) {
                arguments.addAll(List.of("--locus", "planck"));
            }
            String hex = text(report(arguments.toArray(String[]::new)), "srgb");
            double tolerance = row.number("tolerance");
            assertTrue(hex.matches("#[0-9a-f]{6}"), hex);
            assertEquals(row.number("red"), Integer.parseInt(hex.substring(1, 3), 16), tolerance);
            assertEquals(row.number("green"), Integer.parseInt(hex.substring(3, 5), 16), tolerance);
            assertEquals(row.number("blue"), Integer.parseInt(hex.substring(5, 7), 16), tolerance);
        });
    }

    @TestFactory
    Stream<DynamicTest> chromaticitiesOfBlackBodies() {
        return Table.read("colour/planck-xy.csv").tests(row -> chromaticity(row, "planck"));
    }

    @TestFactory
    Stream<DynamicTest> chromaticitiesOfDaylight() {
        return Table.read("colour/daylight-xy.csv").tests(row -> chromaticity(row, "daylight"));
    }

    private static void chromaticity(Table.Row row, String locus) {
        Json.Obj report = report(row.text("kelvin"), "--locus", locus);
        assertEquals(row.number("x"), number(report, "xy", 0), row.number("tolerance"));
        assertEquals(row.number("y"), number(report, "xy", 1), row.number("tolerance"));
        assertEquals(locus, text(report, "locus"));
    }

    @TestFactory
    Stream<DynamicTest> robertsonsLines() {
        return Table.read("colour/robertson.csv").tests(row -> {
            // His table was computed with c2 = 1.4388e-2 m·K: the same line is 0.002 % hotter today.
            double kelvin = 1e6 / row.number("mired") * 1.438777 / 1.4388;
            Json.Obj report = report(String.valueOf(kelvin), "--locus", "planck");
            assertEquals(row.number("u"), number(report, "uv1960", 0), 3e-5);
            assertEquals(row.number("v"), number(report, "uv1960", 1), 3e-5);
        });
    }

    @TestFactory
    Stream<DynamicTest> stepsBetweenLights() {
        return Table.read("colour/mired-shift.csv").tests(row -> {
            Json.Obj report = report(row.text("to_k"), "--against", row.text("from_k"));
            assertEquals(row.number("mired"), number(report, "miredShift"), row.number("tolerance_mired"));
            assertEquals("true", word(report, "visible"));
        });
    }

    @ParameterizedTest
    @CsvSource({"2700, planck", "4000, planck", "4500, blend", "5000, daylight", "5600, daylight"})
    void namesTheLocusInUse(String kelvin, String locus) {
        assertEquals(locus, text(report(kelvin), "locus"));
        assertEquals(
                text(report(kelvin), "srgb"), text(report(kelvin, "--locus", "blend"), "srgb"), "blend is the default");
    }

    @ParameterizedTest
    @CsvSource({
        "5600, 5600, false",
        "5600, 5700, false",
        "5600, 5800, true",
        "2700, 2740, true",
        "2700, 2730, false",
        "10000, 10400, false",
        "10000, 10600, true",
    })
    void tellsWhetherADifferenceCanBeSeenSideBySide(String kelvin, String against, String visible) {
        assertEquals(visible, word(report(kelvin, "--against", against), "visible"));
    }

    @Test
    void namesEveryValueInJson() {
        assertAll(
                () -> assertEquals(List.of("srgb", "xy", "uv1960", "mired", "locus"), names(report("2700"))),
                () -> assertEquals(
                        List.of("srgb", "xy", "uv1960", "mired", "locus", "miredShift", "visible"),
                        names(report("2700", "--against", "5600"))),
                () -> assertEquals(191.8, number(report("2700", "--against", "5600"), "miredShift"), 0.01),
                () -> assertEquals(370.37, number(report("2700"), "mired"), 0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5600", "5600K", "5600 K", "5,600K", "5600 kelvin", "5600k", "5600.0"})
    void acceptsSpellingsPeopleWrite(String kelvin) {
        assertEquals(report("5600"), report(kelvin));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "900; colour temperature 900 K is out of range: 1000 to 40000 K",
                "1e9K; colour temperature 1000000000 K is out of range: 1000 to 40000 K",
                "41000; colour temperature 41000 K is out of range: 1000 to 40000 K",
                "warm; 'warm' is not a colour temperature; write it as in 2700 or 2700K",
                "2700 --against 500; --against: colour temperature 500 K is out of range: 1000 to 40000 K",
                "2700 --against cold; --against: 'cold' is not a colour temperature",
                "2700 --locus daylight; daylight is defined from 4000 K on; below, take planck",
                "2700 --locus moon; --locus is planck, blend or daylight, not 'moon'",
            })
    void refusesInOneLineWithTheRange(String arguments, String line) {
        CommandRun run = CommandRun.of(("kelvin " + arguments).split(" ", -1));
        assertAll(
                () -> assertEquals(Command.FAILED, run.status()),
                () -> assertEquals("", run.out()),
                () -> assertEquals(1, run.err().lines().count(), run.err()),
                () -> assertTrue(run.err().contains(line), run.err()));
    }

    @Test
    void wantsATemperature() {
        assertEquals(Command.FAILED, CommandRun.of("kelvin").status());
    }

    @Test
    void showsSwatchesWhereColoursAreShown() {
        assertAll(
                () -> assertTrue(colored("2700").contains("\u001b[48;2;255;173;89m"), colored("2700")),
                () -> assertTrue(colored("2700", "--against", "5600").contains("\u001b[48;2;255;244;227m")),
                () -> assertFalse(CommandRun.of("kelvin", "2700").out().contains("\u001b")),
                () -> assertFalse(colored("2700", "--format", "json").contains("\u001b")),
                () -> assertFalse(colored("2700", "--format", "markdown").contains("\u001b")));
    }

    private static String colored(String... arguments) {
        List<String> all = new ArrayList<>(List.of("kelvin"));
        all.addAll(List.of(arguments));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                true,
                false);
        Main.run(terminal, all.toArray(String[]::new));
        return out.toString(StandardCharsets.UTF_8);
    }

    // ---- reading JSON

    private static Json.Obj report(String... arguments) {
        List<String> all = new ArrayList<>(List.of("kelvin", "--format", "json"));
        all.addAll(List.of(arguments));
        CommandRun run = CommandRun.of(all.toArray(String[]::new));
        assertEquals("", run.err());
        return (Json.Obj) JsonReader.strict(run.out());
    }

    private static List<String> names(Json.Obj object) {
        return object.members().stream().map(Json.Member::key).toList();
    }

    private static String text(Json.Obj object, String name) {
        return ((Json.Str) object.get(name).orElseThrow()).value();
    }

    private static String word(Json.Obj object, String name) {
        return ((Json.Word) object.get(name).orElseThrow()).text();
    }

    private static double number(Json.Obj object, String name) {
        return Double.parseDouble(word(object, name));
    }

    private static double number(Json.Obj object, String name, int index) {
        Json item = ((Json.Arr) object.get(name).orElseThrow()).items().get(index);
        return Double.parseDouble(((Json.Word) item).text());
    }
}
