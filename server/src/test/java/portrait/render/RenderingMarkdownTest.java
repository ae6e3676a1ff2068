package portrait.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import portrait.compose.Composition;
import portrait.model.LengthLimit;
import portrait.model.PromptLength;
import portrait.render.brief.Loss;
import portrait.render.brief.Parameter;
import portrait.text.SourceText;
import portrait.text.Span;

class RenderingMarkdownTest {
    @Test
    void holdsWhateverThePromptHolds() {
        SourceText source = SourceText.of("a b");
        Places places = new Places(Composition.alone("", source), source.lines());
        Rendering rendering = new Rendering(
                "sdxl",
                "a sign that reads ```` and <b>",
                Optional.of(" "),
                List.of(new Parameter("style", "", new Parameter.Text("`raw`"), List.of())),
                new Length(
                        new PromptLength(LengthLimit.Unit.TOKENS, 9, OptionalInt.of(75), false, List.of()), List.of()),
                List.of(),
                List.of(new Loss("a `b`", new Span(0, 1), Loss.Action.DROPPED, "no *stars* <here>")),
                new SourceMap(List.of()),
                new SourceMap(List.of()),
                List.of());
        assertEquals("""
                ## sdxl

                `````text
                a sign that reads ```` and <b>
                `````

                Length: ≈9 tokens of 75

                ### Negative

                ```text
                \s
                ```

                ### Parameters

                - `style`: `` `raw` ``

                ### Loss report

                - line 1, dropped: `` a `b` `` — no \\*stars\\* &lt;here>
                """, RenderingMarkdown.of(rendering, places));
    }
}
