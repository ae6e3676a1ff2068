package portrait.compose;

import java.util.List;
import java.util.Optional;
import portrait.text.SourceText;
import portrait.text.Span;

/**
 * A file together with all that it takes from others, as one text. Immutable.
 *
 * @param file the id of the file itself
 * @param source the text; the file's own where it takes nothing
 * @param parts where stretches of the text came from, in order; between them lie line ends and delimiters of our own
 * @param references what the file names, in order
 * @param problems references that give nothing, in order
 */
public record Composition(
        String file, SourceText source, List<Part> parts, List<Reference> references, List<Problem> problems) {
    /**
     * A stretch that was taken over as it is.
     *
     * @param span in the composed text
     * @param file the id of the file that it came from
     * @param start its offset there
     */
    public record Part(Span span, String file, int start) {}

    /** A place in a file. */
    public record Origin(String file, Span span) {
        /** The file's name without its folders. */
        public String name() {
            return Composition.name(file);
        }
    }

    /** The name of a file without its folders. */
    public static String name(String id) {
        return id.substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf('\\')) + 1);
    }

    /** A file that takes nothing from others, or of which nobody asks what it takes. */
    public static Composition alone(String file, SourceText source) {
        return new Composition(
                file, source, List.of(new Part(new Span(0, source.length()), file, 0)), List.of(), List.of());
    }

    /** Whether the text is the file's own. */
    public boolean isAlone() {
        return parts.size() == 1 && parts.getFirst().span().length() == source.length();
    }

    /** Where a stretch of the text came from; nothing where it is no file's, or reaches over several stretches. */
    public Optional<Origin> origin(Span span) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (parts.get(middle).span().start() <= span.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Part part = parts.get(low);
        return part.span().contains(span)
                ? Optional.of(new Origin(
                        part.file(), span.shift(part.start() - part.span().start())))
                : Optional.empty();
    }

    /** The same for stretches of the file itself alone. */
    public Optional<Span> own(Span span) {
        return origin(span).filter(this::isOwn).map(Origin::span);
    }

    /** Whether a place lies in the file itself, and not in one that it takes from. */
    public boolean isOwn(Origin origin) {
        return origin.file().equals(file);
    }

    /** Where a stretch of the file itself stands in the text; nothing where it was left out, such as {@code key: none}. */
    public Optional<Span> place(Span own) {
        for (Part part : parts) {
            Span there = new Span(part.start(), part.start() + part.span().length());
            if (part.file().equals(file) && there.contains(own)) {
                return Optional.of(own.shift(part.span().start() - part.start()));
            }
        }
        return Optional.empty();
    }
}
