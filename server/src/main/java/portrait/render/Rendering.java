package portrait.render;

import java.util.List;
import java.util.Optional;
import portrait.render.brief.Choice;
import portrait.render.brief.Loss;
import portrait.render.brief.Parameter;
import portrait.text.Span;

/**
 * What one model is told.
 *
 * @param model the id of the model
 * @param prompt ready to paste
 * @param negative the text for what must not be seen, where the model has a field for it and there is something to say
 * @param parameters in the order of output; no name twice
 * @param length how long the prompt is, and where it is cut
 * @param choices what the variables were
 * @param losses what does not reach the model as written, in the order of the file
 * @param promptMap from the prompt back to the file
 * @param negativeMap from the negative text back to the file
 * @param markup stretches of the file that were read as markup, and hold no fact
 */
public record Rendering(
        String model,
        String prompt,
        Optional<String> negative,
        List<Parameter> parameters,
        Length length,
        List<Choice> choices,
        List<Loss> losses,
        SourceMap promptMap,
        SourceMap negativeMap,
        List<Span> markup) {
    /** The parameter of a name. */
    public Optional<Parameter> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }
}
