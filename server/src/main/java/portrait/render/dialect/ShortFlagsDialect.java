package portrait.render.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portrait.model.Model;
import portrait.model.ParameterSpec;
import portrait.render.brief.Brief;
import portrait.render.brief.Loss;
import portrait.render.brief.Parameter;
import portrait.render.brief.Piece;
import portrait.render.brief.Words;
import portrait.render.brief.WordsBuilder;
import portrait.text.Span;

/**
 * One description, its phrases between commas, and the parameters behind it as flags. What must not be seen goes behind {@code --no}
 * where a single word says it: the words behind that flag are read one by one, so that {@code --no plastic skin} asks for no skin.
 */
final class ShortFlagsDialect implements Dialect {
    @Override
    public Draft speak(Brief brief, Model model) {
        Phrases phrases = new Phrases(false);
        Report report = new Report();
        List<Piece> shown = new ArrayList<>();
        for (Piece piece : brief.pieces()) {
            if (piece.condition().isPresent() && piece.polarity() == Piece.Polarity.SHOW) {
                TagsDialect.undecided(piece, report);
            } else if (piece.polarity() == Piece.Polarity.SHOW) {
                shown.add(piece);
            }
        }
        Description description = new Description();
        for (Joins.Said said : Joins.say(Slots.order(shown, model, phrases), phrases)) {
            description.add(said.words());
        }
        Exclusions exclusions = new Exclusions(model, report, description);
        brief.pieces().forEach(exclusions::add);
        List<Parameter> parameters = withNo(brief.parameters(), exclusions, model);
        WordsBuilder out = new WordsBuilder();
        parameters.stream()
                .filter(parameter -> parameter.name().equals("pictures"))
                .forEach(pictures -> {
                    flagless(out, pictures);
                });
        out.append(description.build());
        parameters.forEach(parameter -> flag(out, parameter));
        return new Draft(out.build(), Optional.empty(), parameters, report.losses());
    }

    private static void flagless(WordsBuilder out, Parameter pictures) {
        for (int i = 0; i < pictures.sources().size(); i++) {
            Span source = pictures.sources().get(i);
            String address = ((Parameter.Listing) pictures.value()).items().get(i);
            out.said(address, source).added(" ");
        }
    }

    private static void flag(WordsBuilder out, Parameter parameter) {
        boolean off = parameter.value() instanceof Parameter.Switch(boolean on) && !on;
        if (parameter.flag().isEmpty() || off) {
            return;
        }
        out.added(out.isEmpty() ? "" : " ");
        boolean bare = parameter.value() instanceof Parameter.Switch
                || parameter.value().text().isEmpty();
        String words = bare
                ? parameter.flag()
                : parameter.flag() + " " + parameter.value().text();
        if (parameter.sources().isEmpty()) {
            out.markup(words, Optional.empty());
        } else {
            out.markup(words, Optional.of(parameter.sources().getFirst()));
        }
    }

    /** The parameters with the list of exclusions at its place among them. */
    private static List<Parameter> withNo(List<Parameter> parameters, Exclusions exclusions, Model model) {
        Optional<ParameterSpec> no = model.parameter("no");
        if (no.isEmpty() || exclusions.no.isEmpty()) {
            return parameters;
        }
        Set<String> before = new LinkedHashSet<>();
        for (ParameterSpec spec : model.parameters()) {
            if (spec.setting().equals("no")) {
                break;
            }
            before.add(spec.name());
        }
        List<Parameter> all = new ArrayList<>();
        boolean placed = false;
        for (Parameter parameter : parameters) {
            if (!placed && !parameter.flag().isEmpty() && !before.contains(parameter.flag())) {
                all.add(exclusions.parameter(no.get()));
                placed = true;
            }
            all.add(parameter);
        }
        if (!placed) {
            all.add(exclusions.parameter(no.get()));
        }
        return List.copyOf(all);
    }

    /** What goes behind --no, and what is better said as its opposite. */
    private static final class Exclusions {
        private final Model model;
        private final Report report;
        private final Description description;
        private final Map<String, Span> no = new LinkedHashMap<>();
        private final List<Span> sources = new ArrayList<>();
        private final Set<String> opposites = new LinkedHashSet<>();

        Exclusions(Model model, Report report, Description description) {
            this.model = model;
            this.report = report;
            this.description = description;
        }

        Parameter parameter(ParameterSpec spec) {
            return new Parameter(
                    "no", spec.name(), new Parameter.Listing(List.copyOf(no.keySet())), List.copyOf(sources));
        }

        void add(Piece piece) {
            for (Words words : piece.values()) {
                switch (piece.polarity()) {
                    case SHOW -> {}
                    case AVOID -> avoid(piece, words);
                    case DEMAND ->
                        report.add(
                                words,
                                piece,
                                Loss.Action.DROPPED,
                                "an instruction: " + model.name() + " draws what is described, and obeys nothing");
                }
            }
        }

        private void avoid(Piece piece, Words words) {
            String thing = words.text().toLowerCase(Locale.ROOT).strip();
            Optional<String> silence = Opposites.standard().silence(thing);
            if (silence.isPresent()) {
                report.add(words, piece, Loss.Action.DROPPED, silence.get());
                return;
            }
            List<String> parts = Opposites.parts(thing);
            if (!parts.isEmpty() && parts.stream().allMatch(Exclusions::isWord)) {
                parts.forEach(part -> exclude(part, piece, words));
                return;
            }
            Optional<List<String>> opposite = Opposites.standard().of(thing);
            if (opposite.isPresent()) {
                for (String each : opposite.get()) {
                    if (!Opposites.isSaid(each, description.words()) && opposites.add(each)) {
                        Span span = words.source().orElse(piece.span());
                        description.add(Words.said(each, span));
                    }
                }
                report.add(
                        words,
                        piece,
                        Loss.Action.REPHRASED,
                        "said as “" + String.join(", ", opposite.get()) + "”: --no reads every word by itself");
                return;
            }
            Optional<String> needed = parts.stream()
                    .flatMap(part -> List.of(part.split("[^\\p{L}\\p{N}]+", -1)).stream())
                    .filter(word -> word.length() > 2 && description.says(word))
                    .findFirst();
            if (needed.isPresent()) {
                report.add(
                        words,
                        piece,
                        Loss.Action.DROPPED,
                        "--no reads every word by itself, and the picture needs “" + needed.get() + "”");
            } else if (Text.words(thing) > 2) {
                report.add(
                        words,
                        piece,
                        Loss.Action.DROPPED,
                        "--no reads every word by itself: it has no use for a phrase");
            } else {
                exclude(thing, piece, words);
                report.add(
                        words,
                        piece,
                        Loss.Action.WARNED,
                        "--no reads every word by itself: each of these words is excluded alone too");
            }
        }

        private void exclude(String thing, Piece piece, Words words) {
            Span span = words.source().orElse(piece.span());
            no.putIfAbsent(thing, span);
            sources.add(span);
        }

        private static boolean isWord(String part) {
            return !part.isEmpty() && part.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
        }
    }
}
