package portrait.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import portrait.SomeText;
import portrait.syntax.Block;
import portrait.syntax.Statement;
import portrait.syntax.Token;
import portrait.text.SourceText;
import portrait.text.Span;
import portrait.text.TextEdit;

@Domain(SomeText.class)
class ReadingPropertiesTest {
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void everyTextIsReadAndPrintsBackAsItWas(@ForAll String text) {
        Reading reading = Reading.of(SourceText.of(text));
        assertEquals(text, reading.tree().print());
        reading.blocks().forEach(block -> checkParts(block.block()));
        reading.blocks().forEach(ReadingPropertiesTest::checkMentions);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void readingAfterEditsEqualsReadingFromScratch(
            @ForAll String text, @ForAll @Size(min = 1, max = 5) List<SomeText.Change> changes) {
        Reading reading = Reading.of(SourceText.of(text));
        for (SomeText.Change change : changes) {
            TextEdit edit = change.of(reading.source().text());
            reading = reading.after(edit);
            assertSame(Reading.of(SourceText.of(reading.source().text())), reading);
        }
    }

    /** Two readings have equal blocks with equal mentions. */
    static void assertSame(Reading expected, Reading actual) {
        assertEquals(ReadingPrinter.print(expected), ReadingPrinter.print(actual));
        assertEquals(expected.blocks().size(), actual.blocks().size());
        for (int i = 0; i < expected.blocks().size(); i++) {
            BlockReading wanted = expected.blocks().get(i);
            BlockReading found = actual.blocks().get(i);
            assertTrue(
                    wanted.block().sameAs(found.block()),
                    () -> "another block was wanted:\n" + wanted.block() + "\n" + found.block());
            assertEquals(wanted.mentions(), found.mentions());
        }
    }

    private static void checkParts(Block block) {
        int at = 0;
        for (Statement statement : block.statements()) {
            for (Token token : statement.tokens()) {
                assertEquals(at, token.span().start(), "tokens lie end to end");
                assertTrue(token.span().end() > at, "a token has characters");
                at = token.span().end();
            }
        }
        assertEquals(block.text().length(), at, "the last token ends with the block");
        assertTrue(block.reach() >= block.text().length(), "a block has looked at itself");
    }

    private static void checkMentions(BlockReading reading) {
        Span whole = new Span(0, reading.block().text().length());
        Span last = whole;
        for (Mention mention : reading.mentions()) {
            assertTrue(whole.contains(mention.span()), () -> "outside the block: " + mention);
            assertTrue(!mention.span().isEmpty(), () -> "without characters: " + mention);
            assertTrue(last.equals(whole) || last.compareTo(mention.span()) <= 0, () -> "out of order: " + mention);
            last = mention.span();
        }
    }
}
