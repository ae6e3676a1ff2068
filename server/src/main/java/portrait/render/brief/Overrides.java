package portrait.render.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import portrait.model.Model;
import portrait.syntax.Label;
import portrait.text.Span;

/** What sections for a variable's value or for the model change in the rest: keys replaced, pieces skipped, phrases weighted. */
final class Overrides {
    /** Each of them looks through the whole file. */
    private static final int MAX_SEARCHES = 64;

    private final Model model;
    private final Ledger ledger;
    private final List<Won> won = new ArrayList<>();
    private final List<Skip> skips = new ArrayList<>();
    private final List<Weight> weights = new ArrayList<>();

    private record Won(List<Piece> pieces, Scope.Wins by, String address, Span span) {}

    private record Skip(String text, Span span, Scope.Wins by) {}

    private record Weight(String phrase, double weight, Span span) {}

    Overrides(Model model, Ledger ledger) {
        this.model = model;
        this.ledger = ledger;
    }

    /** Pieces that take the place of those with the same address; none: they only take them away. */
    void add(List<Piece> pieces, Scope.Wins by, String address, Span span) {
        won.add(new Won(pieces, by, address, span));
    }

    void skip(Words entry, Scope.Wins by) {
        Span span = entry.source().orElseThrow();
        if (skips.size() < MAX_SEARCHES) {
            skips.add(new Skip(entry.text(), span, by));
            ledger.markup(span);
        } else {
            ledger.loss(span, Loss.Action.DROPPED, "at most " + MAX_SEARCHES + " things are skipped");
        }
    }

    void weigh(String phrase, double weight, Span span, Scope.Wins by) {
        if (!model.weights().readsRound()) {
            ledger.loss(span, Loss.Action.DROPPED, model.name() + " reads no weights");
        } else if (weights.size() < MAX_SEARCHES) {
            weights.add(new Weight(phrase, weight, span));
        } else {
            ledger.loss(span, Loss.Action.DROPPED, "at most " + MAX_SEARCHES + " phrases are weighted");
        }
    }

    List<Piece> apply(List<Piece> pieces) {
        List<Piece> result = replaced(pieces);
        for (Skip skip : skips) {
            result = skipped(result, skip);
        }
        for (Weight weight : weights) {
            result = weighted(result, weight);
        }
        return List.copyOf(result);
    }

    // ---- keys

    /** A place in the list, whose pieces may change. */
    private static final class Slot {
        List<Piece> pieces;

        Slot(List<Piece> pieces) {
            this.pieces = pieces;
        }
    }

    private List<Piece> replaced(List<Piece> pieces) {
        List<Slot> slots = new ArrayList<>();
        Map<String, List<Slot>> byAddress = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            Slot slot = new Slot(List.of(piece));
            slots.add(slot);
            if (isReplaceable(piece)) {
                byAddress
                        .computeIfAbsent(piece.address(), any -> new ArrayList<>())
                        .add(slot);
            }
        }
        won.sort(Comparator.comparingInt(each -> each.by().rank()));
        for (Won each : won) {
            List<Slot> same = byAddress.getOrDefault(each.address(), List.of());
            boolean replaces = !same.isEmpty() && each.pieces().stream().allMatch(Overrides::isReplaceable);
            if (replaces) {
                replace(same, each);
            } else {
                Slot slot = new Slot(each.pieces());
                slots.add(slot);
                if (!each.pieces().isEmpty() && each.pieces().stream().allMatch(Overrides::isReplaceable)) {
                    byAddress.put(each.address(), List.of(slot));
                }
            }
        }
        return slots.stream().flatMap(slot -> slot.pieces.stream()).toList();
    }

    /** Only what is said for a known key can be replaced: prose, and lists of what to avoid, are added to. */
    private static boolean isReplaceable(Piece piece) {
        return !piece.key().isEmpty()
                && piece.polarity() == Piece.Polarity.SHOW
                && piece.form() == Piece.Form.FIELD
                && piece.condition().isEmpty();
    }

    private void replace(List<Slot> same, Won by) {
        boolean first = true;
        for (Slot slot : same) {
            for (Piece old : slot.pieces) {
                String reason = by.pieces().isEmpty()
                        ? "“" + by.by().name() + "” takes it away"
                        : "“" + by.by().name() + "” says it otherwise";
                ledger.loss(old.span(), Loss.Action.DROPPED, reason);
            }
            slot.pieces = first ? by.pieces() : List.of();
            first = false;
        }
    }

    // ---- skipping

    private List<Piece> skipped(List<Piece> pieces, Skip skip) {
        int arrow = skip.text().indexOf('>');
        String section = arrow < 0 ? "" : Label.normalize(skip.text().substring(0, arrow));
        String wanted = Label.normalize(skip.text().substring(arrow + 1));
        List<Piece> left = new ArrayList<>();
        for (Piece piece : pieces) {
            if (matches(piece, section, wanted)) {
                ledger.loss(piece.span(), Loss.Action.DROPPED, "“" + skip.by().name() + "” skips it");
            } else {
                left.add(piece);
            }
        }
        if (left.size() == pieces.size()) {
            ledger.loss(skip.span(), Loss.Action.WARNED, "nothing to skip is called that");
        }
        return left;
    }

    private static boolean matches(Piece piece, String section, String wanted) {
        boolean inSection = section.isEmpty()
                || piece.section().equals(section)
                || (section.equals("avoid") && piece.polarity() != Piece.Polarity.SHOW);
        if (!inSection) {
            return false;
        }
        boolean named = piece.key().replace('-', ' ').equals(wanted)
                || piece.section().equals(wanted) && section.isEmpty()
                || wanted.isEmpty() && !section.isEmpty();
        return named
                || piece.values().stream()
                        .anyMatch(words -> Label.normalize(words.text()).equals(wanted))
                || piece.polarity() != Piece.Polarity.SHOW
                        && piece.values().stream().anyMatch(words -> isPart(Label.normalize(words.text()), wanted));
    }

    /** Whether an entry of an Avoid list, which may have been cut out of a longer one, is a part of what is to be skipped. */
    private static boolean isPart(String entry, String wanted) {
        return wanted.length() > entry.length() && (" " + wanted + " ").contains(" " + entry + " ");
    }

    // ---- weights

    private List<Piece> weighted(List<Piece> pieces, Weight weight) {
        String wanted = weight.phrase().toLowerCase(Locale.ROOT);
        List<Piece> result = new ArrayList<>(pieces);
        for (int i = 0; i < pieces.size() && !wanted.isEmpty(); i++) {
            Piece piece = pieces.get(i);
            if (piece.polarity() != Piece.Polarity.SHOW) {
                continue;
            }
            for (int k = 0; k < piece.values().size(); k++) {
                Words words = piece.values().get(k);
                int at = words.text().toLowerCase(Locale.ROOT).indexOf(wanted);
                if (at >= 0 && at + wanted.length() <= words.text().length()) {
                    List<Words> values = new ArrayList<>(piece.values());
                    values.set(k, bracketed(words, at, at + wanted.length(), weight));
                    result.set(i, piece.withValues(List.copyOf(values)));
                    ledger.markup(weight.span());
                    return result;
                }
            }
        }
        ledger.loss(weight.span(), Loss.Action.WARNED, "nothing to weigh says “" + weight.phrase() + "”");
        return result;
    }

    private static Words bracketed(Words words, int from, int to, Weight weight) {
        List<Words> parts = words.parts(List.of(
                new Span(0, from), new Span(from, to), new Span(to, words.text().length())));
        return new WordsBuilder()
                .append(parts.get(0))
                .markup("(", Optional.empty())
                .append(parts.get(1))
                .markup(":" + new Parameter.Decimal(weight.weight()).text() + ")", Optional.empty())
                .append(parts.get(2))
                .build();
    }
}
