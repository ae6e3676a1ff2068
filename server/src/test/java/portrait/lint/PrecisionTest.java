package portrait.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import portrait.mention.Reading;
import portrait.scene.Scene;
import portrait.text.LineIndex;
import portrait.text.SourceText;
import portrait.text.Span;
import portrait.text.json.Json;
import portrait.text.json.JsonReader;

/**
 * How often the linter is right about real prompts: 80 portrait prompts, drawn by a fixed seed, of which people read every warning and every
 * information. {@code precision/labels.tsv} holds what they said, {@code README.md} beside it by which rules. {@code -Dportrait.update=true}
 * brings the file up to the findings of today; what nobody has read yet is marked {@code ?}, and written to {@code target/precision.txt} with
 * its surroundings.
 */
class PrecisionTest {
    private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");
    private static final Path LABELS = Path.of("src", "test", "resources", "precision", "labels.tsv");
    private static final boolean UPDATE = Boolean.getBoolean("portrait.update");
    private static final int PROMPTS = 80;
    private static final long SEED = 2026;
    private static final double WARNINGS_RIGHT = 0.95;
    private static final double INFORMATIONS_RIGHT = 0.90;
    private static final int AROUND = 160;

    /** A finding as the label file names it: by prompt, rule and the offset where it starts. */
    private record Key(String prompt, String rule, int start) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::prompt)
                    .thenComparingInt(Key::start)
                    .thenComparing(Key::rule)
                    .compare(this, other);
        }
    }

    /** What somebody said of a finding, and why. */
    private record Label(String verdict, String why) {}

    private static final Label UNREAD = new Label("?", "");

    private static List<String> sample() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), () -> "no real prompts in " + CORPUS + ": nothing to measure");
        List<String> prompts = new ArrayList<>();
        for (String line : Files.readAllLines(CORPUS.resolve("index.jsonl"))) {
            Json.Obj entry = (Json.Obj) JsonReader.strict(line);
            boolean portrait = entry.get("portrait").orElseThrow() instanceof Json.Word word
                    && word.text().equals("true");
            String file = ((Json.Str) entry.get("file").orElseThrow()).value();
            if (portrait && file.startsWith("dev/")) {
                prompts.add(file);
            }
        }
        Collections.sort(prompts);
        Collections.shuffle(prompts, new Random(SEED));
        return prompts.stream().limit(PROMPTS).sorted().toList();
    }

    private static Map<Key, Finding> findings(String prompt) throws IOException {
        SourceText text = SourceText.decode(Files.readAllBytes(CORPUS.resolve(prompt)));
        Map<Key, Finding> findings = new TreeMap<>();
        for (Finding finding : Linter.of(Levels.DEFAULT).check(Scene.of(Reading.of(text)))) {
            if (finding.level().compareTo(Level.HINT) > 0) {
                findings.put(
                        new Key(
                                prompt,
                                finding.rule().toString(),
                                finding.span().start()),
                        finding);
            }
        }
        return findings;
    }

    private static Map<Key, Label> labels() throws IOException {
        Map<Key, Label> labels = new TreeMap<>();
        for (String line : Files.readAllLines(LABELS)) {
            String[] cells = line.split("\t", -1);
            assertEquals(5, cells.length, "prompt, start, rule, verdict, why: " + line);
            labels.put(new Key(cells[0], cells[2], Integer.parseInt(cells[1])), new Label(cells[3], cells[4]));
        }
        return labels;
    }

    @Test
    void nearlyAllWarningsAndInformationsAreRight() throws IOException {
        Map<Key, Finding> findings = new TreeMap<>();
        for (String prompt : sample()) {
            findings.putAll(findings(prompt));
        }
        Map<Key, Label> labels = labels();
        if (UPDATE) {
            update(findings, labels);
            return;
        }
        assertEquals(labels.keySet(), findings.keySet(), "each finding has a label: run with -Dportrait.update=true");
        assertRight(Level.WARNING, WARNINGS_RIGHT, findings, labels);
        assertRight(Level.INFORMATION, INFORMATIONS_RIGHT, findings, labels);
    }

    private static void assertRight(Level level, double wanted, Map<Key, Finding> findings, Map<Key, Label> labels) {
        List<Key> spoken = findings.entrySet().stream()
                .filter(entry -> entry.getValue().level() == level)
                .map(Map.Entry::getKey)
                .toList();
        List<Key> wrong = spoken.stream()
                .filter(key -> !labels.getOrDefault(key, UNREAD).verdict().equals("right"))
                .toList();
        double right = (spoken.size() - wrong.size()) / (double) spoken.size();
        System.out.printf(
                Locale.ROOT,
                "%s: %d of %d right (%.1f %%)%n",
                level.id(),
                spoken.size() - wrong.size(),
                spoken.size(),
                100 * right);
        assertTrue(right >= wanted, () -> level + ": not right, or not read: " + wrong);
    }

    private static void update(Map<Key, Finding> findings, Map<Key, Label> labels) throws IOException {
        StringBuilder table = new StringBuilder();
        StringBuilder unread = new StringBuilder();
        for (Map.Entry<Key, Finding> entry : findings.entrySet()) {
            Key key = entry.getKey();
            Label label = labels.getOrDefault(key, UNREAD);
            table.append(String.join(
                    "\t",
                    key.prompt(),
                    Integer.toString(key.start()),
                    key.rule(),
                    label.verdict(),
                    label.why() + "\n"));
            if (label.verdict().equals("?")) {
                unread.append(surroundings(key, entry.getValue()));
            }
        }
        Files.writeString(LABELS, table);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "precision.txt"), unread);
    }

    private static String surroundings(Key key, Finding finding) throws IOException {
        SourceText source = SourceText.decode(Files.readAllBytes(CORPUS.resolve(key.prompt())));
        String text = source.text();
        LineIndex lines = source.lines();
        Span span = finding.span();
        StringBuilder out = new StringBuilder("== " + key.prompt() + "\t" + key.start() + "\t" + key.rule() + "\t"
                + finding.level().id() + "\tline " + (lines.lineAt(span.start()) + 1) + "\n");
        out.append(text, Math.max(0, span.start() - AROUND), span.start())
                .append("⟦")
                .append(span.of(text))
                .append("⟧")
                .append(text, span.end(), Math.min(text.length(), span.end() + AROUND))
                .append("\n-> ")
                .append(finding.message().text())
                .append('\n');
        finding.related()
                .forEach(related -> out.append("   also “")
                        .append(related.span().of(text))
                        .append("”: ")
                        .append(related.text())
                        .append('\n'));
        return out.append('\n').toString();
    }
}
