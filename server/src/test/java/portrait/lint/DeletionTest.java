package portrait.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portrait.text.Span;
import portrait.text.TextEdit;

/** What is to go stands between tildes. */
class DeletionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        roofer, ~8k~, window light             > roofer, window light
        ~Masterpiece~, roofer                  > Roofer
        roofer, ~8k~                           > roofer
        roofer, ~8k~, ~masterpiece~            > roofer
        ~8k~, ~masterpiece~, roofer, ~uhd~     > roofer
        an ~ultra-detailed~ portrait           > a portrait
        A ~highly detailed~ eye                > An eye
        An ~ultra~ ~8k~ portrait of an owl     > A portrait of an owl
        a photo rendered in ~8k~, soft         > a photo rendered, soft
        sharp focus and ~8k~                   > sharp focus
        ~8k~ and sharp focus                   > sharp focus
        ~8k~ and ~uhd~, roofer                 > roofer
        (~masterpiece~:1.2), roofer            > roofer
        roofer, ((~best quality~)), dusk       > roofer, dusk
        (roofer, ~8k~:1.2)                     > (roofer:1.2)
        (~8k~, roofer:1.2), dusk               > (roofer:1.2), dusk
        roofer, (~8k~:1.3), ~uhd~              > roofer
        A roofer. ~Masterpiece.~ Dusk.         > A roofer. Dusk.
        A roofer. ~Hyper-detailed~, calm.      > A roofer. Calm.
        A roofer. ~Award-winning~ photo.       > A roofer. Photo.
        屋顶，~超高清~，窗边                     > 屋顶，窗边
        ~Ultra-realistic~ 35mm photo           > 35mm photo
        """)
    void leavesNoTrace(String marked, String expected) {
        assertEquals(expected, deleted(marked));
    }

    @ParameterizedTest
    @CsvSource({"'roofer\n~masterpiece~\ndusk', 'roofer\ndusk'", "'roofer.\n~Best quality~.\ndusk', 'roofer.\ndusk'"})
    void takesALineOfItsOwnAlong(String marked, String expected) {
        assertEquals(expected, deleted(marked));
    }

    private static String deleted(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> words = new ArrayList<>();
        Optional<Integer> open = Optional.empty();
        for (int i = 0; i < marked.length(); i++) {
            if (marked.charAt(i) != '~') {
                text.append(marked.charAt(i));
            } else if (open.isPresent()) {
                words.add(new Span(open.get(), text.length()));
                open = Optional.empty();
            } else {
                open = Optional.of(text.length());
            }
        }
        List<TextEdit> edits = Deletion.of(text.toString(), new Span(0, text.length()), words);
        return Fix.unsafe("delete", edits).apply(text.toString());
    }

    /** Whatever surrounds the words, they go, other words stay, and the edits can be applied together. */
    @Property(tries = 2000)
    void takesTheWordsAndNoOthers(@ForAll @Size(max = 14) List<@IntRange(max = 13) Integer> pieces) {
        String[] parts = {"8k", "roofer", ", ", ". ", " ", "(", ")", ":1.2", "\n", "a ", "An ", "and ", "MASTER", "，"};
        StringBuilder text = new StringBuilder();
        List<Span> words = new ArrayList<>();
        int kept = 0;
        for (int piece : pieces) {
            boolean goes = piece == 0 || piece == 12;
            boolean apart = text.isEmpty() || !Character.isLetterOrDigit(text.charAt(text.length() - 1));
            if ((goes || piece == 1) && !apart) {
                text.append(' ');
            }
            if (goes) {
                words.add(new Span(text.length(), text.length() + parts[piece].length()));
            }
            kept += piece == 1 ? 1 : 0;
            text.append(parts[piece]);
        }
        if (words.isEmpty()) {
            return;
        }
        List<TextEdit> edits = Deletion.of(text.toString(), new Span(0, text.length()), words);
        String left = Fix.unsafe("delete", edits).apply(text.toString());
        assertEquals(0, left.split("8k|MASTER", -1).length - 1, left);
        assertEquals(kept, left.split("(?i)roofer", -1).length - 1, left);
    }
}
