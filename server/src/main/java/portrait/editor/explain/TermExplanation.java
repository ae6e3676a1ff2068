package portrait.editor.explain;

import java.util.stream.Collectors;
import portrait.text.Span;
import portrait.vocabulary.Term;

/** A term of the vocabulary: its text, its figures, what the scene makes of it, the classic mistake, and how to write it. */
final class TermExplanation {
    private TermExplanation() {}

    /**
     * @param place where it stands in the first scene; empty where it stands nowhere
     */
    static Explanation of(Term term, Span place, Surroundings around) {
        Draft draft = new Draft(term.label()).say(term.text());
        switch (term.category()) {
            case LIGHTING_PATTERNS -> PatternExplanation.add(draft, term, around);
            case LIGHT_SOURCES -> LightSourceExplanation.add(draft, term, place, around);
            case MODIFIERS -> ModifierExplanation.add(draft, term);
            case LENSES -> LensExplanation.add(draft, term, around);
            case CAMERAS -> CameraExplanation.add(draft, term, around);
            case FRAMING -> FramingExplanation.add(draft, term, around);
            case FILMS -> FilmExplanation.add(draft, term, around);
            case CONCEPTS, BOKEH_EFFECTS -> OpticsTermExplanation.add(draft, term, around);
            case COLOR_GRADE, BACKGROUNDS, EXPRESSION_GAZE_POSE, FILM_ARTIFACTS, SKIN_EYES_HAIR -> {
                // Their own figures say it all.
            }
        }
        TermNumbers.add(draft, term);
        Mistakes.of(term).ifPresent(mistake -> draft.say("Classic mistake: " + mistake));
        if (isPhrase(term.write())) {
            draft.say("In a prompt: " + term.write());
        }
        String vague = term.replaces().stream()
                .filter(words -> !words.equalsIgnoreCase(term.label()))
                .collect(Collectors.joining(", "));
        draft.say(vague.isEmpty() ? "" : "Says more than: " + vague + ".");
        return draft.explanation();
    }

    /** Terms that nobody should write have a dash or an advice to leave them out. */
    private static boolean isPhrase(String write) {
        return write.length() > 1 && !write.startsWith("none");
    }
}
