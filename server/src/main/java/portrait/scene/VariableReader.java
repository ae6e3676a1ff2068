package portrait.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portrait.mention.BlockReading;
import portrait.mention.Form;
import portrait.mention.Mention;
import portrait.mention.Reading;
import portrait.syntax.SectionName;
import portrait.syntax.Statement;
import portrait.text.Span;

/** Finds the definitions of variables: inline ones, fields of {@code ## Variables}, and rows of a variables table. */
final class VariableReader {
    private VariableReader() {}

    static List<Variable> read(Reading reading) {
        List<Variable> variables = new ArrayList<>();
        String text = reading.source().text();
        for (int i = 0; i < reading.blocks().size(); i++) {
            BlockReading block = reading.blocks().get(i);
            int base = reading.tree().start(i);
            if (block.block().section().is(SectionName.VARIABLES)) {
                for (Statement statement : block.block().statements()) {
                    switch (statement) {
                        case Statement.Field field -> variables.add(field(field, base, text));
                        case Statement.TableRow row -> row(row, base, text).ifPresent(variables::add);
                        default -> {}
                    }
                }
            } else if (!block.block().section().is(SectionName.NOTES)) {
                for (Mention mention : block.mentions()) {
                    if (mention instanceof Form.VariableDefinition definition) {
                        variables.add(inline(definition, base, text));
                    }
                }
            }
        }
        return List.copyOf(variables);
    }

    private static Variable inline(Form.VariableDefinition definition, int base, String text) {
        return new Variable(
                definition.name(),
                definition.nameSpan().shift(base),
                definition.options().stream()
                        .map(span -> option(span.shift(base), text))
                        .toList(),
                Optional.empty());
    }

    private static Variable field(Statement.Field field, int base, String text) {
        Span name = field.key().shift(base);
        List<Variable.Option> options = new ArrayList<>();
        for (List<Span> value : field.values()) {
            options.addAll(options(value.getFirst().cover(value.getLast()).shift(base), text, '|'));
        }
        Optional<String> meaning = field.tokens().stream()
                .filter(token -> token.kind() == portrait.syntax.Token.Kind.COMMENT)
                .map(token -> token.span()
                        .shift(base)
                        .of(text)
                        .replaceFirst("^//\\s*", "")
                        .strip())
                .filter(comment -> !comment.startsWith("portrait:"))
                .findFirst();
        return new Variable(name.of(text), name, List.copyOf(options), meaning);
    }

    /** Columns: name, meaning, examples, effect. */
    private static Optional<Variable> row(Statement.TableRow row, int base, String text) {
        List<Span> cells = row.texts().stream().map(span -> span.shift(base)).toList();
        if (row.role() != Statement.TableRow.Role.BODY || cells.isEmpty()) {
            return Optional.empty();
        }
        List<Variable.Option> options = cells.size() > 2 ? options(cells.get(2), text, ',') : List.of();
        StringBuilder meaning =
                new StringBuilder(cells.size() > 1 ? cells.get(1).of(text) : "");
        if (cells.size() > 3) {
            meaning.append(' ').append(cells.get(3).of(text));
        }
        Optional<String> said = meaning.isEmpty() ? Optional.empty() : Optional.of(meaning.toString());
        return Optional.of(new Variable(cells.getFirst().of(text), cells.getFirst(), options, said));
    }

    private static List<Variable.Option> options(Span span, String text, char separator) {
        List<Variable.Option> options = new ArrayList<>();
        int start = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            if (i == span.end() || text.charAt(i) == separator) {
                Variable.Option option = option(new Span(start, i), text);
                if (!option.text().isEmpty()) {
                    options.add(option);
                }
                start = i + 1;
            }
        }
        return options;
    }

    private static Variable.Option option(Span span, String text) {
        Span words = span.strip(text);
        return new Variable.Option(words.of(text), words);
    }
}
