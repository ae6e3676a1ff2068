package portrait.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource({
        "*.portrait, a.portrait, true",
        "*.portrait, deep/in/a.portrait, true",
        "*.portrait, a.md, false",
        "./a.portrait, a.portrait, true",
        "./a.portrait, b/a.portrait, false",
        "drafts, drafts/a/b.portrait, true",
        "drafts, a/drafts/b.portrait, true",
        "drafts/, a/b.portrait, false",
        "drafts/, drafts/b.portrait, true",
        "drafts/**, drafts/a/b.portrait, true",
        "drafts/**, a/drafts/b.portrait, false",
        "drafts/*, drafts/b.portrait, true",
        "drafts/*, drafts/a/b.portrait, false",
        "drafts/old, drafts/old/a/b.portrait, true",
        "a/**/b.portrait, a/b.portrait, true",
        "a/**/b.portrait, a/x/y/b.portrait, true",
        "a/**/b.portrait, a/x/y/c.portrait, false",
        "**/old/*.portrait, x/old/a.portrait, true",
        "day-??.portrait, day-07.portrait, true",
        "day-??.portrait, day-7.portrait, false",
        "a*b*c, axxbyybc, true",
        "a*b*c, axxbyyb, false",
    })
    void matches(String pattern, String path, boolean expected) {
        assertEquals(expected, Glob.of(pattern).matches(List.of(path.split("/"))));
    }

    @Test
    void manyStarsTakeNoTime() {
        Glob names = Glob.of("*a".repeat(400) + "b");
        Glob folders = Glob.of("**/".repeat(400) + "b");
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            names.matches(List.of("a".repeat(4000)));
            folders.matches(Collections.nCopies(2000, "a"));
        });
    }
}
