package portrait.vocabulary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import portrait.text.json.JsonWriter;

/** What the packaged program reads is what the JSON files say. */
class CompiledVocabularyTest {
    private static final VocabularyReader.Parts PARTS = VocabularyReader.read();
    private static final PhraseIndex<Vocabulary.Entry> INDEX = Vocabulary.index(PARTS.terms());
    private static Vocabulary compiled = Vocabulary.standard();
    private static PhraseIndex<Vocabulary.Entry> compiledIndex = INDEX;

    @BeforeAll
    static void compile() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompiledVocabulary.write(PARTS, INDEX, out);
        compiled = CompiledVocabulary.read(new ByteArrayInputStream(out.toByteArray()));
        compiledIndex = compiled.index();
    }

    @Test
    void termsAreTheSame() {
        assertEquals(
                PARTS.terms().stream().map(CompiledVocabularyTest::print).toList(),
                compiled.terms().stream().map(CompiledVocabularyTest::print).toList());
    }

    /** Equal terms are those of one id: here all of it counts. */
    private static String print(Term term) {
        return List.of(
                        term.id(),
                        term.category(),
                        term.kind(),
                        term.label(),
                        term.aliases(),
                        term.text(),
                        JsonWriter.compact().value(term.numbers().values()),
                        term.write(),
                        term.replaces())
                .toString();
    }

    @Test
    void keysAndSectionsAreTheSame() {
        assertEquals(PARTS.keys(), compiled.keys());
        for (VocabularyReader.SectionEntry section : PARTS.sections()) {
            assertEquals(section.id(), compiled.section(section.id()).orElseThrow());
            section.aliases()
                    .forEach(alias ->
                            assertEquals(section.id(), compiled.section(alias).orElseThrow()));
        }
    }

    @Test
    void theIndexIsTheSame() {
        assertArrayEquals(INDEX.trie().chars(), compiledIndex.trie().chars());
        assertArrayEquals(INDEX.trie().first(), compiledIndex.trie().first());
        assertArrayEquals(INDEX.trie().values(), compiledIndex.trie().values());
        assertEquals(INDEX.trie().splittable(), compiledIndex.trie().splittable());
        assertEquals(INDEX.values(), compiledIndex.values());
    }
}
