package portrait.editor.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import portrait.model.AspectPolicy;
import portrait.model.DialectName;
import portrait.model.LengthLimit;
import portrait.model.Model;
import portrait.model.Negative;
import portrait.model.ParameterSpec;
import portrait.model.Ratio;
import portrait.model.Source;

/**
 * What there is to know of a model, in the order that a person asks for it.
 *
 * @param title its name and id
 * @param groups facts under headings, none of them empty
 */
record ModelSheet(String title, List<Group> groups) {
    /** Facts under a heading. */
    record Group(String heading, List<Row> rows) {}

    /** A fact: what it is of, empty where the heading says it, and the fact in words. */
    record Row(String label, String text) {}

    static ModelSheet of(Model model) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("", facts(model)));
        add(
                groups,
                "Parameters",
                model.parameters().stream().map(spec -> parameter(spec)).toList());
        add(
                groups,
                "Not taken",
                model.refusals().stream()
                        .map(refusal -> new Row(refusal.setting(), refusal.reason()))
                        .toList());
        add(
                groups,
                "Words to do without",
                model.traps().stream()
                        .map(trap -> new Row(
                                String.join(", ", trap.phrases()),
                                trap.why()
                                        + trap.instead().map(way -> "; " + way).orElse("")))
                        .toList());
        add(
                groups,
                "Portraits",
                model.tips().stream().map(tip -> new Row("", tip.text())).toList());
        add(groups, "Sources", model.sources().stream().map(ModelSheet::source).toList());
        return new ModelSheet(model.name() + " (" + model.id() + ")", List.copyOf(groups));
    }

    private static void add(List<Group> groups, String heading, List<Row> rows) {
        if (!rows.isEmpty()) {
            groups.add(new Group(heading, rows));
        }
    }

    private static Row source(Source source) {
        return new Row(source.date(), source.title());
    }

    private static List<Row> facts(Model model) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("Maker", model.vendor()));
        rows.add(new Row("Status", status(model)));
        rows.add(new Row("Names", String.join(", ", model.aliases())));
        rows.add(new Row("Spoken to in", dialect(model)));
        rows.add(new Row("Order", String.join(", ", model.order())));
        rows.add(new Row("Length", model.length().map(ModelSheet::length).orElse("nothing published")));
        model.best().ifPresent(best -> rows.add(new Row("At its best", best.min() + " to " + best.max() + " words")));
        rows.add(new Row("Exclusions", negative(model.negative())));
        rows.add(new Row(
                "Weights",
                switch (model.weights()) {
                    case NONE -> "none: what counts more stands first";
                    case BRACKETS -> "(words:1.2), (words), [words], schedules, networks, BREAK and AND";
                    case ROUND_BRACKETS -> "(words:1.2) and (words)";
                    case PARTS -> "words::2 other words::1";
                }));
        rows.add(new Row("Shapes", model.aspect().map(ModelSheet::shapes).orElse("a prompt cannot say")));
        rows.add(new Row(
                "Pictures", model.references().map(each -> each.how()).orElse("none: it draws from words alone")));
        model.unfit().ifPresent(why -> rows.add(new Row("Beware", why)));
        return rows;
    }

    static String status(Model model) {
        String instead = model.status().instead().isEmpty()
                ? ""
                : "; " + (model.status().isRetired() ? "use " : "newer: ")
                        + String.join(" or ", model.status().instead());
        return model.status().words()
                + model.status().note().map(note -> "; " + note).orElse("")
                + instead;
    }

    private static String dialect(Model model) {
        String also = model.schema().isPresent() && model.dialect() != DialectName.JSON
                ? ", or a structured prompt with --dialect json"
                : "";
        return switch (model.dialect()) {
            case SENTENCES -> "sentences" + also;
            case JSON -> "a structured prompt in JSON";
            case CAPTION -> "a caption of one line";
            case SHORT_FLAGS -> "a short description, its parameters behind it as flags";
            case TAGS -> "phrases between commas";
        };
    }

    private static String length(LengthLimit limit) {
        return String.format(
                Locale.ROOT, "%,d %s; %s", limit.max(), limit.unit().label(), limit.past());
    }

    private static String negative(Negative negative) {
        String where = switch (negative.mode()) {
            case FIELD, FLAG -> negative.name();
            case INLINE -> "in the prompt";
            case REWRITE -> "none: the opposite is said";
        };
        String most = negative.max().isPresent()
                ? String.format(
                        Locale.ROOT, ", at most %,d characters", negative.max().getAsInt())
                : "";
        return where + most + "; " + negative.reason();
    }

    private static String shapes(AspectPolicy policy) {
        return switch (policy) {
            case AspectPolicy.IntegerRatio any ->
                "any ratio of whole numbers, up to " + any.widest().text();
            case AspectPolicy.Ratios ratios ->
                ratios.ratios().stream().map(Ratio::text).collect(Collectors.joining(", "));
            case AspectPolicy.Buckets buckets ->
                buckets.sizes().stream().map(AspectPolicy.Size::text).collect(Collectors.joining(", "))
                        + (buckets.multiple() > 0 ? "; or a size in multiples of " + buckets.multiple() : "");
            case AspectPolicy.PixelMultiple pixels ->
                String.format(
                        Locale.ROOT,
                        "any size in multiples of %d, sides of %,d to %,d pixels, %,d to %,d pixels in all",
                        pixels.multiple(),
                        pixels.minEdge(),
                        pixels.maxEdge(),
                        pixels.minPixels(),
                        pixels.maxPixels());
        };
    }

    private static Row parameter(ParameterSpec spec) {
        List<String> parts = new ArrayList<>();
        String setting = spec.setting().replace('-', ' ');
        if (!spec.name().endsWith(setting)) {
            parts.add(setting);
        }
        if (!spec.allowed().isEmpty()) {
            parts.add(String.join(", ", spec.allowed()));
        } else if (!spec.range().isEmpty()) {
            parts.add(spec.range());
        }
        spec.defaultValue().ifPresent(value -> parts.add("default " + value));
        spec.always().ifPresent(value -> parts.add("rendered as " + value));
        spec.photograph().ifPresent(value -> parts.add(value + " for photographs"));
        if (spec.uncertain()) {
            parts.add("not documented");
        }
        spec.note().ifPresent(parts::add);
        if (parts.isEmpty()) {
            parts.add(
                    switch (spec.type()) {
                        case INTEGER -> "a whole number";
                        case DECIMAL -> "a number";
                        case SWITCH -> "on or off";
                        case TEXT, CHOICE, SIZE, RATIO, LIST -> "words";
                    });
        }
        return new Row(spec.name(), String.join("; ", parts));
    }
}
