package portrait.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portrait.mention.Reading;
import portrait.syntax.Block;
import portrait.syntax.Section;
import portrait.syntax.Statement;
import portrait.syntax.SyntaxTree;
import portrait.text.LineIndex;
import portrait.text.Span;
import portrait.text.TextEdit;
import portrait.text.json.Json;

/**
 * Fixes that any finding can have: a comment that ignores its rule, in its line or in the whole file. They are safe, since comments are never
 * rendered. Where a comment that ignores something stands there already, it takes the rule in.
 */
public final class Ignores {
    private Ignores() {}

    /**
     * The ways to ignore a finding, the narrower one first. Where no comment can stand (inside a string of several lines, in a table), only
     * the whole file is left.
     *
     * @param finding what is to be ignored; of the file as it is now
     * @param reading the file
     */
    public static List<Fix> fixes(Finding finding, Reading reading) {
        List<IgnoreComment> comments = Suppressions.comments(reading.tree()).stream()
                .flatMap(span -> IgnoreComment.read(reading.source().text(), span).stream())
                .filter(comment -> comment.problem().isEmpty())
                .toList();
        List<Fix> fixes = new ArrayList<>();
        here(finding, reading, comments)
                .map(edit -> Fix.safe("Ignore " + finding.rule() + " here", List.of(edit)))
                .ifPresent(fixes::add);
        fixes.add(Fix.safe("Ignore " + finding.rule() + " in this file", List.of(inFile(finding, reading, comments))));
        return List.copyOf(fixes);
    }

    // ---- here

    private static Optional<TextEdit> here(Finding finding, Reading reading, List<IgnoreComment> comments) {
        LineIndex lines = reading.source().lines();
        if (finding.rule().equals(Suppressions.UNUSED.id())) {
            return Optional.empty(); // it stands in a comment, and no comment speaks of another
        }
        int line = lines.lineAt(finding.span().start());
        Span span = lines.line(line);
        Optional<IgnoreComment> above = comments.stream()
                .filter(comment -> !comment.wholeFile()
                        && isAlone(comment, lines, reading.source().text())
                        && lines.lineAt(comment.span().end()) == line - 1)
                .findFirst();
        if (above.isPresent()) {
            return Optional.of(addition(above.get(), finding));
        }
        if (!hasRoomAbove(reading.tree(), span.start())) {
            return Optional.empty();
        }
        String text = reading.source().text();
        int first = span.start();
        while (first < span.end() && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
            first++;
        }
        String indent = text.substring(span.start(), first);
        String comment = indent + "// portrait: ignore[" + finding.rule() + "]" + lineEnd(text);
        int at = span.start() + (text.startsWith("\uFEFF", span.start()) ? 1 : 0);
        return Optional.of(new TextEdit(new Span(at, at), comment));
    }

    private static boolean isAlone(IgnoreComment comment, LineIndex lines, String text) {
        Span line = lines.line(lines.lineAt(comment.span().start()));
        return text.substring(
                        line.start(), Math.max(line.start(), comment.span().start()))
                .isBlank();
    }

    /** The comment with one more rule in its brackets. */
    private static TextEdit addition(IgnoreComment comment, Finding finding) {
        int end = comment.entries().getLast().span().end();
        return new TextEdit(new Span(end, end), ", " + finding.rule());
    }

    /** Whether a line of comment above the line that starts here changes nothing but the line numbers. */
    private static boolean hasRoomAbove(SyntaxTree tree, int lineStart) {
        int i = tree.blockAt(lineStart);
        Block block = tree.blocks().get(i);
        int at = lineStart - tree.start(i);
        if (block.section() instanceof Section.FrontMatter && at == 0) {
            return false;
        }
        for (Statement statement : block.statements()) {
            boolean holds =
                    statement.span().start() <= at && at < statement.span().end();
            if (holds) {
                return switch (statement) {
                    case Statement.TableRow row -> false;
                    case Statement.JsonBody body -> !isInString(body.value(), at);
                    default -> true;
                };
            }
        }
        return true;
    }

    private static boolean isInString(Json value, int at) {
        boolean outside = at <= value.span().start() || at >= value.span().end();
        if (outside) {
            return false;
        }
        return switch (value) {
            case Json.Str string -> true;
            case Json.Word word -> true;
            case Json.Arr array -> array.items().stream().anyMatch(item -> isInString(item, at));
            case Json.Obj object ->
                object.members().stream()
                        .anyMatch(member -> isInString(member.value(), at)
                                || member.keySpan().start() < at
                                        && at <= member.keySpan().end());
        };
    }

    // ---- in this file

    private static TextEdit inFile(Finding finding, Reading reading, List<IgnoreComment> comments) {
        Optional<IgnoreComment> known =
                comments.stream().filter(IgnoreComment::wholeFile).findFirst();
        if (known.isPresent()) {
            return addition(known.get(), finding);
        }
        String text = reading.source().text();
        int at = behindFrontMatter(reading.tree());
        if (at == 0 && text.startsWith("\uFEFF")) {
            at = 1;
        }
        return new TextEdit(new Span(at, at), "// portrait: ignore-file[" + finding.rule() + "]" + lineEnd(text));
    }

    private static int behindFrontMatter(SyntaxTree tree) {
        int behind = 0;
        while (behind < tree.blocks().size() && tree.blocks().get(behind).section() instanceof Section.FrontMatter) {
            behind++;
        }
        return behind == 0
                ? 0
                : tree.start(behind - 1) + tree.blocks().get(behind - 1).text().length();
    }

    /** As the file ends its lines. */
    private static String lineEnd(String text) {
        int end = text.indexOf('\n');
        return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
    }
}
