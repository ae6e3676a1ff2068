package portrait.render.brief;

import java.util.Optional;
import portrait.model.Model;
import portrait.model.Models;
import portrait.syntax.Label;
import portrait.syntax.Section;

/** Whether a section is said in one rendering, and what it wins over. */
sealed interface Scope {
    /** Said as it stands. */
    record Always() implements Scope {}

    /**
     * Said, and its keys win over those of the rest of the file.
     *
     * @param rank the higher one wins
     * @param name what to call it
     * @param forModel whether it is for a model, rather than for a variable's value
     */
    record Wins(int rank, String name, boolean forModel) implements Scope {}

    /** Said where something holds that nothing decides. */
    record Depends(Piece.Condition condition) implements Scope {}

    /**
     * Not said.
     *
     * @param reason why, where its author may not expect it
     */
    record Silent(Optional<String> reason) implements Scope {}

    static Scope of(Section section, Model model, Models models, Variables variables) {
        return switch (section) {
            case Section.For named -> {
                int rank = model.answersTo(named.model());
                if (rank > 0) {
                    yield new Wins(rank + 1, "For " + named.model(), true);
                }
                boolean known = models.knows(named.model());
                yield new Silent(
                        known
                                ? Optional.empty()
                                : Optional.of(
                                        "kept for “" + named.model() + "”, which is no model that is known here"));
            }
            case Section.When when -> when(when, variables);
            default -> new Always();
        };
    }

    private static Scope when(Section.When when, Variables variables) {
        Optional<Variables.Chosen> value = variables.value(when.variable());
        if (value.isEmpty()) {
            return new Depends(new Piece.Condition(when.variable(), when.option()));
        }
        String is = value.get().text();
        boolean holds = Label.normalize(is).equals(Label.normalize(when.option()));
        return holds
                ? new Wins(1, "When " + when.variable() + " is " + when.option(), false)
                : new Silent(
                        Optional.of("said when " + when.variable() + " is " + when.option() + "; here it is " + is));
    }
}
