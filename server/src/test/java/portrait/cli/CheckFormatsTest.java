package portrait.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import portrait.cli.report.GithubReport;
import portrait.cli.report.GitlabReport;
import portrait.cli.report.Report;
import portrait.cli.report.SarifReport;
import portrait.cli.report.SourceRoot;
import portrait.cli.report.Totals;
import portrait.lint.Finding;
import portrait.lint.Levels;
import portrait.lint.Linter;
import portrait.lint.RuleInfo;
import portrait.lint.RulePages;
import portrait.lint.Rules;
import portrait.mention.Reading;
import portrait.project.Checked;
import portrait.scene.Scene;
import portrait.text.SourceText;

/** What other programs read: each format against its published form. */
class CheckFormatsTest {
    /** A warning behind a character of two UTF-16 units, praise with a fix, an ignore with a safe one. */
    private static final String PROMPT =
            "🙂 Hasselblad, 90 mm f/1.9 lens, masterpiece,\nbest quality\n// portrait: ignore[physics/kelvin-vs-source]\nA cooper\n";

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private static JsonNode check(String format, String text) throws IOException {
        return JSON.readTree(
                CommandRun.withInput(text, "check", "--format", format, "-").out());
    }

    private static List<Finding> findings(String text) {
        return Linter.of(Levels.DEFAULT).check(Scene.of(Reading.of(SourceText.of(text))));
    }

    /** A report about one file, with paths that count from a folder. */
    private static String report(Report report, String path, String text) {
        Checked file = new Checked(path, SourceText.of(text), findings(text));
        return report.begin() + report.of(file) + report.end(new Totals(1, Map.of(), 0, 0, 0, 0, List.of()));
    }

    private SourceRoot root() {
        return new SourceRoot(folder, folder);
    }

    // ---- json

    @Test
    void jsonIsAnArrayOfFindingsWithPlacesOfTheProtocol() throws IOException {
        JsonNode findings = check("json", PROMPT);
        JsonNode lens = findings.get(0);
        List<String> keys = new ArrayList<>();
        lens.fieldNames().forEachRemaining(keys::add);
        assertAll(
                () -> assertEquals(List.of("path", "range", "rule", "level", "message", "href", "fixes"), keys),
                () -> assertEquals("physics/unknown-lens", lens.get("rule").asText()),
                () -> assertEquals("warning", lens.get("level").asText()),
                () -> assertEquals(
                        "{\"start\":{\"line\":0,\"character\":15},\"end\":{\"line\":0,\"character\":26}}",
                        lens.get("range").toString()));
    }

    @Test
    void jsonFixesCanBeApplied() throws IOException {
        for (JsonNode finding : check("json", PROMPT)) {
            if (finding.get("rule").asText().equals("ref/unused-ignore")) {
                JsonNode fix = finding.get("fixes").get(0);
                assertEquals("safe", fix.get("kind").asText());
                assertFalse(fix.get("title").asText().isEmpty());
                assertEquals(
                        "[{\"range\":{\"start\":{\"line\":2,\"character\":0},\"end\":{\"line\":3,\"character\":0}},\"newText\":\"\"}]",
                        fix.get("edits").toString());
                return;
            }
        }
        throw new AssertionError("the unused ignore was not found");
    }

    @Test
    void jsonLinesAreTheSameObjects() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : CommandRun.withInput(PROMPT, "check", "--format", "jsonl", "-")
                .out()
                .lines()
                .toList()) {
            lines.add(JSON.readTree(line));
        }
        List<JsonNode> array = new ArrayList<>();
        check("json", PROMPT).forEach(array::add);
        assertEquals(array, lines);
    }

    @Test
    void nothingFoundIsAnEmptyReport() throws IOException {
        assertAll(
                () -> assertEquals(
                        "[]\n",
                        CommandRun.withInput("A cooper\n", "check", "--format=json", "-")
                                .out()),
                () -> assertEquals(
                        "[]\n",
                        CommandRun.withInput("A cooper\n", "check", "--format=gitlab", "-")
                                .out()),
                () -> assertEquals(
                        "",
                        CommandRun.withInput("A cooper\n", "check", "--format=jsonl", "-")
                                .out()),
                () -> assertEquals(
                        "",
                        CommandRun.withInput("A cooper\n", "check", "--format=github", "-")
                                .out()),
                () -> assertEquals(
                        0,
                        check("sarif", "A cooper\n")
                                .get("runs")
                                .get(0)
                                .get("results")
                                .size()));
    }

    @Test
    void theFormatNeverChangesTheStatus() {
        for (CheckFormat format : CheckFormat.values()) {
            for (String level : List.of("error", "warning", "information", "never")) {
                int text = CommandRun.withInput(PROMPT, "check", "--fail-on", level, "-")
                        .status();
                int other = CommandRun.withInput(PROMPT, "check", "--fail-on", level, "--format", format.id(), "-")
                        .status();
                assertEquals(text, other, format + " " + level);
            }
        }
    }

    @Test
    void severalFilesMakeOneReport() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(folder.resolve(name + ".portrait"), name.equals("b") ? "A cooper\n" : PROMPT);
        }
        for (String format : List.of("json", "gitlab")) {
            JsonNode array = JSON.readTree(CommandRun.of("check", "--format", format, folder.toString())
                    .out());
            assertEquals(2 * findings(PROMPT).size(), array.size(), format);
        }
        JsonNode sarif = JSON.readTree(
                CommandRun.of("check", "--format", "sarif", folder.toString()).out());
        assertEquals(
                2 * findings(PROMPT).size(),
                sarif.get("runs").get(0).get("results").size());
    }

    // ---- links

    @Test
    void linksLeadToTheInstalledPagesOrToAHostedCopy() throws IOException {
        Path page = folder.resolve("docs/rules/physics/unknown-lens.md");
        Files.createDirectories(page.getParent());
        Files.writeString(page, "# page");
        RuleInfo lens = Rules.infos().stream()
                .filter(info -> info.id().toString().equals("physics/unknown-lens"))
                .findFirst()
                .orElseThrow();
        String installed = RulePages.below(folder).href(lens.id()).orElseThrow();
        JsonNode hosted = JSON.readTree(CommandRun.withInput(
                        PROMPT, "check", "--format", "json", "--rules-url", "https://example.org/rules", "-")
                .out());
        assertAll(
                () -> assertEquals("# page", Files.readString(Path.of(URI.create(installed)))),
                () -> assertTrue(
                        RulePages.below(folder.resolve("other")).href(lens.id()).isEmpty()),
                () -> assertEquals(
                        "https://example.org/rules/physics/unknown-lens.md",
                        hosted.get(0).get("href").asText()));
    }

    // ---- sarif

    private static Set<ValidationMessage> faults(JsonNode sarif) throws IOException {
        // The schema as OASIS published it, from a library that carries it.
        try (InputStream schema =
                Objects.requireNonNull(CheckFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            JsonSchema validator =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
            return validator.validate(sarif);
        }
    }

    @Test
    void sarifKeepsToItsSchema() throws IOException {
        JsonNode found = check("sarif", PROMPT);
        JsonNode failed = JSON.readTree(CommandRun.of(
                        "check", "--format", "sarif", folder.resolve("none").toString())
                .out());
        JsonNode linked = JSON.readTree(report(
                new SarifReport(root(), RulePages.at("https://example.org/rules"), "1.0.0"), "a b/ü.portrait", PROMPT));
        assertAll(
                () -> assertEquals(Set.of(), faults(found)),
                () -> assertEquals(Set.of(), faults(failed)),
                () -> assertEquals(Set.of(), faults(linked)),
                () -> assertFalse(
                        faults(JSON.readTree("{\"version\":\"2.1.0\"}")).isEmpty(), "the schema is in force"),
                () -> assertFalse(
                        failed.at("/runs/0/invocations/0/executionSuccessful").asBoolean()));
    }

    @Test
    void sarifDeclaresEveryRuleWithItsPage() throws IOException {
        JsonNode run = JSON.readTree(report(
                        new SarifReport(root(), RulePages.at("https://example.org/rules"), "1.0.0"),
                        "a.portrait",
                        PROMPT))
                .at("/runs/0");
        JsonNode rules = run.at("/tool/driver/rules");
        Set<String> ids = new TreeSet<>();
        for (JsonNode rule : rules) {
            ids.add(rule.get("id").asText());
            assertTrue(rule.at("/help/markdown")
                    .asText()
                    .startsWith("# " + rule.get("id").asText()));
            assertEquals(
                    "https://example.org/rules/" + rule.get("id").asText() + ".md",
                    rule.get("helpUri").asText());
        }
        assertEquals(Rules.infos().size(), ids.size());
        for (JsonNode result : run.get("results")) {
            assertEquals(
                    result.get("ruleId").asText(),
                    rules.get(result.get("ruleIndex").asInt()).get("id").asText());
        }
    }

    @Test
    void sarifPathsCountFromTheRepository() throws IOException {
        SourceRoot root = new SourceRoot(folder, folder.resolve("sub"));
        JsonNode run = JSON.readTree(
                        report(new SarifReport(root, RulePages.installed(), "1.0.0"), "a b/ü.portrait", PROMPT))
                .at("/runs/0");
        JsonNode place = run.at("/results/0/locations/0/physicalLocation");
        assertAll(
                () -> assertEquals(
                        "sub/a%20b/%C3%BC.portrait",
                        place.at("/artifactLocation/uri").asText()),
                () -> assertEquals(
                        "%SRCROOT%", place.at("/artifactLocation/uriBaseId").asText()),
                () -> assertEquals(
                        folder.toUri() + "",
                        run.at("/originalUriBaseIds/%SRCROOT%/uri").asText()),
                () -> assertEquals("utf16CodeUnits", run.get("columnKind").asText()),
                () -> assertEquals(
                        "{\"startLine\":1,\"startColumn\":16,\"endLine\":1,\"endColumn\":27}",
                        place.get("region").toString()));
    }

    @Test
    void fingerprintsStayWhenLinesMoveAndDifferOtherwise() throws IOException {
        String twice = PROMPT + "\n" + PROMPT;
        List<String> here = fingerprints(PROMPT);
        List<String> moved = fingerprints("A line before\n\n" + PROMPT);
        assertAll(
                () -> assertEquals(here, moved),
                () -> assertEquals(
                        fingerprints(twice).size(),
                        Set.copyOf(fingerprints(twice)).size(),
                        "each finding has its own"));
    }

    private List<String> fingerprints(String text) throws IOException {
        List<String> fingerprints = new ArrayList<>();
        for (JsonNode result : JSON.readTree(
                        report(new SarifReport(root(), RulePages.installed(), "1"), "a.portrait", text))
                .at("/runs/0/results")) {
            fingerprints.add(
                    result.at("/partialFingerprints/portraitFinding~1v1").asText());
        }
        return fingerprints;
    }

    // ---- gitlab

    @Test
    void gitlabHasTheRequiredMembersAndUniqueFingerprints() throws IOException {
        JsonNode issues = JSON.readTree(report(new GitlabReport(root()), "sub/a.portrait", PROMPT + PROMPT));
        Set<String> fingerprints = new TreeSet<>();
        for (JsonNode issue : issues) {
            fingerprints.add(issue.get("fingerprint").asText());
            assertTrue(issue.get("description").asText().contains(" · "));
            assertTrue(issue.get("check_name").asText().contains("/"));
            assertTrue(List.of("info", "minor", "major", "critical", "blocker")
                    .contains(issue.get("severity").asText()));
            assertEquals("sub/a.portrait", issue.at("/location/path").asText());
            assertTrue(issue.at("/location/lines/begin").asInt() >= 1);
        }
        assertEquals(issues.size(), fingerprints.size());
        String other = report(new GitlabReport(root()), "b.portrait", PROMPT);
        assertFalse(other.contains(fingerprints.iterator().next()), "another file has other fingerprints");
    }

    // ---- github

    @Test
    void githubCommandsAreEscaped() {
        String out = report(new GithubReport(root()), "50%,a:b\n::error::x.portrait", PROMPT);
        String first = out.lines().findFirst().orElseThrow();
        assertAll(
                () -> assertEquals(findings(PROMPT).size(), out.lines().count(), out),
                () -> assertTrue(
                        first.startsWith(
                                "::warning file=50%25%2Ca%3Ab%0A%3A%3Aerror%3A%3Ax.portrait,line=1,endLine=1,col=16,endColumn=26,title=physics/unknown-lens::There is no "),
                        first),
                () -> assertTrue(
                        out.lines().allMatch(line -> line.startsWith("::warning ") || line.startsWith("::notice ")),
                        out));
    }

    // ---- junit

    @Test
    void junitIsWellFormedAndFailsWhatTheStatusFails() throws Exception {
        Files.writeString(folder.resolve("a&b.portrait"), PROMPT + "\u0007 \"<masterpiece>\" & best quality\n");
        Files.writeString(folder.resolve("clean.portrait"), "A cooper\n");
        CommandRun run = CommandRun.of("check", "--format", "junit", folder.toString());
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(run.out())))
                .getDocumentElement();
        NodeList suites = root.getElementsByTagName("testsuite");
        assertEquals("testsuites", root.getTagName());
        assertEquals(2, suites.getLength());
        int failures = 0;
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            NodeList cases = suite.getElementsByTagName("testcase");
            assertEquals(suite.getAttribute("tests"), String.valueOf(cases.getLength()));
            int failed = suite.getElementsByTagName("failure").getLength();
            assertEquals(suite.getAttribute("failures"), String.valueOf(failed));
            failures += failed;
        }
        assertEquals(2, failures, "the warnings, and not the information");
        assertEquals(Command.FINDINGS, run.status());
    }
}
