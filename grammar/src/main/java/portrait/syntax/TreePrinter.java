package portrait.syntax;

import java.util.Locale;
import portrait.text.Span;
import portrait.text.json.Json;

/**
 * Prints a tree for people: a line a block, a line a statement, a line a token, each with its characters escaped. The same tree gives the
 * same lines on every machine.
 */
public final class TreePrinter {
    private final String text;
    private final StringBuilder out;

    private TreePrinter(String text, StringBuilder out) {
        this.text = text;
        this.out = out;
    }

    /** All blocks of a tree, each with its offset in the text. */
    public static String print(SyntaxTree tree) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < tree.blocks().size(); i++) {
            print(tree.blocks().get(i), tree.start(i), out);
        }
        return out.toString();
    }

    /** One block, as if it stood at {@code start}. */
    public static void print(Block block, int start, StringBuilder out) {
        out.append(start)
                .append("..")
                .append(start + block.text().length())
                .append(" in ")
                .append(name(block.section()))
                .append('\n');
        TreePrinter printer = new TreePrinter(block.text(), out);
        block.statements().forEach(printer::statement);
    }

    /** The characters between quotes on one line; what cannot be seen is written as an escape. */
    public static String quote(String characters) {
        StringBuilder out = new StringBuilder(characters.length() + 2).append('"');
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isVisible(characters, i)) {
                        out.append(c);
                    } else {
                        out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    private static boolean isVisible(String characters, int i) {
        char c = characters.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < characters.length() && Character.isLowSurrogate(characters.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(characters.charAt(i - 1));
        }
        return c == ' ' || !(Character.isISOControl(c) || Line.isSpace(c) || Character.getType(c) == Character.FORMAT);
    }

    /** What to call a section. */
    public static String name(Section section) {
        return switch (section) {
            case Section.FrontMatter front -> "front matter";
            case Section.Known known -> known.name().id();
            case Section.When when -> "when " + quote(when.variable()) + " is " + quote(when.option());
            case Section.For model -> "for " + quote(model.model());
            case Section.Unknown unknown -> "unknown " + quote(unknown.title());
        };
    }

    private void statement(Statement statement) {
        out.append("  ").append(name(statement)).append('\n');
        for (Token token : statement.tokens()) {
            String kind = token.kind().name().toLowerCase(Locale.ROOT);
            out.append("    ").append(kind).repeat(' ', Math.max(1, 9 - kind.length()));
            out.append(quote(token.span().of(text))).append('\n');
        }
        if (statement instanceof Statement.JsonBody body) {
            json(body.value(), "", 6);
            body.problems().forEach(this::problem);
        }
    }

    private static String name(Statement statement) {
        return switch (statement) {
            case Statement.Blank blank -> "blank";
            case Statement.Heading heading -> "heading " + heading.level() + " opens " + name(heading.section());
            case Statement.Labelled label -> "label opens " + name(label.section());
            case Statement.Field field -> "field";
            case Statement.Item item -> "item";
            case Statement.Prose prose -> "prose";
            case Statement.Splice splice -> "splice";
            case Statement.Comment comment -> "comment";
            case Statement.TableRow row ->
                switch (row.role()) {
                    case HEADER -> "table header";
                    case SEPARATOR -> "table separator";
                    case BODY -> "table row";
                };
            case Statement.Fence fence -> "fence";
            case Statement.Rule rule -> "rule";
            case Statement.JsonBody body -> "JSON body";
        };
    }

    private void json(Json value, String name, int indent) {
        out.repeat(' ', indent).append(name);
        switch (value) {
            case Json.Obj object -> {
                out.append("object\n");
                object.members().forEach(member -> json(member.value(), quote(member.key()) + " ", indent + 2));
            }
            case Json.Arr array -> {
                out.append("list\n");
                array.items().forEach(item -> json(item, "", indent + 2));
            }
            case Json.Str string ->
                out.append("string ").append(quote(string.value())).append('\n');
            case Json.Word word ->
                out.append("word ").append(quote(word.text())).append('\n');
        }
    }

    private void problem(Json.Problem problem) {
        Span span = problem.span();
        out.append("      problem at ")
                .append(quote(span.of(text)))
                .append(": ")
                .append(problem.message())
                .append('\n');
    }
}
