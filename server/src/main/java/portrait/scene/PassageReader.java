package portrait.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portrait.mention.BlockReading;
import portrait.mention.JsonLeaves;
import portrait.mention.Mentions;
import portrait.mention.Reading;
import portrait.mention.Sentences;
import portrait.syntax.Label;
import portrait.syntax.Section;
import portrait.syntax.SectionName;
import portrait.syntax.Statement;
import portrait.text.Span;
import portrait.vocabulary.Key;
import portrait.vocabulary.Vocabulary;

/** Cuts a reading into passages. What is never rendered (Notes, Variables, front matter) gives none. */
final class PassageReader {
    private static final int MAX_LABEL = 32;

    private final Vocabulary vocabulary;
    private final List<Passage> passages = new ArrayList<>();

    private PassageReader(Reading reading) {
        this.vocabulary = reading.vocabulary();
    }

    static List<Passage> read(Reading reading) {
        PassageReader reader = new PassageReader(reading);
        for (int i = 0; i < reading.blocks().size(); i++) {
            BlockReading block = reading.blocks().get(i);
            Section section = block.block().section();
            boolean said = !section.is(SectionName.NOTES)
                    && !section.is(SectionName.VARIABLES)
                    && !(section instanceof Section.FrontMatter);
            if (said) {
                reader.block(block, reading.tree().start(i));
            }
        }
        return List.copyOf(reader.passages);
    }

    private void block(BlockReading block, int base) {
        for (Statement statement : block.block().statements()) {
            switch (statement) {
                case Statement.Prose prose -> prose(prose, block, base);
                case Statement.Item item ->
                    add(block, base, Passage.Kind.ITEM, "", Optional.empty(), List.of(item.texts()), item.span());
                case Statement.Field field -> {
                    String label = field.key().of(block.block().text());
                    add(block, base, Passage.Kind.FIELD, label, key(label, block), field.values(), field.span());
                }
                case Statement.TableRow row -> row(row, block, base);
                case Statement.JsonBody body ->
                    JsonLeaves.of(body.value(), sectionId(block.block().section()), vocabulary)
                            .forEach(leaf -> json(leaf, block, base));
                default -> {}
            }
        }
    }

    /** A paragraph; where a sentence of it starts with a key of exclusions ({@code Negative prompt: …}), that part is a field. */
    private void prose(Statement.Prose prose, BlockReading block, int base) {
        String text = block.block().text();
        List<Span> before = new ArrayList<>();
        for (Span stretch : prose.texts()) {
            int label = exclusionLabel(text, stretch);
            if (label < 0) {
                before.add(stretch);
                continue;
            }
            if (label > stretch.start()) {
                before.add(new Span(stretch.start(), label));
            }
            if (!before.isEmpty()) {
                add(block, base, Passage.Kind.PROSE, "", Optional.empty(), List.of(List.copyOf(before)), prose.span());
                before.clear();
            }
            int colon = text.indexOf(':', label);
            String name = text.substring(label, colon);
            List<Span> value = List.of(new Span(colon + 1, stretch.end()));
            add(
                    block,
                    base,
                    Passage.Kind.FIELD,
                    name,
                    key(name, block),
                    List.of(value),
                    new Span(label, stretch.end()));
        }
        if (!before.isEmpty()) {
            add(block, base, Passage.Kind.PROSE, "", Optional.empty(), List.of(before), prose.span());
        }
    }

    /** Where a sentence inside the stretch starts with a key of the Avoid section and a colon, or -1. */
    private int exclusionLabel(String text, Span stretch) {
        for (int colon = text.indexOf(':', stretch.start(), stretch.end());
                colon >= 0;
                colon = text.indexOf(':', colon + 1, stretch.end())) {
            int start = colon;
            while (start > stretch.start() && colon - start < MAX_LABEL && isLabelCharacter(text.charAt(start - 1))) {
                start--;
            }
            while (start < colon && !Character.isLetter(text.charAt(start))) {
                start++;
            }
            boolean sentence = start <= stretch.start()
                    || text.charAt(start - 1) == '\n'
                    || (start >= 2 && Sentences.ends(text, start - 2, stretch.end()));
            String name = Label.normalize(text.substring(start, colon));
            if (sentence && vocabulary.keys(name).stream().anyMatch(PassageReader::excludes)) {
                return start;
            }
        }
        return -1;
    }

    private static boolean isLabelCharacter(char c) {
        return Character.isLetter(c) || c == ' ' || c == '_' || c == '-' || c == '\'';
    }

    private void row(Statement.TableRow row, BlockReading block, int base) {
        List<Span> cells = row.texts();
        if (row.role() != Statement.TableRow.Role.BODY || cells.isEmpty()) {
            return;
        }
        if (cells.size() == 1) {
            add(block, base, Passage.Kind.ITEM, "", Optional.empty(), List.of(cells), row.span());
            return;
        }
        String label = cells.getFirst().of(block.block().text());
        List<List<Span>> values =
                cells.subList(1, cells.size()).stream().map(List::of).toList();
        add(block, base, Passage.Kind.FIELD, label, key(label, block), values, row.span());
    }

    private void json(JsonLeaves.Leaf leaf, BlockReading block, int base) {
        List<List<Span>> values = leaf.texts().stream().map(List::of).toList();
        add(block, base, Passage.Kind.JSON, leaf.path(), leaf.key(), values, leaf.span());
    }

    private void add(
            BlockReading block,
            int base,
            Passage.Kind kind,
            String label,
            Optional<Key> key,
            List<List<Span>> values,
            Span statement) {
        if (key.filter(known -> known.section().equals("notes")).isPresent()) {
            return;
        }
        Section section = block.block().section();
        boolean excluded = section.is(SectionName.AVOID)
                || key.filter(PassageReader::excludes).isPresent();
        List<Passage.Value> said = values.stream()
                .filter(value -> !value.isEmpty())
                .map(value -> {
                    Span whole = value.getFirst().cover(value.getLast());
                    List<Span> stretches =
                            value.stream().map(span -> span.shift(base)).toList();
                    return new Passage.Value(stretches, base, Mentions.within(block.mentions(), whole));
                })
                .toList();
        if (!said.isEmpty()) {
            passages.add(new Passage(section, kind, label, key, excluded, said, statement.shift(base)));
        }
    }

    private static boolean excludes(Key key) {
        return key.section().equals("avoid");
    }

    private Optional<Key> key(String label, BlockReading block) {
        return vocabulary.key(Label.normalize(label), sectionId(block.block().section()));
    }

    private static String sectionId(Section section) {
        return section instanceof Section.Known known ? known.name().id() : "";
    }
}
