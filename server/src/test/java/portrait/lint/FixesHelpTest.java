package portrait.lint;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import portrait.mention.Reading;
import portrait.scene.Scene;
import portrait.text.SourceText;

/** What a rule of these groups offers is what it wants to hear: after any of its fixes it has less to say. */
class FixesHelpTest {
    private static final Set<Group> GROUPS = Set.of(Group.CRAFT, Group.VAGUE);

    @TestFactory
    Stream<DynamicTest> afterAFixThereIsLessToFind() {
        return Fixture.all().stream()
                .filter(fixture -> !fixture.isSilent())
                .filter(fixture -> fixture.rule()
                        .filter(rule -> GROUPS.contains(rule.group()))
                        .isPresent())
                .map(fixture -> dynamicTest(fixture.path(), () -> helps(fixture)));
    }

    private static void helps(Fixture fixture) {
        RuleId rule = fixture.rule().orElseThrow();
        Linter linter = Linter.of(
                Rules.all().stream()
                        .filter(each -> each.info().id().equals(rule))
                        .toList(),
                Levels.DEFAULT);
        String text = fixture.source().text();
        List<Finding> before = linter.check(Scene.of(Reading.of(SourceText.of(text))));
        for (Finding finding : before) {
            for (Fix fix : finding.fixes()) {
                String fixed = fix.apply(text);
                List<Finding> after = linter.check(Scene.of(Reading.of(SourceText.of(fixed))));
                assertTrue(after.size() < before.size(), fix.title() + " leaves\n" + fixed);
            }
        }
    }
}
