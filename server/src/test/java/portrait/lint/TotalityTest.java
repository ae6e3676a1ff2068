package portrait.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import portrait.mention.Reading;
import portrait.scene.Scene;
import portrait.text.SourceText;

/** Rules are total: whatever the text, they answer, and what they answer can be shown and applied. */
class TotalityTest {
    private static final Linter LINTER = Linter.of(Levels.DEFAULT);

    @Property(tries = 3000)
    void anyTextGivesFindingsThatFitIt(@ForAll("prompts") String text) {
        List<Finding> findings = LINTER.check(Scene.of(Reading.of(SourceText.of(text))));
        assertEquals(findings.stream().sorted(Finding.BY_PLACE).toList(), findings);
        for (Finding finding : findings) {
            assertTrue(finding.span().end() <= text.length(), finding::toString);
            finding.related().forEach(place -> assertTrue(place.span().end() <= text.length(), finding::toString));
            for (Fix fix : finding.fixes()) {
                String fixed = fix.apply(text);
                fix.blank().ifPresent(blank -> assertTrue(blank.end() <= fixed.length(), finding::toString));
            }
        }
    }

    @Property(tries = 300)
    void theSameTextGivesTheSameFindings(@ForAll("prompts") String text) {
        Scene scene = Scene.of(Reading.of(SourceText.of(text)));
        assertEquals(LINTER.check(scene), LINTER.check(Scene.of(Reading.of(SourceText.of(text)))));
    }

    @Provide
    Arbitrary<String> prompts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "portrait of a roofer",
                "Hasselblad X2D",
                "Nikon",
                "90mm",
                "f/1.9",
                "f/0.95",
                "85 mm F2",
                ", ",
                ". ",
                "\n",
                "\n\n",
                " ",
                "key light",
                "from camera left",
                "camera right",
                "45°",
                "candle",
                "5600 K",
                "neon sign",
                "3200K",
                "warm",
                "cool",
                "6500K",
                "8K",
                "64k uhd",
                "masterpiece",
                "An ultra-detailed",
                "(best quality:1.2)",
                "((8k))",
                "4K",
                "high quality",
                "intricate details",
                "blurred background",
                "shallow depth of field",
                "depth of field: shallow",
                "bokeh",
                "no ",
                "without ",
                "[CITY]",
                "{city}",
                "{city = Rome}",
                "{{city}}",
                "${city}",
                "____",
                "{a | b}",
                "{argument name=\"x\"}",
                "{",
                "}",
                "[",
                "]",
                "(",
                ")",
                "\\",
                "\"",
                "|",
                "## Light\n",
                "## Variables\n",
                "## Avoid\n",
                "## When city is Rome\n",
                "key: ",
                "fill: ",
                "lens: ",
                "mood: quiet | loud\n",
                "- ",
                "// portrait: ignore[vague]",
                "// portrait: ignore-file[physics/unknown-lens, vague] -- why",
                "// portrait: ignore",
                "// portrait: x[y]",
                "<!-- portrait: ignore[ref] -->",
                "---\n",
                "--no 8k",
                "--ar 4:5",
                "{\"prompt\": \"8K portrait\", ",
                "\"style\": [\"masterpiece\", \"8k\"]}",
                "杰作",
                "，",
                "背景模糊",
                "é",
                "😀",
                "\uD83D",
                "\u00A0",
                "\r\n",
                "\uFFFD",
                "a ",
                "an ");
        return pieces.list().ofMaxSize(24).map(list -> String.join("", list));
    }
}
