package portrait.text.json;

import portrait.text.LineIndex;
import portrait.text.Position;
import portrait.text.PositionEncoding;

/** A data file that is not what it should be. The message names the place. */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JsonException(String text, Json.Problem problem) {
        super(message(text, problem));
    }

    private static String message(String text, Json.Problem problem) {
        Position place = LineIndex.of(text).position(problem.span().start(), PositionEncoding.UTF_16);
        return "line " + (place.line() + 1) + ", column " + (place.character() + 1) + ": " + problem.message();
    }
}
