package portrait.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portrait.text.Span;
import portrait.text.json.Json;

/** One thing that an author says, on one line or several. Its tokens tile its span, which counts from the block's start. */
public sealed interface Statement {
    List<Token> tokens();

    default Span span() {
        List<Token> all = tokens();
        return new Span(all.getFirst().span().start(), all.getLast().span().end());
    }

    /**
     * The stretches of text that are read for terms and quantities. Comments and marks lie between them; a line end may lie inside.
     */
    default List<Span> texts() {
        return tokens().stream()
                .filter(token -> token.kind() == Token.Kind.TEXT)
                .map(Token::span)
                .toList();
    }

    /** Empty lines. */
    record Blank(List<Token> tokens) implements Statement {}

    record Heading(List<Token> tokens, int level, Section section) implements Statement {}

    /** A line such as {@code Lighting:} that opens a section for the lines below it. */
    record Labelled(List<Token> tokens, Section section) implements Statement {}

    /** {@code key: value}, with its continuation lines or the items below an empty value. */
    record Field(List<Token> tokens) implements Statement {
        public Span key() {
            return tokens.stream()
                    .filter(token -> token.kind() == Token.Kind.KEY)
                    .map(Token::span)
                    .findFirst()
                    .orElseThrow();
        }

        /** The entries of the value: one, or one an item where the value is a list. Each is a list of stretches. */
        public List<List<Span>> values() {
            List<List<Span>> values = new ArrayList<>();
            List<Span> value = new ArrayList<>();
            boolean behindColon = false;
            for (Token token : tokens) {
                switch (token.kind()) {
                    case COLON -> behindColon = true;
                    case TEXT -> value.add(token.span());
                    case MARK -> {
                        if (behindColon && !value.isEmpty()) {
                            values.add(List.copyOf(value));
                            value.clear();
                        }
                    }
                    default -> {}
                }
            }
            if (!value.isEmpty()) {
                values.add(List.copyOf(value));
            }
            return values;
        }
    }

    /** {@code - text} */
    record Item(List<Token> tokens) implements Statement {}

    /** Lines of running text. */
    record Prose(List<Token> tokens) implements Statement {}

    /** {@code @path} alone on a line. */
    record Splice(List<Token> tokens) implements Statement {
        /** The span of the path, without the {@code @}. */
        public Span path() {
            return texts().getFirst();
        }
    }

    /** A line, or lines, of comment only. */
    record Comment(List<Token> tokens) implements Statement {}

    /** {@code | key | value |} */
    record TableRow(List<Token> tokens, Role role) implements Statement {
        /** What a row of a table is for. */
        public enum Role {
            HEADER,
            SEPARATOR,
            BODY
        }
    }

    /** Three backticks or tildes: ignored, what is inside is read. */
    record Fence(List<Token> tokens) implements Statement {}

    /** {@code ---} and the like: a delimiter of front matter, or a line drawn between paragraphs. */
    record Rule(List<Token> tokens) implements Statement {}

    /**
     * A JSON body.
     *
     * @param problems what strict JSON would not have accepted, in order
     * @param comments {@code // …} between its values, in order; they lie inside the body's token
     */
    record JsonBody(List<Token> tokens, Json value, List<Json.Problem> problems, List<Span> comments)
            implements Statement {}

    /** The key of a field, in the text of its block. */
    static Optional<Span> keyOf(Statement statement) {
        return statement instanceof Field field ? Optional.of(field.key()) : Optional.empty();
    }
}
