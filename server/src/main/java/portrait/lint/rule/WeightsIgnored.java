package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Targets;
import portrait.lint.Wording;
import portrait.mention.Form;
import portrait.model.Model;
import portrait.model.Weights;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** {@code (freckles:1.3)}, {@code ::2} or {@code <lora:…>} for models none of which reads it. */
public final class WeightsIgnored implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
            "model/weights-ignored", FixSafety.UNSAFE, "Weights of another program, which the model takes for text");

    private static final int MOST_PLACES = 10;

    /** Markup in the text. */
    private record Place(Form form, Passage passage, Passage.Value value) {
        Span span() {
            return value.place(form.span());
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        Targets targets = out.targets();
        if (targets.models().isEmpty()) {
            return;
        }
        List<Place> ignored = new ArrayList<>();
        for (Passage passage : scene.passages()) {
            List<Model> hearing = targets.where(model -> Targets.isSaidTo(passage, model));
            for (Passage.Value value : passage.values()) {
                value.mentions().stream()
                        .filter(Form.class::isInstance)
                        .map(Form.class::cast)
                        .filter(form -> !hearing.isEmpty() && hearing.stream().noneMatch(reads(form)))
                        .forEach(form -> ignored.add(new Place(form, passage, value)));
            }
        }
        if (!ignored.isEmpty()) {
            out.add(finding(scene, targets.models(), ignored));
        }
    }

    /** Whether a model reads a form as markup; everything that is no weight is left to others. */
    private static Predicate<Model> reads(Form form) {
        return switch (form) {
            case Form.Weight weight -> model -> model.weights().readsRound();
            case Form.Network network -> model -> model.weights().readsSquare();
            case Form.PartWeight part -> model -> model.weights() == Weights.PARTS;
            default -> model -> true;
        };
    }

    private static Finding finding(Scene scene, List<Model> models, List<Place> places) {
        Place first = places.getFirst();
        String written = Wording.quote(first.span().of(scene.text()));
        String others = places.size() == 1 ? "" : ", with " + (places.size() - 1) + " more";
        Message message = new Message(
                Targets.names(models) + (models.size() == 1 ? " reads " : " read ") + written + " as plain text"
                        + others,
                switch (first.form()) {
                    case Form.PartWeight part -> "parts with weights belong to Midjourney up to V7";
                    case Form.Network network -> "networks are loaded by the web interfaces of Stable Diffusion alone";
                    default ->
                        "weights in brackets belong to Stable Diffusion: here the order of the words is what counts";
                },
                "put what matters first, in plain words");
        List<TextEdit> edits = plain(places, scene.text());
        Finding finding = Finding.of(INFO, first.span(), message)
                .withRelated(places.stream()
                        .skip(1)
                        .limit(MOST_PLACES)
                        .map(place -> new Related(place.span(), "read as text too"))
                        .toList());
        return edits.isEmpty() ? finding : finding.with(Fix.unsafe("Take the weights out", edits));
    }

    /** The words without their markup. What stands inside another weight is left as it is. */
    private static List<TextEdit> plain(List<Place> places, String text) {
        List<TextEdit> edits = new ArrayList<>();
        int free = 0;
        for (Place place : places) {
            Span span = place.span();
            if (span.start() >= free) {
                switch (place.form()) {
                    case Form.Weight weight ->
                        edits.add(new TextEdit(
                                span, place.value().place(weight.inner()).of(text)));
                    case Form.PartWeight part -> edits.add(new TextEdit(span, ","));
                    default -> {}
                }
                free = span.end();
            }
        }
        return List.copyOf(edits);
    }
}
