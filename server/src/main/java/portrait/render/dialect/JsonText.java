package portrait.render.dialect;

import java.util.Optional;
import portrait.render.brief.Run;
import portrait.render.brief.Words;
import portrait.render.brief.WordsBuilder;

/** Writes JSON whose strings know where in the file their words come from: two spaces a level. */
final class JsonText {
    private static final String HEX = "0123456789abcdef";

    private final WordsBuilder out = new WordsBuilder();
    private int level;
    private boolean first = true;
    private boolean named;

    JsonText open(char bracket) {
        next();
        sign(String.valueOf(bracket));
        level++;
        first = true;
        return this;
    }

    JsonText close(char bracket) {
        level--;
        if (!first) {
            line();
        }
        first = false;
        sign(String.valueOf(bracket));
        return this;
    }

    JsonText name(String name) {
        next();
        sign("\"" + name + "\": ");
        named = true;
        return this;
    }

    JsonText value(Words words) {
        next();
        sign("\"");
        words.runs().forEach(this::escaped);
        sign("\"");
        return this;
    }

    Words build() {
        return out.build();
    }

    private void next() {
        if (named) {
            named = false;
            return;
        }
        if (level > 0) {
            if (!first) {
                sign(",");
            }
            line();
        }
        first = false;
    }

    private void line() {
        sign("\n" + "  ".repeat(level));
    }

    private void sign(String characters) {
        out.markup(characters, Optional.empty());
    }

    private void escaped(Run run) {
        int start = 0;
        for (int i = 0; i < run.text().length(); i++) {
            char c = run.text().charAt(i);
            if (c == '"' || c == '\\' || c < ' ') {
                if (i > start) {
                    out.append(run.part(start, i));
                }
                Run sign = run.part(i, i + 1);
                out.append(new Run(escape(c), sign.source(), Run.Kind.WORDS));
                start = i + 1;
            }
        }
        if (start < run.text().length()) {
            out.append(run.part(start, run.text().length()));
        }
    }

    private static String escape(char c) {
        return switch (c) {
            case '"', '\\' -> "\\" + c;
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> "\\u00" + HEX.charAt(c >> 4) + HEX.charAt(c & 15);
        };
    }
}
