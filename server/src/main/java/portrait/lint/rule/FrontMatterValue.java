package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.scene.Fact;
import portrait.scene.FrontMatter;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;
import portrait.vocabulary.Key;

/** {@code aspect: tall} or {@code seed: any} in front matter: a setting that cannot be read. */
public final class FrontMatterValue implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "syntax/front-matter-value", FixSafety.MENU, "A setting in front matter that cannot be read")
            .at(Level.WARNING);

    private static final List<String> UPRIGHT = List.of("4:5", "2:3", "9:16");
    private static final List<String> LYING = List.of("3:2", "16:9", "5:4");
    private static final int LONGEST_SEED = 18;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        for (FrontMatter.Entry entry : scene.frontMatter().entries()) {
            String key = scene.reading()
                    .vocabulary()
                    .key(entry.key(), "prompt")
                    .map(Key::id)
                    .orElse("");
            for (Fact<String> value : entry.values()) {
                switch (key) {
                    case "aspect" -> aspect(scene, entry, value, out);
                    case "seed" -> seed(entry, value, out);
                    default -> {}
                }
            }
        }
    }

    private static void aspect(Scene scene, FrontMatter.Entry entry, Fact<String> value, Findings out) {
        boolean read = scene.camera().aspects().stream()
                .anyMatch(aspect -> value.span().overlaps(aspect.span()));
        if (!read) {
            List<String> shapes = shapes(value.value());
            out.add(finding(
                            entry,
                            value,
                            "is no shape of a picture",
                            "a shape is two numbers, width to height; without them each model takes its own",
                            "write " + String.join(", ", shapes.subList(0, shapes.size() - 1)) + " or "
                                    + shapes.getLast())
                    .withFixes(shapes.stream()
                            .map(shape -> Fix.choice("Write " + shape, new TextEdit(value.span(), shape)))
                            .toList()));
        }
    }

    /** What the words may mean: two numbers with another sign between them, or a way to hold the camera. */
    private static List<String> shapes(String words) {
        List<String> shapes = new ArrayList<>();
        twoNumbers(words).ifPresent(shapes::add);
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("square")) {
            shapes.add("1:1");
        }
        boolean lying = lower.contains("landscape") || lower.contains("horizontal") || lower.contains("wide");
        for (String shape : lying ? LYING : UPRIGHT) {
            if (!shapes.contains(shape)) {
                shapes.add(shape);
            }
        }
        return shapes;
    }

    private static Optional<String> twoNumbers(String words) {
        List<Integer> numbers = new ArrayList<>();
        for (String digits : words.split("[^0-9]+", -1)) {
            if (!digits.isEmpty() && digits.length() <= 4) {
                numbers.add(Integer.parseInt(digits));
            }
        }
        boolean two = numbers.size() == 2 && numbers.getFirst() > 0 && numbers.getLast() > 0;
        return two ? Optional.of(numbers.getFirst() + ":" + numbers.getLast()) : Optional.empty();
    }

    private static void seed(FrontMatter.Entry entry, Fact<String> value, Findings out) {
        String digits = value.value();
        boolean number = !digits.isEmpty()
                && digits.length() <= LONGEST_SEED
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) {
            out.add(finding(
                            entry,
                            value,
                            "is no seed",
                            "a seed is a whole number from 0 on; without one each run gives another picture",
                            "write a number such as 7, or delete the line")
                    .with(Fix.choice("Write 7", new TextEdit(value.span(), "7"))
                            .withBlank(
                                    new Span(value.span().start(), value.span().start() + 1))));
        }
    }

    private static Finding finding(
            FrontMatter.Entry entry, Fact<String> value, String what, String why, String advice) {
        return Finding.of(
                INFO,
                value.span(),
                new Message(Wording.quote(entry.key() + ": " + value.value()) + " " + what, why, advice));
    }
}
