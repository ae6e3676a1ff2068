package portrait.syntax;

import java.util.ArrayList;
import java.util.List;
import portrait.text.Span;

/** Collects the tokens of one statement, end to end. */
final class TokenList {
    private final List<Token> tokens = new ArrayList<>();
    private final int base;
    private int end;

    /**
     * @param base the offset of the block
     * @param start the offset of the statement
     */
    TokenList(int base, int start) {
        this.base = base;
        this.end = start;
    }

    /** Adds what lies between the last token and {@code to}; an empty run is left out, and white space goes on with white space. */
    TokenList to(int to, Token.Kind kind) {
        if (to > end) {
            boolean goesOn = kind == Token.Kind.SPACE
                    && !tokens.isEmpty()
                    && tokens.getLast().kind() == Token.Kind.SPACE;
            int start = goesOn ? tokens.removeLast().span().start() : end - base;
            tokens.add(new Token(kind, new Span(start, to - base)));
            end = to;
        }
        return this;
    }

    /** Adds text; text behind nothing but white space goes on where the last text ended, over the line end. */
    TokenList text(int to) {
        int last = tokens.size() - 1;
        boolean joins = to > end
                && last >= 1
                && tokens.get(last).kind() == Token.Kind.SPACE
                && tokens.get(last - 1).kind() == Token.Kind.TEXT;
        if (joins) {
            int start = tokens.get(last - 1).span().start();
            tokens.subList(last - 1, last + 1).clear();
            end = to;
            tokens.add(new Token(Token.Kind.TEXT, new Span(start, to - base)));
            return this;
        }
        return to(to, Token.Kind.TEXT);
    }

    int end() {
        return end;
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    boolean hasText() {
        return tokens.stream().anyMatch(token -> token.kind() == Token.Kind.TEXT);
    }

    List<Token> toList() {
        return List.copyOf(tokens);
    }
}
