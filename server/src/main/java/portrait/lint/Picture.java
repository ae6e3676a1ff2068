package portrait.lint;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import portrait.mention.Form;
import portrait.scene.Camera;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.syntax.Section;
import portrait.syntax.SectionName;
import portrait.text.Span;

/** Tells what a picture is of and made as, from the words that speak of it. */
final class Picture {
    /** Fewer words are a wish, not a brief. */
    private static final int LEAST_WORDS = 8;

    /** So many tell a language. */
    private static final int MOST_WORDS = 200;

    /** The longest of the words by which languages are told, in letters. */
    private static final int LONGEST_SIGN = 6;

    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "with", "on", "at", "her", "his", "from", "is", "to");

    private static final Set<String> FOREIGN = Set.of(
            "el", "la", "los", "las", "con", "una", "un", "en", "y", "del", "il", "di", "che", "e", "nella", "der",
            "die", "das", "und", "mit", "ein", "eine", "le", "les", "et", "avec", "une", "des", "du", "dans", "o", "os",
            "com", "uma", "um", "da", "do", "na", "no", "ve", "bir", "dan", "yang", "dengan");

    /** Sections that say how a picture is taken, and not of whom. */
    private static final Set<SectionName> SET_UP =
            Set.of(SectionName.CAMERA, SectionName.LIGHT, SectionName.BACKGROUND, SectionName.COLOR, SectionName.SKIN);

    private Picture() {}

    static Set<Matter> of(Scene scene, Words words) {
        Set<Matter> matters = EnumSet.noneOf(Matter.class);
        boolean drawn = !words.said(WordList.NOT_A_PHOTOGRAPH).isEmpty();
        if (!drawn || !words.said(WordList.PHOTOGRAPH).isEmpty() || hasCamera(scene.camera())) {
            matters.add(Matter.PHOTO);
        }
        if (!words.said(WordList.PERSON).isEmpty() || !scene.skin().isEmpty()) {
            matters.add(Matter.PERSON);
        }
        if (words.said(WordList.SEVERAL_PICTURES).isEmpty()) {
            matters.add(Matter.SINGLE);
        }
        if (isDescribed(scene)) {
            matters.add(Matter.DESCRIBED);
        }
        if (isEnglish(scene)) {
            matters.add(Matter.ENGLISH);
        }
        return matters;
    }

    /** Nobody gives a drawing a focal length. */
    private static boolean hasCamera(Camera camera) {
        return !camera.bodies().isEmpty()
                || !camera.focalLengths().isEmpty()
                || !camera.apertures().isEmpty();
    }

    /**
     * A file that starts from another one may have there what it lacks; a template is filled in by somebody else; and a set-up without anybody
     * in it is for other files to start from.
     */
    private static boolean isDescribed(Scene scene) {
        boolean startsElsewhere = scene.frontMatter().entries().stream()
                .anyMatch(entry -> entry.key().equals("extends") || entry.key().equals("use"));
        boolean template = scene.forms().stream().anyMatch(form -> form.value() instanceof Form.Placeholder);
        return !isSetUp(scene)
                && !startsElsewhere
                && !template
                && words(scene, LEAST_WORDS, (text, start, end) -> {}) == LEAST_WORDS;
    }

    /** Whether all that is said stands in the sections of camera, light, place, colour and skin: nobody is in the picture yet. */
    private static boolean isSetUp(Scene scene) {
        return scene.passages().stream()
                .filter(passage -> !passage.excluded())
                .allMatch(passage -> passage.section() instanceof Section.Known known && SET_UP.contains(known.name()));
    }

    /** By its letters, and by the little words that every language has of its own. */
    private static boolean isEnglish(Scene scene) {
        Languages languages = new Languages();
        words(scene, MOST_WORDS, languages::add);
        return languages.latin > 4 * languages.other && languages.english >= languages.foreign;
    }

    /** Counts the words that tell a language. */
    private static final class Languages {
        private int latin;
        private int other;
        private int english;
        private int foreign;

        void add(String text, int start, int end) {
            if (text.charAt(start) < 0x250) {
                latin++;
            } else {
                // Scripts without spaces run words together.
                other += end - start;
            }
            if (end - start <= LONGEST_SIGN) {
                String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
                english += ENGLISH.contains(lower) ? 1 : 0;
                foreign += FOREIGN.contains(lower) ? 1 : 0;
            }
        }
    }

    /** Hears of words. */
    private interface Sink {
        void word(String text, int start, int end);
    }

    /** The first words of what the picture is to be, by place; the result is how many there were. */
    private static int words(Scene scene, int most, Sink sink) {
        int count = 0;
        for (Passage passage : scene.passages()) {
            if (passage.excluded()) {
                continue;
            }
            for (Passage.Value value : passage.values()) {
                for (Span stretch : value.stretches()) {
                    count += words(scene.text(), stretch, most - count, sink);
                }
            }
        }
        return count;
    }

    private static int words(String text, Span stretch, int most, Sink sink) {
        int count = 0;
        int start = stretch.start();
        for (int i = stretch.start(); i <= stretch.end() && count < most; i++) {
            if (i == stretch.end() || !Character.isLetter(text.charAt(i))) {
                if (i > start) {
                    sink.word(text, start, i);
                    count++;
                }
                start = i + 1;
            }
        }
        return count;
    }
}
