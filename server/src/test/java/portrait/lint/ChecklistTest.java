package portrait.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portrait.mention.Reading;
import portrait.scene.Scene;
import portrait.text.SourceText;
import portrait.vocabulary.Category;
import portrait.vocabulary.Vocabulary;

class ChecklistTest {
    private static final String BRIEF = """
            Cooper in his fifties, half body, looking past the camera, hands on a barrel, leather apron.

            ## Camera
            lens: 85mm f/2.8
            focus: near eye

            ## Light
            key: softbox 90 cm, camera left 45°, 5600 K
            ratio: 3:1

            ## Background
            setting: his yard
            distance: 6 m

            ## Skin
            texture: fine lines

            ## Avoid
            - text
            """;

    private static Checklist checklist(String text) {
        return Checklist.of(Scene.of(Reading.of(SourceText.of(text))));
    }

    private static Set<Essential> open(String text) {
        return Stream.of(Essential.values()).filter(checklist(text)::isOpen).collect(Collectors.toSet());
    }

    @Test
    void everyEssentialIsDescribed() {
        for (Essential essential : Essential.values()) {
            assertFalse(essential.label().isBlank());
            assertFalse(essential.asks().isBlank());
            assertFalse(essential.improvised().isBlank());
        }
    }

    /** A sign that the vocabulary does not have would never be found. */
    @Test
    void everySignIsATermAKindOrAKeyOfTheVocabulary() {
        Vocabulary vocabulary = Reading.of(SourceText.of("")).vocabulary();
        Set<String> kinds = vocabulary.terms().stream()
                .map(term -> term.category().id() + "/" + term.kind())
                .collect(Collectors.toSet());
        for (Essential essential : Essential.values()) {
            Essentials.Entry entry = Essentials.of(essential);
            for (Essentials.Signs signs : List.of(entry.stated(), entry.moot())) {
                signs.terms()
                        .forEach(term -> assertTrue(
                                term.contains("/")
                                        ? kinds.contains(term)
                                        : vocabulary.term(term).isPresent(),
                                essential.id() + ": " + term));
                signs.keys()
                        .forEach(key -> assertTrue(
                                vocabulary.keys().stream()
                                        .anyMatch(known -> known.id().equals(key)),
                                essential.id() + ": " + key));
            }
        }
        assertEquals(Category.FRAMING, Category.ofId("framing").orElseThrow());
    }

    @Test
    void aFullBriefLeavesOnlyItsFormatOpen() {
        assertEquals(Set.of(Essential.ASPECT), open(BRIEF));
    }

    @Test
    void thePlaceIsWhereItIsSaidFirst() {
        Checklist checklist = checklist(BRIEF);
        assertEquals(
                "half body",
                checklist.item(Essential.FRAMING).span().orElseThrow().of(BRIEF));
        assertEquals(
                "85mm f/2.8",
                checklist.item(Essential.LENS).span().orElseThrow().of(BRIEF));
        assertEquals(
                "5600 K", checklist.item(Essential.KELVIN).span().orElseThrow().of(BRIEF));
        assertEquals(
                Essential.values().length,
                checklist.items().stream()
                        .map(Checklist.Item::essential)
                        .distinct()
                        .count());
    }

    @Test
    void aSoftLightFromTheRightHasNoKelvinsAndNoFNumber() {
        Set<Essential> open =
                open("Portrait of a fishmonger in her thirties, raincoat, night market, 85mm lens, close-up, "
                        + "soft key light from the right, neon signs behind her, thoughtful, no text");
        assertTrue(
                open.containsAll(Set.of(Essential.KELVIN, Essential.APERTURE, Essential.LIGHT_RATIO)), open::toString);
        assertFalse(open.contains(Essential.LIGHT_DIRECTION));
        assertFalse(open.contains(Essential.EXCLUSIONS));
    }

    @Test
    void whatTheFrameDoesNotShowIsNotAskedFor() {
        assertEquals(
                Checklist.State.MOOT,
                checklist("Close-up portrait of a diver").item(Essential.HANDS).state());
        assertEquals(
                Checklist.State.MOOT,
                checklist("Full length portrait of a diver")
                        .item(Essential.SKIN)
                        .state());
        assertEquals(
                Checklist.State.OPEN,
                checklist("Portrait of a diver").item(Essential.SKIN).state());
        assertEquals(
                Checklist.State.MOOT,
                checklist("Close-up portrait of a diver, eyes closed")
                        .item(Essential.CATCHLIGHT)
                        .state());
    }

    @Test
    void whatIsExcludedIsNotStated() {
        assertTrue(checklist("Portrait of a diver, no window light").isOpen(Essential.LIGHT_DIRECTION));
        assertTrue(
                checklist("Portrait of a diver\n\n## Avoid\n- visible pores\n").isOpen(Essential.SKIN));
        assertTrue(checklist("Portrait of a diver\n\nlens:\n").isOpen(Essential.LENS));
    }
}
