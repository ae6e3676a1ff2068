package portrait.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import portrait.mention.Reading;
import portrait.syntax.Block;
import portrait.syntax.Statement;
import portrait.syntax.SyntaxTree;
import portrait.syntax.Token;
import portrait.text.LineIndex;
import portrait.text.Nearest;
import portrait.text.Span;
import portrait.text.TextEdit;

/**
 * The ignore comments of a file. One at the end of a line holds for that line; one that stands alone holds for the next line that is not
 * itself a comment; an {@code ignore-file} holds for all.
 */
final class Suppressions {
    /** Run by the engine, which alone knows what an ignore has hidden. */
    static final RuleInfo UNUSED = RuleInfo.of(
                    "ref/unused-ignore", FixSafety.SAFE, "An ignore comment that hides nothing")
            .at(Level.WARNING);

    private final String text;
    private final LineIndex lines;
    private final List<Ignore> ignores;
    private final List<Ignore> ofTheFile = new ArrayList<>();
    private final NavigableMap<Integer, List<Ignore>> byLine = new TreeMap<>();

    /**
     * @param comment the comment
     * @param alone whether nothing else stands on its lines
     * @param own the lines it stands on
     * @param line the line it holds for besides; -1 for the whole file
     */
    private record Ignore(IgnoreComment comment, boolean alone, Lines own, int line) {}

    private record Lines(int first, int last) {}

    /**
     * What is left to say.
     *
     * @param shown the findings that nothing hides
     * @param unused findings about ignores that hide nothing; those that an ignore hides are left out
     */
    record Outcome(List<Finding> shown, List<Finding> unused) {}

    private Suppressions(String text, LineIndex lines, List<Ignore> ignores) {
        this.text = text;
        this.lines = lines;
        this.ignores = ignores;
        for (Ignore ignore : ignores) {
            if (ignore.line() < 0) {
                ofTheFile.add(ignore);
            } else {
                for (int line = ignore.own().first(); line <= ignore.own().last(); line++) {
                    at(line).add(ignore);
                }
                if (ignore.line() > ignore.own().last()) {
                    at(ignore.line()).add(ignore);
                }
            }
        }
    }

    private List<Ignore> at(int line) {
        return byLine.computeIfAbsent(line, any -> new ArrayList<>(1));
    }

    static Suppressions of(Reading reading) {
        String text = reading.source().text();
        LineIndex lines = reading.source().lines();
        List<Span> comments = comments(reading.tree());
        BitSet loneLines = new BitSet();
        for (Span comment : comments) {
            if (isAlone(comment, text, lines)) {
                loneLines.set(lines.lineAt(comment.start()), lines.lineAt(comment.end()) + 1);
            }
        }
        List<Ignore> ignores = new ArrayList<>();
        for (Span span : comments) {
            IgnoreComment.read(text, span).ifPresent(comment -> {
                boolean alone = isAlone(span, text, lines);
                Lines own = new Lines(lines.lineAt(span.start()), lines.lineAt(span.end()));
                int line = comment.wholeFile() ? -1 : alone ? loneLines.nextClearBit(own.last()) : own.last();
                ignores.add(new Ignore(comment, alone, own, line));
            });
        }
        return new Suppressions(text, lines, ignores);
    }

    /** The comments of a file, by place. */
    static List<Span> comments(SyntaxTree tree) {
        List<Span> comments = new ArrayList<>();
        for (int i = 0; i < tree.blocks().size(); i++) {
            Block block = tree.blocks().get(i);
            for (Statement statement : block.statements()) {
                int base = tree.start(i);
                if (statement instanceof Statement.JsonBody body) {
                    body.comments().forEach(comment -> comments.add(comment.shift(base)));
                }
                for (Token token : statement.tokens()) {
                    if (token.kind() == Token.Kind.COMMENT) {
                        comments.add(token.span().shift(base));
                    }
                }
            }
        }
        return comments;
    }

    private static boolean isAlone(Span comment, String text, LineIndex lines) {
        int start = lines.line(lines.lineAt(comment.start())).start();
        int end = lines.line(lines.lineAt(comment.end())).end();
        int before = comment.start();
        while (before > start && Character.isWhitespace(text.charAt(before - 1))) {
            before--;
        }
        int behind = comment.end();
        while (behind < end && Character.isWhitespace(text.charAt(behind))) {
            behind++;
        }
        return before == start && behind >= end;
    }

    /**
     * Sorts out what is hidden.
     *
     * @param found the findings of all rules
     * @param ran the rules that were asked: of the others nobody knows whether their ignores are needed
     */
    Outcome apply(List<Finding> found, Set<RuleId> ran) {
        if (ignores.isEmpty()) {
            return new Outcome(found, List.of());
        }
        Set<Span> used = new HashSet<>();
        List<Finding> shown = unhidden(found, used);
        List<Finding> unused = new ArrayList<>();
        for (Ignore ignore : ignores) {
            if (unused.size() < Findings.MOST) {
                unused(ignore, used, ran).ifPresent(unused::add);
            }
        }
        return new Outcome(shown, unhidden(unused, used));
    }

    private List<Finding> unhidden(List<Finding> found, Set<Span> used) {
        List<Finding> shown = new ArrayList<>();
        for (Finding finding : found) {
            Span span = finding.span();
            int first = lines.lineAt(span.start());
            int last = lines.lineAt(span.isEmpty() ? span.start() : span.end() - 1);
            List<Span> hiding = Stream.concat(
                            ofTheFile.stream(),
                            byLine.subMap(first, true, last, true).values().stream()
                                    .flatMap(List::stream))
                    .flatMap(ignore -> ignore.comment().entries().stream())
                    .filter(entry -> entry.names(finding.rule()))
                    .map(IgnoreComment.Entry::span)
                    .toList();
            used.addAll(hiding);
            if (hiding.isEmpty()) {
                shown.add(finding);
            }
        }
        return shown;
    }

    private Optional<Finding> unused(Ignore ignore, Set<Span> used, Set<RuleId> ran) {
        IgnoreComment comment = ignore.comment();
        if (comment.problem().isPresent()) {
            return Optional.of(
                    Finding.of(UNUSED, comment.span(), comment.problem().get()));
        }
        List<IgnoreComment.Entry> idle = comment.entries().stream()
                .filter(entry -> !used.contains(entry.span()) && (!isKnown(entry) || wasAsked(entry, ran)))
                .toList();
        if (idle.isEmpty()) {
            return Optional.empty();
        }
        boolean all = idle.size() == comment.entries().size();
        Span place = all ? comment.span() : idle.getFirst().span();
        Fix fix = all
                ? Fix.safe("Delete the comment", List.of(withoutComment(ignore)))
                : Fix.safe("Take " + names(idle) + " out of the list", withoutEntries(comment, idle));
        return Optional.of(Finding.of(UNUSED, place, message(ignore, idle))
                .with(Tag.UNNECESSARY)
                .with(fix));
    }

    private static boolean isKnown(IgnoreComment.Entry entry) {
        return Group.ofId(entry.name()).isPresent()
                || Rules.infos().stream().anyMatch(info -> info.id().toString().equals(entry.name()));
    }

    /** An ignore of this very rule waits for nothing: it is never called idle. */
    private static boolean wasAsked(IgnoreComment.Entry entry, Set<RuleId> ran) {
        return !entry.names(UNUSED.id()) && ran.stream().anyMatch(entry::names);
    }

    private static String names(List<IgnoreComment.Entry> entries) {
        return String.join(", ", entries.stream().map(IgnoreComment.Entry::name).toList());
    }

    private static Message message(Ignore ignore, List<IgnoreComment.Entry> idle) {
        Optional<IgnoreComment.Entry> unknown =
                idle.stream().filter(entry -> !isKnown(entry)).findFirst();
        if (unknown.isPresent()) {
            String name = unknown.get().name();
            List<String> known =
                    Rules.infos().stream().map(info -> info.id().toString()).toList();
            return new Message(
                    "No rule and no group is called “" + name + "”",
                    "so there is nothing that this ignore could hide",
                    Nearest.to(name, known)
                            .map(nearest -> "write " + nearest + ", or delete it")
                            .orElse("delete it"));
        }
        // No number: the text may be a part of a file.
        boolean own = ignore.line() >= ignore.own().first()
                && ignore.line() <= ignore.own().last();
        String where = ignore.line() < 0 ? "in this file" : own ? "in its line" : "in the line below";
        return new Message("This ignore hides nothing", names(idle) + " finds no fault " + where, "delete it");
    }

    /** A line of its own goes with its line end; only the first line of a file stays, empty: what follows must not become the first. */
    private TextEdit withoutComment(Ignore ignore) {
        Span span = ignore.comment().span();
        if (!ignore.alone()) {
            int start = span.start();
            while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
                start--;
            }
            return new TextEdit(new Span(start, span.end()), "");
        }
        int first = lines.lineAt(span.start());
        int last = lines.lineAt(span.end());
        if (first == 0 || last + 1 >= lines.count()) {
            return new TextEdit(span, "");
        }
        int next = lines.line(last + 1).start();
        return new TextEdit(new Span(lines.line(first).start(), next), "");
    }

    private static List<TextEdit> withoutEntries(IgnoreComment comment, List<IgnoreComment.Entry> idle) {
        List<TextEdit> edits = new ArrayList<>();
        List<IgnoreComment.Entry> entries = comment.entries();
        IgnoreComment.Entry kept = entries.stream()
                .filter(entry -> !idle.contains(entry))
                .findFirst()
                .orElseThrow();
        for (IgnoreComment.Entry entry : idle) {
            int i = entries.indexOf(entry);
            boolean before = entry.span().start() < kept.span().start();
            Span span = before
                    ? new Span(entry.span().start(), entries.get(i + 1).span().start())
                    : new Span(entries.get(i - 1).span().end(), entry.span().end());
            edits.add(new TextEdit(span, ""));
        }
        edits.sort(Comparator.comparing(TextEdit::span));
        return List.copyOf(edits);
    }
}
