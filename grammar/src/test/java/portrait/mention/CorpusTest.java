package portrait.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import portrait.Corpus;
import portrait.Snapshots;
import portrait.syntax.Section;
import portrait.syntax.Statement;
import portrait.text.SourceText;
import portrait.text.Span;
import portrait.text.TextEdit;

/** What must hold for prompts as people write them. */
class CorpusTest {
    private static final int EDITS = 12;
    private static final String[] REPLACEMENTS = {
        "", "\n", "\n\n", "x", "---\n", "\n## Light\n", "{", "\"", "}", "<!--", "| a | b |\n", "lens: 85mm\n", "\r", " "
    };

    @TestFactory
    Stream<DynamicTest> promptsReadBackAndReread() {
        return Corpus.prompts().stream()
                .map(prompt -> DynamicTest.dynamicTest(prompt.toString(), () -> check(prompt.bytes())));
    }

    @TestFactory
    Stream<DynamicTest> longTextsReadBackAndReread() {
        return Corpus.seeds().stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(Snapshots.bytes(file))));
    }

    /** A text prints back as it was, and a reading after edits equals one from scratch. */
    private static void check(byte[] bytes) {
        Reading reading = Reading.of(SourceText.decode(bytes));
        assertEquals(List.of(), reading.source().undecodable());
        assertEquals(reading.source().text(), reading.tree().print());
        Random random = new Random(bytes.length);
        for (int i = 0; i < EDITS; i++) {
            int length = reading.source().length();
            int from = random.nextInt(length + 1);
            int to = random.nextInt(4) > 0 ? from : Math.min(length, from + random.nextInt(200));
            String replacement = REPLACEMENTS[random.nextInt(REPLACEMENTS.length)];
            reading = reading.after(new TextEdit(new Span(from, to), replacement));
        }
        ReadingPropertiesTest.assertSame(
                Reading.of(SourceText.of(reading.source().text())), reading);
    }

    /** A few were cut out of their braces before they were pasted: what is left is no body. */
    @Test
    void bodiesOfJsonAreFound() {
        List<Corpus.Prompt> bodies = Corpus.prompts().stream()
                .filter(prompt -> prompt.shape().equals("json"))
                .toList();
        List<String> missed = bodies.stream()
                .filter(prompt -> statements(prompt).noneMatch(Statement.JsonBody.class::isInstance))
                .map(Corpus.Prompt::toString)
                .toList();
        assertTrue(missed.size() * 40 <= bodies.size(), () -> "not found in " + missed);
    }

    @Test
    void frontMatterIsFound() {
        List<String> missed = Corpus.prompts().stream()
                .filter(prompt -> prompt.shape().equals("front_matter"))
                .filter(prompt -> read(prompt).tree().blocks().stream()
                        .noneMatch(block -> block.section() instanceof Section.FrontMatter))
                .map(Corpus.Prompt::toString)
                .toList();
        assertEquals(List.of(), missed);
    }

    @Test
    void mostPromptsSpeakOfPhotography() {
        List<Corpus.Prompt> prompts = Corpus.prompts();
        long silent = prompts.stream()
                .filter(prompt -> read(prompt).blocks().stream()
                        .allMatch(block -> block.mentions().isEmpty()))
                .count();
        assertTrue(silent * 20 < prompts.size(), silent + " of " + prompts.size() + " prompts say nothing");
    }

    private static Reading read(Corpus.Prompt prompt) {
        return Reading.of(SourceText.decode(prompt.bytes()));
    }

    private static Stream<Statement> statements(Corpus.Prompt prompt) {
        return read(prompt).tree().blocks().stream().flatMap(block -> block.statements().stream());
    }
}
