package portrait.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import portrait.text.SourceText;

/** Whatever a file of settings holds, it is read, and what is said about it lies in it. */
class ConfigReaderTotalityTest {
    private static final Path FILE = Path.of("portrait.toml").toAbsolutePath();

    @Property(tries = 1500)
    void anyTextIsRead(@ForAll("settings") String text) {
        ConfigFile file = ConfigReader.read(FILE, SourceText.of(text));
        for (ConfigProblem problem : file.problems()) {
            assertTrue(
                    problem.finding().span().end() <= text.length(),
                    problem.finding().toString());
        }
        assertEquals(file.problems().stream().map(ConfigProblem::finding).toList(), again(text));
    }

    private static List<?> again(String text) {
        return ConfigReader.read(FILE, SourceText.of(text)).problems().stream()
                .map(ConfigProblem::finding)
                .toList();
    }

    @Provide
    Arbitrary<String> settings() {
        Arbitrary<String> pieces = Arbitraries.of(
                "root",
                "targets",
                "lint",
                "brand",
                "prefer",
                "avoid",
                "override",
                "files",
                "baseline",
                "pages",
                "extends",
                "format",
                "sentence-per-line",
                "physics",
                "\"vague/quality-booster\"",
                " = ",
                "=",
                "true",
                "'off'",
                "\"sdxl\"",
                "[",
                "]",
                "[[",
                "]]",
                "{",
                "}",
                ",",
                ".",
                "\n",
                "\r\n",
                "#",
                "'''",
                "\"\"\"",
                "\\",
                "1979-05-27",
                "0x1F",
                "-1.5",
                "😀",
                "\t",
                " ",
                "\u0000",
                "é",
                "'",
                "\"");
        return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
    }
}
