package portrait.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import portrait.text.Span;
import portrait.vocabulary.Alias;
import portrait.vocabulary.Category;
import portrait.vocabulary.PhraseIndex;
import portrait.vocabulary.Vocabulary;

/**
 * Reads one stretch of text, character by character, once. At each place the notations are tried that can start there; of a
 * term and a quantity at the same place the longer one wins ({@code 35mm film} is a film, {@code 35mm} a lens).
 */
final class Recogniser {
    private final Vocabulary vocabulary;
    private final String text;
    private final Stretch stretch;
    private final int end;
    private final QuantityReader quantities;
    private final FormReader forms;
    private final List<Mention> found = new ArrayList<>();
    /** Terms whose words count only where their topic is spoken of. */
    private final List<Doubts.Doubt> doubtful = new ArrayList<>();

    private Recogniser(Vocabulary vocabulary, String text, Stretch stretch) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.stretch = stretch;
        this.end = stretch.span().end();
        this.quantities = new QuantityReader(text, stretch);
        this.forms = new FormReader(text, stretch, found);
    }

    /** The mentions of a stretch, by place; of two that start together the longer one first. */
    static List<Mention> read(Vocabulary vocabulary, String text, Stretch stretch) {
        Recogniser recogniser = new Recogniser(vocabulary, text, stretch);
        recogniser.scan();
        Doubts.settle(text, stretch.span(), recogniser.found, recogniser.doubtful);
        recogniser.found.sort(Comparator.comparing(Mention::span));
        return recogniser.found;
    }

    private void scan() {
        int at = stretch.span().start();
        boolean inWord = false;
        while (at < end) {
            char c = text.charAt(at);
            int next = inWord ? -1 : wordStart(at, c);
            boolean word = next >= 0;
            if (!word && !PhraseIndex.isWord(c)) {
                next = sign(at, c);
            }
            if (next < 0) {
                inWord = PhraseIndex.isWord(c);
                at++;
            } else {
                // Behind a whole word nothing starts before the next boundary; behind a sign anything may.
                inWord = word
                        && next < end
                        && PhraseIndex.isWord(text.charAt(next))
                        && PhraseIndex.isWord(text.charAt(next - 1));
                at = next;
            }
        }
    }

    private int sign(int at, char c) {
        if ("#+-−±".indexOf(c) >= 0) {
            Quantity quantity = quantities.read(at);
            if (quantity != null) {
                found.add(quantity);
                return quantity.span().end();
            }
        }
        return forms.read(at);
    }

    private int wordStart(int at, char c) {
        if (!Character.isLetterOrDigit(c)) {
            return -1;
        }
        if (c == 'h' && (text.startsWith("http://", at) || text.startsWith("https://", at))) {
            return address(at);
        }
        Quantity quantity = quantities.read(at);
        Optional<PhraseIndex.Match<Vocabulary.Entry>> term = vocabulary.match(text, at, end);
        if (term.isPresent() && LightNouns.isShade(text, at, term.get().end(), end)) {
            term = Optional.empty();
        }
        Optional<PhraseIndex.Match<Side>> side = Directions.match(text, at, end);
        int quantityEnd = quantity == null ? -1 : quantity.span().end();
        int termEnd = term.isPresent() ? term.get().end() : -1;
        int sideEnd = side.isPresent() ? side.get().end() : -1;
        if (quantity != null && quantityEnd >= termEnd && quantityEnd >= sideEnd) {
            found.add(quantity);
            return quantityEnd;
        }
        boolean certain = term.isPresent() && termEnd >= sideEnd && term(at, term.get());
        if (certain || termEnd > sideEnd) {
            return termEnd;
        }
        if (side.isPresent()) {
            found.add(new Mention.Direction(
                    new Span(at, sideEnd), side.get().values().getFirst()));
            return sideEnd;
        }
        return keyword(at);
    }

    /** Notes the term that a phrase means here; the answer is whether there is no doubt about it. */
    private boolean term(int at, PhraseIndex.Match<Vocabulary.Entry> match) {
        Span span = new Span(at, match.end());
        for (Vocabulary.Entry entry : match.values()) {
            if (isSpokenOf(entry.alias())) {
                Mention.Named named = new Mention.Named(span, entry.term(), entry.alias());
                found.add(named);
                numbersInside(named);
                return true;
            }
        }
        doubtful.add(new Doubts.Doubt(span, match.values()));
        return false;
    }

    /** The name of a lens holds its focal length and aperture: they are facts of their own. */
    private void numbersInside(Mention.Named named) {
        if (named.term().category() != Category.LENSES) {
            return;
        }
        int at = named.span().start();
        while (at < named.span().end()) {
            boolean boundary = at == named.span().start() || !PhraseIndex.isWord(text.charAt(at - 1));
            Quantity quantity = boundary && PhraseIndex.isWord(text.charAt(at)) ? quantities.read(at) : null;
            if (quantity != null) {
                found.add(quantity);
                at = quantity.span().end();
            } else {
                at++;
            }
        }
    }

    private boolean isSpokenOf(Alias alias) {
        return alias.topics().isEmpty()
                || stretch.topic().filter(alias.topics()::contains).isPresent();
    }

    private int keyword(int at) {
        int negation = NegationWords.match(text, at, end);
        if (negation > 0) {
            Span scope = new Span(negation, NegationWords.scopeEnd(text, negation, end));
            if (!scope.of(text).isBlank()) {
                found.add(new Mention.Negation(new Span(at, negation), scope));
            }
            return negation;
        }
        if (isUpperWord("BREAK", at) || (isUpperWord("AND", at) && !isShouted(at))) {
            int stop = at + (text.charAt(at) == 'B' ? 5 : 3);
            found.add(new Form.Keyword(new Span(at, stop), text.substring(at, stop)));
            return stop;
        }
        return -1;
    }

    private boolean isUpperWord(String word, int at) {
        int stop = at + word.length();
        return text.startsWith(word, at) && stop <= end && (stop == end || !PhraseIndex.isWord(text.charAt(stop)));
    }

    /** Whether the word before is in capitals too: then AND is only loud. */
    private boolean isShouted(int at) {
        int i = at - 1;
        while (i >= stretch.span().start() && !Character.isLetter(text.charAt(i)) && at - i < 4) {
            i--;
        }
        return i >= stretch.span().start() && Character.isUpperCase(text.charAt(i));
    }

    /** An address ends before white space, closing signs, and the punctuation of its sentence. */
    private int address(int at) {
        int stop = at;
        while (stop < end && !Character.isWhitespace(text.charAt(stop)) && ")>]\"”、。，".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        while (".,;:!?'’*_`\\".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        found.add(new Mention.Link(new Span(at, stop)));
        return stop;
    }
}
