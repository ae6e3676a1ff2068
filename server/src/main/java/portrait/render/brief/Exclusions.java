package portrait.render.brief;

import java.util.ArrayList;
import java.util.List;
import portrait.mention.Sentences;
import portrait.text.Span;

/** Entries of Avoid lists: things that must not be seen, and sentences that forbid or demand. */
final class Exclusions {
    private static final int MAX_THING = 9;

    private Exclusions() {}

    /**
     * An entry.
     *
     * @param words a thing without its {@code no}, or a whole sentence
     */
    record Entry(Piece.Polarity polarity, Words words) {}

    /** The entries of a value, in order. The words that negate go into the ledger as markup: what they say is the entry's polarity. */
    static List<Entry> of(Words value, Ledger ledger) {
        List<Entry> entries = new ArrayList<>();
        for (Words line : Entries.split(value, "\n")) {
            for (Words sentence : sentences(line)) {
                sentence(sentence, entries, ledger);
            }
        }
        return entries;
    }

    private static List<Words> sentences(Words line) {
        List<Span> parts = new ArrayList<>();
        String text = line.text();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ';' && Sentences.ends(text, i, text.length())) {
                parts.add(new Span(start, i + 1));
                start = i + 1;
            }
        }
        parts.add(new Span(start, text.length()));
        return line.parts(parts).stream()
                .map(words -> words.strip("."))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static void sentence(Words sentence, List<Entry> entries, Ledger ledger) {
        Words thing = withoutNo(sentence, ledger);
        if (isDemand(thing.text())) {
            entries.add(new Entry(Piece.Polarity.DEMAND, sentence));
            return;
        }
        for (Words part : Entries.split(thing)) {
            Words entry = withoutNo(part, ledger);
            if (!entry.isEmpty()) {
                boolean weighted = entry.runs().stream().anyMatch(Run::isMarkup);
                boolean demand = !weighted && (isDemand(entry.text()) || Negations.words(entry.text()) > MAX_THING);
                entries.add(new Entry(
                        demand ? Piece.Polarity.DEMAND : Piece.Polarity.AVOID, demand ? part.strip(".") : entry));
            }
        }
    }

    /** Without list marks and the words that negate, as far as a thing is left. */
    static Words withoutNo(Words words, Ledger ledger) {
        Words rest = words.strip(".•-–—*✗✘❌🚫\"“” ");
        while (true) {
            String text = rest.text();
            int end = English.standard().match("no", text, 0);
            boolean more = end > 0 && end < text.length() && Character.isWhitespace(text.charAt(end));
            if (!more) {
                return rest;
            }
            rest.part(0, end).source().ifPresent(ledger::markup);
            rest = rest.part(end, text.length()).strip();
        }
    }

    private static boolean isDemand(String text) {
        int end = English.standard().match("demands", text, 0);
        return end > 0 && end < text.length() && Character.isWhitespace(text.charAt(end));
    }
}
