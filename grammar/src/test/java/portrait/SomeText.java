package portrait;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import portrait.text.Span;
import portrait.text.TextEdit;

/** Texts that provoke structure: pieces that mean something to the parser or the recognisers, in any order, and noise between them. */
public final class SomeText extends DomainContextBase {
    private static final List<String> LINES = List.of(
            "\n", "\n", "\n", "\n\n", "\r\n", "\r", "\n  ", "\n- ", "\n* ", "\n1. ", "\n\t", "\u2028", "\u0085", " ",
            " ", "  ", "\u00A0", "\u200B", "\uFEFF");
    private static final List<String> STRUCTURE = List.of(
            "---\n",
            "\n---\n",
            "# ",
            "\n## Light\n",
            "\n### Avoid\n",
            "\n## Notes",
            "\n#### x\n",
            "\n## When mood is calm\n",
            "\n## For flux\n",
            "\n## Variables\n",
            "#",
            "lens: ",
            "\nkey: ",
            "\n**Lighting**\n",
            "\nLighting:\n",
            "tags:\n",
            "\n- **Lens:** ",
            "a b: ",
            ":",
            "：",
            "//",
            " // ",
            "<!--",
            "-->",
            "<!-- a -->",
            "```",
            "\n```\n",
            "~~~",
            "\n@presets/a\n",
            "@a",
            "| a | b |\n",
            "|---|---|\n",
            "| Variable | Effect |\n",
            "| |",
            "|",
            "📸 ",
            "1️⃣ ");
    private static final List<String> JSON = List.of(
            "{",
            "}",
            "[",
            "]",
            "{\"a\": ",
            "\n{\"lens\": \"",
            "\"b\": [",
            "\"",
            "\",",
            "“",
            "”",
            "'",
            ",",
            "}]",
            "\n}\n",
            "null",
            "true",
            "\\\"",
            "\\n",
            "\\u00e9",
            "\\",
            "{\"a\": {\"b\": [1, 2");
    private static final List<String> FORMS = List.of(
            "{x}",
            "{x = a | b}",
            "{a | b}",
            "{{x}}",
            "${x}",
            "(",
            ")",
            "((",
            "))",
            "(a:1.2)",
            ":1.2)",
            "[a:b:0.5]",
            "[SUBJECT]",
            "[a](b)",
            "<lora:a:.4>",
            "<",
            ">",
            "__a/b__",
            "____",
            "_",
            "--ar 4:5",
            "--no ",
            "—ar 1:2",
            "--",
            "-",
            "–",
            "::2",
            "::",
            "BREAK",
            "AND",
            "{argument name=\"x\" default=\"y\"}",
            "{argument ",
            "default=",
            "=",
            "（a：1.5）");
    private static final List<String> QUANTITIES = List.of(
            "85mm",
            "24–70mm",
            "f/2.8",
            "F1",
            "f 1. 2",
            "f1/4",
            "T2.1",
            "ISO 400",
            "iso",
            "1/125",
            " SEC",
            "s",
            "60x90",
            " CM",
            "x",
            "×",
            "5600 K",
            "5,600K",
            "45°",
            "30° up",
            "3:1",
            "16:9",
            ":",
            "1.5 m",
            "5'11\"",
            "+1 EV",
            "-",
            "2/3 stops",
            "#F3EDE4",
            "#",
            "0x90",
            "0",
            "1",
            "85",
            "2.8",
            ".",
            ",",
            "镜头",
            "光圈",
            "mm",
            "K",
            "°",
            "/",
            "ƒ",
            "million");
    private static final List<String> WORDS = List.of(
            "window",
            " window light ",
            "softbox",
            "behind",
            " camera left ",
            "from the",
            "no ",
            "not only ",
            "without ",
            "don't ",
            "sans",
            "light",
            "lens",
            "bokeh",
            "lighting",
            "35mm film",
            "portra 400",
            "a",
            "word",
            "it is. ",
            "é",
            "İ",
            "ß",
            "光",
            "😀",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "http",
            "https://",
            "http://a.b/c?d=e#f",
            "soft-",
            "rim  light");

    /** Any text, most of it made of pieces that mean something. */
    @Provide
    public Arbitrary<String> text() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(LINES)),
                Tuple.of(3, Arbitraries.of(STRUCTURE)),
                Tuple.of(2, Arbitraries.of(JSON)),
                Tuple.of(2, Arbitraries.of(FORMS)),
                Tuple.of(3, Arbitraries.of(QUANTITIES)),
                Tuple.of(2, Arbitraries.of(WORDS)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(3)));
        return piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    /** A change of a text of any length: the places are fractions of it. */
    public record Change(double from, double to, String replacement) {
        public TextEdit of(String text) {
            int a = (int) Math.round(from * text.length());
            int b = (int) Math.round(to * text.length());
            return new TextEdit(new Span(Math.min(a, b), Math.max(a, b)), replacement);
        }
    }

    /** Changes at any place, of which many are short and many sit at the very end. */
    @Provide
    public Arbitrary<Change> change() {
        Arbitrary<Double> place = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.doubles().between(0, 1)),
                Tuple.of(1, Arbitraries.just(1.0)),
                Tuple.of(1, Arbitraries.just(0.0)));
        Arbitrary<Double> reach = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0.0)),
                Tuple.of(2, Arbitraries.doubles().between(0, 0.05)),
                Tuple.of(1, Arbitraries.doubles().between(0, 1)));
        Arbitrary<String> replacement = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just("")),
                Tuple.of(1, Arbitraries.of("\n", "\r", "a", "-", "#", "\"", "}", "{", "|", "-->", "---\n", ":", " ")),
                Tuple.of(2, text()));
        return Combinators.combine(place, reach, replacement)
                .as((from, length, text) -> new Change(from, Math.min(1, from + length), text));
    }

    /** A text between quotes, what is not ASCII as escapes: a name for a test. */
    public static String quoted(String text) {
        return text.chars()
                .mapToObj(c -> c >= 0x20 && c < 0x7F ? String.valueOf((char) c) : String.format("\\u%04X", c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
