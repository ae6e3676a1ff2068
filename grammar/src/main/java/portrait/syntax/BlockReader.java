package portrait.syntax;

import java.util.ArrayList;
import java.util.List;
import portrait.text.json.Json;
import portrait.text.json.JsonReader;

/**
 * Reads one block after another. Each is a function of the text from its start and the {@link Context} in front of it, and knows how far it
 * looked: that makes reuse between edits exact.
 */
final class BlockReader {
    private final String text;
    private final Names names;
    private final SectionReader sections;
    /** From here on no comment closes: keeps a text full of {@code <!--} linear. */
    private int noCloseFrom = Integer.MAX_VALUE;

    BlockReader(String text, Names names) {
        this.text = text;
        this.names = names;
        this.sections = new SectionReader(names);
    }

    Block read(int start, Context before) {
        Line line = Line.at(text, start);
        if (!before.atStart() || !line.isFrontMatterDelimiter()) {
            return read(line, before);
        }
        int close = frontMatterEnd(line);
        if (close > 0) {
            return frontMatter(line, close, before);
        }
        Block block = read(line, before);
        int reach = Math.max(block.reach(), -close - start);
        return new Block(block.text(), block.section(), block.statements(), before, block.after(), reach);
    }

    private Block read(Line line, Context before) {
        if (line.isBlank()) {
            return blank(line, before);
        }
        if (line.headingLevel() > 0) {
            return heading(line, before);
        }
        if (opensComment(line)) {
            return comment(line, before);
        }
        if (JsonReader.bodyStart(text, line.first()) > 0) {
            return json(line, before);
        }
        return line.isTableRow() ? table(line, before) : lines(line, before);
    }

    // ---- front matter

    /** The offset behind the front matter; or, negated, the offset behind what was looked at to see that there is none. */
    private int frontMatterEnd(Line open) {
        boolean plausible = false;
        for (Line line = open; line.next() < text.length(); ) {
            line = Line.at(text, line.next());
            if (line.isFrontMatterDelimiter() && line.start() == line.first()) {
                return line.next();
            }
            if (!plausible && !line.isBlank()) {
                if (!line.isComment() && FieldKey.at(line, line.markEnd()) == null) {
                    return -line.reach(); // a line drawn above prose
                }
                plausible = true;
            }
        }
        return -text.length() - 1;
    }

    private Block frontMatter(Line open, int close, Context before) {
        StatementReader reader = new StatementReader(names, new Section.FrontMatter(), open.start());
        reader.rule(open);
        Line line = Line.at(text, open.next());
        for (; line.next() < close; line = Line.at(text, line.next())) {
            if (line.isBlank()) {
                reader.blank(line);
            } else {
                reader.line(line);
            }
        }
        reader.rule(line);
        return block(
                open.start(),
                close,
                new Section.FrontMatter(),
                reader.finish(),
                before,
                before.afterOther(),
                line.reach());
    }

    // ---- one-line and blank blocks

    private Block blank(Line first, Context before) {
        Line line = first;
        int reach = line.reach();
        while (line.next() < text.length()) {
            Line next = Line.at(text, line.next());
            reach = next.reach();
            if (!next.isBlank()) {
                break;
            }
            line = next;
        }
        List<Token> tokens = new TokenList(first.start(), first.start())
                .to(line.next(), Token.Kind.SPACE)
                .toList();
        return block(
                first.start(),
                line.next(),
                before.here(),
                List.of(new Statement.Blank(tokens)),
                before,
                before.afterBlank(),
                seenEnd(line.next(), reach));
    }

    private Block heading(Line line, Context before) {
        int level = line.headingLevel();
        int comment = line.commentStart(line.first() + level);
        int titleEnd = comment;
        while (titleEnd > line.first() + level
                && (Line.isSpace(text.charAt(titleEnd - 1)) || text.charAt(titleEnd - 1) == '#')) {
            titleEnd--;
        }
        int titleStart = Line.skipSpace(text, line.first() + level, titleEnd);
        Section section = sections.ofTitle(text.substring(titleStart, titleEnd), level, before);
        TokenList tokens = new TokenList(line.start(), line.start())
                .to(line.first(), Token.Kind.SPACE)
                .to(line.first() + level, Token.Kind.MARK)
                .to(titleStart, Token.Kind.SPACE)
                .to(titleEnd, Token.Kind.TEXT)
                .to(comment, Token.Kind.SPACE)
                .to(line.end(), Token.Kind.COMMENT)
                .to(line.next(), Token.Kind.SPACE);
        Statement heading = new Statement.Heading(tokens.toList(), level, section);
        return block(
                line.start(),
                line.next(),
                section,
                List.of(heading),
                before,
                before.afterHeading(section, level),
                line.reach());
    }

    // ---- comments over several lines

    private boolean opensComment(Line line) {
        return line.startsWith("<!--") && commentEnd(line.first()) > 0;
    }

    /** The offset behind the comment that opens at {@code open}, or -1. */
    private int commentEnd(int open) {
        if (open >= noCloseFrom) {
            return -1;
        }
        int close = text.indexOf("-->", open + 4);
        if (close < 0) {
            noCloseFrom = open;
            return -1;
        }
        return close + 3;
    }

    /** The comment that opens a line, the ones right behind it, and the rest of the line. */
    private Block comment(Line first, Context before) {
        TokenList tokens = new TokenList(first.start(), first.start()).to(first.first(), Token.Kind.SPACE);
        Line last = first;
        int rest = first.first();
        int reach = first.reach();
        while (text.startsWith("<!--", rest)) {
            int close = commentEnd(rest);
            if (close < 0) {
                reach = text.length() + 1;
                break;
            }
            last = close > last.end() ? Line.at(text, lineStart(close)) : last;
            tokens.to(close, Token.Kind.COMMENT);
            rest = Line.skipSpace(text, close, last.end());
            tokens.to(rest, Token.Kind.SPACE);
        }
        List<Statement> statements = new ArrayList<>();
        if (rest == last.end()) {
            tokens.to(last.next(), Token.Kind.SPACE);
        }
        statements.add(new Statement.Comment(tokens.toList()));
        statements.addAll(rest(last, rest, first.start(), before));
        return block(
                first.start(),
                last.next(),
                before.here(),
                statements,
                before,
                before.afterOther(),
                Math.max(reach, last.reach()));
    }

    /** What stands on a line behind the end of a comment or a body. */
    private List<Statement> rest(Line line, int from, int base, Context before) {
        if (from >= line.end()) {
            return List.of();
        }
        StatementReader reader = new StatementReader(names, before.here(), base);
        reader.line(new Line(text, from, from, line.end(), line.next()));
        return reader.finish();
    }

    private int lineStart(int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    // ---- JSON

    private Block json(Line first, Context before) {
        JsonReader.Result result = JsonReader.read(text, first.first(), text.length());
        Line last = Line.at(text, lineStart(result.end()));
        int bodyEnd = result.end();
        if (last.start() == bodyEnd && bodyEnd > first.first()) {
            // The body was cut at a line's start: that line is not part of it.
            last = Line.at(text, lineStart(bodyEnd - 1));
        }
        int textStart = Line.skipSpace(text, bodyEnd, last.end());
        TokenList tokens = new TokenList(first.start(), first.start())
                .to(first.first(), Token.Kind.SPACE)
                .to(bodyEnd, Token.Kind.JSON)
                .to(textStart == last.end() ? last.next() : textStart, Token.Kind.SPACE);
        List<Statement> statements = new ArrayList<>();
        statements.add(new Statement.JsonBody(
                tokens.toList(),
                JsonSpans.shift(result.value(), -first.start()),
                result.problems().stream()
                        .map(problem -> new Json.Problem(problem.span().shift(-first.start()), problem.message()))
                        .toList(),
                result.comments().stream()
                        .map(comment -> comment.shift(-first.start()))
                        .toList()));
        statements.addAll(rest(last, textStart, first.start(), before));
        int reach = Math.max(last.reach(), result.reach());
        return block(
                first.start(),
                Math.max(last.next(), bodyEnd),
                before.here(),
                statements,
                before,
                before.afterLines(),
                reach);
    }

    // ---- tables

    private Block table(Line first, Context before) {
        List<Statement> rows = new ArrayList<>();
        Line line = first;
        int end = first.start();
        int reach = first.reach();
        Section section = before.here();
        while (line.isTableRow()) {
            TokenList tokens = new TokenList(first.start(), line.start()).to(line.first(), Token.Kind.SPACE);
            boolean separator = StatementReader.row(line, tokens);
            Statement.TableRow.Role role = separator ? Statement.TableRow.Role.SEPARATOR : Statement.TableRow.Role.BODY;
            if (separator && rows.size() == 1) {
                Statement.TableRow header =
                        new Statement.TableRow(rows.getFirst().tokens(), Statement.TableRow.Role.HEADER);
                rows.set(0, header);
                section = sections.ofTable(header, text, first.start(), section);
            }
            rows.add(new Statement.TableRow(
                    tokens.to(line.next(), Token.Kind.SPACE).toList(), role));
            end = line.next();
            reach = line.reach();
            if (end == text.length()) {
                break;
            }
            line = Line.at(text, end);
            reach = Math.max(reach, line.reach());
        }
        return block(first.start(), end, section, rows, before, before.afterLines(), seenEnd(end, reach));
    }

    // ---- lines

    private Block lines(Line first, Context before) {
        Section label = sections.ofLabel(first, before);
        Section section = label != null ? label : before.here();
        StatementReader reader = new StatementReader(names, section, first.start());
        if (label != null) {
            reader.label(first, label);
        } else {
            reader.line(first);
        }
        int end = first.next();
        int reach = lookedAt(first);
        boolean more = false;
        while (end < text.length()) {
            Line line = Line.at(text, end);
            reach = Math.max(reach, lookedAt(line));
            if (line.isBlank() || startsBlock(line) || sections.ofLabel(line, before) != null) {
                break;
            }
            reader.line(line);
            more = true;
            end = line.next();
        }
        Context after = label != null ? before.afterLabel(label, more) : before.afterLines();
        return block(first.start(), end, section, reader.finish(), before, after, seenEnd(end, reach));
    }

    private boolean startsBlock(Line line) {
        return line.headingLevel() > 0
                || line.isTableRow()
                || opensComment(line)
                || JsonReader.bodyStart(text, line.first()) > 0;
    }

    /** The offset behind what was looked at to tell what the line begins. */
    private int lookedAt(Line line) {
        if (line.isBlank()) {
            return line.reach();
        }
        if (line.startsWith("<!--")) {
            return text.length() + 1;
        }
        int body = JsonReader.bodyStart(text, line.first());
        return Math.max(line.reach(), Math.min(Math.abs(body), text.length() + 1));
    }

    /** The reach of a block that would have taken more lines: where the text ends with it, it has seen that end. */
    private int seenEnd(int end, int reach) {
        return end == text.length() ? Math.max(reach, end + 1) : reach;
    }

    private Block block(
            int start, int end, Section section, List<Statement> statements, Context before, Context after, int reach) {
        return new Block(text.substring(start, end), section, List.copyOf(statements), before, after, reach - start);
    }
}
