package portrait.render.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portrait.text.Span;

/** What comes up while a file is read for a model, besides the words: gathered in one place, handed out as lists. */
final class Ledger {
    private final String text;
    private final List<Loss> losses = new ArrayList<>();
    private final List<Setting> settings = new ArrayList<>();
    private final Map<String, Choice> choices = new LinkedHashMap<>();
    private final List<Span> markup = new ArrayList<>();

    Ledger(String text) {
        this.text = text;
    }

    void loss(Span span, Loss.Action action, String reason) {
        losses.add(Loss.at(text, span, action, reason));
    }

    void setting(Setting setting) {
        settings.add(setting);
    }

    /** Notes the value of a variable at one of its places. */
    void choice(String name, String value, Span place) {
        markup.add(place);
        choices.merge(
                Variables.normalize(name),
                new Choice(name, value, List.of(place)),
                (known, same) -> new Choice(known.name(), known.value(), joined(known.places(), place)));
    }

    private static List<Span> joined(List<Span> places, Span more) {
        // Places are for people to look at: the first hundred do.
        if (places.size() >= 100) {
            return places;
        }
        List<Span> all = new ArrayList<>(places);
        all.add(more);
        return List.copyOf(all);
    }

    /** Notes characters that hold no fact. */
    void markup(Span span) {
        markup.add(span);
    }

    String text() {
        return text;
    }

    List<Loss> losses() {
        return List.copyOf(losses);
    }

    List<Setting> settings() {
        return List.copyOf(settings);
    }

    List<Choice> choices() {
        return List.copyOf(choices.values());
    }

    List<Span> markup() {
        return List.copyOf(markup);
    }
}
