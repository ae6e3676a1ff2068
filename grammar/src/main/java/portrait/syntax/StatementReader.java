package portrait.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one block into statements. A line either begins one or goes on with the one before it. */
final class StatementReader {
    private final Names names;
    private final Section section;
    private final int base;
    private final List<Statement> statements = new ArrayList<>();
    private @Nullable Open open;
    private boolean inList;

    /** A statement that the next line may go on with. */
    private record Open(Kind kind, TokenList tokens) {
        enum Kind {
            PROSE,
            ITEM,
            FIELD
        }
    }

    StatementReader(Names names, Section section, int base) {
        this.names = names;
        this.section = section;
        this.base = base;
    }

    List<Statement> finish() {
        close();
        return List.copyOf(statements);
    }

    /** Whether a field stands open whose value has not begun. */
    boolean awaitsValue() {
        return open != null && open.kind() == Open.Kind.FIELD && !open.tokens().hasText();
    }

    void line(Line line) {
        if (line.isFence()) {
            single(line, Token.Kind.MARK, Statement.Fence::new);
        } else if (line.isRule()) {
            rule(line);
        } else if (line.isSplice()) {
            splice(line);
        } else if (line.isComment()) {
            comment(line);
        } else {
            said(line);
        }
    }

    void rule(Line line) {
        single(line, Token.Kind.MARK, Statement.Rule::new);
    }

    void blank(Line line) {
        close();
        statements.add(new Statement.Blank(
                tokens(line).to(line.next(), Token.Kind.SPACE).toList()));
    }

    void label(Line line, Section opened) {
        FieldKey key = FieldKey.at(line, line.markEnd());
        TokenList tokens = tokens(line).to(line.first(), Token.Kind.SPACE);
        if (key != null && key.value() == line.end()) {
            tokens.to(key.start(), Token.Kind.MARK)
                    .to(key.end(), Token.Kind.KEY)
                    .to(key.colon() - 1, Token.Kind.MARK)
                    .to(key.colon(), Token.Kind.COLON)
                    .to(line.trimmedEnd(), Token.Kind.MARK);
        } else {
            int start = line.markEnd() + 2;
            tokens.to(start, Token.Kind.MARK)
                    .to(line.trimmedEnd() - 2, Token.Kind.KEY)
                    .to(line.trimmedEnd(), Token.Kind.MARK);
        }
        statements.add(
                new Statement.Labelled(tokens.to(line.next(), Token.Kind.SPACE).toList(), opened));
    }

    /** A line that is one emphasised run, as in {@code **Lighting**}. */
    static boolean isEmphasized(Line line) {
        int from = line.markEnd();
        int to = line.trimmedEnd();
        return to - from > 4
                && line.text().startsWith("**", from)
                && line.text().startsWith("**", to - 2);
    }

    /** Reads a table row into {@code tokens}; the answer is whether it is the line under the header. */
    static boolean row(Line line, TokenList tokens) {
        boolean separator = true;
        boolean drawn = false;
        int at = line.first();
        int end = line.commentStart(at);
        while (at < end) {
            if (line.text().charAt(at) == '|') {
                tokens.to(++at, Token.Kind.MARK);
                continue;
            }
            int cell = at;
            while (at < end && (line.text().charAt(at) != '|' || line.text().charAt(at - 1) == '\\')) {
                at++;
            }
            int start = Line.skipSpace(line.text(), cell, at);
            int stop = at;
            while (stop > start && Line.isSpace(line.text().charAt(stop - 1))) {
                stop--;
            }
            boolean dashes = line.text().substring(start, stop).chars().allMatch(c -> c == '-' || c == ':');
            separator &= dashes;
            drawn |= dashes && stop > start;
            tokens.to(start, Token.Kind.SPACE)
                    .to(stop, dashes ? Token.Kind.MARK : Token.Kind.TEXT)
                    .to(at, Token.Kind.SPACE);
        }
        tokens.to(line.end(), Token.Kind.COMMENT);
        return separator && drawn;
    }

    // ---- what an author says

    private void said(Line line) {
        int afterMark = line.markEnd();
        boolean marked = afterMark > line.first();
        boolean indented = line.indent() >= 2;
        FieldKey key = FieldKey.at(line, afterMark);
        boolean below = open != null && open.kind() != Open.Kind.PROSE && indented;
        if (key != null && isField(key, line, below)) {
            field(line, line.start(), key);
            text(line, key.value());
        } else if (marked && (awaitsValue() || isInList(below))) {
            inList = true;
            continueWith(line, afterMark);
        } else if (marked) {
            begin(line.start(), Open.Kind.ITEM)
                    .to(line.first(), Token.Kind.SPACE)
                    .to(afterMark, Token.Kind.MARK);
            text(line, afterMark);
        } else if (below || (open != null && open.kind() == Open.Kind.PROSE)) {
            continueWith(line, line.first());
        } else {
            begin(line.start(), Open.Kind.PROSE).to(line.first(), Token.Kind.SPACE);
            text(line, line.first());
        }
    }

    /** Whether an item goes on with the list that is the value of the open field. */
    private boolean isInList(boolean below) {
        return open != null && open.kind() == Open.Kind.FIELD && (below || inList);
    }

    private boolean isField(FieldKey key, Line line, boolean below) {
        if (names.isKey(key.name())) {
            return true;
        }
        boolean continues = below && !(section instanceof Section.FrontMatter);
        if (continues || !key.isSpaced(line) || !key.mayBeOwn()) {
            return false;
        }
        return switch (section) {
            case Section.Known known ->
                switch (known.name()) {
                    case PROMPT, AVOID, NOTES -> false;
                    default -> true;
                };
            case Section.FrontMatter front -> true;
            case Section.When when -> true;
            case Section.For model -> true;
            case Section.Unknown unknown -> false;
        };
    }

    /** Begins a field, up to its value. */
    private void field(Line line, int start, FieldKey key) {
        TokenList tokens = begin(start, Open.Kind.FIELD);
        tokens.to(Math.max(start, Math.min(key.start(), line.first())), Token.Kind.SPACE)
                .to(key.start(), Token.Kind.MARK)
                .to(key.end(), Token.Kind.KEY)
                .to(key.colon() - 1, Token.Kind.MARK)
                .to(key.colon(), Token.Kind.COLON);
        int emphasis = key.colon();
        while (emphasis < key.value() && line.text().charAt(emphasis) == '*') {
            emphasis++;
        }
        tokens.to(emphasis, Token.Kind.MARK).to(key.value(), Token.Kind.SPACE);
    }

    private TokenList begin(int start, Open.Kind kind) {
        close();
        inList = false;
        open = new Open(kind, new TokenList(base, start));
        return open.tokens();
    }

    private void continueWith(Line line, int textStart) {
        TokenList tokens = openTokens().to(line.first(), Token.Kind.SPACE);
        tokens.to(textStart, textStart > line.first() ? Token.Kind.MARK : Token.Kind.SPACE);
        text(line, textStart);
    }

    /** The rest of a line: text with the comments in it, and the fields that begin with its sentences. */
    private void text(Line line, int from) {
        int comment = line.commentStart(from);
        int at = from;
        int[] html = line.htmlComment(at, comment);
        while (at < comment) {
            int sentence = fieldSentence(line, at, html[0]);
            FieldKey key = sentence < 0 ? null : FieldKey.at(line, sentence);
            if (key != null) {
                openTokens().text(line.trim(at, sentence)).to(sentence, Token.Kind.SPACE);
                field(line, sentence, key);
                at = key.value();
                continue;
            }
            openTokens()
                    .text(line.trim(at, html[0]))
                    .to(html[0], Token.Kind.SPACE)
                    .to(html[1], Token.Kind.COMMENT);
            at = Line.skipSpace(line.text(), html[1], comment);
            openTokens().to(at, Token.Kind.SPACE);
            html = line.htmlComment(at, comment);
        }
        openTokens().to(line.end(), Token.Kind.COMMENT).to(line.next(), Token.Kind.SPACE);
    }

    /** Where the first sentence behind {@code from} begins that opens with a known key, or -1. */
    private int fieldSentence(Line line, int from, int to) {
        if (section instanceof Section.FrontMatter || section.is(SectionName.VARIABLES)) {
            return -1;
        }
        for (int i = from; i + 1 < to; i++) {
            int next = line.sentenceEnd(i);
            if (next > 0 && next < to) {
                int sentence = Line.skipSpace(line.text(), next, to);
                FieldKey key = FieldKey.at(line, sentence);
                if (key != null && key.isSpaced(line) && names.isKey(key.name())) {
                    return sentence;
                }
            }
        }
        return -1;
    }

    private TokenList openTokens() {
        if (open == null) {
            throw new IllegalStateException("no statement is open");
        }
        return open.tokens();
    }

    private void close() {
        if (open != null) {
            List<Token> tokens = open.tokens().toList();
            statements.add(
                    switch (open.kind()) {
                        case PROSE -> new Statement.Prose(tokens);
                        case ITEM -> new Statement.Item(tokens);
                        case FIELD -> new Statement.Field(tokens);
                    });
            open = null;
        }
    }

    // ---- whole-line statements

    private void splice(Line line) {
        close();
        TokenList tokens = tokens(line)
                .to(line.first(), Token.Kind.SPACE)
                .to(line.first() + 1, Token.Kind.MARK)
                .to(line.trimmedEnd(), Token.Kind.TEXT)
                .to(line.next(), Token.Kind.SPACE);
        statements.add(new Statement.Splice(tokens.toList()));
    }

    /** A comment below a statement does not end it: what follows may still go on with it. */
    private void comment(Line line) {
        if (open != null) {
            open.tokens()
                    .to(line.first(), Token.Kind.SPACE)
                    .to(line.end(), Token.Kind.COMMENT)
                    .to(line.next(), Token.Kind.SPACE);
        } else {
            single(line, Token.Kind.COMMENT, Statement.Comment::new);
        }
    }

    private void single(Line line, Token.Kind kind, java.util.function.Function<List<Token>, Statement> make) {
        close();
        TokenList tokens = tokens(line)
                .to(line.first(), Token.Kind.SPACE)
                .to(Math.max(line.first(), line.trimmedEnd()), kind)
                .to(line.next(), Token.Kind.SPACE);
        statements.add(make.apply(tokens.toList()));
    }

    private TokenList tokens(Line line) {
        return new TokenList(base, line.start());
    }
}
