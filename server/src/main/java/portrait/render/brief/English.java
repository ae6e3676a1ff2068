package portrait.render.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import portrait.model.DataFile;
import portrait.text.json.Json;
import portrait.vocabulary.PhraseIndex;

/** Lists of English words that decide how values are put into phrases: data. */
public final class English {
    private final Map<String, Set<String>> words = new LinkedHashMap<>();
    private final Map<String, PhraseIndex<Boolean>> phrases = new LinkedHashMap<>();

    private English(DataFile file) {
        for (Json.Member member : file.root().members()) {
            List<String> list = file.strings(file.root(), member.key());
            words.put(member.key(), list.stream().collect(Collectors.toUnmodifiableSet()));
            PhraseIndex.Builder<Boolean> index = new PhraseIndex.Builder<>();
            list.stream()
                    .filter(phrase -> Character.isLetterOrDigit(phrase.charAt(0)))
                    .forEach(phrase -> index.add(phrase, true));
            phrases.put(member.key(), index.build());
        }
    }

    private static final class Standard {
        private static final English WORDS = new English(DataFile.resource("speech/english.json"));
    }

    public static English standard() {
        return Standard.WORDS;
    }

    /** Whether a word, in whatever case, is in a list. */
    public boolean isIn(String list, String word) {
        return words(list).contains(word.toLowerCase(Locale.ROOT));
    }

    /** The end of a phrase of a list that starts at {@code at}, or -1. */
    public int match(String list, String text, int at) {
        PhraseIndex<Boolean> index = phrases.get(list);
        if (index == null) {
            throw new IllegalArgumentException("no list is called " + list);
        }
        return index.match(text, at, text.length()).map(PhraseIndex.Match::end).orElse(-1);
    }

    /** Whether a phrase of a list stands somewhere in the text, as words of its own. */
    public boolean holds(String list, String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean starts = Character.isLetterOrDigit(text.charAt(i))
                    && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
            if (starts && match(list, text, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private Set<String> words(String list) {
        Set<String> found = words.get(list);
        if (found == null) {
            throw new IllegalArgumentException("no list is called " + list);
        }
        return found;
    }
}
