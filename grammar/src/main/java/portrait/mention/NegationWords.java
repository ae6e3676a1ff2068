package portrait.mention;

import portrait.vocabulary.PhraseIndex;

/** The words that exclude what follows them. */
final class NegationWords {
    private static final int MAX_SCOPE = 120;
    private static final PhraseIndex<Boolean> WORDS = index(
            "no",
            "not",
            "without",
            "avoid",
            "avoiding",
            "never",
            "don't",
            "do not",
            "does not",
            "free of",
            "nor",
            "neither",
            "exclude",
            "excluding",
            "sin",
            "senza",
            "evitare",
            "sans",
            "ohne",
            "kein",
            "keine",
            "sem",
            "不要",
            "避免",
            "禁止",
            "没有",
            "沒有");
    /** These do not exclude: “not only …”, “no more than …”. */
    private static final PhraseIndex<Boolean> EXCEPTIONS = index(
            "not only",
            "not just",
            "not merely",
            "not simply",
            "no more than",
            "no less than",
            "no longer",
            "no matter",
            "not necessarily");

    private NegationWords() {}

    private static PhraseIndex<Boolean> index(String... phrases) {
        PhraseIndex.Builder<Boolean> builder = new PhraseIndex.Builder<>();
        for (String phrase : phrases) {
            builder.add(phrase, true);
        }
        return builder.build();
    }

    /** The end of the negating words at {@code at}, or -1. */
    static int match(String text, int at, int end) {
        int stop = WORDS.match(text, at, end).map(PhraseIndex.Match::end).orElse(-1);
        return stop > 0 && EXCEPTIONS.match(text, at, end).isPresent() ? -1 : stop;
    }

    /** Where the clause ends that starts at {@code from}. */
    static int scopeEnd(String text, int from, int end) {
        int limit = Math.min(end, from + MAX_SCOPE);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (",;!?。，；、)\"”—".indexOf(c) >= 0 || text.startsWith(" but ", i) || text.startsWith(" - ", i)) {
                return i;
            }
            boolean stop = c == '.' && (i + 1 >= end || Character.isWhitespace(text.charAt(i + 1)));
            boolean paragraph = c == '\n' && i + 1 < end && text.charAt(i + 1) == '\n';
            if (stop || paragraph) {
                return i;
            }
        }
        return limit;
    }
}
