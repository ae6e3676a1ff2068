package portrait.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portrait.text.Span;

/** Tells which section a heading, a label line or a table opens. */
final class SectionReader {
    private final Names names;

    SectionReader(Names names) {
        this.names = names;
    }

    /** The section that a heading opens. */
    Section ofTitle(String title, int level, Context before) {
        String label = Label.normalize(title);
        Optional<SectionName> known = names.section(label);
        if (known.isPresent()) {
            return new Section.Known(known.get());
        }
        int is = label.indexOf(" is ");
        if (label.startsWith("when ") && is > 5) {
            return new Section.When(label.substring(5, is), label.substring(is + 4));
        }
        if (label.startsWith("for ") && label.length() > 4) {
            return new Section.For(model(title));
        }
        boolean insideNotes = before.section().is(SectionName.NOTES) && level > before.level();
        return insideNotes ? new Section.Known(SectionName.NOTES) : new Section.Unknown(title.strip());
    }

    /** A model's name keeps its dots and hyphens: they are part of a version. */
    private static String model(String title) {
        int from = title.toLowerCase(Locale.ROOT).indexOf("for") + 3;
        int to = title.length();
        while (from < to && isAround(title.charAt(from))) {
            from++;
        }
        while (to > from && isAround(title.charAt(to - 1))) {
            to--;
        }
        return title.substring(from, to);
    }

    private static boolean isAround(char c) {
        return Line.isSpace(c) || "*_`:：".indexOf(c) >= 0;
    }

    /** The section that a line such as {@code Lighting:} or {@code **Lighting**} opens, or {@code null}. */
    @Nullable
    Section ofLabel(Line line, Context before) {
        if (before.here().is(SectionName.VARIABLES) || before.here() instanceof Section.For) {
            return null;
        }
        int from = line.markEnd();
        FieldKey key = FieldKey.at(line, from);
        String name = "";
        if (key != null && key.value() == line.end()) {
            name = key.name();
        } else if (StatementReader.isEmphasized(line)) {
            name = Label.normalize(line.text().substring(from, line.trimmedEnd()));
        }
        return name.isEmpty()
                ? null
                : names.section(name).<Section>map(Section.Known::new).orElse(null);
    }

    /** A table of variables documents them, wherever it stands. */
    Section ofTable(Statement.TableRow header, String text, int base, Section around) {
        List<Span> cells = header.texts();
        if (cells.isEmpty()) {
            return around;
        }
        String name = Label.normalize(cells.getFirst().shift(base).of(text));
        boolean variables = name.startsWith("variable") || name.equals("token") || name.equals("placeholder");
        return variables ? new Section.Known(SectionName.VARIABLES) : around;
    }
}
