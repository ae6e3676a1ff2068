package portrait.editor.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How an explanation is written down. */
public enum Notation {
    /** Plain text for a terminal, wrapped. */
    TEXT {
        @Override
        public String print(Explanation explanation) {
            return TextPrinter.print(explanation);
        }
    },
    /** Markdown, everything from outside escaped. */
    MARKDOWN {
        @Override
        public String print(Explanation explanation) {
            return MarkdownPrinter.print(explanation);
        }
    },
    /** One JSON object; the names of figures carry their units. */
    JSON {
        @Override
        public String print(Explanation explanation) {
            return JsonPrinter.print(explanation);
        }
    };

    /** Several explanations, one behind the other; a single one by itself. In JSON several are an array. */
    public String print(List<Explanation> explanations) {
        if (explanations.size() == 1) {
            return print(explanations.getFirst());
        }
        return this == JSON
                ? JsonPrinter.print(explanations)
                : explanations.stream().map(this::print).collect(Collectors.joining("\n"));
    }

    /** The explanation, ending with a line end. */
    public abstract String print(Explanation explanation);

    /** The name on a command line: {@code markdown}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The notation of that {@link #id()}. */
    public static Optional<Notation> ofId(String id) {
        for (Notation notation : values()) {
            if (notation.id().equals(id)) {
                return Optional.of(notation);
            }
        }
        return Optional.empty();
    }
}
