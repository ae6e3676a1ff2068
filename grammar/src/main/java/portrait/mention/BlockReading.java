package portrait.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import portrait.syntax.Block;
import portrait.syntax.Label;
import portrait.syntax.Section;
import portrait.syntax.Statement;
import portrait.text.Span;
import portrait.text.json.Json;
import portrait.vocabulary.Key;
import portrait.vocabulary.Topic;
import portrait.vocabulary.Vocabulary;

/**
 * A block and what it speaks of.
 *
 * @param block the block
 * @param mentions by place, counted from the block's start
 */
public record BlockReading(Block block, List<Mention> mentions) {
    static BlockReading of(Block block, Vocabulary vocabulary) {
        List<Mention> mentions = new ArrayList<>();
        for (Statement statement : block.statements()) {
            for (Stretch stretch : stretches(statement, block, vocabulary)) {
                mentions.addAll(Recogniser.read(vocabulary, block.text(), stretch));
            }
        }
        mentions.sort(Comparator.comparing(Mention::span));
        return new BlockReading(block, List.copyOf(mentions));
    }

    /** The mentions inside a span of the block. */
    public List<Mention> within(Span span) {
        return Mentions.within(mentions, span);
    }

    private static List<Stretch> stretches(Statement statement, Block block, Vocabulary vocabulary) {
        return switch (statement) {
            case Statement.Field field -> {
                Optional<Key> key = key(field.key().of(block.text()), block.section(), vocabulary);
                yield plain(field, key, topic(key, block.section()));
            }
            case Statement.Prose prose -> plain(prose, Optional.empty(), topic(Optional.empty(), block.section()));
            case Statement.Item item -> plain(item, Optional.empty(), topic(Optional.empty(), block.section()));
            case Statement.TableRow row -> row(row, block, vocabulary);
            case Statement.JsonBody body -> {
                List<Stretch> stretches = new ArrayList<>();
                json(body.value(), Optional.empty(), sectionId(block.section()), vocabulary, stretches);
                yield stretches;
            }
            default -> List.of();
        };
    }

    private static List<Stretch> plain(Statement statement, Optional<Key> key, Optional<Topic> topic) {
        return statement.texts().stream()
                .map(span -> new Stretch(span, key, topic, false))
                .toList();
    }

    /** The first cell of a row is its key. */
    private static List<Stretch> row(Statement.TableRow row, Block block, Vocabulary vocabulary) {
        List<Span> cells = row.texts();
        if (row.role() != Statement.TableRow.Role.BODY || cells.size() < 2) {
            return List.of();
        }
        Optional<Key> key = key(cells.getFirst().of(block.text()), block.section(), vocabulary);
        return cells.subList(1, cells.size()).stream()
                .map(span -> new Stretch(span, key, topic(key, block.section()), false))
                .toList();
    }

    /** JSON objects are sections and their keys fields; a key that is not known passes its parent's meaning on. */
    private static void json(
            Json value, Optional<Key> key, String section, Vocabulary vocabulary, List<Stretch> stretches) {
        Optional<Topic> topic =
                key.flatMap(known -> Topic.ofId(known.section())).or(() -> Topic.ofId(section));
        switch (value) {
            case Json.Obj object -> {
                for (Json.Member member : object.members()) {
                    String name = Label.normalize(member.key());
                    String inside = vocabulary.section(name).orElse(section);
                    json(member.value(), vocabulary.key(name, inside), inside, vocabulary, stretches);
                }
            }
            case Json.Arr array -> array.items().forEach(item -> json(item, key, section, vocabulary, stretches));
            case Json.Str string -> stretches.add(new Stretch(string.inner(), key, topic, true));
            case Json.Word word -> stretches.add(new Stretch(word.span(), key, topic, true));
        }
    }

    private static Optional<Key> key(String label, Section section, Vocabulary vocabulary) {
        return vocabulary.key(Label.normalize(label), sectionId(section));
    }

    private static Optional<Topic> topic(Optional<Key> key, Section section) {
        return key.flatMap(known -> Topic.ofId(known.section())).or(() -> Topic.ofId(sectionId(section)));
    }

    private static String sectionId(Section section) {
        return section instanceof Section.Known known ? known.name().id() : "";
    }
}
