package portrait.mention;

import java.util.List;
import portrait.text.Span;

/** A form of markup inside text: our own variables, and the foreign forms that prompts of other tools bring along. */
public sealed interface Form extends Mention {
    /** {@code {x}} */
    record VariableUse(Span span, String name) implements Form {}

    /** {@code {x = a}} or {@code {x = a | b}}; the options' spans are without the space around them. */
    record VariableDefinition(Span span, String name, Span nameSpan, List<Span> options) implements Form {}

    /** {@code {a | b}} */
    record Choice(Span span, List<Span> options) implements Form {}

    /** A backslash and the character that it stands for. */
    record Escape(Span span) implements Form {}

    /** {@code (x:1.2)} of AUTOMATIC1111 and ComfyUI. */
    record Weight(Span span, Span inner, double weight) implements Form {}

    /**
     * {@code ((x))} or {@code [x]}: each level multiplies or divides the weight by 1.1.
     *
     * @param level positive for round brackets, negative for square ones
     */
    record Emphasis(Span span, Span inner, int level) implements Form {}

    /** {@code [a:b:0.5]}, {@code [a::0.6]}, {@code [a|b]}: what is drawn changes between steps. */
    record Schedule(Span span) implements Form {}

    /** {@code BREAK} or {@code AND}. */
    record Keyword(Span span, String word) implements Form {}

    /** {@code <lora:name:0.8>} and its relatives. */
    record Network(Span span, String kind, String name) implements Form {}

    /** {@code __wild/card__} */
    record Wildcard(Span span, String name) implements Form {}

    /**
     * {@code --ar 4:5}.
     *
     * @param dash how the flag begins: {@code --}, a long dash made by a word processor, or a single {@code -}
     * @param name lower case, without dashes
     * @param value what belongs to it; empty where the flag stands alone
     */
    record Flag(Span span, String dash, String name, Span value) implements Form {}

    /** {@code ::2}: the weight of a part of a multi-prompt. */
    record PartWeight(Span span, double weight) implements Form {}

    /**
     * {@code {argument name="city" default="Rome"}}: a slot with its default.
     *
     * @param value the span of the default; empty where there is none
     */
    record Argument(Span span, String name, Span value) implements Form {}

    /** A slot that someone was to fill in. */
    record Placeholder(Span span, Style style, String name) implements Form {}

    /** How a slot is written. */
    enum Style {
        /** {@code [LIGHT DIRECTION]}, {@code [insert city]} */
        BRACKET,
        /** {@code {{city}}} */
        DOUBLE_BRACE,
        /** {@code ${city}} */
        DOLLAR,
        /** {@code <insert city>} */
        ANGLE,
        /** {@code ____} */
        BLANK,
        /** {@code [image 1]}: points at a picture that goes with the prompt. */
        IMAGE
    }
}
