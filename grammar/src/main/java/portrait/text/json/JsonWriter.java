package portrait.text.json;

import java.util.HexFormat;

/**
 * Writes strict JSON, value by value, indented. For output only: the commands print records this way without a mapper, whose
 * reflection would cost a third of the start-up budget.
 */
public final class JsonWriter {
    private final StringBuilder out = new StringBuilder();
    private final boolean pretty;
    private int depth;
    private boolean first = true;
    private boolean afterName;

    private JsonWriter(boolean pretty) {
        this.pretty = pretty;
    }

    /** Two spaces a level, one member a line. */
    public static JsonWriter indented() {
        return new JsonWriter(true);
    }

    /** One line. */
    public static JsonWriter compact() {
        return new JsonWriter(false);
    }

    public JsonWriter beginObject() {
        return open('{');
    }

    public JsonWriter endObject() {
        return close('}');
    }

    public JsonWriter beginArray() {
        return open('[');
    }

    public JsonWriter endArray() {
        return close(']');
    }

    public JsonWriter name(String name) {
        separate();
        quote(name);
        out.append(pretty ? ": " : ":");
        afterName = true;
        return this;
    }

    public JsonWriter value(String value) {
        separate();
        quote(value);
        return this;
    }

    public JsonWriter value(long value) {
        separate();
        out.append(value);
        return this;
    }

    /** Writes a value that was read; bare words that strict JSON would refuse become {@code null}. */
    public JsonWriter value(Json value) {
        switch (value) {
            case Json.Obj object -> {
                beginObject();
                object.members().forEach(member -> name(member.key()).value(member.value()));
                endObject();
            }
            case Json.Arr array -> {
                beginArray();
                array.items().forEach(this::value);
                endArray();
            }
            case Json.Str string -> value(string.value());
            case Json.Word word when word.isNumber() -> value(Double.parseDouble(word.text()));
            case Json.Word word when word.text().equals("true") -> value(true);
            case Json.Word word when word.text().equals("false") -> value(false);
            case Json.Word word -> nullValue();
        }
        return this;
    }

    /**
     * Writes a number as short as it can be read back.
     *
     * @throws IllegalArgumentException for a value that is not finite: JSON has no word for it
     */
    public JsonWriter value(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON cannot say " + value);
        }
        separate();
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            out.append((long) value);
        } else {
            out.append(value);
        }
        return this;
    }

    public JsonWriter value(boolean value) {
        separate();
        out.append(value);
        return this;
    }

    public JsonWriter nullValue() {
        separate();
        out.append("null");
        return this;
    }

    /** What was written so far. */
    @Override
    public String toString() {
        return out.toString();
    }

    private JsonWriter open(char bracket) {
        separate();
        out.append(bracket);
        depth++;
        first = true;
        return this;
    }

    private JsonWriter close(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        out.append(bracket);
        first = false;
        return this;
    }

    private void separate() {
        if (afterName) {
            afterName = false;
            return;
        }
        if (!first) {
            out.append(',');
        }
        first = false;
        if (depth > 0) {
            newLine();
        }
    }

    private void newLine() {
        if (pretty) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void quote(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    // Lone surrogates cannot be written as UTF-8, and U+2028 ends lines in old JavaScript.
                    if (c < 0x20 || c == '\u2028' || c == '\u2029' || isLoneSurrogate(value, i)) {
                        out.append("\\u").append(HexFormat.of().toHexDigits(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isLoneSurrogate(String value, int i) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
    }
}
