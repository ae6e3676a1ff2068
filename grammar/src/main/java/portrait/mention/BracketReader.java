package portrait.mention;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portrait.text.Span;

/** Keeps open brackets on a stack and judges them when they close, so that nesting costs nothing twice. */
final class BracketReader {
    /** No prompt nests deeper; brackets beyond it are plain characters. */
    private static final int MAX_DEPTH = 1000;
    /** No address is longer. */
    private static final int MAX_ADDRESS = 400;

    private static final double MAX_WEIGHT = 10;
    /** Schedules count steps where the number is above one. */
    private static final double MAX_STEP = 150;
    /** What is written in more characters is a remark, not a word to weaken. */
    private static final int MAX_WEAKENED = 90;

    private final Window window;
    private final List<Mention> found;
    private final Deque<Frame> frames = new ArrayDeque<>();

    /** An open bracket, and what stood in it so far. */
    private static final class Frame {
        final char bracket;
        final int at;
        final List<Integer> pipes = new ArrayList<>(0);
        int equals = -1;
        int lastColon = -1;
        int firstColon = -1;
        int childStart = -1;
        int childEnd = -1;
        int childLevel;
        /** How many brackets it closes around the same words; none around a weight. */
        int level = 1;

        Frame(char bracket, int at) {
            this.bracket = bracket;
            this.at = at;
        }

        /** Whether one bracket of the same kind is all that stands in this one. */
        boolean isFilledByChild(int close) {
            return childStart == at + 1 && childEnd == close;
        }
    }

    BracketReader(Window window, List<Mention> found) {
        this.window = window;
        this.found = found;
    }

    boolean isOpen() {
        return !frames.isEmpty();
    }

    int open(int at) {
        if (frames.size() < MAX_DEPTH) {
            frames.push(new Frame(straight(window.at(at)), at));
        }
        return at + 1;
    }

    private static char straight(char bracket) {
        return bracket == '（' ? '(' : bracket;
    }

    int pipe(int at) {
        Frame frame = frames.peek();
        if (frame != null) {
            frame.pipes.add(at);
        }
        return at + 1;
    }

    int equalsSign(int at) {
        Frame frame = frames.peek();
        if (frame != null && frame.equals < 0 && frame.pipes.isEmpty()) {
            frame.equals = at;
        }
        return at + 1;
    }

    /** A colon inside a bracket; of two the second counts. */
    int colon(int at) {
        Frame frame = frames.peek();
        int last = window.at(at) == ':' && window.at(at + 1) == ':' ? at + 1 : at;
        if (frame != null) {
            frame.firstColon = frame.firstColon < 0 ? at : frame.firstColon;
            frame.lastColon = last;
        }
        return last + 1;
    }

    int close(int at) {
        char wanted = switch (window.at(at)) {
            case ']' -> '[';
            case '}' -> '{';
            default -> '(';
        };
        Frame frame = frames.peek();
        if (frame == null || frame.bracket != wanted) {
            return at + 1;
        }
        frames.pop();
        int behind = at + 1;
        switch (wanted) {
            case '{' -> brace(frame, at);
            case '(' -> round(frame, at);
            default -> behind = square(frame, at);
        }
        Frame outer = frames.peek();
        if (outer != null) {
            outer.childStart = frame.at;
            outer.childEnd = at + 1;
            outer.childLevel = frame.level;
        }
        return behind;
    }

    // ---- braces

    private void brace(Frame frame, int close) {
        Span span = new Span(frame.at, close + 1);
        int nameEnd = frame.equals > 0 ? frame.equals : close;
        if (frame.equals <= 0 && !frame.pipes.isEmpty()) {
            found.add(new Form.Choice(span, options(frame.at + 1, frame.pipes, close)));
            return;
        }
        Span name = trim(frame.at + 1, nameEnd);
        if (!SlotWords.isName(name, window.text())) {
            return;
        }
        String said = name.of(window.text());
        found.add(
                frame.equals > 0
                        ? new Form.VariableDefinition(span, said, name, options(frame.equals + 1, frame.pipes, close))
                        : new Form.VariableUse(span, said));
    }

    private List<Span> options(int from, List<Integer> pipes, int to) {
        List<Span> options = new ArrayList<>(pipes.size() + 1);
        int at = from;
        for (int pipe : pipes) {
            options.add(trim(at, pipe));
            at = pipe + 1;
        }
        options.add(trim(at, to));
        return List.copyOf(options);
    }

    // ---- round brackets

    private void round(Frame frame, int close) {
        Double weight = frame.lastColon < 0 ? null : number(frame.lastColon + 1, close, MAX_WEIGHT);
        boolean counts = weight != null && weight == Math.rint(weight) && window.at(frame.lastColon + 1) == ' ';
        if (weight != null && !counts) { // (number: 3) counts
            Span inner = trim(frame.at + 1, behindDouble(frame));
            found.add(new Form.Weight(new Span(frame.at, close + 1), inner, weight));
            frame.level = 0;
        } else if (frame.isFilledByChild(close)) {
            frame.level = frame.childLevel + 1;
            emphasis(frame, close, frame.level);
        }
    }

    /** Where the words end in front of the last colon, or of both in {@code (x::1.2)}. */
    private int behindDouble(Frame frame) {
        boolean twice = frame.lastColon - 1 > frame.at && window.at(frame.lastColon - 1) == ':';
        return twice ? frame.lastColon - 1 : frame.lastColon;
    }

    /** Of nested brackets only the outermost is kept, with their number. */
    private void emphasis(Frame frame, int close, int level) {
        Span child = new Span(frame.childStart, frame.childEnd);
        if (!found.isEmpty()
                && found.getLast() instanceof Form.Emphasis
                && found.getLast().span().equals(child)) {
            found.removeLast();
        }
        Span inner = new Span(frame.at + level, close + 1 - level);
        found.add(new Form.Emphasis(new Span(frame.at, close + 1), inner, level));
    }

    /** The number that is all between two offsets: {@code 1.2}, or {@code .4} for 0.4. */
    private @Nullable Double number(int from, int to, double most) {
        int i = window.skipSpaces(from, 2);
        boolean fraction = window.at(i) == '.';
        Figure figure = i < to ? window.figure(fraction ? i + 1 : i) : null;
        if (figure == null || window.skipSpaces(figure.end(), 2) != to) {
            return null;
        }
        double value = fraction ? figure.value() / Math.pow(10, figure.end() - i - 1) : figure.value();
        return value <= most ? value : null;
    }

    // ---- square brackets

    private int square(Frame frame, int close) {
        Span span = new Span(frame.at, close + 1);
        if (window.at(close + 1) == '(') {
            int end = addressEnd(close + 2);
            if (end > 0) {
                found.add(new Mention.Link(new Span(frame.at, end + 1)));
                return end + 1;
            }
        }
        boolean scheduled = frame.lastColon >= 0 && number(frame.lastColon + 1, close, MAX_STEP) != null;
        if (!frame.pipes.isEmpty() || scheduled) {
            found.add(new Form.Schedule(span));
            return close + 1;
        }
        Span words = trim(frame.at + 1, close);
        Form slot = SlotWords.squareSlot(span, words, window.text());
        if (slot != null) {
            found.add(slot);
        } else if (frame.firstColon < 0 && !words.isEmpty() && words.length() <= MAX_WEAKENED) {
            found.add(new Form.Emphasis(span, new Span(frame.at + 1, close), -1));
        }
        return close + 1;
    }

    /** The closing bracket of an address; brackets in it stand in pairs. */
    private int addressEnd(int from) {
        int depth = 0;
        for (int i = from;
                i < Math.min(window.end(), from + MAX_ADDRESS) && !Character.isWhitespace(window.at(i));
                i++) {
            if (window.at(i) == ')' && depth-- == 0) {
                return i;
            }
            depth += window.at(i) == '(' ? 1 : 0;
        }
        return -1;
    }

    private Span trim(int from, int to) {
        int begin = from;
        int stop = to;
        while (begin < stop && Character.isWhitespace(window.text().charAt(begin))) {
            begin++;
        }
        while (stop > begin && Character.isWhitespace(window.text().charAt(stop - 1))) {
            stop--;
        }
        return new Span(begin, stop);
    }
}
