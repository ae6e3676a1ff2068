package portrait.lint.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import portrait.mention.Form;
import portrait.mention.Mention;
import portrait.scene.Fact;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.syntax.Label;
import portrait.text.Span;

/** Pictures that a file lists, and whether those in them agreed. */
final class Likeness {
    private static final List<String> PICTURES =
            List.of(".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif", ".heic", ".tif", ".tiff");

    /** Words in the key of a reference that shows who is in the picture. */
    private static final List<String> PERSONAL =
            List.of("identity", "face", "character", "person", "likeness", "subject", "cref", "oref", "omni");

    private static final Set<String> PERSONAL_FLAGS = Set.of("cref", "oref");
    private static final Set<String> PICTURE_FLAGS = Set.of("cref", "oref", "sref");

    private Likeness() {}

    /** Whether the file says that whoever can be recognised agreed. */
    static boolean hasConsent(Scene scene) {
        return scene.passages().stream().anyMatch(passage -> passage.keyId().equals("consent"))
                || !scene.frontMatter().values("consent").isEmpty();
    }

    /** Whether a picture is listed: as a path, an address or a flag. */
    static boolean listsPicture(Scene scene) {
        boolean flag = scene.forms().stream()
                .anyMatch(fact -> fact.value() instanceof Form.Flag each
                        && PICTURE_FLAGS.contains(each.name())
                        && !each.value().isEmpty());
        return flag
                || scene.references().stream().anyMatch(fact -> isFile(fact.value()))
                || personal(scene).isPresent();
    }

    /** Where a picture of a person is listed. */
    static Optional<Span> personal(Scene scene) {
        for (Passage passage : scene.passages()) {
            String label =
                    Label.normalize(passage.label().substring(passage.label().lastIndexOf('.') + 1));
            boolean personal = PERSONAL.stream().anyMatch(label::contains)
                    || passage.keyId().equals("identity");
            for (Passage.Value value : passage.values()) {
                if (personal && isFile(value.span().of(scene.text()))) {
                    return Optional.of(value.span().strip(scene.text()));
                }
                for (Mention mention : value.mentions()) {
                    if (mention instanceof Form.Flag flag
                            && PERSONAL_FLAGS.contains(flag.name())
                            && names(value.place(flag.value()).of(scene.text()))) {
                        return Optional.of(value.place(flag.span()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a flag's value is more than a slot. */
    private static boolean names(String value) {
        return !value.isEmpty() && "[<{".indexOf(value.charAt(0)) < 0;
    }

    /** Whether the prompt carries the address of a picture. */
    static boolean hasAddress(Scene scene) {
        for (Passage passage : scene.passages()) {
            for (Passage.Value value : passage.values()) {
                boolean link = value.mentions().stream().anyMatch(mention -> mention instanceof Mention.Link);
                if (link) {
                    return true;
                }
            }
        }
        return scene.forms().stream()
                .map(Fact::value)
                .anyMatch(form -> form instanceof Form.Placeholder slot && slot.style() == Form.Style.IMAGE);
    }

    /** A path or address in one piece. */
    private static boolean isFile(String words) {
        String path = words.strip().toLowerCase(Locale.ROOT);
        int query = path.indexOf('?');
        String name = query < 0 ? path : path.substring(0, query);
        boolean onePiece = !path.isEmpty() && path.chars().noneMatch(Character::isWhitespace);
        return onePiece && (path.indexOf('/') > 0 || PICTURES.stream().anyMatch(name::endsWith));
    }
}
