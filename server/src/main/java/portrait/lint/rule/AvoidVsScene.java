package portrait.lint.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portrait.lint.Contradiction;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.FixSafety;
import portrait.lint.Matter;
import portrait.lint.Message;
import portrait.lint.Phrases;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.scene.Fact;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.vocabulary.PhraseIndex;

/** Something that the text asks for and forbids. */
public final class AvoidVsScene implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "conflict/avoid-vs-scene", FixSafety.MENU, "Something both wanted and to be avoided")
            .only(Matter.SINGLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int MOST_ENTRIES = 200;
    private static final int LONGEST = 60;
    private static final int MOST_WANTED = 1000;

    /** Single words that mean one thing, which a list of faults and a picture share. Others (dark, smooth, hands) are faults of a kind. */
    private static final Set<String> THINGS = Set.of(
            "sunglasses",
            "glasses",
            "smile",
            "smiling",
            "jewelry",
            "jewellery",
            "earrings",
            "necklace",
            "makeup",
            "beard",
            "moustache",
            "tattoo",
            "tattoos",
            "freckles",
            "bokeh",
            "flash",
            "umbrella",
            "cigarette",
            "crowd",
            "headphones",
            "hat",
            "grain",
            "vignette",
            "silhouette",
            "monochrome",
            "nudity");

    /** Entries that forbid all writing. */
    private static final Set<String> NO_WRITING =
            Set.of("text", "any text", "letters", "writing", "words", "signature", "captions");

    @Override
    public void check(Scene scene, Findings out) {
        Map<String, Fact<String>> entries = new LinkedHashMap<>();
        PhraseIndex.Builder<String> index = new PhraseIndex.Builder<>();
        Optional<Fact<String>> writing = Optional.empty();
        for (Fact<String> entry : listed(scene)) {
            String words = plain(entry.value());
            if (NO_WRITING.contains(words) && writing.isEmpty()) {
                writing = Optional.of(entry);
            }
            if (isTelling(words) && entries.putIfAbsent(words, entry) == null) {
                index.add(words, words);
            }
        }
        Optional<Fact<String>> forbidden = writing;
        Contradiction.settled(scene, out.words(WordList.WRITING)).stream()
                .findFirst()
                .flatMap(said -> forbidden.map(entry -> finding(scene, said, entry)))
                .ifPresent(out::add);
        if (entries.isEmpty()) {
            return;
        }
        Set<String> reported = new HashSet<>();
        List<Phrases.Found<String>> wanted = Phrases.in(scene, index.build());
        for (Phrases.Found<String> found : wanted.subList(0, Math.min(wanted.size(), MOST_WANTED))) {
            boolean settled =
                    !Contradiction.settled(scene, List.of(found.said())).isEmpty();
            if (settled && !out.isFull() && reported.add(found.value())) {
                Optional.ofNullable(entries.get(found.value()))
                        .ifPresent(entry -> out.add(finding(scene, found.said(), entry)));
            }
        }
    }

    /** The entries of lists; what a sentence only denies is no list. */
    private static List<Fact<String>> listed(Scene scene) {
        List<Passage> lists =
                scene.passages().stream().filter(Passage::excluded).toList();
        List<Fact<String>> entries = new ArrayList<>();
        int list = 0;
        for (Fact<String> entry : scene.avoid()) {
            while (list < lists.size()
                    && lists.get(list).span().end() <= entry.span().start()) {
                list++;
            }
            boolean inList = list < lists.size() && lists.get(list).span().contains(entry.span());
            if (inList && entries.size() < MOST_ENTRIES) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** In lower case, without the brackets and weights of other tools. */
    private static String plain(String entry) {
        String words = entry.toLowerCase(Locale.ROOT).strip();
        int start = 0;
        while (start < words.length() && !Character.isLetterOrDigit(words.charAt(start))) {
            start++;
        }
        int end = words.length();
        int colon = words.indexOf(':');
        end = colon > start ? colon : end;
        while (end > start && !Character.isLetterOrDigit(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end);
    }

    private static boolean isTelling(String words) {
        boolean phrase = words.indexOf(' ') > 0
                && words.length() <= LONGEST
                && words.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-');
        return phrase || THINGS.contains(words);
    }

    private static Finding finding(Scene scene, Said said, Fact<String> entry) {
        int line = scene.reading().source().lines().lineAt(entry.span().start()) + 1;
        return Finding.of(
                        INFO,
                        said.span(),
                        new Message(
                                Contradiction.quote(scene, said) + " is wanted here, and in line " + line + " "
                                        + Wording.quote(entry.value().strip()) + " is to be avoided",
                                "a negative prompt takes away what the prompt adds",
                                "remove one of them"))
                .with(new Related(entry.span(), "to be avoided"))
                .withFixes(Contradiction.removal(scene, List.of(said)).stream().toList());
    }
}
