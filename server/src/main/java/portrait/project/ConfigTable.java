package portrait.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;
import portrait.lint.Message;
import portrait.lint.Wording;
import portrait.text.Nearest;
import portrait.text.SourceText;
import portrait.text.Span;

/** A table of a file of settings, read by the kinds that its keys ought to have. What does not fit is reported and left out. */
final class ConfigTable {
    private final TomlTable table;
    private final Path file;
    private final SourceText source;
    private final TomlPlaces places;
    private final int start;
    private final BiConsumer<Span, Message> problems;

    /**
     * @param start the offset of the table's head
     * @param problems hears of what does not fit
     */
    ConfigTable(TomlTable table, Path file, SourceText source, int start, BiConsumer<Span, Message> problems) {
        this.table = table;
        this.start = start;
        this.file = file;
        this.source = source;
        this.places = new TomlPlaces(source);
        this.problems = problems;
    }

    /** Reports every key that is not among these. */
    void allow(List<ConfigKey> keys) {
        List<String> known = keys.stream().map(ConfigKey::name).toList();
        for (String key : table.keySet()) {
            if (!known.contains(key)) {
                String advice = Nearest.to(key, known)
                        .map(near -> "write " + near)
                        .orElse("take it out, or write one of these: " + Wording.list(known));
                problem(
                        keySpan(key),
                        Wording.quote(key) + " is no setting",
                        "Portrait would not know what to do with it",
                        advice);
            }
        }
    }

    Optional<Stated<Boolean>> flag(String key) {
        Object value = value(key);
        if (value == null || value instanceof Boolean) {
            return Optional.ofNullable((Boolean) value).map(flag -> stated(flag, valueSpan(key)));
        }
        wrongKind(key, value, "true or false", key + " = true");
        return Optional.empty();
    }

    /** A text that is not blank. */
    Optional<Stated<String>> text(String key) {
        Object value = value(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return textAt(text, valueSpan(key));
        }
        wrongKind(key, value, "one text", key + " = \"…\"");
        return Optional.empty();
    }

    /** Texts that are not blank; empty too where the key is missing. */
    List<Stated<String>> texts(String key) {
        Object value = value(key);
        if (value instanceof String text) {
            return textAt(text, valueSpan(key)).stream().toList();
        }
        if (value instanceof TomlArray array) {
            List<Stated<String>> texts = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                Span span = places.item(places.offset(array.inputPositionOf(i)));
                if (array.get(i) instanceof String text) {
                    textAt(text, span).ifPresent(texts::add);
                } else {
                    problem(
                            span,
                            Wording.quote(span.of(source.text())) + " is " + kind(array.get(i)),
                            Wording.quote(key) + " is a list of texts",
                            "put it in quotation marks");
                }
            }
            return List.copyOf(texts);
        }
        if (value != null) {
            wrongKind(key, value, "a list of texts", key + " = [\"…\", \"…\"]");
        }
        return List.of();
    }

    /** A table from texts to texts, in the order of the file. */
    Map<String, Stated<String>> pairs(String key) {
        Map<String, Stated<String>> pairs = new LinkedHashMap<>();
        table(key).ifPresent(inside -> {
            for (String name : inside.keys()) {
                inside.text(name).ifPresent(text -> pairs.put(name, text));
            }
        });
        return pairs;
    }

    Optional<ConfigTable> table(String key) {
        Object value = value(key);
        if (value instanceof TomlTable inside) {
            return Optional.of(new ConfigTable(inside, file, source, start(key), problems));
        }
        if (value != null) {
            wrongKind(key, value, "a table", key + " = { … }");
        }
        return Optional.empty();
    }

    List<ConfigTable> tables(String key) {
        Object value = value(key);
        if (value instanceof TomlArray array) {
            List<ConfigTable> tables = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof TomlTable inside) {
                    int head = places.offset(array.inputPositionOf(i));
                    tables.add(new ConfigTable(inside, file, source, head, problems));
                } else {
                    wrongKind(key, array, "tables", "[[" + key + "]]");
                    return List.copyOf(tables);
                }
            }
            return List.copyOf(tables);
        }
        if (value != null) {
            wrongKind(key, value, "tables", "[[" + key + "]]");
        }
        return List.of();
    }

    boolean has(String key) {
        return value(key) != null;
    }

    boolean isEmptyList(String key) {
        return value(key) instanceof TomlArray array && array.isEmpty();
    }

    /** The head of the table. */
    Span span() {
        return places.key(start);
    }

    /** In the order of the file. */
    List<String> keys() {
        return table.keySet().stream()
                .sorted(Comparator.comparingInt(this::start))
                .toList();
    }

    Span keySpan(String key) {
        return places.key(start(key));
    }

    Span valueSpan(String key) {
        return places.value(start(key));
    }

    void problem(Span span, String what, String why, String advice) {
        problems.accept(span, new Message(what, why, advice));
    }

    private int start(String key) {
        return places.offset(Objects.requireNonNull(table.inputPositionOf(List.of(key))));
    }

    private @Nullable Object value(String key) {
        return table.get(List.of(key));
    }

    private Optional<Stated<String>> textAt(String text, Span span) {
        boolean readable = !text.isBlank() && text.chars().noneMatch(Character::isISOControl);
        if (!readable) {
            problem(
                    span,
                    "This text is " + (text.isBlank() ? "empty" : "not on one line"),
                    "it means nothing here",
                    "write it in words, or take it out");
            return Optional.empty();
        }
        return Optional.of(stated(text.strip(), span));
    }

    private <T> Stated<T> stated(T value, Span span) {
        return new Stated<>(value, new Place(file, source, span));
    }

    private void wrongKind(String key, Object value, String wanted, String example) {
        problem(
                valueSpan(key),
                Wording.quote(key) + " is " + kind(value),
                "what it takes is " + wanted,
                "write " + example);
    }

    private static String kind(Object value) {
        return switch (value) {
            case String text -> "a text";
            case Boolean flag -> "true or false";
            case Number number -> "a number";
            case TomlArray array -> "a list";
            case TomlTable table -> "a table";
            default -> "a date or a time";
        };
    }
}
