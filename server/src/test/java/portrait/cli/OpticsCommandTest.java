package portrait.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** The published tables of optics, asked for through the command. */
class OpticsCommandTest {
    private static final String[] PORTRAIT = {"--focal", "85mm", "--aperture", "f/1.4", "--distance", "2.5m"};

    @Test
    void namesEveryValueInJson() {
        Json.Obj report = report("--focal", "85mm", "--aperture", "f/1.4", "--distance", "2.5m", "--background", "20m");
        assertAll(
                () -> assertEquals(
                        List.of(
                                "hyperfocal_mm",
                                "depthOfField",
                                "blurDisc",
                                "fieldOfView",
                                "entrancePupil_mm",
                                "circleOfConfusion_mm",
                                "equivalent"),
                        names(report)),
                () -> assertEquals(List.of("near_mm", "far_mm", "total_mm"), names(object(report, "depthOfField"))),
                () -> assertEquals(
                        List.of("diameter_mm", "percentOfFrameHeight", "shareOfInfinity"),
                        names(object(report, "blurDisc"))),
                () -> assertEquals(
                        List.of("horizontal_deg", "vertical_deg", "diagonal_deg"),
                        names(object(report, "fieldOfView"))),
                () -> assertEquals(List.of("focal_mm", "aperture"), names(object(report, "equivalent"))),
                () -> assertEquals(7.79, number(report, "blurDisc.percentOfFrameHeight"), 0.005),
                () -> assertEquals(0.875, number(report, "blurDisc.shareOfInfinity"), 1e-9),
                () -> assertEquals(0.02884, number(report, "circleOfConfusion_mm"), 1e-5));
    }

    @TestFactory
    Stream<DynamicTest> depthOfField() {
        return Table.read("depth-of-field.csv").tests(row -> {
            Json.Obj report = report(
                    "--focal",
                    row.text("focal_mm"),
                    "--aperture",
                    "f/" + row.text("f_number"),
                    "--distance",
                    row.text("subject_mm") + "mm",
                    "--coc",
                    row.text("coc_mm"));
            double tolerance = row.number("tolerance_mm");
            assertEquals(row.number("near_mm"), number(report, "depthOfField.near_mm"), tolerance);
            if (row.isBlank("far_mm")) {
                assertEquals("null", at(report, "depthOfField.far_mm"));
                assertEquals("null", at(report, "depthOfField.total_mm"));
            } else {
                assertEquals(row.number("far_mm"), number(report, "depthOfField.far_mm"), tolerance);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> totalDepthOfField() {
        return Table.read("depth-of-field-total.csv")
                .tests(row -> assertEquals(
                        row.number("total_mm"),
                        number(
                                report(
                                        "--focal", row.text("focal_mm") + "mm",
                                        "--aperture", row.text("f_number"),
                                        "--distance", row.text("subject_mm") + " mm",
                                        "--coc", row.text("coc_mm") + "mm"),
                                "depthOfField.total_mm"),
                        row.number("tolerance_mm")));
    }

    @TestFactory
    Stream<DynamicTest> hyperfocalDistance() {
        return Table.read("hyperfocal.csv")
                .tests(row -> assertEquals(
                        row.number("expected_mm"),
                        number(
                                report(
                                        "--focal", row.text("focal_mm"),
                                        "--aperture", row.text("f_number"),
                                        "--distance", "3m",
                                        "--coc", row.text("coc_mm")),
                                "hyperfocal_mm"),
                        row.number("tolerance_mm")));
    }

    @TestFactory
    Stream<DynamicTest> blurDiscs() {
        return Table.read("blur-disc.csv").tests(row -> {
            // The frame's other side does not matter to a share of its height.
            Json.Obj report = report(
                    "--focal",
                    row.text("focal_mm"),
                    "--aperture",
                    row.text("f_number"),
                    "--distance",
                    row.text("subject_mm") + "mm",
                    "--background",
                    row.isBlank("background_mm") ? "infinity" : row.text("background_mm") + "mm",
                    "--sensor",
                    "30x" + row.text("frame_mm"));
            assertEquals(row.number("disc_mm"), number(report, "blurDisc.diameter_mm"), row.number("tolerance_mm"));
            if (!row.isBlank("share")) {
                assertEquals(
                        100 * row.number("share"),
                        number(report, "blurDisc.percentOfFrameHeight"),
                        100 * row.number("share_tolerance"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> sharesOfTheBlurAtInfinity() {
        return Table.read("blur-share.csv")
                .tests(row -> assertEquals(
                        row.number("share"),
                        number(
                                report(
                                        "--focal", "85",
                                        "--aperture", "2",
                                        "--distance", "1m",
                                        "--background", row.text("ratio") + "m"),
                                "blurDisc.shareOfInfinity"),
                        row.number("tolerance")));
    }

    @TestFactory
    Stream<DynamicTest> anglesOfView() {
        return Table.read("angle-of-view.csv").tests(row -> {
            Json.Obj report = report(
                    "--focal",
                    row.text("focal_mm"),
                    "--aperture",
                    "4",
                    "--distance",
                    "3m",
                    "--sensor",
                    row.text("width_mm") + "x" + row.text("height_mm"));
            double tolerance = row.number("tolerance_deg");
            assertEquals(row.number("horizontal_deg"), number(report, "fieldOfView.horizontal_deg"), tolerance);
            assertEquals(row.number("vertical_deg"), number(report, "fieldOfView.vertical_deg"), tolerance);
            assertEquals(row.number("diagonal_deg"), number(report, "fieldOfView.diagonal_deg"), tolerance);
        });
    }

    @TestFactory
    Stream<DynamicTest> entrancePupils() {
        return Table.read("pupil.csv")
                .tests(row -> assertEquals(
                        row.number("pupil_mm"),
                        number(
                                report(
                                        "--focal", row.text("focal_mm"),
                                        "--aperture", row.text("f_number"),
                                        "--distance", "3m"),
                                "entrancePupil_mm"),
                        row.number("tolerance_mm")));
    }

    @TestFactory
    Stream<DynamicTest> formatsByName() {
        return Table.read("formats.csv").tests(row -> {
            Json.Obj report = report(
                    "--focal", "100",
                    "--aperture", "4",
                    "--distance", "3m",
                    "--sensor", row.text("name"));
            double crop = number(report, "equivalent.focal_mm") / 100;
            assertEquals(row.number("crop"), crop, 0.0006);
            assertEquals(4 * crop, number(report, "equivalent.aperture"), 1e-9);
            assertEquals(row.number("coc_mm"), number(report, "circleOfConfusion_mm"), 0.00006);
        });
    }

    @TestFactory
    Stream<DynamicTest> cropFactorsOfSensorsBySize() {
        return Table.read("crop.csv")
                .tests(row -> assertEquals(
                        row.number("crop"),
                        number(
                                        report(
                                                "--focal", "100",
                                                "--aperture", "4",
                                                "--distance", "3m",
                                                "--sensor", row.text("width_mm") + "×" + row.text("height_mm")),
                                        "equivalent.focal_mm")
                                / 100,
                        row.number("tolerance")));
    }

    @ParameterizedTest
    @CsvSource({
        "24x36, 5.19",
        "full-frame, 7.79",
        "36x24, 7.79",
        "36 x 24 mm, 7.79",
        "full frame, 7.79",
        "FF, 7.79",
    })
    void theLastNumberIsTheFramesHeight(String sensor, double percent) {
        Json.Obj report = report(
                "--focal", "85", "--aperture", "1.4", "--distance", "2.5", "--background", "20", "--sensor", sensor);
        assertEquals(percent, number(report, "blurDisc.percentOfFrameHeight"), 0.005);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hasselblad X2D", "hasselblad x2d 100c", "44x33", "GFX", "43.8x32.9"})
    void takesCamerasForTheirFormats(String sensor) {
        Json.Obj report = report("--focal", "90", "--aperture", "2.5", "--distance", "1.8m", "--sensor", sensor);
        assertEquals(71.1, number(report, "equivalent.focal_mm"), 0.1);
    }

    @Test
    void aFormatsNameSwappedIsTheCameraTurned() {
        Json.Obj report = report("--focal", "90", "--aperture", "2.5", "--distance", "1.8m", "--sensor", "33x44");
        Json.Obj level = report("--focal", "90", "--aperture", "2.5", "--distance", "1.8m", "--sensor", "44x33");
        assertEquals(number(level, "fieldOfView.horizontal_deg"), number(report, "fieldOfView.vertical_deg"), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "85; f/1.4; 2.5m",
                "85mm; 1.4; 2.5 m",
                "85 mm; F1.4; 250cm",
                "8.5cm; f1.4; 2500mm",
                "85 Millimeter; ƒ/1,4; 2,5 m",
                "85,0mm; f/1.4; 2.5",
                "85MM; F/ 1.4; 2.5 Metres",
            })
    void acceptsSpellingsPeopleWrite(String focal, String aperture, String distance) {
        assertEquals(
                report(PORTRAIT),
                report("--focal", focal, "--aperture", aperture, "--distance", distance),
                "the same report");
    }

    @Test
    void acceptsFeetAndInches() {
        Json.Obj eight = report("--focal", "85", "--aperture", "1.8", "--distance", "8ft", "--coc", "0.03");
        Json.Obj tall = report("--focal", "85", "--aperture", "1.8", "--distance", "8'0\"", "--coc", "0.03");
        assertAll(
                () -> assertEquals(7.85 * 304.8, number(eight, "depthOfField.near_mm"), 4),
                () -> assertEquals(eight, tall));
    }

    @ParameterizedTest
    @ValueSource(strings = {"infinity", "Infinity", "inf", "∞"})
    void theBackgroundMayBeInfinitelyFar(String background) {
        Json.Obj report = report("--focal", "50", "--aperture", "1.4", "--distance", "2m", "--background", background);
        Json.Obj unsaid = report("--focal", "50", "--aperture", "1.4", "--distance", "2m");
        assertAll(
                () -> assertEquals(0.916, number(report, "blurDisc.diameter_mm"), 0.001),
                () -> assertEquals(1, number(report, "blurDisc.shareOfInfinity"), 0),
                () -> assertEquals(report, unsaid));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; f/1.4; 2.5m; 20m; full-frame; focal length 0 mm is out of range: 0.5 to 10000 mm",
                "20000; f/1.4; 2.5m; 20m; full-frame; focal length 20000 mm is out of range: 0.5 to 10000 mm",
                "85; f/0; 2.5m; 20m; full-frame; f-number 0 is out of range: 0.1 to 1000",
                "85; -1.4; 2.5m; 20m; full-frame; f-number -1.4 is out of range: 0.1 to 1000",
                "85; 1.4; 8cm; 20m; full-frame; distance of the subject 0.08 m is out of range: 0.08585 to 1000000 m",
                "85; 1.4; 2.5m; 0m; full-frame; distance 0 m is out of range: 0.001 to 1000000 m",
                "85; 1.4; 2.5m; 20m; 9000x6000; side of the sensor 9000 mm is out of range: 0.5 to 2000 mm",
                "eighty; 1.4; 2.5m; 20m; full-frame; 'eighty' is not a length; write it as in 85mm",
                "85; wide; 2.5m; 20m; full-frame; 'wide' is not an f-number",
                "85; T1.5; 2.5m; 20m; full-frame; 'T1.5' is not an f-number",
                "85; 1.4; near; 20m; full-frame; 'near' is not a length; write it as in 2.5m",
                "85; 1.4; 2.5m; far; full-frame; 'far' is not a length; write it as in 20m",
                "85; 1.4; 2.5m; 20m; large; 'large' is not a format or a camera",
                "1.2.3; 1.4; 2.5m; 20m; full-frame; '1.2.3' is not a length",
            })
    void refusesInOneLineWithTheRange(
            String focal, String aperture, String distance, String background, String sensor, String line) {
        CommandRun run = CommandRun.of(
                "optics",
                "--focal=" + focal,
                "--aperture=" + aperture,
                "--distance=" + distance,
                "--background=" + background,
                "--sensor=" + sensor);
        assertAll(
                () -> assertEquals(Command.FAILED, run.status()),
                () -> assertEquals("", run.out()),
                () -> assertEquals(1, run.err().lines().count(), run.err()),
                () -> assertTrue(run.err().contains(line), run.err()));
    }

    @Test
    void refusesACircleOutOfRangeAndAnUnknownFormat() {
        List<String> circle = new ArrayList<>(List.of("optics"));
        circle.addAll(List.of(PORTRAIT));
        circle.addAll(List.of("--coc", "9"));
        List<String> format = new ArrayList<>(List.of("optics"));
        format.addAll(List.of(PORTRAIT));
        format.addAll(List.of("--format", "yaml"));
        CommandRun wide = CommandRun.of(circle.toArray(String[]::new));
        CommandRun yaml = CommandRun.of(format.toArray(String[]::new));
        assertAll(
                () -> assertEquals(
                        "portrait: --coc: circle of confusion 9 mm is out of range: 0.0001 to 5 mm\n", wide.err()),
                () -> assertEquals("portrait: --format is text, json or markdown, not 'yaml'\n", yaml.err()));
    }

    @Test
    void wantsLensApertureAndDistance() {
        CommandRun run = CommandRun.of("optics", "--focal", "85");
        assertAll(
                () -> assertEquals(Command.FAILED, run.status()),
                () -> assertTrue(run.err().contains("--aperture"), run.err()));
    }

    @Test
    void roundsForPeople() {
        CommandRun run = CommandRun.of(
                "optics", "--focal", "85", "--aperture", "1.4", "--distance", "2.5", "--background", "20");
        assertAll(
                () -> assertTrue(run.out().startsWith("85 mm at f/1.4, subject at 2.5 m\n"), run.out()),
                () -> assertTrue(run.out().contains("6.8 cm, about half of it before the subject"), run.out()),
                () -> assertTrue(run.out().contains("7.8 % of its height: nothing but colour"), run.out()));
    }

    @Test
    void tellsHowToTurnTheCamera() {
        String help = CommandRun.of("optics", "--help").out();
        assertTrue(help.replaceAll("\\s+", " ").contains("24x36 is full frame held upright"), help);
    }

    // ---- reading JSON

    private static Json.Obj report(String... arguments) {
        List<String> all = new ArrayList<>(List.of("optics", "--format", "json"));
        all.addAll(List.of(arguments));
        CommandRun run = CommandRun.of(all.toArray(String[]::new));
        assertEquals("", run.err());
        return (Json.Obj) JsonReader.strict(run.out());
    }

    private static List<String> names(Json.Obj object) {
        return object.members().stream().map(Json.Member::key).toList();
    }

    private static Json.Obj object(Json.Obj object, String name) {
        return (Json.Obj) object.get(name).orElseThrow();
    }

    private static String at(Json.Obj object, String path) {
        int dot = path.indexOf('.');
        return dot < 0
                ? ((Json.Word) object.get(path).orElseThrow()).text()
                : at(object(object, path.substring(0, dot)), path.substring(dot + 1));
    }

    private static double number(Json.Obj object, String path) {
        return Double.parseDouble(at(object, path));
    }
}
