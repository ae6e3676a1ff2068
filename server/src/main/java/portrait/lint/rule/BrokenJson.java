package portrait.lint.rule;

import java.util.List;
import java.util.Optional;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.scene.Scene;
import portrait.syntax.Block;
import portrait.syntax.Statement;
import portrait.text.LineIndex;
import portrait.text.Span;
import portrait.text.TextEdit;
import portrait.text.json.Json;
import portrait.text.json.JsonReader;
import portrait.text.json.JsonWriter;

/** A JSON body that only a tolerant reader understands. Comments and slots are the language's own and no fault. */
public final class BrokenJson implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "syntax/broken-json", FixSafety.MENU, "A JSON prompt that strict readers refuse")
            .at(Level.INFORMATION);

    private static final int MOST_PLACES = 10;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Block> blocks = scene.reading().tree().blocks();
        for (int i = 0; i < blocks.size() && !out.isFull(); i++) {
            for (Statement statement : blocks.get(i).statements()) {
                if (statement instanceof Statement.JsonBody body) {
                    body(scene, body, scene.reading().tree().start(i)).ifPresent(out::add);
                }
            }
        }
    }

    private static Optional<Finding> body(Scene scene, Statement.JsonBody body, int base) {
        String text = scene.text();
        List<Json.Problem> problems = body.problems().stream()
                .map(problem -> new Json.Problem(problem.span().shift(base), problem.message()))
                .filter(problem -> isFault(text, problem.span()))
                .toList();
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        LineIndex lines = scene.reading().source().lines();
        Json.Problem first = problems.getFirst();
        int more = problems.size() - 1;
        Finding finding = Finding.of(
                        INFO,
                        place(text, first.span()),
                        new Message(
                                "This stops being JSON in line "
                                        + (lines.lineAt(first.span().start()) + 1) + ": " + first.message(),
                                "what takes JSON refuses the whole body"
                                        + (more == 0 ? "" : ", for this and " + more + " more"),
                                "repair it before it is sent as it stands"))
                .withRelated(problems.stream()
                        .skip(1)
                        .limit(MOST_PLACES)
                        .map(problem -> new Related(place(text, problem.span()), problem.message()))
                        .toList());
        return Optional.of(repair(body, base).map(finding::with).orElse(finding));
    }

    /** Comments are taken out when a file is rendered, and slots are filled in. */
    private static boolean isFault(String text, Span span) {
        return !text.startsWith("//", span.start()) && !text.startsWith("{", span.start())
                || span.length() == 1 && text.startsWith("{", span.start());
    }

    /** The fault, or the character in front of what is missing. */
    private static Span place(String text, Span span) {
        if (!span.isEmpty()) {
            return span.length() > 80 ? new Span(span.start(), span.start() + 80) : span;
        }
        int at = span.start();
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at > 0 ? new Span(at - 1, at) : span;
    }

    /** All of it written anew, two spaces a level; a comment has no place there, so a body with comments keeps its form. */
    private static Optional<Fix> repair(Statement.JsonBody body, int base) {
        if (!body.comments().isEmpty()) {
            return Optional.empty();
        }
        String strict = strict(body.value());
        Span span = body.value().span().shift(base);
        boolean mended = JsonReader.read(strict, 0, strict.length()).problems().isEmpty();
        return mended
                ? Optional.of(Fix.choice("Write it as strict JSON", new TextEdit(span, strict)))
                : Optional.empty();
    }

    private static String strict(Json value) {
        JsonWriter out = JsonWriter.indented();
        write(value, out);
        return out.toString();
    }

    private static void write(Json value, JsonWriter out) {
        switch (value) {
            case Json.Obj object -> {
                out.beginObject();
                for (Json.Member member : object.members()) {
                    write(member.value(), out.name(member.key()));
                }
                out.endObject();
            }
            case Json.Arr array -> {
                out.beginArray();
                array.items().forEach(item -> write(item, out));
                out.endArray();
            }
            case Json.Str string -> out.value(string.value());
            case Json.Word word -> word(word, out);
        }
    }

    private static void word(Json.Word word, JsonWriter out) {
        if (word.isNumber()) {
            out.value(Double.parseDouble(word.text()));
            return;
        }
        switch (word.text()) {
            case "true", "false" -> out.value(word.text().equals("true"));
            case "null" -> out.nullValue();
            default -> out.value(word.text());
        }
    }
}
