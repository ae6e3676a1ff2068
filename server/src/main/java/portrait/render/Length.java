package portrait.render;

import java.util.Optional;
import portrait.model.LengthLimit;
import portrait.model.Model;
import portrait.render.brief.Loss;
import portrait.render.brief.Run;
import portrait.render.brief.Words;
import portrait.text.Span;

/** Counts what a model limits. */
final class Length {
    /** Tokens a word of English, as tokenizers of language models have it; an estimate. */
    private static final double TOKENS_A_WORD = 1.3;

    private static final int MAX_FACT = 80;

    private Length() {}

    /** A warning where a prompt is longer than its model reads. */
    static Optional<Loss> check(Words prompt, LengthLimit limit, Model model) {
        String text = prompt.text();
        int count = count(text, text.length(), limit.unit());
        if (count <= limit.max()) {
            return Optional.empty();
        }
        int past = firstPast(prompt, limit);
        String beyond =
                text.substring(past, Math.min(text.length(), past + MAX_FACT)).strip();
        String reason = limit.unit().trust() + count + " " + limit.unit().label() + " where " + model.name() + " reads "
                + limit.max() + ": " + limit.past() + "; what follows from here on lies beyond";
        return Optional.of(new Loss(beyond, source(prompt, past), Loss.Action.WARNED, reason));
    }

    static int count(String text, int end, LengthLimit.Unit unit) {
        return switch (unit) {
            case CHARACTERS -> text.codePointCount(0, end);
            case WORDS -> words(text, end);
            case TOKENS -> (int) Math.ceil(words(text, end) * TOKENS_A_WORD);
            case CLIP_TOKENS -> clip(text, end, Integer.MAX_VALUE)[0];
        };
    }

    private static int words(String text, int end) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < end; i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return words;
    }

    /**
     * The pieces that CLIP's tokenizer cuts a text into before it merges pairs: runs of letters, single digits, runs of other signs
     * (openai/CLIP, simple_tokenizer.py). A piece is one token or more.
     *
     * @return the number of pieces, and the offset where piece number {@code stop} starts
     */
    private static int[] clip(String text, int end, int stop) {
        int pieces = 0;
        int i = 0;
        while (i < end) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
                continue;
            }
            if (pieces == stop) {
                return new int[] {pieces, i};
            }
            pieces++;
            if (Character.isDigit(c)) {
                i++;
                continue;
            }
            boolean letters = Character.isLetter(c);
            while (i < end
                    && !Character.isWhitespace(text.charAt(i))
                    && !Character.isDigit(text.charAt(i))
                    && Character.isLetter(text.charAt(i)) == letters) {
                i++;
            }
        }
        return new int[] {pieces, end};
    }

    private static int firstPast(Words prompt, LengthLimit limit) {
        String text = prompt.text();
        return switch (limit.unit()) {
            case CHARACTERS -> text.offsetByCodePoints(0, limit.max());
            case CLIP_TOKENS -> clip(text, text.length(), limit.max())[1];
            case WORDS -> wordStart(text, limit.max());
            case TOKENS -> wordStart(text, (int) (limit.max() / TOKENS_A_WORD));
        };
    }

    private static int wordStart(String text, int word) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            if (!space && !inWord && words++ == word) {
                return i;
            }
            inWord = !space;
        }
        return text.length();
    }

    /** Where in the file the words at an offset, or the next ones that come from there, stand. */
    private static Span source(Words prompt, int offset) {
        int at = 0;
        Optional<Span> last = Optional.empty();
        for (Run run : prompt.runs()) {
            int end = at + run.text().length();
            if (run.source().isPresent()) {
                Span span = run.source().get();
                boolean inside = run.isVerbatim() && at < offset;
                last = Optional.of(inside && offset < end ? new Span(span.start() + offset - at, span.end()) : span);
                if (end > offset) {
                    return last.get();
                }
            }
            at = end;
        }
        return last.orElse(new Span(0, 0));
    }
}
