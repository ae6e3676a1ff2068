package portrait.render.dialect;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import portrait.render.brief.Words;
import portrait.render.brief.WordsBuilder;

/** Sentences stay sentences; phrases follow each other behind commas. */
final class Description {
    private final WordsBuilder out = new WordsBuilder();
    private final Set<String> words = new LinkedHashSet<>();
    private boolean sentences;

    void add(Words said) {
        Words text = said.strip().stripEnd(",;");
        if (text.isEmpty()) {
            return;
        }
        boolean whole = Text.hasSentences(text.text());
        if (!out.isEmpty()) {
            boolean ended = sentences || whole;
            if (ended && !Text.endsSentence(out.build().text())) {
                out.added(".");
            } else if (!ended) {
                out.trimEnd(".");
            }
            out.added(ended ? " " : ", ");
            text = ended ? Text.capital(text) : Text.small(text, false);
        }
        sentences = whole;
        words.addAll(Opposites.words(text.text()));
        dashes(text);
    }

    /** Two hyphens would start a flag. */
    private void dashes(Words text) {
        String characters = text.text();
        int start = 0;
        for (int i = 0; i + 1 < characters.length(); i++) {
            boolean dash = characters.charAt(i) == '-'
                    && characters.charAt(i + 1) == '-'
                    && (i == 0 || characters.charAt(i - 1) != '-');
            if (dash) {
                out.append(text.part(start, i));
                int end = i;
                while (end < characters.length() && characters.charAt(end) == '-') {
                    end++;
                }
                Words hyphens = text.part(i, end);
                hyphens.source().ifPresentOrElse(span -> out.said("—", span), () -> out.added("—"));
                start = end;
                i = end - 1;
            }
        }
        out.append(text.part(start, characters.length()));
    }

    /** The words so far, in lower case. */
    Set<String> words() {
        return Collections.unmodifiableSet(words);
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    boolean says(String word) {
        return words.contains(word) || words.contains(word + "s");
    }

    Words build() {
        return out.build().stripEnd(".,;");
    }
}
