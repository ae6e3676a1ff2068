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
            "doesn't",
            "isn't",
            "aren't",
            "shouldn't",
            "mustn't",
            "can't",
            "cannot",
            "do not",
            "does not",
            "free of",
            "free from",
            "devoid of",
            "absence of",
            "instead of",
            "rather than",
            "nor",
            "neither",
            "exclude",
            "excluding",
            "sin",
            "nada de",
            "ningún",
            "ninguna",
            "evitar",
            "evita",
            "senza",
            "evitare",
            "niente",
            "nessun",
            "nessuna",
            "nessuno",
            "sans",
            "pas de",
            "aucun",
            "aucune",
            "éviter",
            "ohne",
            "kein",
            "keine",
            "keinen",
            "keinerlei",
            "nicht",
            "sem",
            "não",
            "nenhum",
            "nenhuma",
            "不要",
            "避免",
            "禁止",
            "没有",
            "沒有",
            "不得",
            "切勿",
            "请勿",
            "請勿");
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
            "no doubt",
            "no wonder",
            "no nonsense",
            "no one",
            "not necessarily",
            "not limited to",
            "sans serif",
            "sin city",
            "nicht nur",
            "não só",
            "没有人");

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
        boolean partOfName = at > 0 && text.charAt(at - 1) == '_';
        boolean excludes =
                stop > 0 && !partOfName && !EXCEPTIONS.match(text, at, end).isPresent() && !isNumero(text, stop, end);
        return excludes ? stop : -1;
    }

    /** Whether a number follows a full stop: {@code No. 5}. */
    private static boolean isNumero(String text, int at, int end) {
        int digit = at + 1 < end && text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
        return digit < end && text.charAt(at) == '.' && Figure.isDigit(text.charAt(digit));
    }

    /** Where the clause ends that starts at {@code from}. */
    static int scopeEnd(String text, int from, int end) {
        int limit = Math.min(end, from + MAX_SCOPE);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            boolean sign = ",;!?。，；、()\"”—".indexOf(c) >= 0;
            boolean word = c == ' '
                    && (text.startsWith(" but ", i)
                            || text.startsWith(" - ", i)
                            || text.startsWith(" unless ", i)
                            || text.startsWith(" except ", i));
            boolean stop = c == '.'
                    && (i + 1 >= end
                            || Character.isWhitespace(text.charAt(i + 1))
                            || Character.isUpperCase(text.charAt(i + 1)));
            boolean paragraph = c == '\n' && i + 1 < end && text.charAt(i + 1) == '\n';
            if (sign || word || stop || paragraph) {
                return i;
            }
        }
        return limit;
    }
}
