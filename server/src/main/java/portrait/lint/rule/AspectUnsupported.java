package portrait.lint.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.FlagRun;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Targets;
import portrait.lint.Wording;
import portrait.mention.Form;
import portrait.model.Model;
import portrait.model.Shape;
import portrait.model.ShapeFit;
import portrait.scene.Fact;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.syntax.Section;
import portrait.text.Span;
import portrait.text.TextEdit;

/** A shape of picture that a model of the file does not make. */
public final class AspectUnsupported implements Rule {
    private static final RuleInfo INFO =
            RuleInfo.of("model/aspect-unsupported", FixSafety.MENU, "A shape of picture that the model does not make");

    /** Nobody sees a smaller difference of shape. */
    private static final double LEAST_ERROR = Math.log(1.03);

    private static final int MOST_CHOICES = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        asked(scene)
                .ifPresent(span -> Shape.parse(span.of(scene.text()))
                        .flatMap(shape -> finding(scene, span, shape, out.targets()))
                        .ifPresent(out::add));
    }

    /** The value that asks for a shape, as renderings hear it: a flag, a field, then front matter. */
    private static Optional<Span> asked(Scene scene) {
        for (FlagRun run : FlagRun.all(scene)) {
            for (Form.Flag flag : run.flags()) {
                boolean shape = flag.name().equals("ar") || flag.name().equals("aspect");
                if (shape && !(run.passage().section() instanceof Section.For)) {
                    return Optional.of(run.valuePlace(flag));
                }
            }
        }
        for (Passage passage : scene.passages()) {
            boolean field = passage.keyId().equals("aspect") && passage.values().size() == 1;
            if (field && !(passage.section() instanceof Section.For)) {
                return Optional.of(passage.values().getFirst().span());
            }
        }
        return scene.frontMatter().value("aspect").map(Fact::span);
    }

    private static Optional<Finding> finding(Scene scene, Span span, Shape shape, Targets targets) {
        List<Model> models = new ArrayList<>();
        Map<String, ShapeFit> nearest = new LinkedHashMap<>();
        for (Model model : targets.models()) {
            Optional<ShapeFit> fit = model.aspect().map(policy -> ShapeFit.of(shape, policy));
            if (fit.isPresent() && Math.abs(fit.get().error()) > LEAST_ERROR && !saysOtherwise(scene, model)) {
                models.add(model);
                nearest.putIfAbsent(text(fit.get()), fit.get());
            }
        }
        if (models.isEmpty()) {
            return Optional.empty();
        }
        String wanted = span.of(scene.text()).strip();
        ShapeFit fit = nearest.values().iterator().next();
        String first = text(fit);
        String share = Wording.percent(1 - Math.exp(-Math.abs(fit.error())));
        String of = models.size() == 1 ? "" : " of " + models.getFirst().name();
        Message message = new Message(
                Targets.names(models) + (models.size() == 1 ? " makes no " : " make no ") + wanted,
                "its nearest shape" + of + " is " + first + ", which loses " + share
                        + " of the picture when it is cropped to " + wanted,
                "write " + first + ", or leave room for the crop");
        List<Fix> fixes = nearest.keySet().stream()
                .limit(MOST_CHOICES)
                .map(text -> Fix.choice("Write " + text, new TextEdit(span, text)))
                .toList();
        return Optional.of(Finding.of(INFO, span, message).withFixes(fixes));
    }

    private static String text(ShapeFit fit) {
        boolean pixels = fit.width() >= 100 && fit.height() >= 100;
        return fit.text(pixels ? "x" : ":");
    }

    /** Whether a section for the model names a shape of its own. */
    private static boolean saysOtherwise(Scene scene, Model model) {
        return scene.passages().stream()
                .anyMatch(passage -> passage.section() instanceof Section.For section
                        && model.answersTo(section.model()) > 0
                        && passage.keyId().equals("aspect"));
    }
}
