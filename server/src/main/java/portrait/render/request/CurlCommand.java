package portrait.render.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import portrait.text.json.Json;
import portrait.text.json.JsonWriter;

/** Requests as commands for a POSIX shell. Keys come from the environment of whoever runs it; all else is quoted. */
public final class CurlCommand {
    private CurlCommand() {}

    /** A command with an argument and its value a line; it ends with a line end. */
    public static String of(Request request) {
        List<String> lines = new ArrayList<>();
        lines.add("curl --fail-with-body --request POST " + expanded(request.url()));
        for (Map.Entry<String, String> header : request.headers().entrySet()) {
            lines.add("--header " + expanded(header.getKey() + ": " + header.getValue()));
        }
        if (request.multipart()) {
            for (Json.Member field : request.body().members()) {
                String text = RequestJson.text(field.value());
                lines.add(
                        request.files().contains(field.key())
                                ? "--form " + quoted(field.key() + "=@\"" + escaped(text) + "\"")
                                : "--form-string " + quoted(field.key() + "=" + text));
            }
        } else {
            lines.add("--data-raw "
                    + quoted(JsonWriter.indented().value(request.body()).toString()));
        }
        StringBuilder out = new StringBuilder();
        request.notes().forEach(note -> out.append("# ").append(oneLine(note)).append('\n'));
        return out.append(String.join(" \\\n  ", lines)).append('\n').toString();
    }

    /** A word for the shell that means exactly this text. A character that no argument can hold is left out. */
    static String quoted(String text) {
        return "'" + text.replace("\0", "").replace("'", "'\\''") + "'";
    }

    /** The same, but {@code $NAME} in it is a variable of the environment. */
    static String expanded(String text) {
        StringBuilder out = new StringBuilder();
        int start = 0;
        for (int i = text.indexOf('$'); i >= 0; i = text.indexOf('$', start)) {
            int end = i + 1;
            while (end < text.length() && isName(text.charAt(end))) {
                end++;
            }
            if (i > start) {
                out.append(quoted(text.substring(start, i)));
            }
            out.append('"').append(text, i, end).append('"');
            start = end;
        }
        return (start < text.length() ? out.append(quoted(text.substring(start))) : out).toString();
    }

    private static boolean isName(char c) {
        return (c >= 'A' && c <= 'Z') || c == '_';
    }

    /** The name of a file inside curl's own quotes. */
    private static String escaped(String file) {
        return file.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String oneLine(String note) {
        StringBuilder line = new StringBuilder();
        note.chars().forEach(c -> line.append(Character.isISOControl(c) ? ' ' : (char) c));
        return line.toString();
    }
}
