package portrait.render.dialect;

import java.util.List;
import java.util.Optional;
import portrait.render.brief.Loss;
import portrait.render.brief.Parameter;
import portrait.render.brief.Words;

/**
 * What a dialect made of a brief.
 *
 * @param prompt ready to paste
 * @param negative the text for what must not be seen, where the model has a field for it and there is something to say
 * @param parameters in order
 * @param losses what the dialect could not say as written
 */
public record Draft(Words prompt, Optional<Words> negative, List<Parameter> parameters, List<Loss> losses) {}
