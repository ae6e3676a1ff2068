package portrait.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portrait.mention.Form;
import portrait.mention.Mention;
import portrait.mention.Quantity;
import portrait.mention.Sentences;
import portrait.text.Span;
import portrait.vocabulary.Category;
import portrait.vocabulary.Term;

/** Gathers the camera: what is named anywhere, and which focal length, aperture and maker one sentence names together. */
final class CameraReader {
    private final String text;
    private final List<Fact<Term>> bodies = new ArrayList<>();
    private final List<Fact<Term>> formats = new ArrayList<>();
    private final List<Fact<Maker>> makers = new ArrayList<>();
    private final List<LensChoice> lenses = new ArrayList<>();
    private final List<Fact<Interval>> focalLengths = new ArrayList<>();
    private final List<Fact<Aperture>> apertures = new ArrayList<>();
    private final List<Fact<Interval>> focusDistances = new ArrayList<>();
    private final List<Fact<Interval>> backgroundDistances = new ArrayList<>();
    private final List<Fact<Interval>> backgroundGaps = new ArrayList<>();
    private final List<Fact<Double>> distanceRatios = new ArrayList<>();
    private final List<Fact<Term>> framings = new ArrayList<>();
    private final List<Fact<Interval>> iso = new ArrayList<>();
    private final List<Fact<Interval>> shutterTimes = new ArrayList<>();
    private final List<Fact<AspectRatio>> aspects = new ArrayList<>();

    CameraReader(String text) {
        this.text = text;
    }

    Camera camera() {
        return new Camera(
                List.copyOf(bodies),
                List.copyOf(formats),
                List.copyOf(makers),
                lenses.stream().map(this::completed).toList(),
                List.copyOf(focalLengths),
                List.copyOf(apertures),
                List.copyOf(focusDistances),
                List.copyOf(backgroundDistances),
                List.copyOf(backgroundGaps),
                List.copyOf(distanceRatios),
                List.copyOf(framings),
                List.copyOf(iso),
                List.copyOf(shutterTimes),
                List.copyOf(aspects));
    }

    /** Fields state one thing each: the only maker and the only aperture of a file belong to its lenses. */
    private LensChoice completed(LensChoice lens) {
        boolean oneMaker = makers.stream().map(Fact::value).distinct().count() == 1;
        boolean oneAperture = apertures.size() == 1;
        return new LensChoice(
                lens.maker().isEmpty() && oneMaker ? Optional.of(makers.getFirst()) : lens.maker(),
                lens.term(),
                lens.focal(),
                lens.aperture().isEmpty() && oneAperture ? Optional.of(apertures.getFirst()) : lens.aperture());
    }

    void read(Passage passage, Passage.Value value, Exclusion exclusion, Map<Mention, LengthUse> lengths) {
        List<Mention> lensWords = new ArrayList<>();
        int sentenceEnd = -1;
        for (Mention mention : value.mentions()) {
            Span span = value.place(mention.span());
            if (span.start() >= sentenceEnd) {
                lenses(lensWords, value, exclusion);
                sentenceEnd = Sentences.around(text, value.span(), span.start()).end();
            }
            boolean excluded = exclusion.covers(mention.span());
            mention(mention, span, excluded);
            LengthUse use = lengths.get(mention);
            if (use != null) {
                length(use, new Fact<>(LengthReader.metres(mention), span, excluded));
            }
            lensWords.add(mention);
        }
        lenses(lensWords, value, exclusion);
    }

    void aspect(Mention mention, Span span, boolean excluded) {
        switch (mention) {
            case Quantity.Aspect ratio ->
                aspects.add(new Fact<>(new AspectRatio(ratio.width(), ratio.height()), span, excluded));
            case Quantity.PixelSize size ->
                aspects.add(new Fact<>(new AspectRatio(size.width(), size.height()), span, excluded));
            default -> {}
        }
    }

    private void mention(Mention mention, Span span, boolean excluded) {
        aspect(mention, span, excluded);
        switch (mention) {
            case Mention.Named named -> term(new Fact<>(named.term(), span, excluded), span.of(text));
            case Quantity.FocalLength focal ->
                focalLengths.add(new Fact<>(new Interval(focal.min(), focal.max()), span, excluded));
            case Quantity.Aperture opening -> apertures.add(new Fact<>(aperture(opening), span, excluded));
            case Quantity.Iso speed -> iso.add(new Fact<>(new Interval(speed.min(), speed.max()), span, excluded));
            case Quantity.ShutterTime time ->
                shutterTimes.add(new Fact<>(new Interval(time.min(), time.max()), span, excluded));
            case Quantity.DistanceRatio ratio ->
                distanceRatios.add(new Fact<>(
                        Math.max(ratio.background() / ratio.subject(), ratio.subject() / ratio.background()),
                        span,
                        excluded));
            case Form.Flag flag
            when flag.name().equals("ar") || flag.name().equals("aspect") -> flagAspect(flag, span, excluded);
            default -> {}
        }
    }

    private static Aperture aperture(Quantity.Aperture opening) {
        return new Aperture(new Interval(opening.min(), opening.max()), opening.transmission());
    }

    private void term(Fact<Term> fact, String words) {
        Term term = fact.value();
        switch (term.category()) {
            case CAMERAS -> {
                if (term.kind().equals("format")) {
                    formats.add(fact);
                } else {
                    bodies.add(fact);
                }
                Maker.in(words).or(() -> Maker.in(term.label())).ifPresent(maker -> makers.add(fact.with(maker)));
            }
            case LENSES -> Maker.in(words).ifPresent(maker -> makers.add(fact.with(maker)));
            case FRAMING -> framings.add(fact);
            default -> {}
        }
    }

    private void length(LengthUse use, Fact<Interval> metres) {
        switch (use) {
            case SUBJECT -> focusDistances.add(metres);
            case BACKGROUND -> backgroundDistances.add(metres);
            case BEHIND_SUBJECT -> backgroundGaps.add(metres);
            case LIGHT_SIZE, LIGHT_DISTANCE, OTHER -> {}
        }
    }

    /** {@code --ar 4:5}: the flag holds its own ratio. */
    private void flagAspect(Form.Flag flag, Span span, boolean excluded) {
        int shift = span.start() - flag.span().start();
        String value = flag.value().shift(shift).of(text);
        String[] sides = value.split("[:x/ ]+", -1);
        if (sides.length == 2) {
            try {
                double width = Double.parseDouble(sides[0]);
                double height = Double.parseDouble(sides[1]);
                if (width > 0 && height > 0 && width / height < 1e6 && height / width < 1e6) {
                    aspects.add(new Fact<>(new AspectRatio(width, height), span, excluded));
                }
            } catch (NumberFormatException notARatio) {
                // {{ratio}} and the like: a placeholder, which is a form of its own.
                return;
            }
        }
    }

    /** One lens for each focal length of a sentence, with the aperture and the maker that the sentence names. */
    private void lenses(List<Mention> sentence, Passage.Value value, Exclusion exclusion) {
        List<Fact<Interval>> focals = new ArrayList<>();
        List<Fact<Aperture>> openings = new ArrayList<>();
        List<Fact<Term>> named = new ArrayList<>();
        Optional<Fact<Maker>> maker = Optional.empty();
        for (Mention mention : sentence) {
            Span span = value.place(mention.span());
            boolean excluded = exclusion.covers(mention.span());
            switch (mention) {
                case Quantity.FocalLength focal ->
                    focals.add(new Fact<>(new Interval(focal.min(), focal.max()), span, excluded));
                case Quantity.Aperture opening -> openings.add(new Fact<>(aperture(opening), span, excluded));
                case Mention.Named term
                when isGear(term.term()) -> {
                    if (isLens(term.term())) {
                        named.add(new Fact<>(term.term(), span, excluded));
                    }
                    Optional<Maker> found = Maker.in(span.of(text))
                            .or(() -> Maker.in(term.term().label()));
                    maker = maker.isPresent() ? maker : found.map(known -> new Fact<>(known, span, excluded));
                }
                default -> {}
            }
        }
        sentence.clear();
        Optional<Fact<Maker>> by = maker;
        for (int i = 0; i < focals.size(); i++) {
            Fact<Interval> focal = focals.get(i);
            Optional<Fact<Aperture>> opening = opening(focals, openings, i);
            Optional<Fact<Term>> term = named.stream()
                    .filter(lens -> lens.span().contains(focal.span()))
                    .findFirst();
            lenses.add(new LensChoice(by, term, Optional.of(focal), opening));
        }
        named.stream()
                .filter(lens -> focals.stream().noneMatch(focal -> lens.span().contains(focal.span())))
                .forEach(lens -> lenses.add(new LensChoice(by, Optional.of(lens), Optional.empty(), Optional.empty())));
    }

    /** A lens, or a line of lenses; not a maker, praise, or a class of focal lengths. */
    private static boolean isLens(Term term) {
        return term.category() == Category.LENSES && term.kind().endsWith("lens");
    }

    private static boolean isGear(Term term) {
        return term.category() == Category.CAMERAS || term.category() == Category.LENSES;
    }

    /** The aperture between this focal length and the next; of a single lens, the sentence's only one wherever it stands. */
    private static Optional<Fact<Aperture>> opening(List<Fact<Interval>> focals, List<Fact<Aperture>> openings, int i) {
        int from = focals.get(i).span().start();
        int to = i + 1 < focals.size() ? focals.get(i + 1).span().start() : Integer.MAX_VALUE;
        Optional<Fact<Aperture>> between = openings.stream()
                .filter(opening ->
                        opening.span().start() >= from && opening.span().start() < to)
                .findFirst();
        return between.isEmpty() && focals.size() == 1 ? openings.stream().findFirst() : between;
    }
}
