package portrait.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import portrait.editor.explain.LensReport;
import portrait.editor.explain.Measures;
import portrait.editor.explain.Notation;
import portrait.editor.explain.Refusals;
import portrait.optics.CircleOfConfusion;
import portrait.optics.Distance;
import portrait.optics.FNumber;
import portrait.optics.Focus;
import portrait.optics.Frame;
import portrait.optics.Length;
import portrait.optics.Quantity;
import portrait.optics.Result;
import portrait.vocabulary.Vocabulary;

/** Computes what a lens does: depth of field, blur, field of view. */
final class OpticsCommand implements Command {
    private static final double MILLIMETRE = 1;
    private static final double METRE = 1000;

    @Override
    public String name() {
        return "optics";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "Compute what a lens does from where it stands: depth of field, blur of the background, field of view.",
                        "",
                        "  portrait optics --focal 85mm --aperture f/1.4 --distance 2.5m --background 20m")
                .addOption(measure(
                        "--focal", "LENGTH", true, "Focal length of the lens, not an equivalent: 85, 85mm, \"85 mm\"."))
                .addOption(measure("--aperture", "F", true, "The f-number: f/1.4, 1.4, F1.4."))
                .addOption(measure(
                        "--distance",
                        "LENGTH",
                        true,
                        "From the camera to the subject: 2.5m, 250cm, 8ft; metres where no unit is given."))
                .addOption(measure(
                        "--background",
                        "LENGTH",
                        false,
                        "From the camera to the background, or infinity (the default)."))
                .addOption(measure(
                        "--sensor",
                        "FORMAT",
                        false,
                        "full-frame (the default), aps-c, mft, 44x33, 6x7 …, a camera such as \"Hasselblad X2D\", or width x height in"
                                + " mm. The last number is the frame's height: 24x36 is full frame held upright."))
                .addOption(measure(
                        "--coc",
                        "LENGTH",
                        false,
                        "Circle of confusion in mm, the largest blur that counts as sharp; by default the sensor's diagonal/1500,"
                                + " 0.029 on full frame. Many calculators take 0.03."))
                .addOption(Explaining.format());
        return Explaining.exits(spec, "computed", "a measure that cannot be read, or is out of range");
    }

    private static OptionSpec measure(String name, String label, boolean required, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .required(required)
                .description(description)
                .build();
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws Failure {
        Notation notation = Explaining.notation(arguments);
        LensReport report = report(arguments);
        terminal.out().print(notation == Notation.JSON ? report.json() : notation.print(report.explanation()));
        return CLEAN;
    }

    private static LensReport report(ParseResult arguments) throws Failure {
        Length focal = length(arguments, "--focal", MILLIMETRE, Quantity.FOCAL_LENGTH, "85mm");
        FNumber aperture = aperture(arguments);
        Length subject = length(arguments, "--distance", METRE, Quantity.SUBJECT_DISTANCE, "2.5m");
        Frame frame = frame(arguments.matchedOptionValue("--sensor", "full-frame"));
        Length circle = arguments.hasMatchedOption("--coc")
                ? length(arguments, "--coc", MILLIMETRE, Quantity.CIRCLE_OF_CONFUSION, "0.03")
                : CircleOfConfusion.DIAGONAL_1500.of(frame);
        return new LensReport(
                checked("--distance", Focus.checked(focal, subject)), aperture, background(arguments), frame, circle);
    }

    private static Distance background(ParseResult arguments) throws Failure {
        String text = arguments.matchedOptionValue("--background", "infinity");
        return Measures.isInfinity(text)
                ? Distance.INFINITE
                : Distance.at(length(arguments, "--background", METRE, Quantity.DISTANCE, "20m"));
    }

    private static Length length(
            ParseResult arguments, String option, double bareUnit, Quantity quantity, String example) throws Failure {
        String text = arguments.matchedOptionValue(option, "");
        Optional<Double> mm = Measures.length(text, bareUnit);
        if (mm.isEmpty()) {
            throw unreadable(option, "a length", text, example);
        }
        return checked(option, Length.checked(quantity, mm.get()));
    }

    private static FNumber aperture(ParseResult arguments) throws Failure {
        String text = arguments.matchedOptionValue("--aperture", "");
        Optional<Double> number = Measures.fNumber(text);
        if (number.isEmpty()) {
            throw unreadable("--aperture", "an f-number", text, "f/1.4");
        }
        return checked("--aperture", FNumber.checked(number.get()));
    }

    private static Frame frame(String text) throws Failure {
        Optional<Result<Frame>> frame = Measures.frame(text, Vocabulary.standard());
        if (frame.isEmpty()) {
            throw unreadable("--sensor", "a format or a camera", text, "full-frame, aps-c, 44x33, 24x36");
        }
        return checked("--sensor", frame.get());
    }

    static <T> T checked(String option, Result<T> result) throws Failure {
        return switch (result) {
            case Result.Ok<T>(T value) -> value;
            case Result.OutOfRange<T> refused -> throw new Failure(option + ": " + Refusals.line(refused));
        };
    }

    static Failure unreadable(String option, String what, String text, String example) {
        return new Failure(
                option + ": '" + Excerpt.printable(text) + "' is not " + what + "; write it as in " + example);
    }
}
