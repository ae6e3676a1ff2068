package portrait.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portrait.mention.Reading;
import portrait.scene.Scene;
import portrait.text.SourceText;
import portrait.text.TextEdit;

class AdditionTest {
    private static String added(String text) {
        Scene scene = Scene.of(Reading.of(SourceText.of(text)));
        Said near = Words.of(scene).said(WordList.PERSON).getFirst();
        Optional<TextEdit> edit = Addition.of(scene, near, "lens", "50mm lens");
        return edit.map(one -> Fix.choice("add", one).apply(text)).orElse(text);
    }

    @Test
    void aListGetsOneMoreEntry() {
        assertEquals("woman, red coat, 50mm lens", added("woman, red coat"));
        assertEquals("woman, red coat, 50mm lens,\n", added("woman, red coat,\n"));
    }

    @Test
    void flagsStayAtTheEnd() {
        assertEquals("a woman, red coat, 50mm lens --ar 4:5 --s 50", added("a woman, red coat --ar 4:5 --s 50"));
    }

    @Test
    void sentencesGetASentence() {
        assertEquals("A woman waits. She smiles. 50mm lens.", added("A woman waits. She smiles."));
    }

    @Test
    void nothingIsAddedToWhatMustNotBe() {
        assertEquals(
                "a woman, red coat, 50mm lens, no text, no watermark",
                added("a woman, red coat, no text, no watermark"));
        assertEquals("A woman in red, 50mm lens, without a hat", added("A woman in red, without a hat"));
    }

    @Test
    void quotationMarksStayOutside() {
        assertEquals(
                "“A tall woman waits on a bridge in a long red coat, 50mm lens”",
                added("“A tall woman waits on a bridge in a long red coat”"));
    }

    @Test
    void fieldsGetAFieldWithTheirMark() {
        assertEquals("subject: a woman\nlens: 50mm lens\nmood: calm", added("subject: a woman\nmood: calm"));
        assertEquals(
                "- subject: a woman\n- camera: X\n- lens: 50mm lens\n- mood: calm",
                added("- subject: a woman\n- camera: X\n- mood: calm"));
    }

    @Test
    void aWordInJsonHasNoRoomForMore() {
        String one = "{\"gender\": \"woman\", \"mood\": \"calm\"}";
        assertEquals(one, added(one));
        assertEquals(
                "{\"prompt\": \"a woman in a red coat, 50mm lens\"}", added("{\"prompt\": \"a woman in a red coat\"}"));
    }

    @Test
    void oneEditAtOnePlace() {
        Scene scene = Scene.of(Reading.of(SourceText.of("woman, red coat")));
        Said near = Words.of(scene).said(WordList.PERSON).getFirst();
        List<TextEdit> edits = Addition.of(scene, near, "focus", "focus on the near eye").stream()
                .toList();
        assertEquals(1, edits.size());
        assertEquals(15, edits.getFirst().span().start());
    }
}
