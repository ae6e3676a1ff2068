package portrait.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portrait.text.Span;
import portrait.vocabulary.Topic;
import portrait.vocabulary.Vocabulary;

/** Settles what everyday words mean, by what is spoken of around them. */
final class Doubts {
    /** Kinds of terms that say what light is like: adjectives. The others are things and parts that light plays. */
    private static final Set<String> QUALITIES =
            Set.of("concept", "quality", "vague", "pattern", "pattern-modifier", "tonality");
    /** How far a term may reach out of the part of a text in which it begins or ends. */
    private static final int REACH = 60;

    private final String text;
    private final Span stretch;
    private final List<Mention> found;

    private Doubts(String text, Span stretch, List<Mention> found) {
        this.text = text;
        this.stretch = stretch;
        this.found = found;
    }

    /** A phrase, and the terms that it may stand for. */
    record Doubt(Span span, List<Vocabulary.Entry> readings) {}

    /** Adds to {@code found} what the doubtful phrases turn out to mean; what means nothing here is left out. */
    static void settle(String text, Span stretch, List<Mention> found, List<Doubt> doubtful) {
        found.sort(Comparator.comparing(Mention::span));
        Doubts doubts = new Doubts(text, stretch, found);
        List<Mention> settled = new ArrayList<>();
        Set<Mention> overruled = new HashSet<>();
        for (Doubt doubt : doubtful) {
            doubts.meaning(doubt).ifPresent(meaning -> {
                settled.add(meaning);
                doubts.direction(doubt.span()).ifPresent(overruled::add);
            });
        }
        found.removeAll(overruled);
        found.addAll(settled);
    }

    private Optional<Mention.Named> meaning(Doubt doubt) {
        Span sentence = Sentences.around(text, stretch, doubt.span().start());
        // “From above” is where the light comes from in a sentence of light, and where the camera stands in others.
        if (direction(doubt.span()).isPresent() && isLit(sentence)) {
            return Optional.empty();
        }
        return doubt.readings().stream()
                .filter(reading -> isSpokenOf(reading, doubt.span(), sentence))
                .findFirst()
                .map(reading -> new Mention.Named(doubt.span(), reading.term(), reading.alias()));
    }

    private boolean isSpokenOf(Vocabulary.Entry reading, Span word, Span sentence) {
        return reading.alias().topics().stream()
                .anyMatch(topic -> topic == Topic.LIGHT
                        ? isLightAround(word, QUALITIES.contains(reading.term().kind()))
                        : isTopicIn(sentence, topic));
    }

    /**
     * Words of light are everyday words: their own clause must speak of light, not only the sentence. Of a quality, as in {@code warm oak and brass
     * lamps}, light must be the very next thing.
     */
    private boolean isLightAround(Span word, boolean quality) {
        Span clause = Clauses.around(text, stretch, word, quality ? 1 : 2);
        Span part = quality ? Clauses.near(text, clause, word) : clause;
        return isLit(part)
                || LightNouns.standsIn(text, part, word)
                || direction(next(word.end())).isPresent();
    }

    /** Whether something that starts or ends in a part of the text is light. */
    private boolean isLit(Span part) {
        Span around =
                new Span(Math.max(stretch.start(), part.start() - REACH), Math.min(stretch.end(), part.end() + REACH));
        return Mentions.within(found, around).stream()
                .anyMatch(mention -> topicOf(mention) == Topic.LIGHT
                        && !(mention instanceof Mention.Direction)
                        && mention.span().overlaps(part));
    }

    private boolean isTopicIn(Span part, Topic topic) {
        return Mentions.within(found, part).stream().anyMatch(mention -> topicOf(mention) == topic);
    }

    /** The direction at a span, or the one that starts with an empty span. */
    private Optional<Mention> direction(Span span) {
        Span look = new Span(span.start(), Math.min(stretch.end(), span.start() + REACH));
        return Mentions.within(found, look).stream()
                .takeWhile(mention -> mention.span().start() == span.start())
                .filter(mention -> mention instanceof Mention.Direction)
                .filter(mention -> span.isEmpty() || mention.span().equals(span))
                .findFirst();
    }

    /** Where the next word starts, behind one blank. */
    private Span next(int end) {
        int at = end < stretch.end() && text.charAt(end) == ' ' ? end + 1 : end;
        return new Span(at, at);
    }

    private static @Nullable Topic topicOf(Mention mention) {
        return switch (mention) {
            case Mention.Named named ->
                named.alias().topics().isEmpty() ? named.term().topic().orElse(null) : null;
            case Mention.Direction direction -> Topic.LIGHT;
            case Quantity.ColorTemperature kelvin -> Topic.LIGHT;
            case Quantity.LightRatio ratio -> Topic.LIGHT;
            case Quantity.FocalLength focal -> Topic.CAMERA;
            case Quantity.Aperture aperture -> Topic.CAMERA;
            case Quantity.Iso iso -> Topic.CAMERA;
            case Quantity.ShutterTime shutter -> Topic.CAMERA;
            case Quantity.HexColor color -> Topic.COLOR;
            default -> null;
        };
    }
}
