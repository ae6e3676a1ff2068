package portrait.render.brief;

import java.util.List;
import portrait.text.Span;

/**
 * What is to be said to one model, for one choice of variables.
 *
 * @param pieces what to say, in the order of the file
 * @param parameters what to set, in the order of the model's data
 * @param choices what the variables were
 * @param losses what does not reach the model as written, so far
 * @param markup stretches of the file that are read as markup, and hold no fact
 * @param weighted whether the text uses brackets for weights, so that other brackets in it mean the same
 * @param impliesPhotograph whether it is about a photograph without saying so
 */
public record Brief(
        List<Piece> pieces,
        List<Parameter> parameters,
        List<Choice> choices,
        List<Loss> losses,
        List<Span> markup,
        boolean weighted,
        boolean impliesPhotograph) {}
