package portrait.render.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import portrait.mention.Quantity;
import portrait.model.NumberStyle;
import portrait.optics.Result;
import portrait.optics.colour.Kelvin;
import portrait.optics.colour.MiredShift;
import portrait.optics.colour.Perceptibility;
import portrait.text.Span;

/**
 * Words for numbers that a model reads better with one. A colour temperature is called by how far it lies from the camera's balance, in the
 * bands of {@link Perceptibility}; a lighting ratio by its stops; a colour by the nearest name.
 */
final class NumberWords {
    /** Photographic daylight, where the file states no white balance. */
    private static final double DAYLIGHT = 5500;

    private static final double DAYLIGHT_FROM = 5000;
    private static final double DAYLIGHT_TO = 6500;
    /** How far a word that tells the colour may stand from the number. */
    private static final int NEAR = 32;

    private static final Set<String> COLOUR_WORDS = Set.of(
            "warm",
            "cool",
            "cold",
            "amber",
            "golden",
            "orange",
            "yellow",
            "blue",
            "cyan",
            "teal",
            "neutral",
            "daylight",
            "icy",
            "bluish");

    private NumberWords() {}

    static void say(Quantity quantity, Span span, String text, Speaker speaker, WordsBuilder out) {
        NumberStyle style = speaker.model().numbers();
        switch (quantity) {
            case Quantity.ColorTemperature kelvin -> kelvin(kelvin, span, text, speaker, out, style.kelvin());
            case Quantity.LightRatio ratio -> ratio(ratio, span, text, speaker, out, style.ratio());
            case Quantity.HexColor color -> hex(color, span, text, speaker, out, style.hex());
            default -> out.verbatim(text, span.start(), span.end());
        }
    }

    private static void kelvin(
            Quantity.ColorTemperature quantity,
            Span span,
            String text,
            Speaker speaker,
            WordsBuilder out,
            NumberStyle.Treatment treatment) {
        Optional<String> word = word(quantity, speaker.whiteBalance().orElse(DAYLIGHT));
        if (treatment == NumberStyle.Treatment.KEEP || word.isEmpty()) {
            out.verbatim(text, span.start(), span.end());
            return;
        }
        boolean said = isColourSaid(text, span);
        if (treatment == NumberStyle.Treatment.WORD) {
            String instead = word.get().endsWith("daylight") ? word.get() : word.get() + " light";
            instead(said ? "" : instead, span, speaker, out);
            String reason = speaker.model().name() + " does not read kelvins: "
                    + (said ? "the word beside it says it" : "said as “" + instead + "”");
            speaker.ledger().loss(span, Loss.Action.REPHRASED, reason);
        } else if (said) {
            out.verbatim(text, span.start(), span.end());
        } else {
            beside(word.get(), span, text, out);
        }
    }

    /** What a light of that temperature looks like to a camera with that balance. */
    static Optional<String> word(Quantity.ColorTemperature quantity, double balance) {
        Result<Kelvin> light = Kelvin.checked((quantity.min() + quantity.max()) / 2);
        Result<Kelvin> camera = Kelvin.checked(balance);
        if (!(light instanceof Result.Ok<Kelvin>(Kelvin lamp))
                || !(camera instanceof Result.Ok<Kelvin>(Kelvin white))) {
            return Optional.empty();
        }
        MiredShift shift = MiredShift.between(white, lamp);
        boolean warm = shift.mired() > 0;
        return Optional.of(
                switch (shift.perceptibility()) {
                    case INVISIBLE, SIDE_BY_SIDE, BARELY ->
                        lamp.kelvin() >= DAYLIGHT_FROM && lamp.kelvin() <= DAYLIGHT_TO ? "neutral daylight" : "neutral";
                    case SUBTLE -> warm ? "slightly warm" : "slightly cool";
                    case TWO_COLOURS -> warm ? "warm" : "cool";
                    case TUNGSTEN_AGAINST_DAYLIGHT -> warm ? "amber" : "blue";
                });
    }

    private static boolean isColourSaid(String text, Span span) {
        int from = span.start();
        while (from > 0 && span.start() - from < NEAR && text.charAt(from - 1) != '\n') {
            from--;
        }
        int to = span.end();
        while (to < text.length() && to - span.end() < NEAR && text.charAt(to) != '\n') {
            to++;
        }
        int start = -1;
        for (int i = from; i <= to; i++) {
            boolean letter = i < to && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (COLOUR_WORDS.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    private static void ratio(
            Quantity.LightRatio quantity,
            Span span,
            String text,
            Speaker speaker,
            WordsBuilder out,
            NumberStyle.Treatment treatment) {
        if (treatment == NumberStyle.Treatment.KEEP || !isAlone(out)) {
            out.verbatim(text, span.start(), span.end());
            return;
        }
        String word = contrast(Math.log(quantity.key() / quantity.fill()) / Math.log(2));
        if (treatment == NumberStyle.Treatment.WORD) {
            out.said(word, span);
            speaker.ledger()
                    .loss(
                            span,
                            Loss.Action.REPHRASED,
                            speaker.model().name() + " does not read lighting ratios: said as “" + word + "”");
        } else {
            out.added(word + ", ").verbatim(text, span.start(), span.end()).added(" key to fill");
        }
    }

    /** Whether nothing, or only what separates, stands before the next words. */
    private static boolean isAlone(WordsBuilder out) {
        return out.isEmpty() || out.endsWith(", ") || out.endsWith("; ") || out.endsWith(". ");
    }

    /** The word before a number that stands alone, behind one that is part of a phrase. */
    private static void beside(String word, Span span, String text, WordsBuilder out) {
        if (isAlone(out)) {
            out.added(word + " (").verbatim(text, span.start(), span.end()).added(")");
        } else {
            out.verbatim(text, span.start(), span.end()).added(" (" + word + ")");
        }
    }

    /** The word in the place of a number; a number that leaves no word behind takes its preposition along. */
    private static void instead(String word, Span span, Speaker speaker, WordsBuilder out) {
        out.trimEnd("~≈");
        if (word.isEmpty()) {
            for (String joint : List.of(" at", " of", " around", " about", " approximately", " with")) {
                if (out.endsWith(joint)) {
                    out.takeLast(joint.length()).ifPresent(speaker.ledger()::markup);
                    break;
                }
            }
        }
        out.said(word.isEmpty() || out.isEmpty() ? word : " " + word, span);
    }

    /** By the stops between key and fill; the bounds are our judgement. */
    private static String contrast(double stops) {
        if (stops <= 1) {
            return "low-contrast lighting";
        }
        if (stops <= 2) {
            return "moderate lighting contrast";
        }
        return stops <= 3 ? "strong lighting contrast" : "very strong lighting contrast";
    }

    private static void hex(
            Quantity.HexColor quantity,
            Span span,
            String text,
            Speaker speaker,
            WordsBuilder out,
            NumberStyle.Treatment treatment) {
        boolean named = isNamed(text, span);
        String name = ColourNames.nearest(quantity.rgb());
        switch (treatment) {
            case KEEP -> out.verbatim(text, span.start(), span.end());
            case BOTH -> {
                out.verbatim(text, span.start(), span.end());
                out.added(named ? "" : " (" + name + ")");
            }
            case WORD -> {
                out.said(named ? "" : name, span);
                if (named) {
                    out.trimEnd("");
                }
                String instead = named ? "the word beside it says it" : "said as “" + name + "”, the nearest name";
                speaker.ledger()
                        .loss(
                                span,
                                Loss.Action.REPHRASED,
                                speaker.model().name() + " does not read colour codes: " + instead);
            }
        }
    }

    /** Whether a word stands right before it, or in brackets right behind it. */
    private static boolean isNamed(String text, Span span) {
        int i = span.start() - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '(')) {
            i--;
        }
        boolean before = i >= 0 && Character.isLetter(text.charAt(i)) && i < span.start() - 1;
        return before || text.startsWith(" (", span.end());
    }
}
