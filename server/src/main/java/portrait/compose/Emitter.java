package portrait.compose;

import java.util.ArrayList;
import java.util.List;
import portrait.text.SourceText;
import portrait.text.Span;

/** Writes chapters as one text, and notes where each line came from. */
final class Emitter {
    private final StringBuilder out = new StringBuilder();
    private final List<Composition.Part> parts = new ArrayList<>();

    private Emitter() {}

    static Composition emit(String file, List<Chapter> chapters, List<Reference> references, List<Problem> problems) {
        Emitter emitter = new Emitter();
        for (Chapter chapter : chapters) {
            emitter.chapter(chapter);
        }
        return new Composition(
                file, SourceText.of(emitter.out.toString()), List.copyOf(emitter.parts), references, problems);
    }

    /** Empty lines are kept between paragraphs and set between sections; elsewhere they say nothing. */
    private void chapter(Chapter chapter) {
        boolean front = chapter.key().equals(Chapter.FRONT_MATTER);
        if (chapter.heading().isEmpty() && chapter.entries().stream().allMatch(Entry::isBlank)) {
            return;
        }
        if (front) {
            out.append("---\n");
        } else {
            emptyLine();
        }
        chapter.heading().ifPresent(this::piece);
        Entry before = null;
        boolean apart = false;
        for (Entry entry : chapter.entries()) {
            if (entry.isBlank()) {
                apart = true;
                continue;
            }
            boolean paragraph = before != null
                    && before.kind() == Entry.Kind.PROSE
                    && entry.kind() == Entry.Kind.PROSE
                    && (apart || !follows(before, entry));
            apart = false;
            if (paragraph) {
                emptyLine();
            }
            entry.pieces().forEach(this::piece);
            before = entry;
        }
        if (front) {
            lineEnd();
            out.append("---\n");
        }
    }

    /** Whether two entries stand next to each other in one file. */
    private static boolean follows(Entry before, Entry entry) {
        Entry.Piece end = before.pieces().getLast();
        Entry.Piece start = entry.pieces().getFirst();
        return end.file().equals(start.file())
                && end.span().end() == start.span().start();
    }

    private void piece(Entry.Piece piece) {
        lineEnd();
        Span span = new Span(out.length(), out.length() + piece.span().length());
        out.append(piece.text());
        Composition.Part part =
                new Composition.Part(span, piece.file(), piece.span().start());
        if (!parts.isEmpty() && goesOn(parts.getLast(), part)) {
            Composition.Part last = parts.removeLast();
            part = new Composition.Part(last.span().cover(span), last.file(), last.start());
        }
        parts.add(part);
    }

    private static boolean goesOn(Composition.Part last, Composition.Part part) {
        return last.file().equals(part.file())
                && last.span().end() == part.span().start()
                && last.start() + last.span().length() == part.start();
    }

    private void lineEnd() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    private void emptyLine() {
        lineEnd();
        boolean needed = out.length() >= 2 && out.charAt(out.length() - 2) != '\n';
        if (needed) {
            out.append('\n');
        }
    }
}
