package portrait.scene;

import java.util.ArrayList;
import java.util.List;
import portrait.mention.Form;
import portrait.mention.Mention;
import portrait.text.Span;

/** What the words of a value exclude: the scopes of its negations and the lists of its {@code --no} flags. */
record Exclusion(boolean whole, List<Span> scopes) {
    static Exclusion of(Passage passage, Passage.Value value) {
        List<Span> scopes = new ArrayList<>();
        for (Mention mention : value.mentions()) {
            if (mention instanceof Mention.Negation negation) {
                scopes.add(negation.scope());
            } else if (mention instanceof Form.Flag flag && flag.name().equals("no")) {
                scopes.add(flag.value());
            }
        }
        return new Exclusion(passage.excluded(), List.copyOf(scopes));
    }

    boolean covers(Span span) {
        return whole || scopes.stream().anyMatch(scope -> scope.contains(span));
    }
}
