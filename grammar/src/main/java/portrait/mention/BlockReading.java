package portrait.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portrait.syntax.Block;
import portrait.syntax.Label;
import portrait.syntax.Section;
import portrait.syntax.Statement;
import portrait.text.Span;
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
            case Statement.JsonBody body ->
                JsonLeaves.of(body.value(), sectionId(block.section()), vocabulary).stream()
                        .flatMap(BlockReading::leaf)
                        .toList();
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

    private static Stream<Stretch> leaf(JsonLeaves.Leaf leaf) {
        Optional<Topic> topic =
                leaf.key().flatMap(known -> Topic.ofId(known.section())).or(() -> Topic.ofId(leaf.section()));
        return leaf.texts().stream().map(text -> new Stretch(text, leaf.key(), topic, true));
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
