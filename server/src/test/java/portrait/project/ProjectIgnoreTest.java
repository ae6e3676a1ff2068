package portrait.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import portrait.lint.RuleId;
import portrait.text.SourceText;

class ProjectIgnoreTest {
    private static final RuleId RULE = RuleId.parse("vague/quality-booster").orElseThrow();

    private static Optional<String> after(String settings) {
        SourceText source = SourceText.of(settings);
        return ProjectIgnore.edit(RULE, source).map(edit -> source.apply(edit).text());
    }

    @Test
    void aNewFileGetsItsTable() {
        assertEquals(Optional.of("[lint]\n\"vague/quality-booster\" = \"off\"\n"), after(""));
    }

    @Test
    void theTableOfLevelsTakesItIn() {
        assertEquals(
                Optional.of(
                        "root = true\n\n[lint]\n\"vague/quality-booster\" = \"off\"\nphysics = \"error\"\n\n[brand]\n"),
                after("root = true\n\n[lint]\nphysics = \"error\"\n\n[brand]\n"));
    }

    @Test
    void aFileWithoutTheTableGetsItAtTheEnd() {
        assertEquals(
                Optional.of("root = true # ours\n\n[lint]\n\"vague/quality-booster\" = \"off\"\n"),
                after("root = true # ours"));
    }

    @Test
    void aLevelThatIsThereIsChangedAndNotRepeated() {
        assertEquals(
                Optional.of("[lint]\nvague = \"hint\"\n\"vague/quality-booster\" = \"off\"\n"),
                after("[lint]\nvague = \"hint\"\n\"vague/quality-booster\" = \"error\" # loud\n"));
    }

    @Test
    void whatCannotBeExtendedOrReadIsLeftAlone() {
        assertEquals(Optional.empty(), after("lint = { vague = \"off\" }\n"));
        assertEquals(Optional.empty(), after("lint.vague = \"off\"\n[lint]\n"));
        assertEquals(Optional.empty(), after("root = \n"));
    }
}
