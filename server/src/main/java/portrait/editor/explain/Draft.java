package portrait.editor.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import portrait.editor.explain.Explanation.Figure;
import portrait.editor.explain.Explanation.Reference;
import portrait.editor.explain.Explanation.Value;
import portrait.optics.Degrees;
import portrait.optics.Distance;
import portrait.optics.Length;
import portrait.vocabulary.Term;
import portrait.vocabulary.Vocabulary;

/** An explanation while it is being written. Never leaves this package. */
final class Draft {
    private final String title;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final Set<String> assumptions = new LinkedHashSet<>();
    private final List<Reference> seeAlso = new ArrayList<>();

    Draft(String title) {
        this.title = title;
    }

    Explanation explanation() {
        return new Explanation(title, paragraphs, figures, List.copyOf(assumptions), seeAlso);
    }

    /** Adds a paragraph; an empty one is left out. */
    Draft say(String paragraph) {
        if (!paragraph.isBlank()) {
            paragraphs.add(paragraph);
        }
        return this;
    }

    /** The value for a computation, with whatever it takes for granted put on record. */
    <T> T use(Given<T> given) {
        assumptions.addAll(given.assumptions());
        return given.value();
    }

    Draft assume(String sentence) {
        assumptions.add(sentence);
        return this;
    }

    /** Points at terms of the standard vocabulary; those that it does not have are left out. */
    Draft see(String... ids) {
        for (String id : ids) {
            Vocabulary.standard().term(id).ifPresent(this::see);
        }
        return this;
    }

    Draft see(Term term) {
        Reference reference = new Reference(term.id(), term.label());
        if (!term.label().equals(title) && !seeAlso.contains(reference)) {
            seeAlso.add(reference);
        }
        return this;
    }

    // ---- figures

    /** Adds a figure; of two with one key, the first stays. */
    Draft figure(String key, String label, Value value, String unit, String text) {
        if (!has(key)) {
            figures.add(new Figure(key, label, value, unit, text));
        }
        return this;
    }

    Draft number(String key, String label, double value, String unit, String text) {
        return figure(key, label, new Value.Of(value), unit, text);
    }

    Draft range(String key, String label, double min, double max, String unit, String text) {
        Value value = min == max ? new Value.Of(min) : new Value.Between(min, max);
        return figure(key, label, value, unit, text);
    }

    Draft word(String key, String label, String text) {
        return figure(key, label, new Value.Word(text), "", text);
    }

    Draft millimetres(String key, String label, Length length, String text) {
        return number(key, label, length.mm(), "mm", text);
    }

    Draft millimetres(String key, String label, Distance distance, String text) {
        return switch (distance) {
            case Distance.At(Length length) -> millimetres(key, label, length, text);
            case Distance.Infinite infinite -> figure(key, label, new Value.Endless(), "mm", text);
        };
    }

    Draft degrees(String key, String label, Degrees angle) {
        return number(key, label, angle.value(), "°", Rounded.degrees(angle.value()));
    }

    /** Whether there is such a figure already. */
    boolean has(String key) {
        return figures.stream().anyMatch(figure -> figure.key().equals(key));
    }
}
