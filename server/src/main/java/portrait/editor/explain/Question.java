package portrait.editor.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portrait.editor.explain.Explainer.Found;
import portrait.mention.Mention;
import portrait.mention.Quantity;
import portrait.mention.Reading;
import portrait.optics.FNumber;
import portrait.optics.Result;
import portrait.optics.colour.Kelvin;
import portrait.scene.Scene;
import portrait.text.SourceText;
import portrait.vocabulary.Term;
import portrait.vocabulary.Vocabulary;

/**
 * A few words that somebody wants explained: {@code Rembrandt}, or {@code 85mm f/1.4 at 2.5 m, background 20 m}. The first thing in them
 * that can be explained is the question, and what {@code or} and its like set beside it; all the rest is its scene. Behind it stands the
 * scene of a file, where one is given.
 */
public final class Question {
    private Question() {}

    /** What there is to say. */
    public sealed interface Answer {
        /**
         * What was asked for.
         *
         * @param explanations one at least; more where several things were asked for at once
         */
        record Explained(List<Explanation> explanations) implements Answer {
            public Explained {
                explanations = List.copyOf(explanations);
            }
        }

        /**
         * A number that cannot be computed with.
         *
         * @param reason one line with the range
         */
        record Refused(String reason) implements Answer {}

        /**
         * Words that name nothing known.
         *
         * @param nearest terms that are written in nearly that way, the likeliest first
         */
        record Unknown(List<Term> nearest) implements Answer {}
    }

    /** Explains words by themselves. */
    public static Answer ask(String words) {
        return ask(words, Optional.empty());
    }

    /** Explains words in the scene of a file. */
    public static Answer askIn(Scene file, String words) {
        return ask(words, Optional.of(file));
    }

    private static Answer ask(String words, Optional<Scene> file) {
        Scene own = Scene.of(Reading.of(SourceText.of(Wording.spelledOut(words.strip()))));
        List<Found> found = Explainer.all(own);
        if (!found.isEmpty()) {
            return answer(found, own, file);
        }
        Optional<Term> term = Wording.named(words.strip());
        if (term.isPresent()) {
            Surroundings around = Surroundings.of(file.orElse(own), 0);
            return new Answer.Explained(List.of(Explainer.explain(term.get(), around)));
        }
        return unread(words).orElseGet(() -> new Answer.Unknown(NearestTerms.of(words, Vocabulary.standard())));
    }

    /** All that is asked for, or the first reason why one of it cannot be explained. */
    private static Answer answer(List<Found> found, Scene own, Optional<Scene> file) {
        List<Explanation> explanations = new ArrayList<>();
        for (Found question : Wording.questions(own.text(), found)) {
            boolean alone = found.size() == 1;
            Optional<Result<Explanation>> result = explain(question, alone, own, file);
            if (result.isPresent()) {
                switch (result.get()) {
                    case Result.Ok<Explanation>(Explanation explanation) -> explanations.add(explanation);
                    case Result.OutOfRange<Explanation> refused -> {
                        return new Answer.Refused(Refusals.line(refused));
                    }
                }
            }
        }
        return explanations.isEmpty() ? new Answer.Unknown(List.of()) : new Answer.Explained(explanations);
    }

    private static Optional<Result<Explanation>> explain(
            Found question, boolean alone, Scene own, Optional<Scene> file) {
        Optional<Found> inFile = file.flatMap(scene -> find(scene, question));
        if (alone && file.isPresent() && inFile.isPresent()) {
            return Explainer.explain(file.get(), inFile.get());
        }
        Surroundings words = Surroundings.of(own, question.span().start());
        int there = inFile.map(same -> same.span().start()).orElse(0);
        Surroundings around = file.map(scene -> words.or(scene, there)).orElse(words);
        return Explainer.explain(question, around);
    }

    /** The place in a file that says the same. */
    private static Optional<Found> find(Scene file, Found question) {
        return Explainer.all(file).stream()
                .filter(found -> isSame(question.mention(), found.mention()))
                .findFirst();
    }

    private static boolean isSame(Mention one, Mention other) {
        return switch (one) {
            case Mention.Named a -> other instanceof Mention.Named b && a.term().equals(b.term());
            case Quantity.FocalLength a ->
                other instanceof Quantity.FocalLength b && a.min() == b.min() && a.max() == b.max();
            case Quantity.Aperture a ->
                other instanceof Quantity.Aperture b
                        && a.min() == b.min()
                        && a.max() == b.max()
                        && a.transmission() == b.transmission();
            case Quantity.ColorTemperature a ->
                other instanceof Quantity.ColorTemperature b && a.min() == b.min() && a.max() == b.max();
            case Quantity.Length a -> other instanceof Quantity.Length b && a.min() == b.min() && a.max() == b.max();
            case Quantity.LightRatio a ->
                other instanceof Quantity.LightRatio b && a.key() == b.key() && a.fill() == b.fill();
            case Quantity.Ratio a -> isRatio(a, other);
            default -> false;
        };
    }

    /** Two numbers by themselves may be any ratio; what they compare, the file says. */
    private static boolean isRatio(Quantity.Ratio ratio, Mention other) {
        return switch (other) {
            case Quantity.DistanceRatio b ->
                is(ratio, b.subject(), b.background()) || is(ratio, b.background(), b.subject());
            case Quantity.LightRatio b -> is(ratio, b.key(), b.fill());
            case Quantity.Aspect b -> is(ratio, b.width(), b.height());
            default -> false;
        };
    }

    private static boolean is(Quantity.Ratio ratio, double left, double right) {
        return ratio.left() == left && ratio.right() == right;
    }

    /** A number with a unit that no prompt can mean: said to be out of range rather than unknown. */
    private static Optional<Answer> unread(String words) {
        String text = words.strip();
        if (text.endsWith("K") || text.endsWith("k")) {
            return Measures.kelvin(text).flatMap(kelvin -> refused(Kelvin.checked(kelvin)));
        }
        return text.startsWith("f/")
                ? Measures.fNumber(text).flatMap(number -> refused(FNumber.checked(number)))
                : Optional.empty();
    }

    private static Optional<Answer> refused(Result<?> result) {
        return result instanceof Result.OutOfRange<?> refused
                ? Optional.of(new Answer.Refused(Refusals.line(refused)))
                : Optional.empty();
    }
}
