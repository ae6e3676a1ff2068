package portrait.text.markdown;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import portrait.text.SourceText;
import portrait.text.Span;
import portrait.text.TextEdit;

class FencesTest {
    private static List<String> prompts(String file) {
        return Fences.prompts(SourceText.of(file)).stream()
                .map(fence -> fence.source().text())
                .toList();
    }

    /** The file after an edit of the words inside its first prompt. */
    private static String edited(String file, String words, String replacement) {
        Fence fence = Fences.prompts(SourceText.of(file)).getFirst();
        int at = fence.source().text().indexOf(words);
        TextEdit edit = fence.place(new TextEdit(new Span(at, at + words.length()), replacement));
        return SourceText.of(file).apply(edit).text();
    }

    @Test
    void findsBlocksOfThePromptLanguagesOnly() {
        String file = """
                # Prompts
                ```portrait
                lens: 85mm
                ```
                ~~~ Prompt title="x"
                A woman
                ~~~
                ```js
                lens
                ```
                ```
                nothing
                ```
                """;
        assertEquals(List.of("lens: 85mm", "A woman"), prompts(file));
    }

    @Test
    void aFenceClosesWithItsOwnMarkAndLength() {
        assertAll(
                () -> assertEquals(List.of("a\n```\nb"), prompts("````portrait\na\n```\nb\n````\nc\n")),
                () -> assertEquals(List.of("a\n~~~\nb"), prompts("```portrait\na\n~~~\nb\n```\n")),
                () -> assertEquals(List.of("a\n``` x"), prompts("```portrait\na\n``` x\n`````\n")),
                () -> assertEquals(List.of("a"), prompts("```portrait\na\n  ```  \nb\n")),
                () -> assertEquals(List.of("a\n    ```"), prompts("```portrait\na\n    ```\n```\n")));
    }

    @Test
    void whatAnotherFenceShowsIsNoPrompt() {
        assertEquals(List.of(), prompts("````markdown\n```portrait\na\n```\n````\n"));
        assertEquals(List.of(), prompts("    ```portrait\n    a\n    ```\n"));
        assertEquals(List.of(), prompts("```portrait `x`\na\n```\n"));
        assertEquals(List.of(), prompts("``portrait\na\n``\n"));
        assertEquals(List.of(), prompts("```portrait\n```\n```prompt\n\n```\n"));
    }

    @Test
    void anUnclosedFenceRunsToTheEndOfWhatItStandsIn() {
        assertAll(
                () -> assertEquals(List.of("a\nb"), prompts("```portrait\na\nb")),
                () -> assertEquals(List.of("a\nb"), prompts("```portrait\na\nb\n")),
                () -> assertEquals(List.of("a\n"), prompts("```portrait\na\n\n")),
                () -> assertEquals(List.of("a"), prompts("> ```portrait\n> a\nb\n")),
                () -> assertEquals(List.of("a"), prompts("- ```portrait\n  a\nb\n")));
    }

    @Test
    void listsAndQuotesGiveTheirMargin() {
        assertAll(
                () -> assertEquals(List.of("a\n b"), prompts("  ```portrait\n  a\n   b\n  ```\n")),
                () -> assertEquals(List.of("a\nb"), prompts("  ```portrait\n  a\nb\n  ```\n")),
                () -> assertEquals(List.of("a\n\nb"), prompts("1. x\n\n   ```portrait\n   a\n\n   b\n   ```\n")),
                () -> assertEquals(List.of("a"), prompts("- x\n  - y\n\n    ```portrait\n    a\n    ```\n")),
                () -> assertEquals(List.of("a"), prompts("- ```portrait\n  a\n  ```\n")),
                () -> assertEquals(List.of("a"), prompts("-\tx\n\n\t```portrait\n\ta\n\t```\n")),
                () -> assertEquals(List.of("a\n> b"), prompts("> ```portrait\n> a\n> > b\n> ```\n")),
                () -> assertEquals(List.of("a\r\nb"), prompts("> ```portrait\r\n> a\r\n> b\r\n> ```\r\n")));
    }

    @Test
    void editsKeepTheMarginAndNeverReachTheFence() {
        String list = "- x\n\n  ```portrait\n  a b\n\n  c\n  ```\n";
        assertAll(
                () -> assertEquals("- x\n\n  ```portrait\n  a\n\n  c\n  ```\n", edited(list, " b", "")),
                () -> assertEquals("- x\n\n  ```portrait\n  a b\n\n  c\n  d\n  ```\n", edited(list, "c", "c\nd")),
                () -> assertEquals("- x\n\n  ```portrait\n  c\n  ```\n", edited(list, "a b\n\n", "")),
                () -> assertEquals("- x\n\n  ```portrait\n  a b\n  c\n  ```\n", edited(list, "\nc", "c")),
                () -> assertEquals("- x\n\n  ```portrait\n  \n  ```\n", edited(list, "a b\n\nc", "")),
                () -> assertEquals(
                        "> ```portrait\n> a\n> b\n> ```\n", edited("> ```portrait\n> a\n> ```\n", "a", "a\nb")));
    }

    @Test
    void badBytesKeepTheirPlaces() {
        byte[] bytes = "> ```portrait\n> a?b\n> ```\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        bytes[17] = (byte) 0xE9;
        Fence fence = Fences.prompts(SourceText.decode(bytes)).getFirst();
        assertEquals(List.of(new Span(1, 2)), fence.source().undecodable());
        assertEquals(new Span(17, 18), fence.place(new Span(1, 2)));
    }

    @Provide
    Arbitrary<String> markdown() {
        Arbitrary<String> piece = Arbitraries.of(
                "```portrait",
                "```",
                "~~~prompt",
                "~~~",
                "````",
                "- ",
                "1. ",
                "> ",
                ">",
                " ",
                "  ",
                "    ",
                "\t",
                "\n",
                "\r\n",
                "\r",
                "a",
                "lens: 85mm",
                "`",
                "é",
                "🙂");
        return piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    /** Each character inside stands in the file where its place says, in order, and between the fences. */
    @Property
    void everyCharacterInsideHasItsPlaceInTheFile(@ForAll("markdown") String file) {
        int behind = 0;
        for (Fence fence : Fences.of(SourceText.of(file))) {
            String inside = fence.source().text();
            for (int i = 0; i < inside.length(); i++) {
                int place = fence.place(i);
                assertEquals(inside.charAt(i), file.charAt(place));
                assertTrue(place >= behind, "in order");
                behind = place + 1;
            }
            assertTrue(fence.place(inside.length()) >= behind && fence.place(inside.length()) <= file.length());
            assertEquals(fence.source().lines().count(), fence.lines().size());
        }
    }
}
