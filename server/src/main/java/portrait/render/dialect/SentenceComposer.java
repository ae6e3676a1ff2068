package portrait.render.dialect;

import java.util.Set;
import portrait.render.brief.Words;
import portrait.render.brief.WordsBuilder;

/** Puts sentences and fragments behind each other: fragments without commas of their own share a sentence, a few of them at a time. */
final class SentenceComposer {
    /** A sentence of fragments ends when it has grown to this. */
    private static final int MAX_SENTENCE = 110;

    private static final Set<String> PERSON = Set.of("prompt", "subject", "skin", "wardrobe", "pose");

    private final WordsBuilder out = new WordsBuilder();
    private String slot = "";
    /** Where the sentence of fragments began that is still open, or -1. */
    private int open = -1;

    /** What follows belongs to a slot: sentences do not run over from one to the next, but for those that speak of the person. */
    void slot(String next) {
        String group = PERSON.contains(next) ? "subject" : next;
        if (!slot.equals(group)) {
            close();
            slot = group;
        }
    }

    /** Whole sentences, as they stand. */
    void sentence(Words words) {
        Words text = words.strip().stripEnd(",;");
        if (text.isEmpty()) {
            return;
        }
        close();
        separate();
        out.append(Text.capital(text));
        end();
    }

    /** A phrase. */
    void fragment(Words words) {
        Words text = words.strip().stripEnd(",;");
        if (text.isEmpty()) {
            return;
        }
        boolean alone = Text.hasSentences(text.text())
                || Text.endsSentence(text.text())
                || Text.firstComma(text.text()) < text.text().length();
        Words small = Text.small(text, false);
        boolean name =
                !text.text().isEmpty() && Character.isUpperCase(small.text().charAt(0));
        if (alone) {
            sentence(text);
        } else if (open >= 0 && !name && out.length() - open + text.text().length() < MAX_SENTENCE) {
            out.added(", ").append(small);
        } else {
            close();
            separate();
            open = out.length();
            out.append(Text.capital(text));
        }
    }

    /** What is there so far. */
    String text() {
        return out.build().text();
    }

    Words build() {
        close();
        return out.build();
    }

    private void close() {
        if (open >= 0) {
            end();
            open = -1;
        }
    }

    private void separate() {
        if (!out.isEmpty()) {
            out.added(" ");
        }
    }

    private void end() {
        if (!Text.endsSentence(out)) {
            out.added(Text.isIdeographic(out) ? "。" : ".");
        }
    }
}
