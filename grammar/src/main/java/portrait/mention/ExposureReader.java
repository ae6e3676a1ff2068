package portrait.mention;

import org.jspecify.annotations.Nullable;
import portrait.text.Span;
import portrait.vocabulary.PhraseIndex;

/** Reads exposure times, film speeds, and differences in stops. */
final class ExposureReader {
    private static final PhraseIndex<Double> STOPS = stops();

    private static final int REACH = 30;
    private static final Words CAMERA_WORDS = Words.of("shutter", "exposure", "iso", "f/", "mm");
    private static final Words EXPOSURE_WORDS = Words.of("exposure", "shutter");
    private static final double MAX_DIVISOR = 32_000;

    private final Window window;
    private final String expects;

    ExposureReader(Window window, String expects) {
        this.window = window;
        this.expects = expects;
    }

    private static PhraseIndex<Double> stops() {
        PhraseIndex.Builder<Double> builder = new PhraseIndex.Builder<>();
        builder.add("a third of a stop", 1.0 / 3)
                .add("one third of a stop", 1.0 / 3)
                .add("one third stop", 1.0 / 3)
                .add("two thirds of a stop", 2.0 / 3)
                .add("two thirds stop", 2.0 / 3)
                .add("half a stop", 0.5)
                .add("a half stop", 0.5)
                .add("half stop", 0.5)
                .add("a stop", 1.0)
                .add("one stop", 1.0)
                .add("a stop and a half", 1.5)
                .add("one and a half stops", 1.5)
                .add("two stops", 2.0)
                .add("two and a half stops", 2.5)
                .add("three stops", 3.0);
        return builder.build();
    }

    /** {@code one stop}, {@code two stops under}; a stop alone is also where a bus halts. */
    @Nullable
    Quantity stopsInWords(int at) {
        PhraseIndex.Match<Double> match =
                STOPS.match(window.text(), at, window.end()).orElse(null);
        if (match == null) {
            return null;
        }
        String behind = window.wordBehind(match.end()).letters();
        boolean bare =
                window.wordBehind(at).letters().equals("a") && match.values().getFirst() == 1;
        boolean compares = isLess(behind) || isMore(behind);
        boolean shop = behind.equals("shop");
        return shop || (bare && !compares)
                ? null
                : stops(at, match.end(), match.values().getFirst());
    }

    /** A difference of exposure; what is under or darker is negative. */
    Quantity stops(int at, int end, double stops) {
        return new Quantity.Stops(
                new Span(at, end), isLess(window.wordBehind(end).letters()) ? -stops : stops);
    }

    private static boolean isLess(String word) {
        return switch (word) {
            case "under", "below", "darker", "dimmer", "down", "less", "lower", "underexposed", "weaker" -> true;
            default -> false;
        };
    }

    private static boolean isMore(String word) {
        return switch (word) {
            case "over", "above", "brighter", "up", "more", "higher", "overexposed", "hotter", "stronger" -> true;
            default -> false;
        };
    }

    /** {@code 1/125}, {@code 1/160–1/250 s}, {@code 2/3 stop}. */
    @Nullable
    Quantity fraction(int at, Figure numerator) {
        Figure divisor = window.at(numerator.end()) == '/' ? window.figure(numerator.end() + 1) : null;
        if (divisor == null || !divisor.whole() || !numerator.whole() || divisor.value() < 2) {
            return null;
        }
        Window.Word unit = window.wordBehind(divisor.end());
        boolean inStops = unit.letters().equals("stop")
                || unit.letters().equals("stops")
                || unit.letters().equals("ev");
        if (inStops) {
            return stops(at, unit.end(), numerator.value() / divisor.value());
        }
        return numerator.value() == 1 ? shutter(at, divisor) : null;
    }

    private @Nullable Quantity shutter(int at, Figure divisor) {
        int unitEnd = secondsEnd(divisor.end());
        Figure other = shutterRangeEnd(unitEnd);
        Figure last = other == null ? divisor : other;
        int end = other == null ? unitEnd : secondsEnd(last.end());
        boolean seconds = end > last.end() || unitEnd > divisor.end();
        boolean dated = window.at(end) == '/' || (window.at(end) == '.' && window.isDigit(end + 1));
        if (dated || divisor.value() > MAX_DIVISOR || last.value() > MAX_DIVISOR || last.value() < 2) {
            return null;
        }
        boolean plausible = seconds
                || expects.equals("shutter")
                || (divisor.value() >= 15
                        && !window.wordBehind(end).letters().equals("scale")
                        && (divisor.value() % 5 == 0 || window.near(at, end, REACH, CAMERA_WORDS)));
        if (!plausible) {
            return null;
        }
        return new Quantity.ShutterTime(
                new Span(at, end),
                1 / Math.max(divisor.value(), last.value()),
                1 / Math.min(divisor.value(), last.value()));
    }

    /** The offset behind the seconds that follow a number, or behind the number. */
    private int secondsEnd(int from) {
        int ideograph = window.skipSpaces(from, 1);
        if (window.at(ideograph) == '秒') {
            return ideograph + 1;
        }
        Window.Word unit = window.wordBehind(from);
        return isSeconds(unit.letters()) && !window.isDigit(unit.end()) ? unit.end() : from;
    }

    private static boolean isSeconds(String unit) {
        return switch (unit) {
            case "s", "sec", "secs", "second", "seconds", "th", "초" -> true;
            default -> false;
        };
    }

    private @Nullable Figure shutterRangeEnd(int from) {
        int i = window.skipSpaces(from, 1);
        if (window.isOneOf("-–—", i)) {
            i = window.skipSpaces(i + 1, 1);
        } else if (i > from && window.startsWith("to ", i)) {
            i += 3;
        } else {
            return null;
        }
        return window.startsWith("1/", i) ? window.figure(i + 2) : null;
    }

    /** {@code 0.5 s}, {@code 30 seconds}: an exposure only where one is spoken of. */
    @Nullable
    Quantity seconds(int at, int end, double min, double max) {
        boolean exposure = expects.equals("shutter") || window.near(at, end, REACH, EXPOSURE_WORDS);
        return exposure && min > 0 ? new Quantity.ShutterTime(new Span(at, end), min, max) : null;
    }

    /** {@code ISO 400}, {@code ISO3200}, {@code iso: 100–200}. */
    @Nullable
    Quantity iso(int at) {
        if (!window.text().regionMatches(true, at, "iso", 0, 3)) {
            return null;
        }
        int from = at + 3;
        while (from - at < 6 && window.isOneOf(" :-=", from)) {
            from++;
        }
        Figure number = window.figure(from);
        if (number == null || !isSpeed(number)) {
            return null;
        }
        int dash = window.skipSpaces(number.end(), 1);
        Figure upper = window.isOneOf("-–—~", dash) ? window.figure(window.skipSpaces(dash + 1, 1)) : null;
        Figure last = upper != null && isSpeed(upper) ? upper : number;
        return new Quantity.Iso(
                new Span(at, last.end()),
                Math.min(number.value(), last.value()),
                Math.max(number.value(), last.value()));
    }

    private boolean isSpeed(Figure number) {
        return number.whole()
                && number.value() >= 6
                && number.value() <= 4_000_000
                && !window.isWord(number.end())
                && window.at(number.end()) != '/';
    }
}
