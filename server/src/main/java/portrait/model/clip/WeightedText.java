package portrait.model.clip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import portrait.model.Weights;

/**
 * The words of a prompt that share a weight, each with their places, and without the signs that say so: an interface hands them to CLIP's
 * tokenizer part by part. After AUTOMATIC1111, {@code modules/prompt_parser.py}, and ComfyUI, {@code comfy/sd1_clip.py}.
 *
 * @param parts in their order; none is empty
 * @param isOne whether it is one prompt, without schedules, alternatives and AND
 */
record WeightedText(List<Part> parts, boolean isOne) {
    private static final double STEP = 1.1;

    /** Words of one weight, or the word BREAK. */
    record Part(TracedText text, boolean isBreak) {}

    static WeightedText of(String prompt, Weights weights) {
        return weights.readsRound()
                ? new Reader(prompt, weights.readsSquare()).read()
                : new WeightedText(List.of(new Part(TracedText.of(prompt, 0, prompt.length()), false)), true);
    }

    /** One pass over a prompt finds its brackets, another one its words. */
    private static final class Reader {
        private final String prompt;
        private final boolean square;
        /** What each bracket multiplies the weight with, at its place; 0: the character is no sign of a weight. */
        private final double[] opening;

        private final double[] closing;
        /** How many characters in front of a closing bracket say its weight. */
        private final int[] figure;

        private final List<Part> parts = new ArrayList<>();
        private TracedText part = new TracedText();
        private boolean one = true;
        /** The last sign that makes square brackets a schedule or alternatives. */
        private int divider = -1;

        Reader(String prompt, boolean square) {
            this.prompt = prompt;
            this.square = square;
            this.opening = new double[prompt.length() + 1];
            this.closing = new double[prompt.length() + 1];
            this.figure = new int[prompt.length()];
        }

        WeightedText read() {
            pair();
            words();
            return new WeightedText(List.copyOf(parts), one);
        }

        private void pair() {
            int[] open = new int[prompt.length()];
            int depth = 0;
            for (int i = 0; i < prompt.length(); i++) {
                char c = prompt.charAt(i);
                divider = c == ':' || c == '|' ? i : divider;
                if (escapes(i)) {
                    i++;
                } else if (c == '(' || (c == '[' && square)) {
                    open[depth++] = i;
                } else if (depth > 0 && closes(open[depth - 1], c)) {
                    weigh(open[--depth], i);
                }
            }
            if (square) {
                // A bracket that stays open holds to the end.
                while (depth > 0) {
                    int at = open[--depth];
                    opening[at] = prompt.charAt(at) == '(' ? STEP : 1 / STEP;
                }
            } else if (depth > 0) {
                // ComfyUI takes what follows it for plain text.
                Arrays.fill(opening, open[0], opening.length, 0);
                Arrays.fill(closing, open[0], closing.length, 0);
                Arrays.fill(figure, open[0], figure.length, 0);
            }
        }

        private boolean closes(int open, char c) {
            return prompt.charAt(open) == '(' ? c == ')' : c == ']';
        }

        private void weigh(int open, int close) {
            double factor = prompt.charAt(open) == '(' ? STEP : 1 / STEP;
            if (prompt.charAt(open) == '(') {
                int colon = figureStart(close);
                if (colon > open) {
                    figure[close] = close - colon;
                    factor = Double.parseDouble(
                            prompt.substring(colon + 1, close).strip());
                }
            } else {
                one &= divider < open;
            }
            opening[open] = factor;
            closing[close] = factor;
        }

        /** The colon of a weight in front of a bracket, or -1. */
        private int figureStart(int close) {
            int i = close;
            boolean digit = false;
            int points = 0;
            while (i > 0 && close - i < 16) {
                char c = prompt.charAt(--i);
                if (c == ':') {
                    return digit && points < 2 ? i : -1;
                }
                boolean sign = (c == '+' || c == '-') && i > 0 && prompt.charAt(i - 1) == ':';
                boolean space = c == ' ' && !square && !digit;
                digit |= c >= '0' && c <= '9';
                points += c == '.' ? 1 : 0;
                if (!sign && !space && c != '.' && (c < '0' || c > '9')) {
                    return -1;
                }
            }
            return -1;
        }

        /** Whether a backslash stands here that makes the next character plain. */
        private boolean escapes(int i) {
            if (prompt.charAt(i) != '\\' || i + 1 == prompt.length()) {
                return false;
            }
            return (square ? "()[]\\" : "()").indexOf(prompt.charAt(i + 1)) >= 0;
        }

        private void words() {
            double ended = 1;
            double begun = 1;
            boolean bracket = false;
            for (int i = 0; i < prompt.length(); i++) {
                int figureEnd = figureAt(i);
                bracket |= opening[i] != 0 || closing[i] != 0;
                if (opening[i] != 0) {
                    begun *= opening[i];
                } else if (closing[i] != 0) {
                    ended *= closing[i];
                } else if (square && prompt.startsWith("BREAK", i) && isWord(i, i + 5)) {
                    endPart();
                    parts.add(new Part(TracedText.of(prompt, i, i + 5), true));
                    i += 4;
                } else if (figureEnd > i) {
                    i = figureEnd - 1;
                } else if (square && networkEnd(i) > i) {
                    i = networkEnd(i) - 1;
                } else {
                    // Words whose weights turn out the same are one part in AUTOMATIC1111.
                    if (square ? ended != begun : bracket) {
                        endPart();
                    }
                    bracket = false;
                    ended = 1;
                    begun = 1;
                    boolean escape = escapes(i);
                    boolean dropped = square && !escape && prompt.charAt(i) == '\\';
                    one &= !(square && prompt.startsWith("AND", i) && isWord(i, i + 3));
                    if (!dropped) {
                        part.append(escape ? prompt.charAt(++i) : prompt.charAt(i), i);
                    }
                }
            }
            endPart();
        }

        /** Behind the figure of a weight that starts here, or this offset. */
        private int figureAt(int i) {
            if (prompt.charAt(i) != ':') {
                return i;
            }
            int close = Math.min(prompt.length(), i + 17);
            for (int at = i; at < close; at++) {
                if (figure[at] > 0 && at - figure[at] == i) {
                    return at;
                }
            }
            return i;
        }

        /** Behind {@code <lora:name:1>}, which the interface takes out, or this offset. */
        private int networkEnd(int start) {
            if (prompt.charAt(start) != '<') {
                return start;
            }
            int i = start + 1;
            while (i < prompt.length() && Character.isLetterOrDigit(prompt.charAt(i)) && i - start < 40) {
                i++;
            }
            boolean named = i > start + 1 && i < prompt.length() && prompt.charAt(i) == ':';
            while (named && i < prompt.length() && prompt.charAt(i) != '>' && i - start < 400) {
                i++;
            }
            boolean closed = named && i < prompt.length() && prompt.charAt(i) == '>';
            return closed ? i + 1 : start;
        }

        private boolean isWord(int start, int end) {
            boolean before = start > 0 && Character.isLetterOrDigit(prompt.charAt(start - 1));
            boolean behind = end < prompt.length() && Character.isLetterOrDigit(prompt.charAt(end));
            return !before && !behind;
        }

        private void endPart() {
            if (part.length() > 0) {
                parts.add(new Part(part, false));
                part = new TracedText();
            }
        }
    }
}
