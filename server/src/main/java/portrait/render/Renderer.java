package portrait.render;

import java.util.ArrayList;
import java.util.List;
import portrait.model.Model;
import portrait.model.Models;
import portrait.render.brief.Brief;
import portrait.render.brief.BriefReader;
import portrait.render.brief.Loss;
import portrait.render.brief.RenderOptions;
import portrait.render.brief.Words;
import portrait.render.dialect.Dialect;
import portrait.render.dialect.Draft;
import portrait.scene.Scene;

/** Renders scenes for models. The same scene, model and options give the same rendering, on every machine. */
public final class Renderer {
    private Renderer() {}

    /** What a model is told of a scene. It takes time in proportion to the text. */
    public static Rendering render(Scene scene, Model model, RenderOptions options) {
        return render(scene, model, options, Models.standard());
    }

    /**
     * The same where more models are known than those that come with Portrait.
     *
     * @param known the models whose names may stand behind For in a heading
     */
    public static Rendering render(Scene scene, Model model, RenderOptions options, Models known) {
        Brief brief = BriefReader.read(scene, model, options, known);
        Draft draft = Dialect.of(options.dialect().orElse(model.dialect())).speak(brief, model);
        List<Loss> losses = new ArrayList<>(brief.losses());
        losses.addAll(draft.losses());
        Length length = Length.of(draft.prompt(), model);
        Length.warning(draft.prompt(), length, model).ifPresent(losses::add);
        losses.sort(Loss.BY_PLACE);
        Words negative = draft.negative().orElse(Words.NONE);
        return new Rendering(
                model.id(),
                draft.prompt().text(),
                draft.negative().map(Words::text),
                draft.parameters(),
                length,
                brief.choices(),
                losses.stream().distinct().toList(),
                SourceMap.of(draft.prompt()),
                SourceMap.of(negative),
                brief.markup());
    }
}
