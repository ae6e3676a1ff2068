package portrait.editor.explain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import portrait.text.json.JsonWriter;
import portrait.vocabulary.Alias;
import portrait.vocabulary.Category;
import portrait.vocabulary.Term;
import portrait.vocabulary.Topic;
import portrait.vocabulary.Vocabulary;

/** The vocabulary as a list, by category: a line for each term, or in JSON all that is known of it. */
public final class Glossary {
    private Glossary() {}

    /** A heading for each category, and for each term its id, its label and the first sentence of its text. */
    public static String text(Vocabulary vocabulary, List<Category> categories) {
        return categories.stream()
                .map(category -> category.id() + "\n"
                        + vocabulary.terms(category).stream()
                                .map(term -> TextPrinter.wrapped("  " + term.label() + " — " + line(term), "      "))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    /** The same as Markdown. */
    public static String markdown(Vocabulary vocabulary, List<Category> categories) {
        return categories.stream()
                .map(category -> "## " + heading(category) + "\n\n"
                        + vocabulary.terms(category).stream()
                                .map(term -> "- **" + MarkdownPrinter.escaped(term.label()) + "**: "
                                        + MarkdownPrinter.escaped(line(term)) + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String heading(Category category) {
        String words = category.id().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The first sentence. A point inside a number, or behind a single letter, ends none. */
    static String line(Term term) {
        String text = term.text();
        for (int i = 1; i + 1 < text.length(); i++) {
            boolean ends = text.charAt(i) == '.'
                    && Character.isWhitespace(text.charAt(i + 1))
                    && (i < 2 || !Character.isWhitespace(text.charAt(i - 2)));
            if (ends) {
                return text.substring(0, i + 1);
            }
        }
        return text;
    }

    /** All fields of the terms. */
    public static String json(Vocabulary vocabulary, List<Category> categories) {
        JsonWriter json = JsonWriter.indented().beginArray();
        for (Category category : categories) {
            for (Term term : vocabulary.terms(category)) {
                term(json, term);
            }
        }
        return json.endArray() + "\n";
    }

    private static void term(JsonWriter json, Term term) {
        json.beginObject();
        json.name("id").value(term.id());
        json.name("category").value(term.category().id());
        json.name("kind").value(term.kind());
        json.name("label").value(term.label());
        json.name("aliases").beginArray();
        for (Alias alias : term.aliases()) {
            json.beginObject().name("text").value(alias.text()).name("topics").beginArray();
            for (Topic topic : Topic.values()) {
                if (alias.topics().contains(topic)) {
                    json.value(topic.name().toLowerCase(Locale.ROOT));
                }
            }
            json.endArray().endObject();
        }
        json.endArray();
        json.name("text").value(term.text());
        json.name("numbers").value(term.numbers().values());
        json.name("write").value(term.write());
        json.name("replaces").beginArray();
        term.replaces().forEach(json::value);
        json.endArray().endObject();
    }
}
