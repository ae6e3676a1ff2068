package portrait.compose;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import portrait.mention.Reading;
import portrait.text.SourceText;
import portrait.text.Span;
import portrait.vocabulary.Vocabulary;

class ComposerTest {
    private final Map<String, String> files = new LinkedHashMap<>();

    private ComposerTest file(String name, String text) {
        files.put(name, text);
        return this;
    }

    private Composition compose(String text) {
        Library library = (name, from) -> {
            String found = files.get(name);
            return found == null ? new Lookup.Missing(List.of("window")) : new Lookup.Found(name, SourceText.of(found));
        };
        files.put("main", text);
        SourceText source = SourceText.of(text);
        return Composer.compose("main", Reading.parse(source, Vocabulary.standard()), library, Vocabulary.standard());
    }

    private String composed(String text) {
        Composition composition = compose(text);
        assertEquals(List.of(), composition.problems());
        return composition.source().text();
    }

    @Test
    void aFileWithoutReferencesIsItself() {
        SourceText source = SourceText.of("lens: 85mm\n\n## Light\nkey: window // dim\n");
        Composition composition = Composer.compose(
                "main",
                Reading.parse(source, Vocabulary.standard()),
                (name, from) -> new Lookup.Outside(),
                Vocabulary.standard());
        assertSame(source, composition.source());
        assertTrue(composition.isAlone());
    }

    @Test
    void theChildWinsByKeyAndTheOrderIsTheParents() {
        file("studio", """
                ## Camera
                lens: 85mm
                aperture: f/2.8

                ## Light
                key: softbox, camera left 45°, 5600 K
                ratio: 3:1
                """);
        assertEquals("""
                ---
                extends: studio
                ---

                A cellist.

                ## Camera
                lens: 85mm
                aperture: f/4

                ## Light
                key: softbox, camera left 45°, 5600 K
                ratio: 2:1
                """, composed("""
                ---
                extends: studio
                ---
                A cellist.

                ## Light
                ratio: 2:1

                ## Camera
                aperture: f/4
                """));
    }

    @Test
    void aFieldIsOneFactWhereverItStands() {
        file("studio", "A person.\n\n## Camera\nlens: 85mm\naperture: f/2.8\n");
        assertEquals("""
                extends: studio
                A cellist.
                lens: 50mm

                ## Camera
                aperture: f/2.8
                """, composed("extends: studio\n\nA cellist.\nlens: 50mm\n"));
    }

    @Test
    void listsAppendAndNoneTakesAway() {
        file("house", "## Avoid\n- plastic skin\n\n## Light\nfill: white board\nkey: window\n");
        assertEquals("""
                extends: house
                A cellist.

                ## Avoid
                - plastic skin
                - extra fingers

                ## Light
                key: window
                """, composed("""
                extends: house

                A cellist.

                ## Avoid
                - extra fingers

                ## Light
                fill: none
                """));
    }

    @Test
    void aNoneThatTakesNothingAwayStays() {
        file("house", "## Light\nkey: window\n");
        assertTrue(composed("extends: house\n\n## Light\nfill: none\n").contains("fill: none"));
    }

    @Test
    void mixinsWinOverTheParentLaterOnesOverEarlierAndTheFileOverAll() {
        file("parent", "## Camera\nlens: 35mm\naperture: f/8\ndistance: 3 m\nframing: full body\n");
        file("a", "## Camera\nlens: 50mm\naperture: f/4\ndistance: 2 m\n");
        file("b", "## Camera\nlens: 85mm\naperture: f/2\n");
        assertEquals("""
                ---
                extends: parent
                use: a, b
                ---

                ## Camera
                lens: 105mm
                aperture: f/2
                distance: 2 m
                framing: full body
                """, composed("---\nextends: parent\nuse: a, b\n---\n\n## Camera\nlens: 105mm\n"));
    }

    @Test
    void frontMatterMergesAndProseOfTheChildReplacesTheParents() {
        file("parent", "---\naspect: 4:5\ntargets: midjourney, flux\n---\n\nSomebody by a window.\n\nIn the rain.\n");
        assertEquals("""
                ---
                extends: parent
                aspect: 2:3
                targets: midjourney, flux
                ---

                A cellist at dusk.
                """, composed("---\nextends: parent\naspect: 2:3\n---\n\nA cellist at dusk.\n"));
        assertTrue(
                composed("---\nextends: parent\n---\n\n## Light\nkey: window\n").contains("In the rain."));
    }

    @Test
    void aSpliceGivesTheSectionItStandsInAndOwnLinesWin() {
        file("neon", "A street at night.\n\n## Light\nkey: pink neon\nrim: blue sign\n\n## Avoid\n- daylight\n");
        assertEquals("""
                ## Light
                @neon
                key: red neon
                rim: blue sign
                """, composed("## Light\n@neon\nkey: red neon\n"));
        String whole = composed("A cellist.\n\n@neon\n\nRain on the road.\n");
        assertAll(
                () -> assertTrue(whole.indexOf("A cellist.") < whole.indexOf("A street"), whole),
                () -> assertTrue(whole.indexOf("A street") < whole.indexOf("Rain"), whole),
                () -> assertTrue(whole.contains("- daylight") && whole.contains("rim: blue sign"), whole));
    }

    @Test
    void ordersForAModelAddUp() {
        file("parent", "## For sdxl\nskip: Avoid > text\nsteps: 30\n");
        assertEquals("""
                extends: parent

                ## For sdxl
                skip: Avoid > text
                steps: 40
                skip: Avoid > frames
                """, composed("extends: parent\n\n## For SDXL\nskip: Avoid > frames\nsteps: 40\n"));
    }

    @Test
    void everyLineKnowsItsFile() {
        file("studio", "// of the house\n## Light\nkey: softbox // portrait: ignore[vague]\nratio: 3:1\n");
        Composition composition = compose("extends: studio\n\nA cellist.\n\n## Light\nratio: 2:1\n");
        String text = composition.source().text();
        int key = text.indexOf("softbox");
        int ratio = text.indexOf("2:1");
        assertEquals(
                "studio",
                composition.origin(new Span(key, key + 7)).orElseThrow().file());
        Composition.Origin own = composition.origin(new Span(ratio, ratio + 3)).orElseThrow();
        assertEquals("main", own.file());
        assertEquals("2:1", own.span().of(files.getOrDefault("main", "")));
        assertEquals(new Span(ratio, ratio + 3), composition.place(own.span()).orElseThrow());
        assertTrue(composition.origin(new Span(key, ratio + 3)).isEmpty());
    }

    @Test
    void commentsOfTheFileMoveWithTheirLineAndThoseOfOthersStayBehind() {
        file("studio", "## Light\n// the house's own\nkey: softbox\nratio: 3:1\n");
        assertEquals("""
                extends: studio

                ## Light
                key: softbox
                // flatter
                ratio: 2:1
                """, composed("extends: studio\n\n## Light\n// flatter\nratio: 2:1\n"));
    }

    @Test
    void aCommentBetweenTwoFieldsSpeaksOfTheSecond() {
        file("studio", "## Light\npattern: loop\n// of the softbox\nkey: softbox\n// of the ratio\nratio: 3:1\n");
        assertEquals("""
                extends: studio

                ## Light
                pattern: loop
                key: window
                // flatter
                ratio: 2:1
                """, composed("extends: studio\n\n## Light\nkey: window\n// flatter\nratio: 2:1\n"));
    }

    @Test
    void aCircleIsReportedWhereItBegins() {
        file("a", "extends: b\nlens: 85mm\n").file("b", "extends: main\naperture: f/2\n");
        Composition composition = compose("extends: a\n\nA cellist.\n");
        Problem.Cycle cycle =
                assertInstanceOf(Problem.Cycle.class, composition.problems().getFirst());
        assertEquals(List.of("main", "a", "b", "main"), cycle.chain());
        assertEquals("a", cycle.reference().span().of(files.getOrDefault("main", "")));
        assertTrue(composition.source().text().contains("f/2"), "the rest still works");
    }

    @Test
    void aMissingFileIsReportedAtItsNameAndTheRestHolds() {
        file("a", "use: nowhere\nlens: 85mm\n");
        Composition composition = compose("---\nuse: a, 'windw'\n---\nA cellist.\n");
        Problem.Missing missing =
                assertInstanceOf(Problem.Missing.class, composition.problems().getFirst());
        assertAll(
                () -> assertEquals(1, composition.problems().size(), "those of other files are theirs"),
                () -> assertEquals("windw", missing.reference().span().of(files.getOrDefault("main", ""))),
                () -> assertEquals(List.of("window"), missing.nearest()),
                () -> assertTrue(composition.source().text().contains("85mm")),
                () -> assertTrue(composition.source().text().contains("A cellist.")));
    }

    @Test
    void manyReferencesEnd() {
        file("a", "use: a1, a1, a1\n");
        for (int i = 1; i < 60; i++) {
            file("a" + i, "use: a" + (i + 1) + ", a" + (i + 1) + "\nlens: 85mm\n");
        }
        Composition composition = compose("use: a\n");
        assertInstanceOf(Problem.Unreadable.class, composition.problems().getFirst());
    }
}
