package portrait.editor.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portrait.optics.Frame;
import portrait.optics.Length;
import portrait.optics.Result;
import portrait.vocabulary.Vocabulary;

class MeasuresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "85; 85",
                "85mm; 85",
                "85 mm; 85",
                " 85mm ; 85",
                "8.5cm; 85",
                "8,5 cm; 85",
                "0.085m; 85",
                "2,500mm; 2500",
                "2.5 m; 2500",
                "8ft; 2438.4",
                "8 feet; 2438.4",
                "8'; 2438.4",
                "5'6; 1676.4",
                "5' 6\"; 1676.4",
                "60in; 1524",
                "60 inches; 1524",
                "60\"; 1524",
                "1km; 1000000",
                "-5m; -5000",
                "12.5; 12.5",
                "1e9mm; 1000000000",
                "2.5e3; 2500",
                "100.0mm; 100",
            })
    void lengths(String text, double mm) {
        assertEquals(mm, Measures.length(text, 1).orElseThrow(), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "mm",
                "m85",
                "85 parsec",
                "1.2.3",
                "1,2,3",
                "1.",
                "1..2",
                "-",
                "--5",
                "0x10",
                "NaN",
                "infinity",
                "∞",
                "5'x",
                "'",
                "5''6",
                "٣m"
            })
    void noLengths(String text) {
        assertEquals(Optional.empty(), Measures.length(text, 1));
    }

    @Test
    void aBareNumberCountsInTheUnitThatIsAskedFor() {
        assertEquals(2500, Measures.length("2.5", 1000).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.4; 1.4",
                "f/1.4; 1.4",
                "F1.4; 1.4",
                "f1,4; 1.4",
                "ƒ/2; 2",
                "f / 2.8; 2.8",
                "F 11; 11",
                "f:4; 4",
                "0.95; 0.95"
            })
    void fNumbers(String text, double number) {
        assertEquals(number, Measures.fNumber(text).orElseThrow(), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "f", "f/", "T2.1", "wide", "1.4 open", "1/4"})
    void noFNumbers(String text) {
        assertEquals(Optional.empty(), Measures.fNumber(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"2700; 2700", "2700K; 2700", "5,600 K; 5600", "3200 Kelvin; 3200", "6500°K; 6500"})
    void temperatures(String text, double kelvin) {
        assertEquals(kelvin, Measures.kelvin(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K", "warm", "2700C", "2700 mired"})
    void noTemperatures(String text) {
        assertEquals(Optional.empty(), Measures.kelvin(text));
    }

    @ParameterizedTest
    @CsvSource({
        "full-frame, 36, 24",
        "Full Frame, 36, 24",
        "APS-C, 23.5, 15.6",
        "mft, 17.3, 13",
        "Micro Four Thirds, 17.3, 13",
        "44x33, 43.8, 32.9",
        "44×33, 43.8, 32.9",
        "33x44, 32.9, 43.8",
        "6x7, 69.5, 56",
        "24x36, 24, 36",
        "36x24mm, 36, 24",
        "36 × 24 mm, 36, 24",
        "15.6x23.5, 15.6, 23.5",
        "Hasselblad X2D, 43.8, 32.9",
        "iPhone, 9.8, 7.3",
    })
    void frames(String text, double width, double height) {
        assertEquals(Optional.of(new Result.Ok<>(frame(width, height))), Measures.frame(text, Vocabulary.standard()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "36x", "x24", "large", "85mm", "36x24x10", "Portra 400"})
    void noFrames(String text) {
        assertEquals(Optional.empty(), Measures.frame(text, Vocabulary.standard()));
    }

    @Test
    void aSensorOfNoSizeIsOutOfRange() {
        assertTrue(Measures.frame("0x24", Vocabulary.standard()).orElseThrow() instanceof Result.OutOfRange<Frame>);
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text) {
        Measures.length(text, 1).ifPresent(value -> assertTrue(Double.isFinite(value) || value > 0));
        Measures.fNumber(text).ifPresent(value -> assertTrue(!Double.isNaN(value)));
        Measures.kelvin(text).ifPresent(value -> assertTrue(!Double.isNaN(value)));
        assertTrue(Measures.frame(text, Vocabulary.standard()) != null);
    }

    private static Frame frame(double width, double height) {
        return new Frame(new Length(width), new Length(height));
    }
}
