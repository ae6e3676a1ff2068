package portrait.lint.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portrait.lint.Deletion;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Message;
import portrait.lint.Related;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Said;
import portrait.lint.WordList;
import portrait.lint.Wording;
import portrait.mention.Form;
import portrait.mention.Mention;
import portrait.mention.Quantity;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.syntax.Label;
import portrait.text.Span;
import portrait.text.TextEdit;
import portrait.vocabulary.Category;

/** Words of praise for a picture that is not there yet: masterpiece, best quality, 8K. One finding a file lists them all. */
public final class QualityBooster implements Rule {
    private static final RuleInfo INFO =
            RuleInfo.of("vague/quality-booster", FixSafety.UNSAFE, "Words of praise that show nothing");

    private static final int MOST_WORDS = 200;
    private static final int MOST_QUOTED = 6;
    private static final int MOST_PLACES = 20;

    /** Fields that set the size of a file, or the program that makes it. */
    private static final Set<String> SETTINGS =
            Set.of("resolution", "width", "height", "output-format", "upscale", "version", "render-quality", "model");

    /** Behind a count in thousands. */
    private static final Set<String> COUNTED =
            Set.of("follower", "view", "like", "subscriber", "step", "run", "race", "usd", "dollar", "euro", "gold");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Scene scene, Findings out) {
        List<Said> strong = new ArrayList<>(praise(scene, out.words(WordList.BOOSTER)));
        List<Said> weak = new ArrayList<>(praise(scene, out.words(WordList.BOOSTER_WEAK)));
        thousands(scene, strong, weak);
        long kinds = weak.stream()
                .map(said -> plain(said.span().of(scene.text())))
                .distinct()
                .count();
        if (strong.isEmpty() && kinds < 2) {
            return;
        }
        List<Said> all = new ArrayList<>(strong);
        all.addAll(weak);
        all.sort(Comparator.comparing(Said::span));
        out.add(finding(scene.text(), apart(all)));
    }

    private static List<Said> praise(Scene scene, List<Said> said) {
        return said.stream()
                .filter(word -> !isSetting(scene, word.passage()) && !isInName(word))
                .limit(MOST_WORDS)
                .toList();
    }

    /** Whether a field sets the size of the file; in JSON also by a key that speaks of its parent. */
    private static boolean isSetting(Scene scene, Passage passage) {
        String own = passage.label().substring(passage.label().lastIndexOf('.') + 1);
        return SETTINGS.contains(passage.keyId())
                || scene.reading()
                        .vocabulary()
                        .key(Label.normalize(own), "prompt")
                        .filter(key -> SETTINGS.contains(key.id()))
                        .isPresent();
    }

    /** Whether a word is part of a file's or a camera's name. */
    private static boolean isInName(Said said) {
        for (Mention mention : said.mentionsAround()) {
            boolean name = mention instanceof Form.Network
                    || mention instanceof Form.Wildcard
                    || mention instanceof Mention.Named named && named.term().category() == Category.CAMERAS;
            if (name && said.value().place(mention.span()).overlaps(said.span())) {
                return true;
            }
        }
        return false;
    }

    // ---- 8K

    /** {@code 8K} and above are praise, {@code 4K} and {@code 6K} may be; a size behind it makes it a setting. */
    private static void thousands(Scene scene, List<Said> strong, List<Said> weak) {
        String text = scene.text();
        for (Passage passage : scene.passages()) {
            if (passage.excluded()) {
                continue;
            }
            for (Passage.Value value : passage.values()) {
                for (Span stretch : value.stretches()) {
                    for (int at = stretch.start(); at < stretch.end(); at++) {
                        char c = text.charAt(at);
                        if (c == 'k' || c == 'K') {
                            thousand(text, at, stretch)
                                    .map(span -> new Said(span, passage, value))
                                    .filter(said -> !isInName(said) && !isExcluded(said) && !isSetting(scene, passage))
                                    .ifPresent(said -> (amount(text, said.span()) >= 8 ? strong : weak).add(said));
                        }
                    }
                }
            }
        }
    }

    /** The claim whose K stands at {@code at}: one or two digits before it, and what belongs to it behind. */
    private static Optional<Span> thousand(String text, int at, Span within) {
        int digits = at;
        if (digits > within.start() && (text.charAt(digits - 1) == '-' || text.charAt(digits - 1) == ' ')) {
            digits--;
        }
        int start = digits;
        while (start > within.start() && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        boolean number = start < digits && digits - start <= 2;
        boolean word = end < within.end() && Character.isLetterOrDigit(text.charAt(end));
        if (!number || word || (start > within.start() && isPartOfMore(text, start, within.start()))) {
            return Optional.empty();
        }
        int amount = Integer.parseInt(text.substring(start, digits));
        if (amount < 4 || amount > 64 || isSizeOrCount(text, end, within.end())) {
            return Optional.empty();
        }
        return Optional.of(new Span(start, withNoun(text, end, within.end())));
    }

    /** Whether a number goes on to the left of {@code start}, or is a price. */
    private static boolean isPartOfMore(String text, int start, int from) {
        char before = text.charAt(start - 1);
        boolean joint = ".,:/".indexOf(before) >= 0 && start - 1 > from && Character.isDigit(text.charAt(start - 2));
        return Character.isLetter(before) || joint || "$€£¥#".indexOf(before) >= 0;
    }

    private static int amount(String text, Span span) {
        int end = span.start();
        while (Character.isDigit(text.charAt(end))) {
            end++;
        }
        return Integer.parseInt(text.substring(span.start(), end));
    }

    /** {@code 8K resolution} is one claim. */
    private static int withNoun(String text, int from, int to) {
        int end = from;
        for (int words = 0; words < 2; words++) {
            int begin = end;
            while (begin < to && begin - end < 2 && (text.charAt(begin) == ' ' || text.charAt(begin) == '-')) {
                begin++;
            }
            int stop = begin;
            while (stop < to && Character.isLetter(text.charAt(stop))) {
                stop++;
            }
            String word = text.substring(begin, stop).toLowerCase(Locale.ROOT);
            boolean belongs = Set.of("resolution", "uhd", "hd", "quality", "clarity", "render", "upscale", "hdr")
                    .contains(word);
            if (!belongs || begin == end) {
                break;
            }
            end = stop;
        }
        return end;
    }

    private static boolean isSizeOrCount(String text, int from, int to) {
        String behind = text.substring(from, Math.min(to, from + 14)).strip().toLowerCase(Locale.ROOT);
        boolean size = behind.startsWith("→")
                || behind.startsWith("->")
                || behind.startsWith("x ")
                || behind.startsWith("(") && behind.length() > 1 && Character.isDigit(behind.charAt(1))
                || !behind.isEmpty() && Character.isDigit(behind.charAt(0));
        return size || COUNTED.stream().anyMatch(behind::startsWith);
    }

    private static boolean isExcluded(Said said) {
        for (Mention mention : said.mentionsAround()) {
            boolean excludes = mention instanceof Mention.Negation negation
                            && said.value().place(negation.scope()).contains(said.span())
                    || mention instanceof Form.Flag flag
                            && said.value().place(flag.span()).overlaps(said.span())
                    || mention instanceof Mention.Link
                            && said.value().place(mention.span()).overlaps(said.span())
                    || mention instanceof Quantity
                            && said.value().place(mention.span()).overlaps(said.span());
            if (excludes) {
                return true;
            }
        }
        return false;
    }

    // ---- reporting

    private static List<Said> apart(List<Said> ordered) {
        List<Said> apart = new ArrayList<>();
        for (Said said : ordered) {
            boolean next = apart.isEmpty()
                    || apart.getLast().span().end() <= said.span().start();
            if (next && apart.size() < MOST_WORDS) {
                apart.add(said);
            }
        }
        return apart;
    }

    private static Finding finding(String text, List<Said> said) {
        Map<String, Integer> words = new LinkedHashMap<>();
        int tokens = 0;
        for (Said word : said) {
            String plain = plain(word.span().of(text));
            words.merge(plain, 1, Integer::sum);
            tokens += Math.max(1, Math.round(plain.length() / 4f));
        }
        List<String> quoted = new ArrayList<>(
                words.keySet().stream().limit(MOST_QUOTED).map(Wording::quote).toList());
        if (words.size() > MOST_QUOTED) {
            quoted.add((words.size() - MOST_QUOTED) + " more");
        }
        boolean one = said.size() == 1;
        int thousands = words.keySet().stream()
                .mapToInt(QualityBooster::thousands)
                .max()
                .orElse(0);
        String why = "about " + tokens + (tokens == 1 ? " token" : " tokens") + " with nothing to see in them"
                + (thousands == 0
                        ? ""
                        : ": " + thousands + "K would be " + megapixels(thousands) + ", a model gives 1–4");
        List<TextEdit> edits = Deletion.of(text, said);
        return Finding.of(
                        INFO,
                        said.getFirst().span(),
                        new Message(
                                Wording.list(quoted) + (quoted.size() == 1 ? " is praise" : " are praise"),
                                why,
                                "say it with light, focus and texture"))
                .withRelated(said.stream()
                        .skip(1)
                        .limit(MOST_PLACES)
                        .map(word -> new Related(word.span(), "praise as well"))
                        .toList())
                .withFixes(
                        edits.isEmpty()
                                ? List.of()
                                : List.of(Fix.unsafe(one ? "Delete it" : "Delete all " + said.size(), edits)));
    }

    /** The number of a claim such as {@code 8k resolution}, or 0. */
    private static int thousands(String word) {
        int end = 0;
        while (end < word.length() && Character.isDigit(word.charAt(end))) {
            end++;
        }
        return end > 0 && end <= 2 ? Integer.parseInt(word.substring(0, end)) : 0;
    }

    /** Of a 16:9 picture that many thousand pixels wide, by the names of screens: 8K is 7680 × 4320. */
    private static String megapixels(int thousands) {
        return Math.round(thousands * 960 * (thousands * 540) / 1e6) + " megapixels";
    }

    /** As it is compared and quoted: lower case, one space between words. */
    private static String plain(String words) {
        return String.join(" ", words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
    }
}
