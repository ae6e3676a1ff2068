package portrait.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portrait.lint.rule.AmbiguousAge;
import portrait.lint.rule.ApertureWiderThanLens;
import portrait.lint.rule.AsksForAPrompt;
import portrait.lint.rule.AspectUnsupported;
import portrait.lint.rule.Avoid;
import portrait.lint.rule.AvoidVsScene;
import portrait.lint.rule.BackgroundTouchesBack;
import portrait.lint.rule.BacklitWithoutFill;
import portrait.lint.rule.BeautyWord;
import portrait.lint.rule.BlurTooSmall;
import portrait.lint.rule.BlurredBackground;
import portrait.lint.rule.BokehOnPlainBackground;
import portrait.lint.rule.BrokenJson;
import portrait.lint.rule.CameraAsQuality;
import portrait.lint.rule.CameraVsSubjectPlace;
import portrait.lint.rule.Cinematic;
import portrait.lint.rule.CloseWidePortrait;
import portrait.lint.rule.CloserThanMinFocus;
import portrait.lint.rule.Commentary;
import portrait.lint.rule.CompressionIsDistance;
import portrait.lint.rule.CoveredEyes;
import portrait.lint.rule.CutOffText;
import portrait.lint.rule.CyclicExtends;
import portrait.lint.rule.DofTooThin;
import portrait.lint.rule.DoubleNegative;
import portrait.lint.rule.DuplicateText;
import portrait.lint.rule.EffectVsGear;
import portrait.lint.rule.EmptyValue;
import portrait.lint.rule.ExposureImplausible;
import portrait.lint.rule.FillVsNoFill;
import portrait.lint.rule.FilmLook;
import portrait.lint.rule.FixedLensBody;
import portrait.lint.rule.FlagRemoved;
import portrait.lint.rule.FlagUnknownForVersion;
import portrait.lint.rule.FlashInMirror;
import portrait.lint.rule.FocalVsLensWord;
import portrait.lint.rule.FramingVsDetail;
import portrait.lint.rule.FramingVsDistance;
import portrait.lint.rule.FrontMatterValue;
import portrait.lint.rule.GarbledNumber;
import portrait.lint.rule.HandsUnplaced;
import portrait.lint.rule.Hdr;
import portrait.lint.rule.HexVsColourWord;
import portrait.lint.rule.HighKeyVsLowKey;
import portrait.lint.rule.InvalidUtf8;
import portrait.lint.rule.KelvinVsSource;
import portrait.lint.rule.KeptVsNew;
import portrait.lint.rule.LeftOfWhom;
import portrait.lint.rule.LightVsPlace;
import portrait.lint.rule.LikenessConsent;
import portrait.lint.rule.MalformedWeight;
import portrait.lint.rule.Media;
import portrait.lint.rule.MinorSexualised;
import portrait.lint.rule.MissingPreset;
import portrait.lint.rule.MixedPlaceholderStyles;
import portrait.lint.rule.MonochromeVsPalette;
import portrait.lint.rule.MotionWithoutShutter;
import portrait.lint.rule.NamedArtist;
import portrait.lint.rule.NegationInProse;
import portrait.lint.rule.NegativeListAsPrompt;
import portrait.lint.rule.NegativeUnsupported;
import portrait.lint.rule.NoCatchlight;
import portrait.lint.rule.NoFocusPlane;
import portrait.lint.rule.NoGazeOrExpression;
import portrait.lint.rule.NoLens;
import portrait.lint.rule.NoLightDirection;
import portrait.lint.rule.NoListWordByWord;
import portrait.lint.rule.NoRatio;
import portrait.lint.rule.NoShotSize;
import portrait.lint.rule.NoSkinTexture;
import portrait.lint.rule.NoWhiteBalance;
import portrait.lint.rule.Notation;
import portrait.lint.rule.OneAttributePerLine;
import portrait.lint.rule.OutOfRange;
import portrait.lint.rule.OverBudget;
import portrait.lint.rule.OvercastVsSun;
import portrait.lint.rule.PathOutsideWorkspace;
import portrait.lint.rule.PhoneBlur;
import portrait.lint.rule.Prefer;
import portrait.lint.rule.QualityBooster;
import portrait.lint.rule.RatioVsStops;
import portrait.lint.rule.RealPerson;
import portrait.lint.rule.ReferenceUnsupported;
import portrait.lint.rule.ShallowDofVsSharpBackground;
import portrait.lint.rule.ShutterVsMotion;
import portrait.lint.rule.SingleDashFlag;
import portrait.lint.rule.SkinPraise;
import portrait.lint.rule.SmoothVsTexturedSkin;
import portrait.lint.rule.SoftVsHardKey;
import portrait.lint.rule.StaleVersion;
import portrait.lint.rule.TextAfterFlag;
import portrait.lint.rule.TrapPhrase;
import portrait.lint.rule.TwoCameras;
import portrait.lint.rule.TwoGazes;
import portrait.lint.rule.TwoGenders;
import portrait.lint.rule.TwoKeyDirections;
import portrait.lint.rule.TwoLightPatterns;
import portrait.lint.rule.TwoShotSizes;
import portrait.lint.rule.TwoTimesOfDay;
import portrait.lint.rule.TwoValues;
import portrait.lint.rule.UnclosedChoice;
import portrait.lint.rule.UnclosedWeight;
import portrait.lint.rule.UndefinedVariable;
import portrait.lint.rule.UnfilledPlaceholder;
import portrait.lint.rule.UnknownKey;
import portrait.lint.rule.UnknownLens;
import portrait.lint.rule.UnknownModel;
import portrait.lint.rule.UnlistedImage;
import portrait.lint.rule.UnquantifiedLight;
import portrait.lint.rule.UnusedVariable;
import portrait.lint.rule.WarmCoolLight;
import portrait.lint.rule.WeightsIgnored;

/** All rules there are, in the order of their names. */
public final class Rules {
    /** Those that every project has in the same words. */
    private static final List<Rule> ALL = List.of(
            new AvoidVsScene(),
            new BokehOnPlainBackground(),
            new CameraVsSubjectPlace(),
            new CoveredEyes(),
            new FillVsNoFill(),
            new FocalVsLensWord(),
            new FramingVsDetail(),
            new HexVsColourWord(),
            new HighKeyVsLowKey(),
            new KeptVsNew(),
            new LightVsPlace(),
            new Media(),
            new MonochromeVsPalette(),
            new OvercastVsSun(),
            new ShallowDofVsSharpBackground(),
            new ShutterVsMotion(),
            new SmoothVsTexturedSkin(),
            new SoftVsHardKey(),
            new TwoCameras(),
            new TwoGazes(),
            new TwoGenders(),
            new TwoKeyDirections(),
            new TwoLightPatterns(),
            new TwoShotSizes(),
            new TwoTimesOfDay(),
            new TwoValues(),
            new BacklitWithoutFill(),
            new FlashInMirror(),
            new HandsUnplaced(),
            new NoCatchlight(),
            new NoFocusPlane(),
            new NoGazeOrExpression(),
            new NoLens(),
            new NoLightDirection(),
            new NoRatio(),
            new NoShotSize(),
            new NoSkinTexture(),
            new NoWhiteBalance(),
            new AsksForAPrompt(),
            new AspectUnsupported(),
            new FlagRemoved(),
            new FlagUnknownForVersion(),
            new NegationInProse(),
            new NegativeUnsupported(),
            new NoListWordByWord(),
            new OverBudget(),
            new ReferenceUnsupported(),
            new StaleVersion(),
            new TrapPhrase(),
            new WeightsIgnored(),
            new ApertureWiderThanLens(),
            new BackgroundTouchesBack(),
            new BlurTooSmall(),
            new CloseWidePortrait(),
            new CloserThanMinFocus(),
            new CompressionIsDistance(),
            new DofTooThin(),
            new EffectVsGear(),
            new ExposureImplausible(),
            new FixedLensBody(),
            new FramingVsDistance(),
            new KelvinVsSource(),
            new OutOfRange(),
            new PhoneBlur(),
            new RatioVsStops(),
            new UnknownLens(),
            new CyclicExtends(),
            new MissingPreset(),
            new PathOutsideWorkspace(),
            new UndefinedVariable(),
            new UnfilledPlaceholder(),
            new UnknownModel(),
            new UnlistedImage(),
            new UnusedVariable(),
            new AmbiguousAge(),
            new LikenessConsent(),
            new MinorSexualised(),
            new NamedArtist(),
            new RealPerson(),
            new DuplicateText(),
            new Notation(),
            new OneAttributePerLine(),
            new BrokenJson(),
            new CutOffText(),
            new DoubleNegative(),
            new EmptyValue(),
            new FrontMatterValue(),
            new GarbledNumber(),
            new InvalidUtf8(),
            new MalformedWeight(),
            new MixedPlaceholderStyles(),
            new NegativeListAsPrompt(),
            new SingleDashFlag(),
            new TextAfterFlag(),
            new UnclosedChoice(),
            new UnclosedWeight(),
            new UnknownKey(),
            new BeautyWord(),
            new BlurredBackground(),
            new CameraAsQuality(),
            new Cinematic(),
            new Commentary(),
            new FilmLook(),
            new Hdr(),
            new LeftOfWhom(),
            new MotionWithoutShutter(),
            new QualityBooster(),
            new SkinPraise(),
            new UnquantifiedLight(),
            new WarmCoolLight());

    private static final List<Rule> WITHOUT_SETTINGS = all(Settings.DEFAULT);

    /** What the engine itself and the reader of settings report. */
    private static final List<RuleInfo> OF_THE_ENGINE = List.of(Suppressions.UNUSED, Linter.TOO_MANY, Settings.FAULT);

    private Rules() {}

    /** The rules that read a scene, where nothing is set. */
    public static List<Rule> all() {
        return WITHOUT_SETTINGS;
    }

    /** The rules that read a scene, those among them that look for a team's own words with these. */
    public static List<Rule> all(Settings settings) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new Avoid(settings.brand().avoid()));
        rules.add(new Prefer(settings.brand().prefer()));
        rules.addAll(ALL);
        rules.sort(Comparator.comparing(rule -> rule.info().id()));
        return List.copyOf(rules);
    }

    /** What is known about every rule, those of the engine included, in the order of their names. */
    public static List<RuleInfo> infos() {
        return Stream.concat(all().stream().map(Rule::info), OF_THE_ENGINE.stream())
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }

    /** The page of a rule, in Markdown: what it does, why, examples, how safe its fixes are, where it is wrong. */
    public static String page(RuleInfo rule) {
        try (InputStream in = Rules.class.getResourceAsStream(rule.id().page())) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + rule.id().page());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is known about the rule of that name. */
    public static Optional<RuleInfo> info(RuleId id) {
        return infos().stream().filter(info -> info.id().equals(id)).findFirst();
    }
}
