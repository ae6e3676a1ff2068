package portrait.render;

import portrait.model.PromptLength;
import portrait.render.brief.Choice;
import portrait.render.brief.Loss;
import portrait.render.brief.Parameter;

/** Renderings for people at a terminal: the prompt first, alone on its lines and ready to paste, then all the rest. */
public final class RenderingText {
    private RenderingText() {}

    /** Writes a rendering; it ends with a line end. */
    public static String of(Rendering rendering, Places places) {
        StringBuilder out = new StringBuilder();
        out.append(rendering.prompt()).append('\n');
        rendering
                .negative()
                .ifPresent(negative -> title("Negative", out)
                        .append(negative.isBlank() ? "(a space: with no text at all guidance is off)" : negative)
                        .append('\n'));
        if (!rendering.parameters().isEmpty()) {
            title("Parameters", out);
            for (Parameter parameter : rendering.parameters()) {
                out.append(parameter.name())
                        .append(": ")
                        .append(parameter.value().text())
                        .append('\n');
            }
        }
        if (!rendering.choices().isEmpty()) {
            title("Variables", out);
            for (Choice choice : rendering.choices()) {
                out.append(choice.name()).append(": ").append(choice.value()).append('\n');
            }
        }
        PromptLength length = rendering.length().measured();
        title("Length", out).append(length.words());
        length.limit().ifPresent(limit -> out.append(" of ").append(limit));
        out.append('\n');
        title("Loss report", out);
        if (rendering.losses().isEmpty()) {
            out.append("Nothing was lost.\n");
        }
        for (Loss loss : rendering.losses()) {
            out.append(places.words(loss.span()))
                    .append(", ")
                    .append(loss.action().word())
                    .append(": ")
                    .append(loss.fact())
                    .append("\n    ")
                    .append(loss.reason())
                    .append('\n');
        }
        return out.toString();
    }

    private static StringBuilder title(String title, StringBuilder out) {
        return out.append('\n')
                .append(title)
                .append('\n')
                .append("-".repeat(title.length()))
                .append('\n');
    }
}
