package portrait.text.json;

import portrait.text.Span;

/** Reads strings: with their escapes, and with the quotes and line breaks that people leave unescaped. */
final class JsonStrings {
    private final JsonCursor in;

    JsonStrings(JsonCursor in) {
        this.in = in;
    }

    /** Reads the string at the cursor; a key's may end before a value that lacks its colon. */
    Json read(boolean key) {
        int start = in.at;
        char open = in.take();
        if (open != '"') {
            in.problem(start, start + 1, "JSON wants straight double quotes");
        }
        StringBuilder value = new StringBuilder();
        while (!in.isAtEnd()) {
            char c = in.here();
            int slot = c == '{' ? in.slotEnd() : -1;
            if (slot > 0) {
                in.problem(in.at, slot, "quotes inside a string want backslashes before them");
                value.append(in.text, in.at, slot);
                in.at = slot;
            } else if (c == '\\' && in.at + 1 < in.end) {
                escape(value);
            } else if (JsonCursor.closes(open, c)) {
                if (in.endsString(in.at + 1, key)) {
                    in.at++;
                    return new Json.Str(new Span(start, in.at), new Span(start + 1, in.at - 1), value.toString());
                }
                in.problem(in.at, in.at + 1, "a quote inside a string wants a backslash before it");
                value.append(c);
                in.at++;
            } else if ((c == '\n' || c == '\r') && in.isForeignOrKey(in.at + 1)) {
                break;
            } else {
                if (c == '\n' || (c == '\r' && !in.text.startsWith("\n", in.at + 1))) {
                    in.problem(in.at, in.at + 1, "a line break inside a string");
                } else if (c < ' ' && c != '\r') {
                    in.problem(in.at, in.at + 1, "a control character inside a string");
                }
                value.append(c);
                in.at++;
            }
        }
        in.problem(start, start + 1, "this string is never closed");
        return new Json.Str(new Span(start, in.at), new Span(start + 1, in.at), value.toString());
    }

    private void escape(StringBuilder value) {
        char c = in.text.charAt(in.at + 1);
        in.at += 2;
        switch (c) {
            case 'n' -> value.append('\n');
            case 't' -> value.append('\t');
            case 'r' -> value.append('\r');
            case 'b' -> value.append('\b');
            case 'f' -> value.append('\f');
            case '"', '\\', '/' -> value.append(c);
            case 'u' -> {
                int code = in.at + 4 <= in.end ? hex(in.at) : -1;
                if (code < 0) {
                    in.problem(in.at - 2, in.at, "\\u wants four hexadecimal digits");
                } else {
                    value.append((char) code);
                    in.at += 4;
                }
            }
            default -> {
                in.problem(in.at - 2, in.at, "JSON has no escape \\" + c);
                value.append(c);
            }
        }
    }

    private int hex(int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(in.text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
