package portrait.recognition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import portrait.mention.BlockReading;
import portrait.mention.Mention;
import portrait.mention.Quantity;
import portrait.mention.Reading;
import portrait.text.SourceText;
import portrait.text.Span;
import portrait.vocabulary.Category;

/** What the recogniser finds in a prompt, as far as it is measured. */
final class Found {
    private static final Set<Category> LIGHT =
            EnumSet.of(Category.LIGHT_SOURCES, Category.LIGHTING_PATTERNS, Category.MODIFIERS);

    /** Backgrounds that may be said by their lights: "city lights" names lights, "night city" does not. */
    private static final Set<String> LIT_BACKGROUNDS = Set.of("city-night", "neon-alley");

    private static final List<String> LIGHTS = List.of(
            "light",
            "neon",
            "luces",
            "luzes",
            "luci",
            "lichter",
            "lumières",
            "灯",
            "燈",
            "불빛",
            "đèn",
            "ไฟ",
            "रोशनी",
            "ışık");

    private Found() {}

    static List<Spot> in(SourceText source) {
        Reading reading = Reading.of(source);
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < reading.blocks().size(); i++) {
            BlockReading block = reading.blocks().get(i);
            for (Mention mention : block.mentions()) {
                spot(mention, mention.span().shift(reading.tree().start(i))).ifPresent(spots::add);
            }
        }
        return spots;
    }

    private static Optional<Spot> spot(Mention mention, Span span) {
        return switch (mention) {
            case Quantity.FocalLength it -> Optional.of(spot(Kind.FOCAL, span, range(it.min(), it.max())));
            case Quantity.Aperture it ->
                Optional.of(spot(Kind.APERTURE, span, (it.transmission() ? "T" : "") + range(it.min(), it.max())));
            case Quantity.ColorTemperature it -> Optional.of(spot(Kind.KELVIN, span, range(it.min(), it.max())));
            case Mention.Named it when isLight(it) -> Optional.of(spot(Kind.LIGHT, span, ""));
            default -> Optional.empty();
        };
    }

    private static boolean isLight(Mention.Named named) {
        String said = named.alias().text().toLowerCase(Locale.ROOT);
        return LIGHT.contains(named.term().category())
                || (LIT_BACKGROUNDS.contains(named.term().id())
                        && LIGHTS.stream().anyMatch(said::contains));
    }

    private static Spot spot(Kind kind, Span span, String value) {
        return new Spot(kind, span, value, false);
    }

    private static String range(double min, double max) {
        return min == max ? number(min) : number(min) + "-" + number(max);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
