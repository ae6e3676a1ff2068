package portrait.lint.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import portrait.text.Span;
import portrait.vocabulary.Vocabulary;

/**
 * Names of people by their form alone: a first and a last name in capitals, in a text that does not write every word so. No list of people is
 * needed, and none is kept.
 */
final class PersonNames {
    /** Words that stand in capitals in titles, makers' names and places, and begin no name. */
    private static final Set<String> NO_NAME = Set.of(
            "apple",
            "google",
            "samsung",
            "tesla",
            "nike",
            "adidas",
            "gucci",
            "prada",
            "louis",
            "a",
            "an",
            "the",
            "your",
            "my",
            "this",
            "that",
            "his",
            "her",
            "two",
            "one",
            "three",
            "same",
            "young",
            "old",
            "woman",
            "man",
            "girl",
            "boy",
            "beautiful",
            "elegant",
            "serene",
            "timeless",
            "black",
            "white",
            "indian",
            "asian",
            "east",
            "south",
            "north",
            "west",
            "mexican",
            "korean",
            "japanese",
            "chinese",
            "french",
            "italian",
            "african",
            "american",
            "european",
            "brazilian",
            "vogue",
            "harper",
            "harpers",
            "elle",
            "gq",
            "national",
            "time",
            "life",
            "rolling",
            "instagram",
            "kodak",
            "fuji",
            "fujifilm",
            "canon",
            "nikon",
            "sony",
            "leica",
            "hasselblad",
            "golden",
            "film",
            "fine",
            "high",
            "modern",
            "classic",
            "new",
            "york",
            "los",
            "san",
            "hong",
            "strength",
            "serenity",
            "neon",
            "paris",
            "retro",
            "urban",
            "nature",
            "light",
            "soft",
            "cozy",
            "image",
            "photo",
            "subject",
            "person",
            "batman",
            "superman",
            "spider",
            "iron",
            "wonder",
            "confidence",
            "quiet",
            "hyper",
            "ultra",
            "adult",
            "vintage",
            "cyber",
            "street",
            "fashion",
            "social",
            "digital",
            "winter",
            "summer",
            "spring",
            "autumn",
            "early",
            "late",
            "art",
            "pop",
            "dutch",
            "renaissance",
            "baroque",
            "rembrandt",
            "victorian",
            "studio",
            "pixar",
            "disney",
            "marvel",
            "grand",
            "mount",
            "lake",
            "saint",
            "st",
            "queen",
            "king",
            "princess",
            "prince",
            "mona",
            "virgin",
            "mother",
            "father",
            "santa",
            "greek",
            "roman",
            "ancient",
            "star",
            "game",
            "final",
            "dark",
            "red",
            "blue",
            "green",
            "pink",
            "times",
            "central",
            "brooklyn",
            "ai",
            "dslr",
            "raw",
            "hdr",
            "unreal",
            "octane",
            "adobe",
            "professional",
            "cinematic",
            "editorial",
            "portrait",
            "dreamy",
            "moody",
            "natural",
            "gothic",
            "glamour",
            "beauty",
            "male",
            "female",
            "human",
            "super",
            "mid",
            "full",
            "close",
            "wide",
            "medium",
            "low",
            "extreme",
            "mr",
            "mrs",
            "dr");

    private static final int LONGEST = 24;

    private PersonNames() {}

    /** The first and last name that begin at {@code at}; nothing where the words form no name. */
    static Optional<Span> at(String text, int at, int end, Vocabulary vocabulary) {
        int first = wordEnd(text, at, end);
        if (!isName(text, at, first) || first >= end || text.charAt(first) != ' ') {
            return Optional.empty();
        }
        int last = wordEnd(text, first + 1, end);
        if (!isName(text, first + 1, last)) {
            return Optional.empty();
        }
        // In a title every word is written so; a third name is rare.
        int third = last + 1;
        boolean title =
                last < end && text.charAt(last) == ' ' && third < end && Character.isUpperCase(text.charAt(third));
        boolean term = vocabulary.match(text, at, end).isPresent()
                || vocabulary.match(text, first + 1, end).isPresent();
        return title || term ? Optional.empty() : Optional.of(new Span(at, last));
    }

    private static int wordEnd(String text, int from, int end) {
        int at = from;
        while (at < end
                && at - from <= LONGEST
                && (Character.isLetter(text.charAt(at))
                        || at > from
                                && "'’-".indexOf(text.charAt(at)) >= 0
                                && at + 1 < end
                                && Character.isUpperCase(text.charAt(at + 1)))) {
            at++;
        }
        return at;
    }

    /** A trade mark such as AirPods; O'Neill, Anne-Marie and McCall are names. */
    private static boolean hasInnerCapital(String text, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean joint = "'’-".indexOf(text.charAt(i - 1)) >= 0 || text.startsWith("Mc", i - 2) && i == from + 2;
            if (Character.isUpperCase(text.charAt(i)) && !joint) {
                return true;
            }
        }
        return false;
    }

    /** A capital and small letters behind it. */
    private static boolean isName(String text, int from, int to) {
        boolean shape = to - from >= 3
                && to - from <= LONGEST
                && Character.isUpperCase(text.charAt(from))
                && Character.isLowerCase(text.charAt(from + 1))
                && Character.isLowerCase(text.charAt(to - 1))
                && !hasInnerCapital(text, from, to);
        return shape && !NO_NAME.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }
}
