package portrait.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import portrait.mention.Reading;
import portrait.scene.Scene;
import portrait.text.SourceText;
import portrait.text.Span;

class LinterTest {
    private static final RuleInfo EACH_X = RuleInfo.of("vague/each-x", FixSafety.NONE, "Every x");
    private static final RuleInfo EACH_Y =
            RuleInfo.of("craft/each-y", FixSafety.NONE, "Every y").yieldingTo("vague/each-x");

    /** Finds a letter. */
    private record Letter(RuleInfo info, char letter, Level level) implements Rule {
        @Override
        public void check(Scene scene, Findings out) {
            for (int i = 0; i < scene.text().length(); i++) {
                if (scene.text().charAt(i) == letter) {
                    out.add(Finding.of(info, new Span(i, i + 1), new Message("a letter", "it is " + letter, "drop it"))
                            .at(level));
                }
            }
        }
    }

    private static final Rule X = new Letter(EACH_X, 'x', Level.INFORMATION);
    private static final Rule QUIET_X = new Letter(EACH_X, 'x', Level.HINT);
    private static final Rule UNYIELDING_Y =
            new Letter(RuleInfo.of("craft/each-y", FixSafety.NONE, "Every y"), 'y', Level.HINT);
    private static final Rule Y = new Letter(EACH_Y, 'y', Level.HINT);

    private static List<Finding> check(Linter linter, String text) {
        return linter.check(Scene.of(Reading.of(SourceText.of(text))));
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().toString()).toList();
    }

    @Test
    void aFileIsAskedForLittleOfWhatIsMissing() {
        List<Rule> asking = List.of(
                new Letter(EACH_X.asking(3), 'x', Level.INFORMATION),
                new Letter(
                        RuleInfo.of("craft/each-y", FixSafety.NONE, "Every y").asking(1), 'y', Level.HINT),
                new Letter(
                        RuleInfo.of("craft/each-z", FixSafety.NONE, "Every z").asking(2), 'z', Level.HINT));
        assertEquals(List.of("craft/each-y", "craft/each-z"), ids(check(Linter.of(asking, Levels.DEFAULT), "x y z")));
        assertEquals(List.of("vague/each-x", "craft/each-z"), ids(check(Linter.of(asking, Levels.DEFAULT), "x z")));
        Levels without = new Levels(Map.of(RuleId.of("craft/each-y"), Level.OFF), Map.of());
        assertEquals(List.of("vague/each-x", "craft/each-z"), ids(check(Linter.of(asking, without), "x y z")));
    }

    @Test
    void findingsComeByPlace() {
        Linter linter = Linter.of(List.of(UNYIELDING_Y, X), Levels.DEFAULT);
        assertEquals(List.of("vague/each-x", "craft/each-y", "vague/each-x"), ids(check(linter, "x y x")));
    }

    @Test
    void aRuleYieldsToOneThatHasSomethingToSay() {
        Linter linter = Linter.of(List.of(X, Y), Levels.DEFAULT);
        assertEquals(List.of("vague/each-x"), ids(check(linter, "x y")));
        assertEquals(List.of("craft/each-y"), ids(check(linter, "y")));
    }

    @Test
    void yieldingDoesNotDependOnAnIgnore() {
        Linter linter = Linter.of(List.of(X, Y), Levels.DEFAULT);
        assertEquals(List.of(), ids(check(linter, "a y\n// portrait: ignore[vague]\nx")));
    }

    @Test
    void levelsFollowSettingsByRuleAndThenByGroup() {
        Levels levels = new Levels(Map.of(EACH_X.id(), Level.ERROR), Map.of(Group.VAGUE, Level.OFF));
        assertEquals(
                Level.ERROR,
                check(Linter.of(List.of(X), levels), "x").getFirst().level());
        Levels off = new Levels(Map.of(), Map.of(Group.VAGUE, Level.OFF));
        assertEquals(List.of(), check(Linter.of(List.of(X), off), "x"));
    }

    @Test
    void aFindingThatWhispersIsNotMadeLouder() {
        Levels levels = new Levels(Map.of(EACH_X.id(), Level.ERROR), Map.of());
        assertEquals(
                Level.HINT,
                check(Linter.of(List.of(QUIET_X), levels), "x").getFirst().level());
    }

    @Test
    void theLoudestAreShownAndANoteClosesTheList() {
        List<Finding> found =
                check(Linter.of(List.of(UNYIELDING_Y, X), Levels.DEFAULT).showing(2), "y y x x\n");
        assertEquals(List.of("vague/each-x", "vague/each-x", "syntax/too-many-findings"), ids(found));
        assertEquals("2 more findings are not shown", found.getLast().message().what());
        assertEquals(new Span(7, 7), found.getLast().span());
    }

    @Test
    void aRuleIsHeardSoLongAndNoLonger() {
        List<Finding> found = check(Linter.of(List.of(X), Levels.DEFAULT), "x ".repeat(Findings.MOST + 50));
        assertEquals(Findings.MOST + 1, found.size());
        assertEquals("50 more findings are not shown", found.getLast().message().what());
    }

    @Test
    void aRuleReportsInItsOwnName() {
        Rule wrong = new Rule() {
            @Override
            public RuleInfo info() {
                return EACH_Y;
            }

            @Override
            public void check(Scene scene, Findings out) {
                X.check(scene, out);
            }
        };
        assertThrows(IllegalArgumentException.class, () -> check(Linter.of(List.of(wrong), Levels.DEFAULT), "x"));
    }

    @Test
    void ignoresOfRulesThatWereNotAskedAreLeftAlone() {
        String text = "// portrait: ignore[physics/unknown-lens]\nroofer";
        assertEquals(List.of(), check(Linter.of(List.of(X), Levels.DEFAULT), text));
        assertEquals(List.of("ref/unused-ignore"), ids(check(Linter.of(Levels.DEFAULT), text)));
    }

    @Test
    void settingsCanTurnOffWhatTheEngineReports() {
        Levels levels =
                new Levels(Map.of(Suppressions.UNUSED.id(), Level.OFF, Linter.TOO_MANY.id(), Level.OFF), Map.of());
        assertEquals(List.of(), check(Linter.of(levels), "// portrait: ignore[vague]\nroofer"));
        assertEquals(1, check(Linter.of(List.of(X), levels).showing(1), "x x x").size());
    }

    @Test
    void aRuleAboutPeopleIsNotAskedAboutOtherThings() {
        Rule people = new Letter(EACH_X.only(Matter.PERSON), 'x', Level.INFORMATION);
        assertEquals(List.of(), check(Linter.of(List.of(people), Levels.DEFAULT), "x of a teapot"));
        assertEquals(
                1,
                check(Linter.of(List.of(people), Levels.DEFAULT), "x of a woman")
                        .size());
    }

    @Test
    void messagesSayWhatWhyAndWhatToDo() {
        for (Fixture fixture : Fixture.all()) {
            for (Finding finding : fixture.findings()) {
                Message message = finding.message();
                for (String part : List.of(message.what(), message.why(), message.advice())) {
                    assertTrue(!part.isBlank() && !part.contains(" · ") && !part.endsWith("."), message::text);
                }
            }
        }
    }
}
