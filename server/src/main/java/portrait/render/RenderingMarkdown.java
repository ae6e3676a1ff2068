package portrait.render;

import portrait.model.PromptLength;
import portrait.render.brief.Loss;
import portrait.render.brief.Parameter;

/** Renderings as Markdown, for pages and pull requests: what is to be pasted in blocks of code, the rest as lists. */
public final class RenderingMarkdown {
    private RenderingMarkdown() {}

    /** Writes a rendering, below a heading of the second level; it ends with a line end. */
    public static String of(Rendering rendering, Places places) {
        StringBuilder out = new StringBuilder("## ").append(rendering.model()).append("\n\n");
        code(rendering.prompt(), out);
        PromptLength length = rendering.length().measured();
        out.append("\nLength: ").append(length.words());
        length.limit().ifPresent(limit -> out.append(" of ").append(limit));
        out.append('\n');
        rendering.negative().ifPresent(negative -> {
            out.append("\n### Negative\n\n");
            code(negative, out);
        });
        if (!rendering.parameters().isEmpty()) {
            out.append("\n### Parameters\n\n");
            for (Parameter parameter : rendering.parameters()) {
                out.append("- ")
                        .append(span(parameter.name()))
                        .append(": ")
                        .append(span(parameter.value().text()))
                        .append('\n');
            }
        }
        out.append("\n### Loss report\n\n");
        if (rendering.losses().isEmpty()) {
            out.append("Nothing was lost.\n");
        }
        for (Loss loss : rendering.losses()) {
            out.append("- ")
                    .append(escaped(places.words(loss.span())))
                    .append(", ")
                    .append(loss.action().word())
                    .append(": ")
                    .append(span(loss.fact()))
                    .append(" — ")
                    .append(escaped(loss.reason()))
                    .append('\n');
        }
        return out.toString();
    }

    private static void code(String text, StringBuilder out) {
        String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        out.append(fence)
                .append("text\n")
                .append(text)
                .append('\n')
                .append(fence)
                .append('\n');
    }

    /** A piece of code on one line. */
    private static String span(String text) {
        String line = text.replace('\n', ' ').replace('\r', ' ');
        if (line.isBlank()) {
            return "(nothing)";
        }
        String ticks = "`".repeat(longestRun(line) + 1);
        String space = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return ticks + space + line + space + ticks;
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Words that hold no markup. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n', '\r' -> out.append(' ');
                case '<' -> out.append("&lt;");
                case '&' -> out.append("&amp;");
                case '\\', '`', '*', '_', '[', ']', '|', '~', '#' ->
                    out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
