package portrait.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Level;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** {@code 5 0 mm}, {@code f 1. 2}, {@code f1/4}: a focal length or an f-number that fell apart when it was copied. */
public final class GarbledNumber implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "syntax/garbled-number", FixSafety.MENU, "A figure of the camera that fell apart")
            .at(Level.WARNING);

    /** The f-numbers that lenses are sold with and cameras are set to. */
    private static final Set<String> F_NUMBERS = Set.of(
            "0.9", "1.0", "1.1", "1.2", "1.4", "1.6", "1.7", "1.8", "1.9", "2.2", "2.4", "2.5", "2.8", "3.2", "3.5",
            "4.5", "5.6", "6.3", "7.1", "9.5");

    /** What f-numbers end in behind {@code f/1/}: whole ones and halves of them. */
    private static final Set<String> DENOMINATORS =
            Set.of("1.2", "1.4", "1.8", "2", "2.8", "4", "5.6", "8", "11", "16", "22");

    private static final int MOST_DIGITS = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        for (Passage passage : scene.passages()) {
            for (Passage.Value value : passage.values()) {
                for (Span stretch : value.stretches()) {
                    check(scene.text(), stretch, out);
                }
            }
        }
    }

    /**
     * A figure in pieces.
     *
     * @param span where it stands
     * @param repairs what may be meant
     * @param kind what it was to be
     */
    private record Pieces(Span span, List<String> repairs, String kind) {}

    private static void check(String text, Span stretch, Findings out) {
        for (int at = stretch.start(); at < stretch.end(); at++) {
            char c = text.charAt(at);
            boolean starts = at == stretch.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
            Optional<Pieces> pieces = !starts
                    ? Optional.empty()
                    : c == 'f' || c == 'F'
                            ? fNumber(text, at, stretch.end())
                            : isDigit(c) ? focalLength(text, at, stretch) : Optional.empty();
            if (pieces.isPresent()) {
                Span span = pieces.get().span();
                out.add(finding(text, pieces.get()));
                at = span.end() - 1;
            }
        }
    }

    /** Single digits with single spaces between them, then millimetres: {@code 1 0 5 mm}. */
    private static Optional<Pieces> focalLength(String text, int start, Span stretch) {
        boolean inNumber = start > stretch.start() && ".,:/-–".indexOf(text.charAt(start - 1)) >= 0;
        StringBuilder digits = new StringBuilder().append(text.charAt(start));
        int at = start + 1;
        while (at + 1 < stretch.end()
                && text.charAt(at) == ' '
                && isDigit(text.charAt(at + 1))
                && digits.length() <= MOST_DIGITS) {
            digits.append(text.charAt(at + 1));
            at += 2;
        }
        int unit = at < stretch.end() && text.charAt(at) == ' ' ? at + 1 : at;
        boolean millimetres = text.regionMatches(true, unit, "mm", 0, 2)
                && unit + 2 <= stretch.end()
                && (unit + 2 == stretch.end() || !Character.isLetterOrDigit(text.charAt(unit + 2)));
        boolean apart = digits.length() >= 2 && digits.length() <= MOST_DIGITS && digits.charAt(0) != '0';
        if (inNumber || !millimetres || !apart) {
            return Optional.empty();
        }
        return Optional.of(new Pieces(new Span(start, unit + 2), List.of(digits + " mm"), "focal length"));
    }

    private static Optional<Pieces> fNumber(String text, int start, int end) {
        int at = skipSpace(text, start + 1, end);
        if (at < end && (text.charAt(at) == '\\' || text.charAt(at) == '|')) {
            Optional<Span> number = number(text, at + 1, end);
            boolean stop = at == start + 1
                    && number.filter(span -> isFNumber(span.of(text))).isPresent();
            return stop ? pieces(start, number.get().end(), number.get().of(text)) : Optional.empty();
        }
        boolean slash = at < end && text.charAt(at) == '/';
        at = slash ? skipSpace(text, at + 1, end) : at;
        if (at >= end || !isDigit(text.charAt(at))) {
            return Optional.empty();
        }
        char digit = text.charAt(at);
        if (digit == '1' && at + 1 < end && text.charAt(at + 1) == '/') {
            Optional<Span> below = number(text, at + 2, end).filter(span -> DENOMINATORS.contains(span.of(text)));
            if (below.isEmpty()) {
                return Optional.empty();
            }
            String figure = below.get().of(text);
            boolean fraction = figure.length() == 1 && F_NUMBERS.contains("1." + figure);
            return fraction
                    ? pieces(start, below.get().end(), "1." + figure, figure)
                    : pieces(start, below.get().end(), figure);
        }
        int point = skipSpace(text, at + 1, end);
        int decimal = point < end && text.charAt(point) == '.' ? skipSpace(text, point + 1, end) : end;
        boolean apart = decimal < end && decimal - at > 2 && isDigit(text.charAt(decimal));
        boolean ends = decimal + 1 >= end || !Character.isLetterOrDigit(text.charAt(decimal + 1));
        if (!apart || !ends) {
            return Optional.empty();
        }
        String figure = digit + "." + text.charAt(decimal);
        boolean goesOn = decimal + 2 < end && text.charAt(decimal + 1) == '.' && isDigit(text.charAt(decimal + 2));
        return F_NUMBERS.contains(figure) && !goesOn ? pieces(start, decimal + 1, figure) : Optional.empty();
    }

    private static Optional<Pieces> pieces(int start, int end, String... figures) {
        List<String> repairs = new ArrayList<>();
        for (String figure : figures) {
            repairs.add("f/" + figure);
        }
        return Optional.of(new Pieces(new Span(start, end), repairs, "f-number"));
    }

    private static boolean isFNumber(String figure) {
        return F_NUMBERS.contains(figure) || DENOMINATORS.contains(figure);
    }

    /** Digits with at most one point, which no letter or further figure follows. */
    private static Optional<Span> number(String text, int start, int end) {
        int at = start;
        boolean point = false;
        while (at < end
                && at - start < 5
                && (isDigit(text.charAt(at))
                        || !point && text.charAt(at) == '.' && at + 1 < end && isDigit(text.charAt(at + 1)))) {
            point |= text.charAt(at) == '.';
            at++;
        }
        boolean whole =
                at > start && (at >= end || !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '/');
        return whole ? Optional.of(new Span(start, at)) : Optional.empty();
    }

    private static Finding finding(String text, Pieces pieces) {
        List<String> repairs = pieces.repairs();
        Finding finding = Finding.of(
                INFO,
                pieces.span(),
                new Message(
                        Wording.quote(pieces.span().of(text)) + " does not read as one number",
                        "a model sees " + Wording.list(quoted(pieces.span().of(text))) + ", and no " + pieces.kind(),
                        "write " + String.join(" or ", repairs)));
        return finding.withFixes(repairs.stream()
                .map(repair -> Fix.choice("Write " + repair, new TextEdit(pieces.span(), repair)))
                .toList());
    }

    /** The runs of letters and digits. */
    private static List<String> quoted(String text) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                if (i > start) {
                    runs.add(Wording.quote(text.substring(start, i)));
                }
                start = i + 1;
            }
        }
        return runs;
    }

    private static int skipSpace(String text, int from, int end) {
        return from < end && text.charAt(from) == ' ' ? from + 1 : from;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
