package portrait.render.dialect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import portrait.model.Model;
import portrait.render.brief.Piece;

/** Puts pieces into the order that a model's maker recommends; within a section the file's own order stays. */
final class Slots {
    /** Where a slot is counted that a maker's order does not name. */
    private static final Map<String, String> NEIGHBOURS =
            Map.of("composition", "camera", "references", "prompt", "notes", "prompt");

    private Slots() {}

    /**
     * A piece and its slot.
     *
     * @param slot the id in the maker's order
     */
    record Placed(Piece piece, String slot) {}

    static List<Placed> order(List<Piece> pieces, Model model, Phrases phrases) {
        List<Placed> placed = new ArrayList<>();
        for (Piece piece : pieces) {
            String slot = phrases.slot(piece);
            String known = model.order().contains(slot) ? slot : NEIGHBOURS.getOrDefault(slot, "prompt");
            placed.add(new Placed(piece, known));
        }
        placed.sort(Comparator.<Placed>comparingInt(each -> index(model, each.slot()))
                .thenComparing(each -> phrases.isLate(each.piece())));
        return placed;
    }

    private static int index(Model model, String slot) {
        int index = model.order().indexOf(slot);
        return index < 0 ? model.order().size() : index;
    }
}
