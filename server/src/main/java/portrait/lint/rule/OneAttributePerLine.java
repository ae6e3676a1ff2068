package portrait.lint.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portrait.lint.Finding;
import portrait.lint.Findings;
import portrait.lint.Fix;
import portrait.lint.FixSafety;
import portrait.lint.Message;
import portrait.lint.Rule;
import portrait.lint.RuleInfo;
import portrait.lint.Wording;
import portrait.mention.Mention;
import portrait.mention.Quantity;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.text.Span;
import portrait.text.TextEdit;
import portrait.vocabulary.Category;
import portrait.vocabulary.Term;

/** A field that lists what has fields of its own. */
public final class OneAttributePerLine implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
            "style/one-attribute-per-line", FixSafety.UNSAFE, "One field with facts that have keys of their own");

    private static final int FEWEST = 3;

    /** Fields that may hold everything of a camera. */
    private static final Set<String> GENERAL = Set.of("camera", "exposure", "lens", "composition", "technical");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** An entry between commas, and the key for it; empty where it has none. */
    private record Part(Span span, String key) {}

    @Override
    public void check(Scene scene, Findings out) {
        for (Passage passage : scene.passages()) {
            if (out.isFull()) {
                return;
            }
            boolean field = passage.kind() == Passage.Kind.FIELD
                    && GENERAL.contains(passage.keyId())
                    && passage.values().size() == 1
                    && passage.values().getFirst().stretches().size() == 1
                    && isALineOfItsOwn(scene.text(), passage);
            if (field) {
                List<Part> parts = parts(scene.text(), passage.values().getFirst());
                Set<String> keys = new HashSet<>();
                parts.stream().map(Part::key).filter(key -> !key.isEmpty()).forEach(keys::add);
                if (keys.size() >= FEWEST) {
                    out.add(finding(scene.text(), passage, parts, keys.size()));
                }
            }
        }
    }

    /** Not a row of a table, an item of a list, or a field in the middle of a line. */
    private static boolean isALineOfItsOwn(String text, Passage passage) {
        Span span = passage.span();
        Span value = passage.values().getFirst().span();
        boolean starts = span.start() == 0 || text.charAt(span.start() - 1) == '\n';
        boolean ends = value.end() >= text.length() || text.charAt(value.end()) == '\n';
        String head = text.substring(span.start(), value.start());
        return starts
                && ends
                && Character.isLetter(head.charAt(0))
                && !value.of(text).contains("\n");
    }

    private static List<Part> parts(String text, Passage.Value value) {
        List<Part> parts = new ArrayList<>();
        Span whole = value.span();
        int start = whole.start();
        for (int i = whole.start(); i <= whole.end(); i++) {
            boolean comma = i < whole.end() && (text.charAt(i) == ',' || text.charAt(i) == ';');
            boolean inNumber = comma && i + 1 < whole.end() && Character.isDigit(text.charAt(i + 1));
            if (i == whole.end() || comma && !inNumber) {
                Span span = trimmed(text, new Span(start, i));
                if (!span.isEmpty()) {
                    parts.add(new Part(span, key(value, span)));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
            end--;
        }
        return new Span(start, end);
    }

    /** The key of what the entry speaks of, where that is one thing; a lens takes its opening along. */
    private static String key(Passage.Value value, Span entry) {
        Set<String> keys = new HashSet<>();
        for (Mention mention : value.within(entry)) {
            keyOf(mention).ifPresent(keys::add);
        }
        if (keys.equals(Set.of("lens", "aperture"))) {
            return "lens";
        }
        return keys.size() == 1 ? keys.iterator().next() : "";
    }

    private static Optional<String> keyOf(Mention mention) {
        return switch (mention) {
            case Quantity.FocalLength focal -> Optional.of("lens");
            case Quantity.Aperture aperture -> Optional.of("aperture");
            case Quantity.Iso iso -> Optional.of("iso");
            case Quantity.ShutterTime time -> Optional.of("shutter");
            case Quantity.Aspect aspect -> Optional.of("aspect");
            case Mention.Named named -> keyOf(named.term());
            default -> Optional.empty();
        };
    }

    private static Optional<String> keyOf(Term term) {
        if (term.category() == Category.CAMERAS) {
            return term.kind().equals("format") ? Optional.of("format") : Optional.of("body");
        }
        if (term.category() == Category.LENSES && term.kind().endsWith("lens")) {
            return Optional.of("lens");
        }
        return switch (term.category() == Category.FRAMING ? term.kind() : "") {
            case "shot-size" -> Optional.of("framing");
            case "camera-height" -> Optional.of("angle");
            default -> Optional.empty();
        };
    }

    /** The key says “ISO” already. */
    private static String words(Part part, String text) {
        String words = part.span().of(text);
        boolean twice = part.key().equals("iso") && words.regionMatches(true, 0, "iso", 0, 3);
        return twice ? words.substring(3).strip() : words;
    }

    private static Finding finding(String text, Passage passage, List<Part> parts, int keys) {
        Span span = passage.span();
        StringBuilder fields = new StringBuilder();
        List<String> rest = new ArrayList<>();
        for (Part part : parts) {
            if (part.key().isEmpty()) {
                rest.add(part.span().of(text));
            } else {
                fields.append(part.key()).append(": ").append(words(part, text)).append('\n');
            }
        }
        if (!rest.isEmpty()) {
            fields.append(passage.label())
                    .append(": ")
                    .append(String.join(", ", rest))
                    .append('\n');
        }
        Span value = passage.values().getFirst().span();
        String lines = fields.substring(0, fields.length() - 1);
        return Finding.of(
                        INFO,
                        value,
                        new Message(
                                keys + " facts in the field " + Wording.quote(passage.label()),
                                "they have fields of their own; in one line of " + value.length()
                                        + " characters a change of one shows as a change of all",
                                "give each its line"))
                .with(Fix.unsafe(
                        "Give each its field", List.of(new TextEdit(new Span(span.start(), value.end()), lines))));
    }
}
