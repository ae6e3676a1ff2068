package portrait.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a model can be had.
 *
 * @param state as its maker has it
 * @param since when the state began, where that is known: ISO 8601, a day or a month
 * @param until when it ends, of a model that is being retired
 * @param instead ids of the models that took its place, the nearest one first; never empty for a retired model
 * @param note what else to know, as a sentence without its full stop
 */
public record Status(
        State state, Optional<String> since, Optional<String> until, List<String> instead, Optional<String> note) {
    /** How far along its life a model is. */
    public enum State {
        /** The one that its maker offers first. */
        CURRENT,
        /** Offered beside a newer one. */
        AVAILABLE,
        /** Still to be had, and no longer recommended. */
        LEGACY,
        /** With a date after which it no longer answers. */
        RETIRING,
        /** It no longer answers. */
        RETIRED;

        /** In lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether nothing can be drawn with it any more. */
    public boolean isRetired() {
        return state == State.RETIRED;
    }

    /** {@code current since 2026-07-24}, {@code retiring on 2026-12-01}. */
    public String words() {
        String when =
                since.map(date -> (isRetired() ? " on " : " since ") + date).orElse("");
        return state.word() + when + until.map(date -> " on " + date).orElse("");
    }
}
