package portrait.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An immutable text with its lines. A byte order mark and every kind of line end stay in the text, so that writing it back
 * gives the same bytes.
 */
public final class SourceText {
    private final String text;
    private final LineIndex lines;
    private final List<Span> undecodable;

    private SourceText(String text, List<Span> undecodable) {
        this.text = text;
        this.lines = LineIndex.of(text);
        this.undecodable = undecodable;
    }

    public static SourceText of(String text) {
        return new SourceText(text, List.of());
    }

    /**
     * A part of a text that was decoded from bytes.
     *
     * @param undecodable the replacement characters that stand for bytes which are not UTF-8, in order
     */
    public static SourceText of(String text, List<Span> undecodable) {
        return new SourceText(text, List.copyOf(undecodable));
    }

    /** Decodes UTF-8. Bytes that are not UTF-8 become U+FFFD, and {@link #undecodable()} says where. */
    public static SourceText decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // A replacement character may also stand in the file itself: only then is the slow way needed to tell.
        return text.indexOf('\uFFFD') < 0 ? of(text) : decodeWithPlaces(bytes);
    }

    private static SourceText decodeWithPlaces(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        List<Span> bad = new ArrayList<>();
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            in.position(in.position() + result.length());
            bad.add(new Span(out.position(), out.position() + 1));
            out.put('\uFFFD');
        }
        return new SourceText(out.flip().toString(), List.copyOf(bad));
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    public LineIndex lines() {
        return lines;
    }

    /** The replacement characters that stand for bytes which are not UTF-8, in order. */
    public List<Span> undecodable() {
        return undecodable;
    }

    public int length() {
        return text.length();
    }

    public String slice(Span span) {
        return span.of(text);
    }

    /** The text after the edit. */
    public SourceText apply(TextEdit edit) {
        String changed = text.substring(0, edit.span().start())
                + edit.replacement()
                + text.substring(edit.span().end());
        int grown = edit.replacement().length() - edit.span().length();
        List<Span> bad = undecodable.stream()
                .filter(span -> !span.overlaps(edit.span()))
                .map(span -> span.start() >= edit.span().end() ? span.shift(grown) : span)
                .toList();
        return new SourceText(changed, bad);
    }
}
