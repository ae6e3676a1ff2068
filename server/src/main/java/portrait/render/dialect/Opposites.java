package portrait.render.dialect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portrait.model.DataFile;
import portrait.text.json.Json;
import portrait.vocabulary.PhraseIndex;

/** What to say instead of excluding a thing, for models that cannot be told what to leave out: data. */
final class Opposites {
    private final PhraseIndex<String> index;
    private final Set<String> weak;
    private final Map<String, String> exact = new LinkedHashMap<>();
    private final Set<String> boilerplate = new HashSet<>();

    private Opposites(DataFile file) {
        PhraseIndex.Builder<String> builder = new PhraseIndex.Builder<>();
        for (Json.Obj pair : file.objects(file.root(), "pairs")) {
            file.allow(pair, "of", "say", "boilerplate");
            String say = file.string(pair, "say");
            for (String of : file.strings(pair, "of")) {
                if (file.flag(pair, "boilerplate")) {
                    boilerplate.add(of);
                }
                if (exact.putIfAbsent(of, say) == null) {
                    builder.add(of, say);
                }
            }
        }
        this.index = builder.build();
        this.weak = file.strings(file.root(), "weak").stream().collect(Collectors.toUnmodifiableSet());
    }

    private static final class Standard {
        private static final Opposites OPPOSITES = new Opposites(DataFile.resource("speech/negatives.json"));
    }

    static Opposites standard() {
        return Standard.OPPOSITES;
    }

    /**
     * Why it is better not to speak of a thing at all: words of quality, which the negative prompts of Stable Diffusion are full of, only
     * mean something to models that were trained on them.
     */
    Optional<String> silence(String thing) {
        return boilerplate.contains(thing.strip().toLowerCase(Locale.ROOT))
                ? Optional.of("a word for Stable Diffusion, which means nothing to other models")
                : Optional.empty();
    }

    /** The opposite of a thing, or of each of several joined by or; nothing where one of them has none. */
    Optional<List<String>> of(String thing) {
        Optional<String> whole = single(thing);
        if (whole.isPresent()) {
            return whole.map(List::of);
        }
        List<String> parts = parts(thing);
        if (parts.size() < 2) {
            return Optional.empty();
        }
        List<String> opposites = new ArrayList<>();
        for (String part : parts) {
            Optional<String> opposite = single(part);
            if (opposite.isEmpty()) {
                return Optional.empty();
            }
            opposites.add(opposite.get());
        }
        return Optional.of(opposites.stream().distinct().toList());
    }

    /** Whether every word of an opposite stands in the text already, in lower case. */
    static boolean isSaid(String opposite, Set<String> words) {
        for (String word : opposite.split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() > 3 && !words.contains(word) && !word.equals("natural")) {
                return false;
            }
        }
        return true;
    }

    /** The words of a text in lower case. */
    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** {@code plastic or airbrushed skin}: each part alone, a lone adjective with the noun of the last part. */
    static List<String> parts(String thing) {
        List<String> parts = new ArrayList<>();
        for (String part : thing.split(" or | and |/| & ", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        if (parts.size() < 2) {
            return parts;
        }
        String last = parts.getLast();
        int space = last.lastIndexOf(' ');
        if (space > 0) {
            for (int i = 0; i + 1 < parts.size(); i++) {
                if (parts.get(i).indexOf(' ') < 0) {
                    String joined = parts.get(i) + last.substring(space);
                    parts.set(i, standard().single(joined).isPresent() ? joined : parts.get(i));
                }
            }
        }
        return parts;
    }

    /** The opposite of a phrase, words that only strengthen it aside. */
    private Optional<String> single(String thing) {
        String text = thing.strip();
        Optional<String> found = Optional.empty();
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            Optional<PhraseIndex.Match<String>> match = index.match(text, at, text.length());
            int wordEnd = wordEnd(text, at);
            boolean stronger = weak.contains(Text.firstWord(text.substring(at, wordEnd)));
            boolean wholeRest = match.filter(each -> onlyWeak(text, each.end())).isPresent();
            if (match.isPresent() && (wholeRest || !stronger)) {
                String opposite = match.get().values().getFirst();
                if (found.isPresent() && !found.get().equals(opposite)) {
                    return Optional.empty();
                }
                found = Optional.of(opposite);
                at = match.get().end();
            } else if (stronger) {
                at = wordEnd;
            } else {
                return Optional.empty();
            }
        }
        return found;
    }

    private boolean onlyWeak(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = wordEnd(text, at);
            if (!weak.contains(Text.firstWord(text.substring(at, end)))) {
                return false;
            }
            at = end;
        }
        return true;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end))
                        || text.charAt(end) == '-'
                        || text.charAt(end) == '\'')) {
            end++;
        }
        return end;
    }
}
