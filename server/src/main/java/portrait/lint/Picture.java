package portrait.lint;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import portrait.mention.Form;
import portrait.scene.Camera;
import portrait.scene.Scene;
import portrait.text.Span;

/** Tells what a picture is of and made as, from the words that speak of it. */
final class Picture {
    /** Fewer words are a wish, not a brief. */
    private static final int LEAST_WORDS = 8;

    /** So many tell a language. */
    private static final int MOST_WORDS = 200;

    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "with", "on", "at", "her", "his", "from", "is", "to");

    private static final Set<String> FOREIGN = Set.of(
            "el", "la", "los", "las", "con", "una", "un", "en", "y", "del", "il", "di", "che", "e", "nella", "der",
            "die", "das", "und", "mit", "ein", "eine", "le", "les", "et", "avec", "une", "des", "du", "dans", "o", "os",
            "com", "uma", "um", "da", "do", "na", "no", "ve", "bir", "dan", "yang", "dengan");

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

    /** A file that starts from another one may have there what it lacks; a template is filled in by somebody else. */
    private static boolean isDescribed(Scene scene) {
        boolean startsElsewhere = scene.frontMatter().entries().stream()
                .anyMatch(entry -> entry.key().equals("extends") || entry.key().equals("use"));
        boolean template = scene.forms().stream().anyMatch(form -> form.value() instanceof Form.Placeholder);
        return !startsElsewhere && !template && words(scene).limit(LEAST_WORDS).count() == LEAST_WORDS;
    }

    /** By its letters, and by the little words that every language has of its own. */
    private static boolean isEnglish(Scene scene) {
        int latin = 0;
        int other = 0;
        int english = 0;
        int foreign = 0;
        for (String word : words(scene).limit(MOST_WORDS).toList()) {
            char first = word.charAt(0);
            if (first < 0x250) {
                latin++;
            } else {
                // Scripts without spaces run words together.
                other += word.length();
            }
            String lower = word.toLowerCase(Locale.ROOT);
            english += ENGLISH.contains(lower) ? 1 : 0;
            foreign += FOREIGN.contains(lower) ? 1 : 0;
        }
        return latin > 4 * other && english >= foreign;
    }

    /** The words of what the picture is to be, by place. */
    private static Stream<String> words(Scene scene) {
        return scene.passages().stream()
                .filter(passage -> !passage.excluded())
                .flatMap(passage -> passage.values().stream())
                .flatMap(value -> value.stretches().stream())
                .flatMap(stretch -> words(scene.text(), stretch));
    }

    private static Stream<String> words(String text, Span stretch) {
        Stream.Builder<String> words = Stream.builder();
        int start = stretch.start();
        for (int i = stretch.start(); i <= stretch.end(); i++) {
            if (i == stretch.end() || !Character.isLetter(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words.build();
    }
}
