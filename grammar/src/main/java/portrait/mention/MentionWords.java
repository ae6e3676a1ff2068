package portrait.mention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import portrait.syntax.TreePrinter;
import portrait.text.Span;

/** Says in words what a mention means. */
final class MentionWords {
    private final String text;

    private MentionWords(String text) {
        this.text = text;
    }

    static String of(Mention mention, String text) {
        MentionWords words = new MentionWords(text);
        return switch (mention) {
            case Mention.Named named ->
                "term " + named.term().category().id() + "/" + named.term().id();
            case Mention.Direction direction ->
                "direction " + direction.side().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            case Mention.Negation negation -> "negation of " + words.quote(negation.scope());
            case Mention.Link link -> "link";
            case Quantity quantity -> quantity(quantity);
            case Form form -> words.form(form);
        };
    }

    private static String quantity(Quantity quantity) {
        return switch (quantity) {
            case Quantity.FocalLength it -> "focal length " + range(it.min(), it.max()) + " mm";
            case Quantity.Aperture it -> "aperture " + (it.transmission() ? "T" : "f/") + range(it.min(), it.max());
            case Quantity.ColorTemperature it -> "colour temperature " + range(it.min(), it.max()) + " K";
            case Quantity.Length it -> "length " + range(it.min(), it.max()) + " m";
            case Quantity.Dimensions it -> "dimensions " + number(it.width()) + " × " + number(it.height()) + " m";
            case Quantity.Angle it -> (it.elevation() ? "elevation " : "angle ") + range(it.min(), it.max()) + "°";
            case Quantity.LightRatio it -> "light ratio " + ratio(it.key(), it.fill());
            case Quantity.DistanceRatio it -> "distance ratio " + ratio(it.subject(), it.background());
            case Quantity.Stops it -> "stops " + number(it.stops());
            case Quantity.Aspect it -> "aspect " + ratio(it.width(), it.height());
            case Quantity.PixelSize it -> "pixels " + it.width() + " × " + it.height();
            case Quantity.Ratio it -> "ratio " + ratio(it.left(), it.right());
            case Quantity.Iso it -> "ISO " + range(it.min(), it.max());
            case Quantity.ShutterTime it ->
                "shutter " + time(it.min()) + (it.min() == it.max() ? "" : "–" + time(it.max()));
            case Quantity.HexColor it -> String.format(Locale.ROOT, "colour #%06X", it.rgb());
            case Quantity.Plain it -> "number " + number(it.value());
        };
    }

    private String form(Form form) {
        return switch (form) {
            case Form.VariableUse it -> "variable " + TreePrinter.quote(it.name());
            case Form.VariableDefinition it ->
                "variable " + TreePrinter.quote(it.name()) + " = " + options(it.options());
            case Form.Choice it -> "choice of " + options(it.options());
            case Form.Escape it -> "escape";
            case Form.Weight it -> "weight " + number(it.weight()) + " of " + quote(it.inner());
            case Form.Emphasis it -> "emphasis " + it.level() + " of " + quote(it.inner());
            case Form.Schedule it -> "schedule";
            case Form.Keyword it -> "keyword " + it.word();
            case Form.Network it -> it.kind() + " network " + TreePrinter.quote(it.name());
            case Form.Wildcard it -> "wildcard " + TreePrinter.quote(it.name());
            case Form.Flag it -> "flag " + it.name() + (it.value().isEmpty() ? "" : " = " + quote(it.value()));
            case Form.PartWeight it -> "part weight " + number(it.weight());
            case Form.Argument it ->
                "argument " + TreePrinter.quote(it.name()) + (it.value().isEmpty() ? "" : " = " + quote(it.value()));
            case Form.Placeholder it ->
                "placeholder " + it.style().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " "
                        + TreePrinter.quote(it.name());
        };
    }

    private String options(List<Span> options) {
        return options.stream().map(this::quote).collect(Collectors.joining(" | "));
    }

    private String quote(Span span) {
        return TreePrinter.quote(span.of(text));
    }

    private static String range(double min, double max) {
        return min == max ? number(min) : number(min) + "–" + number(max);
    }

    private static String ratio(double left, double right) {
        return number(left) + ":" + number(right);
    }

    /** Fractions of a second as photographers write them. */
    private static String time(double seconds) {
        double divisor = Math.rint(1 / seconds);
        boolean fraction = seconds < 0.4 && Math.abs(1 / seconds - divisor) < 1e-6;
        return (fraction ? "1/" + number(divisor) : number(seconds)) + " s";
    }

    /** Four decimals at most, and none that are not needed. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
