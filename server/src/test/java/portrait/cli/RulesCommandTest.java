package portrait.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import portrait.lint.RuleInfo;
import portrait.lint.Rules;
import portrait.text.json.Json;
import portrait.text.json.JsonReader;

class RulesCommandTest {
    private static final List<String> IDS =
            Rules.infos().stream().map(RuleInfo::id).map(Object::toString).toList();

    @Test
    void everyRuleIsListedInEveryFormat() {
        String text = CommandRun.of("rules").out();
        String markdown = CommandRun.of("rules", "--format", "md").out();
        Json.Arr json = (Json.Arr)
                JsonReader.strict(CommandRun.of("rules", "--format", "json").out());
        for (RuleInfo rule : Rules.infos()) {
            assertTrue(text.contains("  " + rule.id() + " ") && text.contains(rule.summary()), rule.toString());
            assertTrue(
                    markdown.contains("| `" + rule.id() + "` | " + rule.level().id()), rule.toString());
        }
        assertEquals(IDS.size(), json.items().size());
        assertEquals(IDS.size() + 2, markdown.lines().count());
    }

    @Test
    void explainPrintsTheWholePageOfARule() {
        for (RuleInfo rule : Rules.infos()) {
            CommandRun run = CommandRun.of("explain", rule.id().toString());
            assertEquals(new CommandRun(Command.CLEAN, Rules.page(rule), ""), run);
        }
    }

    @Test
    void anUnknownFormatOrRuleIsToldTheWayOut() {
        CommandRun format = CommandRun.of("rules", "--format", "yaml");
        CommandRun rule = CommandRun.of("explain", "physics/unknown-lense");
        assertAll(
                () -> assertEquals(Command.FAILED, format.status()),
                () -> assertTrue(format.err().contains("text, md or json"), format.err()),
                () -> assertEquals(Command.FAILED, rule.status()),
                () -> assertTrue(rule.err().contains("did you mean physics/unknown-lens?"), rule.err()));
    }
}
