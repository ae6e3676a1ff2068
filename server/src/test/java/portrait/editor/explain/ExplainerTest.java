package portrait.editor.explain;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portrait.editor.explain.Explainer.Found;
import portrait.editor.explain.Explanation.Figure;
import portrait.editor.explain.Explanation.Value;
import portrait.editor.explain.Question.Answer;
import portrait.mention.Reading;
import portrait.optics.Result;
import portrait.scene.Scene;
import portrait.text.SourceText;
import portrait.text.json.Json;
import portrait.text.json.JsonReader;
import portrait.vocabulary.Category;
import portrait.vocabulary.Key;
import portrait.vocabulary.Term;
import portrait.vocabulary.Vocabulary;

class ExplainerTest {
    private static final String RICH = """
            Luthier at his bench, three-quarter view, seen from the hip up.

            ## Camera
            body: Hasselblad X2D 100C
            lens: 90mm f/2.5
            distance: 1.8 m
            shutter: 1/60 s
            iso: 800

            ## Light
            key: window, camera left 60°, 30° up, 6000 K
            practical: tungsten lamp behind right, 2900 K
            ratio: 4:1

            ## Background
            distance: 6 m

            ## Color
            white balance: 5000 K
            film: Kodak Portra 400
            """;

    @Test
    void everyTermIsExplainedInAnEmptyAndInARichScene() {
        for (Scene scene : List.of(scene(""), scene(RICH))) {
            for (Term term : Vocabulary.standard().terms()) {
                Explanation explanation = Explainer.explain(term, Surroundings.of(scene, 0));
                assertSound(explanation, term.id());
            }
        }
    }

    /** What every explanation keeps to. */
    private static void assertSound(Explanation explanation, String what) {
        assertFalse(explanation.title().isBlank(), what);
        assertFalse(explanation.paragraphs().isEmpty(), what);
        Set<String> keys = new HashSet<>();
        for (Figure figure : explanation.figures()) {
            assertTrue(keys.add(figure.key()), what + " has two " + figure.key());
            assertFalse(figure.label().contains("_"), figure.label());
            assertFalse(figure.text().isBlank() || figure.text().contains("NaN"), what + " " + figure);
            if (figure.value() instanceof Value.Of(double number)) {
                assertTrue(Double.isFinite(number), what + " " + figure);
            }
        }
        assertEquals(explanation.assumptions().size(), new HashSet<>(explanation.assumptions()).size(), what);
        for (Notation notation : Notation.values()) {
            assertTrue(notation.print(explanation).endsWith("\n"), what);
        }
        assertInstanceOf(Json.Obj.class, JsonReader.strict(Notation.JSON.print(explanation)));
    }

    @Test
    void whatToReadNextIsATermOfTheVocabulary() {
        for (Term term : Vocabulary.standard().terms()) {
            Explainer.explain(term, Surroundings.of(scene(RICH), 0))
                    .seeAlso()
                    .forEach(reference -> assertEquals(
                            reference.label(),
                            Vocabulary.standard()
                                    .term(reference.id())
                                    .orElseThrow()
                                    .label()));
        }
    }

    @Test
    void everyMistakeBelongsToATerm() {
        Set<String> unknown = new HashSet<>(Mistakes.terms());
        Set<String> kinds = new HashSet<>(Mistakes.kinds());
        for (Term term : Vocabulary.standard().terms()) {
            unknown.remove(term.id());
            kinds.remove(term.kind());
        }
        assertAll(() -> assertEquals(Set.of(), unknown), () -> assertEquals(Set.of(), kinds));
    }

    @Test
    void everyNumberOfTheVocabularyHasANameAndAUnit() {
        Set<String> units =
                Set.of("", "°", "mm", "m", "K", "%", "stops", "s", "px", "lux", "nm", "mired", "EV", "MP", "m/s", "°C");
        for (Term term : Vocabulary.standard().terms()) {
            for (Json.Member number : term.numbers().values().members()) {
                String label = TermNumbers.label(number.key());
                assertFalse(label.isBlank() || label.contains("_"), term.id() + " " + number.key());
                assertTrue(units.contains(TermNumbers.unit(number.key())), term.id() + " " + number.key());
            }
        }
    }

    @Test
    void lensesStandOnTheFormatOfTheirMount() {
        for (Term term : Vocabulary.standard().terms(Category.LENSES)) {
            Optional<Double> focal = term.numbers().number("focal_mm");
            term.numbers()
                    .number("eq_ff_mm")
                    .ifPresent(equivalent -> assertEquals(
                            equivalent,
                            focal.orElseThrow() * Sensors.ofLens(term).crop(),
                            0.03 * equivalent,
                            () -> term.id() + " of " + term.numbers().values().get("mount")));
        }
    }

    // ---- places

    @ParameterizedTest
    @CsvSource({"0, Woman", "9, 85 mm", "14, f/1.8", "21, Rembrandt lighting", "24, Rembrandt lighting"})
    void findsWhatStandsAtAPlace(int offset, String title) {
        Scene scene = scene("Woman by 85mm f/1.8, Rembrandt light");
        Optional<String> found = Explainer.at(scene, offset)
                .flatMap(place -> Explainer.explain(scene, place))
                .flatMap(Result::optional)
                .map(Explanation::title);
        assertEquals(
                title,
                found.map(text -> text.startsWith("85 mm") ? "85 mm" : text).orElse("Woman"));
    }

    @Test
    void offsetsOutsideTheTextFindNothing() {
        Scene scene = scene("85mm");
        assertAll(
                () -> assertEquals(Optional.empty(), Explainer.at(scene, -1)),
                () -> assertEquals(Optional.empty(), Explainer.at(scene, 4)),
                () -> assertEquals(Optional.empty(), Explainer.at(scene, 99)),
                () -> assertEquals(Optional.empty(), Explainer.at(scene(""), 0)),
                () -> assertTrue(Explainer.at(scene, 3).isPresent()));
    }

    @Property(tries = 300)
    void anyTextIsExplainedWithoutAFault(@ForAll String text) {
        explainAll(text);
    }

    @Property(tries = 300)
    void anyMixOfWordsIsExplainedWithoutAFault(@ForAll @IntRange(max = 1_000_000) int seed) {
        String[] parts = {
            "85mm",
            "24-70mm",
            "f/1.4",
            "T2",
            "at 2 m",
            "background 0 m",
            "1:8 distance ratio",
            "2700K",
            "1000-40000 K",
            "key light",
            "window light",
            "sodium vapor",
            "3:1 light ratio",
            "1000:1 fill",
            "45°",
            "camera left",
            "4:5",
            "100:1 aspect",
            "iPhone",
            "medium format",
            "close-up",
            "behind",
            "1/8000 s",
            "ISO 3200000",
            "-2 stops",
            "600 m",
            "0.1 mm",
            "no bokeh",
            "\n",
            ", ",
            "white balance: 5000 K\n",
            "## Avoid\n",
            "## Camera\n",
            "2400mm",
            "8x10",
            "softbox 1 m",
            "1 x 1 m",
            "#000000"
        };
        StringBuilder text = new StringBuilder();
        long state = seed;
        for (int i = 0; i < 12; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            text.append(parts[(int) ((state >>> 33) % parts.length)]).append(' ');
        }
        explainAll(text.toString());
    }

    private static void explainAll(String text) {
        Scene scene = scene(text);
        for (Found found : Explainer.all(scene)) {
            Result<Explanation> result = Explainer.explain(scene, found).orElseThrow();
            switch (result) {
                case Result.Ok<Explanation>(Explanation explanation) -> assertSound(explanation, text);
                case Result.OutOfRange<Explanation> refused ->
                    assertFalse(Refusals.line(refused).contains("\n"), Refusals.line(refused));
            }
        }
    }

    // ---- what is never said

    /** A sentence that makes a lens do what only the distance does. */
    private static final Pattern MYTH = Pattern.compile(
            "\\b(compress(es|ed|ing|ion)?|flatten(s|ed|ing)?|distort(s|ed|ing)?)\\b|\\bflat(ter)?\\b.*\\b(face|nose|relief|perspective)"
                    + "|\\b(face|nose|relief|perspective)\\b.*\\bflat(ter)?\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LENS = Pattern.compile(
            "\\b(lens(es)?(?! (height|level|axis))|focal|telephoto|wide[- ]angle|\\d{2,3} ?mm)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DISTANCE = Pattern.compile(
            "\\b(distances?|away|near(er|ness)?|far(ther)?|close(r|ness)?|stands?|standing|from (there|\\d)|one place)\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void noTextSaysThatAFocalLengthCompressesPerspective() {
        List<String> texts = new ArrayList<>();
        for (Term term : Vocabulary.standard().terms()) {
            texts.add(term.text());
            texts.add(term.write());
            for (Scene scene : List.of(scene(""), scene(RICH))) {
                texts.addAll(sentences(Explainer.explain(term, Surroundings.of(scene, 0))));
            }
        }
        for (Key key : Vocabulary.standard().keys()) {
            texts.add(key.text());
        }
        for (int mm = 8; mm <= 800; mm += 7) {
            for (String scene : List.of("", " f/2", " f/2 at 3 m", " close-up", " full body, 12 m behind her a wall")) {
                texts.addAll(sentences(explained(mm + "mm" + scene)));
            }
        }
        for (String words :
                List.of("2.5 m", "f/1.4", "1:8 distance ratio", "3 m from the subject, 50mm", "Hasselblad X2D, 90mm")) {
            texts.addAll(sentences(explained(words)));
        }
        List<String> myths = texts.stream()
                .flatMap(text -> Stream.of(text.split("[.;:\"]\\s")))
                .filter(ExplainerTest::isMyth)
                .distinct()
                .toList();
        assertEquals(List.of(), myths);
    }

    /** What an explanation claims. The vague words that a term says more than are quoted, not claimed. */
    private static List<String> sentences(Explanation explanation) {
        List<String> all = new ArrayList<>(explanation.assumptions());
        explanation.paragraphs().stream()
                .filter(text -> !text.startsWith("Says more than"))
                .forEach(all::add);
        explanation.figures().forEach(figure -> all.add(figure.label() + ": " + figure.text()));
        return all;
    }

    private static boolean isMyth(String sentence) {
        return MYTH.matcher(sentence).find()
                && LENS.matcher(sentence).find()
                && !DISTANCE.matcher(sentence).find();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A 135mm lens compresses the face | true",
                "The telephoto flattens features nicely | true",
                "Wide-angle lenses distort noses | true",
                "With 85 mm a face looks flatter | true",
                "A face looks flat because the camera stands far away; the lens only crops | false",
                "JPEG compression leaves blocks | false",
                "85 mm at f/1.4 | false",
            })
    void theTestKnowsTheMythWhenItSeesIt(String sentence, boolean myth) {
        assertEquals(myth, isMyth(sentence));
    }

    @Test
    void focalLengthsSayThatTheDistanceDoesIt() {
        assertTrue(explained("200mm f/2.8 at 5 m").paragraphs().stream()
                .anyMatch(text -> text.contains("decided by where the camera stands")));
    }

    // ---- comparisons with the scene

    @Test
    void patternsAreComparedWithTheKeyOfTheScene() {
        Scene scene = scene("## Light\nkey: softbox, camera left 90°, 40° up\nratio: 3:1\n");
        Term rembrandt = Vocabulary.standard().term("rembrandt").orElseThrow();
        String text = String.join(
                "\n", Explainer.explain(rembrandt, Surroundings.of(scene, 0)).paragraphs());
        assertAll(
                () -> assertTrue(text.contains("at 90° to the side: outside the 40–60°"), text),
                () -> assertTrue(text.contains("at 40° up, which fits"), text),
                () -> assertTrue(text.contains("gives 3:1, which fits"), text));
    }

    @Test
    void temperaturesAreComparedWithTheOtherLightsAndTheBalance() {
        Scene scene = scene(RICH);
        Found kelvin = Explainer.all(scene).stream()
                .filter(found -> found.span().of(scene.text()).equals("2900 K"))
                .findFirst()
                .orElseThrow();
        Explanation explanation =
                Explainer.explain(scene, kelvin).flatMap(Result::optional).orElseThrow();
        assertAll(
                () -> assertEquals(178.2, number(explanation, "miredShift_keyLight"), 0.1),
                () -> assertEquals(144.8, number(explanation, "miredShift_whiteBalance"), 0.1),
                () -> assertTrue(explanation.figures().stream()
                        .noneMatch(figure -> figure.key().equals("miredShift_practical"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3200 K key light, white balance 5600 K",
                "key light 3200 K, camera balanced to 5600 K",
                "3200 K key light on a 5600 K balance",
                "key light 3200 K, WB 5600 K",
            })
    void aBalanceInProseIsNoLight(String text) {
        Explanation lamp = explainedAt(text, "3200 K");
        Explanation balance = explainedAt(text, "5600 K");
        assertAll(
                () -> assertEquals("3200 K", lamp.title()),
                () -> assertEquals(133.9, number(lamp, "miredShift_whiteBalance"), 0.1),
                () -> assertTrue(
                        lamp.figures().stream().noneMatch(figure -> figure.key().equals("miredShift_keyLight"))),
                () -> assertEquals("White balance 5600 K", balance.title()),
                () -> assertEquals(133.9, number(balance, "miredShift_keyLight"), 0.1));
    }

    @Test
    void twoLampsOfOneNameAreBothCompared() {
        Explanation explanation = explainedAt(
                "## Light\nkey: flash, 5600 K\npractical: bulb, 2700 K\npractical: shop window, 4000 K\n", "5600 K");
        assertAll(
                () -> assertEquals(-191.8, number(explanation, "miredShift_practical"), 0.1),
                () -> assertEquals(-71.4, number(explanation, "miredShift_practical2"), 0.1));
    }

    private static Explanation explainedAt(String text, String words) {
        Scene scene = scene(text);
        Found found = Explainer.at(scene, text.indexOf(words)).orElseThrow();
        return Explainer.explain(scene, found).flatMap(Result::optional).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "softbox 1.5 m to camera left | 1.5 m | 1.5 m from light to subject",
                "1.1 m softbox, camera left | 1.1 m | 1.1 m across",
                "85mm, subject at 2 m | 2 m | 2 m from camera to subject",
                "85mm at 2 m, crowd at 9 m | 9 m | 9 m to the background",
                "a man 190 cm tall | 190 cm | 1.9 m",
                "fur of 4 mm | 4 mm | 4 mm",
                "key light from camera left 45° | 45° | 45° to the side",
                "45° from camera left, key light | 45° | 45° to the side",
                "key light, camera left, 20° up | 20° | 20° up",
                "face turned 90° from the camera | 90° | 90°",
                "head turned 30° to camera left | 30° | 30°",
            })
    void lengthsAndAnglesAreTakenForWhatTheyAreSaidOf(String text, String words, String title) {
        assertEquals(title, explainedAt(text, words).title());
    }

    @Test
    void anAngleBehindTheSubjectCountsFromTheCamera() {
        Explanation explanation = explainedAt("## Light\nrim: strip box, behind right 30°\n", "30°");
        assertTrue(
                explanation.figures().stream().anyMatch(figure -> figure.text().contains("rim light (120–170°)")),
                explanation.toString());
    }

    @Test
    void aDistanceRatioNamesBothReadings() {
        Explanation explanation = explained("1:8 distance ratio, 85mm f/1.4 at 2.5 m");
        assertAll(
                () -> assertEquals(20_000, number(explanation, "backgroundFromCamera_mm"), 1e-6),
                () -> assertEquals(22_500, number(explanation, "backgroundFromSubject_mm"), 1e-6),
                () -> assertEquals(0.875, number(explanation, "blurShareOfInfinity"), 1e-9),
                () -> assertEquals(7.79, number(explanation, "blurDisc_percentOfFrameHeight"), 0.005));
    }

    @Test
    void aLightRatioNamesBothConventions() {
        Explanation explanation = explained("3:1 light ratio");
        assertAll(
                () -> assertEquals(1.585, number(explanation, "stopsBySource"), 0.001),
                () -> assertEquals(1, number(explanation, "stopsMetered"), 1e-9),
                () -> assertEquals(4, number(explanation, "sameLightMetered"), 1e-9));
    }

    @Test
    void theThreeSettingsTogetherAreRightForALight() {
        Explanation explanation = explained("ISO 100, 1/125 s, f/16 aperture, 50mm");
        assertEquals(14.97, number(explanation, "ev100"), 0.01);
    }

    private static double number(Explanation explanation, String key) {
        return explanation.figures().stream()
                .filter(figure -> figure.key().equals(key))
                .map(figure -> ((Value.Of) figure.value()).number())
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not in " + explanation.figures()));
    }

    private static Explanation explained(String words) {
        return switch (Question.ask(words)) {
            case Answer.Explained(List<Explanation> explanations) -> explanations.getFirst();
            case Answer.Refused(String reason) -> throw new AssertionError(reason);
            case Answer.Unknown(List<Term> nearest) -> throw new AssertionError(words + " is unknown, near " + nearest);
        };
    }

    private static Scene scene(String text) {
        return Scene.of(Reading.of(SourceText.of(text)));
    }

    @Test
    void everyLabelOfTheGlossaryCanBeAskedFor() {
        List<String> refused = Vocabulary.standard().terms().stream()
                .map(Term::label)
                .filter(label -> !(Question.ask(label) instanceof Answer.Explained))
                .toList();
        assertEquals(List.of(), refused);
    }
}
