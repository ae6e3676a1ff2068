package portrait.lint;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portrait.mention.Reading;
import portrait.scene.Scene;
import portrait.text.SourceText;

/** Real prompts, where there are any beside the project. */
class CorpusTest {
    private static final Path SHARED = Path.of("..", "..", "shared");
    private static final Path PROMPTS = SHARED.resolve("corpus").resolve("dev");
    private static final Path SEEDS = SHARED.resolve("seeds");

    private static List<Path> files(Path folder) throws IOException {
        assumeTrue(Files.isDirectory(folder), () -> "no real prompts in " + folder + ": nothing to measure");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static List<Finding> findings(Path file) throws IOException {
        return Linter.of(Levels.DEFAULT).check(Scene.of(Reading.of(SourceText.decode(Files.readAllBytes(file)))));
    }

    @Test
    void aPastedPromptIsNeverAnError() throws IOException {
        List<String> errors = new ArrayList<>();
        for (Path file : files(PROMPTS)) {
            findings(file).stream()
                    .filter(finding -> finding.level() == Level.ERROR)
                    .forEach(finding -> errors.add(file + ": " + finding.rule() + ": " + finding.message()));
        }
        assertEquals(List.of(), errors);
    }

    @Test
    void everyFixCanBeApplied() throws IOException {
        for (Path file : files(PROMPTS)) {
            String text = SourceText.decode(Files.readAllBytes(file)).text();
            for (Finding finding : findings(file)) {
                assertAll(finding.fixes().stream()
                        .map(fix -> () -> assertTrue(!fix.apply(text).equals(text), file + ": " + fix.title())));
            }
        }
    }

    /** How often each rule speaks up, and how much a prompt gets to hear. Printed for people to read. */
    @Test
    void rulesSpeakUpInMeasure() throws IOException {
        List<Path> files = files(PROMPTS);
        Map<String, Integer> prompts = new TreeMap<>();
        List<Integer> loud = new ArrayList<>();
        int warnings = 0;
        for (Path file : files) {
            List<Finding> findings = findings(file);
            TreeSet<String> rules = new TreeSet<>();
            findings.forEach(
                    finding -> rules.add(finding.rule() + " " + finding.level().id()));
            rules.forEach(rule -> prompts.merge(rule, 1, Integer::sum));
            loud.add((int) findings.stream()
                    .filter(finding -> finding.level().compareTo(Level.HINT) > 0)
                    .count());
            warnings += (int) findings.stream()
                    .filter(finding -> finding.level() == Level.WARNING)
                    .count();
        }
        loud.sort(Comparator.naturalOrder());
        StringBuilder table = new StringBuilder("prompts of " + files.size() + " in which a rule speaks up\n");
        prompts.forEach((rule, count) -> table.append(String.format(Locale.ROOT, "%5d  %s%n", count, rule)));
        double mean = (double) warnings / files.size();
        System.out.print(table.append(String.format(
                Locale.ROOT,
                "findings above hint: median %d, p90 %d, most %d; warnings a prompt: %.2f%n",
                loud.get(loud.size() / 2),
                loud.get(loud.size() * 9 / 10),
                loud.getLast(),
                mean)));
        assertTrue(mean <= 0.5, "half of all prompts get a warning: " + mean);
    }

    /** The second seed advises a key without kelvins beside neon, the fifth has trails of light without a time. */
    @Test
    void whatTheSeedsLeaveOpenIsAskedFor() throws IOException {
        List<Path> seeds = files(SEEDS);
        String sample = Files.readString(seeds.get(1));
        int from = sample.indexOf("“cinematic portrait of a woman");
        Scene advised = Scene.of(Reading.of(SourceText.of(sample.substring(from + 1, sample.indexOf('”', from)))));
        assertTrue(Checklist.of(advised).isOpen(Essential.KELVIN));
        assertTrue(Checklist.of(advised).isStated(Essential.LIGHT_DIRECTION));
        assertTrue(Linter.of(Levels.DEFAULT).check(advised).stream()
                .anyMatch(finding -> finding.rule().toString().equals("craft/no-white-balance")));
        assertFinds(seeds.get(4), "vague/motion-without-shutter", "1/8 s");
    }

    /** The first seed asks for a Hasselblad lens that never was, and for nothing else that is impossible. */
    @Test
    void theInventedLensOfTheFirstSeedIsFound() throws IOException {
        List<Finding> warnings = findings(files(SEEDS).getFirst()).stream()
                .filter(finding -> finding.level() == Level.WARNING)
                .toList();
        assertEquals(1, warnings.size(), warnings::toString);
        assertEquals("physics/unknown-lens", warnings.getFirst().rule().toString());
        String message = warnings.getFirst().message().text();
        assertTrue(message.contains("Hasselblad XCD 80 mm f/1.9") && message.contains("XCD 90 mm f/2.5"), message);
    }

    /**
     * The fourth seed calls light purple that it gives in kelvins, and the third calls light from the side, 90° from the nose, Rembrandt; the
     * others state nothing impossible.
     */
    @Test
    void otherSeedsHaveNoWarningButForAHueInKelvinsAndAPattern() throws IOException {
        List<Path> seeds = files(SEEDS);
        for (Path seed : seeds.subList(1, seeds.size())) {
            List<String> expected = seed.equals(seeds.get(3))
                    ? List.of("physics/out-of-range")
                    : seed.equals(seeds.get(2)) ? List.of("conflict/two-light-patterns") : List.of();
            List<String> warnings = findings(seed).stream()
                    .filter(finding -> finding.level().compareTo(Level.WARNING) >= 0)
                    .map(finding -> finding.rule().toString())
                    .toList();
            assertEquals(expected, warnings, seed.toString());
        }
    }

    /** A close-up nearer than such a lens focuses, and round discs from an anamorphic lens. */
    @Test
    void theImpossibleShotsOfTheSeedsAreFound() throws IOException {
        List<Path> seeds = files(SEEDS);
        assertFinds(seeds.get(1), "physics/closer-than-min-focus", "0.70 m");
        assertFinds(seeds.get(3), "physics/effect-vs-gear", "anamorphic streaks");
    }

    private static void assertFinds(Path file, String rule, String words) throws IOException {
        assertTrue(
                findings(file).stream()
                        .anyMatch(finding -> finding.rule().toString().equals(rule)
                                && finding.message().text().contains(words)),
                file + " has no " + rule + " about " + words);
    }

    /** The fourth seed takes the face of an uploaded picture, and says nothing of whose it is. */
    @Test
    void theUploadedFaceIsAskedForConsent() throws IOException {
        List<Finding> consent = findings(files(SEEDS).get(4)).stream()
                .filter(finding -> finding.rule().toString().equals("safety/likeness-consent"))
                .toList();
        assertEquals(1, consent.size());
        assertEquals(Level.INFORMATION, consent.getFirst().level());
    }
}
