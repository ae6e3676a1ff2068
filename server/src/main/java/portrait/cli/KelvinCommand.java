package portrait.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import portrait.editor.explain.KelvinReport;
import portrait.editor.explain.Measures;
import portrait.editor.explain.Notation;
import portrait.optics.colour.Kelvin;
import portrait.optics.colour.Locus;
import portrait.optics.colour.Srgb;

/** Tells the colour of a light, and how it stands against another. */
final class KelvinCommand implements Command {
    private static final String SWATCH = "            ";

    @Override
    public String name() {
        return "kelvin";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "Tell the colour of a light from its colour temperature, 1000 to 40000 K.",
                        "",
                        "  portrait kelvin 2700 --against 5600")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("KELVIN")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .description("The colour temperature: 2700, 2700K, 5,600 K.")
                        .build())
                .addOption(OptionSpec.builder("--against")
                        .paramLabel("KELVIN")
                        .type(String.class)
                        .description(
                                "Another light, or a white balance: how many mired the first is warmer (+) or cooler (-), and whether that"
                                        + " can be seen side by side.")
                        .build())
                .addOption(OptionSpec.builder("--locus")
                        .paramLabel("LOCUS")
                        .type(String.class)
                        .description(
                                "planck (a glowing body), daylight (CIE D, from 4000 K), or blend, the default: planck up to 4000 K, daylight"
                                        + " from 5000 K, mixed between.")
                        .build())
                .addOption(Explaining.format());
        return Explaining.exits(spec, "computed", "a temperature that cannot be read, or is out of range");
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Failure {
        Notation notation = Explaining.notation(arguments);
        Kelvin light = kelvin("KELVIN", arguments.matchedPositionalValue(0, ""));
        Optional<Kelvin> against = arguments.hasMatchedOption("--against")
                ? Optional.of(kelvin("--against", arguments.matchedOptionValue("--against", "")))
                : Optional.empty();
        KelvinReport report = arguments.hasMatchedOption("--locus")
                ? new KelvinReport(light, locus(arguments.matchedOptionValue("--locus", ""), light), against)
                : KelvinReport.of(light, against);
        if (notation == Notation.JSON) {
            terminal.out().print(report.json());
            return CLEAN;
        }
        if (notation == Notation.TEXT && terminal.color()) {
            swatches(report, terminal);
        }
        terminal.out().print(notation.print(report.explanation()));
        return CLEAN;
    }

    /** The light, and beside it the one it is compared with. */
    private static void swatches(KelvinReport report, Terminal terminal) {
        StringBuilder row = new StringBuilder(swatch(report.srgb()));
        report.against()
                .map(other -> KelvinReport.of(other, Optional.empty()).srgb())
                .ifPresent(colour -> row.append(swatch(colour)));
        terminal.out().println(row);
        terminal.out().println(row);
    }

    private static String swatch(Srgb colour) {
        return "\u001b[48;2;" + colour.red() + ";" + colour.green() + ";" + colour.blue() + "m" + SWATCH + "\u001b[0m";
    }

    private static Kelvin kelvin(String name, String text) throws Failure {
        Optional<Double> kelvin = Measures.kelvin(text);
        if (kelvin.isEmpty()) {
            throw OpticsCommand.unreadable(name, "a colour temperature", text, "2700 or 2700K");
        }
        return OpticsCommand.checked(name, Kelvin.checked(kelvin.get()));
    }

    private static Locus locus(String name, Kelvin light) throws Failure {
        for (Locus locus : List.of(Locus.values())) {
            if (KelvinReport.id(locus).equals(name)) {
                if (locus == Locus.DAYLIGHT && light.kelvin() < KelvinReport.DAYLIGHT_FROM) {
                    throw new Failure("--locus: daylight is defined from 4000 K on; below, take planck");
                }
                return locus;
            }
        }
        throw new Failure("--locus is planck, blend or daylight, not '" + Excerpt.printable(name) + "'");
    }
}
