package portrait.lint.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.optics.colour.HueChroma;
import portrait.optics.colour.Srgb;
import portrait.scene.Fact;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;

/** A colour code beside a word for another colour. */
public final class HexVsColourWord implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
            "conflict/hex-vs-colour-word", FixSafety.MENU, "A colour code that its colour word does not mean");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** From this chroma on a colour is no grey to anybody. */
    private static final double GREY = 0.16;

    private static final double BLACK = 0.25;
    private static final double WHITE = 0.8;

    /** Neighbouring names overlap by less: teal and blue, orange and red. */
    private static final double OTHER_HUE_DEGREES = 45;

    /** Names of hues with their place on the circle, in degrees. */
    private static final Map<String, Double> HUES = Map.ofEntries(
            Map.entry("red", 0.0),
            Map.entry("crimson", 348.0),
            Map.entry("orange", 30.0),
            Map.entry("amber", 40.0),
            Map.entry("yellow", 56.0),
            Map.entry("green", 120.0),
            Map.entry("emerald", 145.0),
            Map.entry("teal", 178.0),
            Map.entry("turquoise", 174.0),
            Map.entry("cyan", 184.0),
            Map.entry("blue", 220.0),
            Map.entry("navy", 228.0),
            Map.entry("indigo", 260.0),
            Map.entry("violet", 272.0),
            Map.entry("purple", 282.0),
            Map.entry("magenta", 308.0),
            Map.entry("pink", 336.0));

    /** The names to call a hue by. */
    private static final List<String> NAMES =
            List.of("red", "orange", "yellow", "green", "cyan", "blue", "purple", "magenta", "pink");

    /** Words between a colour and its code. */
    private static final Set<String> BETWEEN =
            Set.of("color", "colour", "tone", "hex", "code", "solid", "shade", "accent", "is", "in", "the");

    @Override
    public void check(Scene scene, Findings out) {
        for (Fact<Integer> fact : scene.look().palette()) {
            if (out.isFull()) {
                return;
            }
            if (!fact.excluded()) {
                words(scene.text(), fact.span())
                        .flatMap(word -> finding(scene, fact, word))
                        .ifPresent(out::add);
            }
        }
    }

    /** The colour word right in front of the code or right behind it. */
    private static Optional<Span> words(String text, Span hex) {
        Span before = hex;
        for (int i = 0; i < 3; i++) {
            before = wordBefore(text, before.start());
            String word = lower(text, before);
            if (isColour(word)) {
                return Optional.of(before);
            }
            if (!BETWEEN.contains(word)) {
                break;
            }
        }
        Span behind = wordBehind(text, hex.end());
        boolean names = isColour(lower(text, behind)) && isTone(lower(text, wordBehind(text, behind.end())));
        return names ? Optional.of(behind) : Optional.empty();
    }

    /** Behind a code stands its own name, or the next thing with a colour of its own. */
    private static boolean isTone(String next) {
        return next.isEmpty()
                || Set.of("color", "colour", "tone", "studio", "background", "backdrop", "shade")
                        .contains(next);
    }

    private static boolean isColour(String word) {
        return HUES.containsKey(word)
                || Set.of("gray", "grey", "neutral", "black", "white").contains(word);
    }

    private static Span wordBefore(String text, int at) {
        int end = at;
        while (end > 0 && at - end < 4 && " (:=-–\"'‘“".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < 16 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, end);
    }

    private static Span wordBehind(String text, int at) {
        int start = at;
        while (start < text.length() && start - at < 3 && " (-–\"'’”".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < 16 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static String lower(String text, Span span) {
        return span.of(text).toLowerCase(Locale.ROOT);
    }

    private static boolean fits(HueChroma colour, String word) {
        return switch (word) {
            case "gray", "grey", "neutral" -> colour.chroma() <= GREY;
            case "black" -> colour.lightness() <= BLACK;
            case "white" -> colour.lightness() >= WHITE;
            default ->
                colour.chroma() < GREY
                        || HueChroma.apart(colour.hueDegrees(), HUES.getOrDefault(word, colour.hueDegrees()))
                                <= OTHER_HUE_DEGREES;
        };
    }

    private static Optional<Finding> finding(Scene scene, Fact<Integer> hex, Span word) {
        String text = scene.text();
        HueChroma colour = HueChroma.of(Srgb.ofRgb(hex.value()));
        String said = lower(text, word);
        if (fits(colour, said)) {
            return Optional.empty();
        }
        String name = name(colour);
        String figures = said.equals("black") || said.equals("white")
                ? "its lightness is " + Math.round(colour.lightness() * 100) + " %"
                : "hue " + Math.round(colour.hueDegrees()) + "°, chroma " + Math.round(colour.chroma() * 100) + " %";
        return Optional.of(Finding.of(
                        INFO,
                        word,
                        new Message(
                                hex.span().of(text) + " is " + name + ", not " + Wording.quote(word.of(text)),
                                figures + ": models that read codes follow the code, the others the word",
                                "correct one of them"))
                .with(new Related(hex.span(), "the code"))
                .with(Fix.choice("Write “" + name + "”", new TextEdit(word, name))));
    }

    private static String name(HueChroma colour) {
        if (colour.chroma() < 0.06) {
            return colour.lightness() < BLACK ? "black" : colour.lightness() > WHITE ? "white" : "grey";
        }
        String hue = NAMES.stream()
                .min(Comparator.comparingDouble(
                        name -> HueChroma.apart(colour.hueDegrees(), HUES.getOrDefault(name, 0.0))))
                .orElse("grey");
        return (colour.lightness() < 0.35 ? "dark " : colour.lightness() > 0.75 ? "light " : "") + hue;
    }
}
