package portrait.project;

import java.nio.file.Path;
import java.util.Optional;
import portrait.lint.RuleId;
import portrait.text.LineIndex;
import portrait.text.SourceText;
import portrait.text.Span;
import portrait.text.TextEdit;

/**
 * The widest way to ignore a finding: its rule is off in the whole project. An edit of a {@code portrait.toml} that leaves all else in it as it
 * was written.
 */
public final class ProjectIgnore {
    private static final String TABLE = "[lint]";

    private ProjectIgnore() {}

    /**
     * The edit of a file of settings, which may be empty. Nothing where the file cannot be read, or writes its levels in a way that no line can
     * be added to.
     */
    public static Optional<TextEdit> edit(RuleId rule, SourceText settings) {
        String setting = "\"" + rule + "\" = \"off\"\n";
        TextEdit edit = stated(rule, settings)
                .map(line -> new TextEdit(line, setting))
                .or(() -> table(settings).map(at -> new TextEdit(new Span(at, at), setting)))
                .orElseGet(() -> atEnd(settings, setting));
        return holds(settings) && holds(settings.apply(edit)) ? Optional.of(edit) : Optional.empty();
    }

    /** The line in which the rule has a level already. */
    private static Optional<Span> stated(RuleId rule, SourceText settings) {
        LineIndex lines = settings.lines();
        boolean inside = false;
        for (int i = 0; i < lines.count(); i++) {
            String line = lines.line(i).of(settings.text()).strip();
            if (line.startsWith("[")) {
                inside = line.equals(TABLE);
            } else if (inside && line.startsWith("\"" + rule + "\"")) {
                int end = i + 1 < lines.count() ? lines.line(i + 1).start() : settings.length();
                return Optional.of(new Span(lines.line(i).start(), end));
            }
        }
        return Optional.empty();
    }

    /** Behind the line that opens the table of levels. */
    private static Optional<Integer> table(SourceText settings) {
        LineIndex lines = settings.lines();
        for (int i = 0; i + 1 < lines.count(); i++) {
            if (lines.line(i).of(settings.text()).strip().equals(TABLE)) {
                return Optional.of(lines.line(i + 1).start());
            }
        }
        return Optional.empty();
    }

    private static TextEdit atEnd(SourceText settings, String setting) {
        String text = settings.text();
        String apart = text.isEmpty() ? "" : text.endsWith("\n") ? "\n" : "\n\n";
        return new TextEdit(new Span(text.length(), text.length()), apart + TABLE + "\n" + setting);
    }

    /** Whether TOML can be read; a rule that is unknown here is another's business. */
    private static boolean holds(SourceText settings) {
        return ConfigReader.read(Path.of(Configs.FILE), settings).problems().isEmpty();
    }
}
