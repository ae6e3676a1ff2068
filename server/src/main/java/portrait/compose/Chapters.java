package portrait.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import portrait.syntax.Block;
import portrait.syntax.Label;
import portrait.syntax.Section;
import portrait.syntax.SectionName;
import portrait.syntax.Statement;
import portrait.syntax.SyntaxTree;
import portrait.syntax.Token;
import portrait.text.Span;
import portrait.vocabulary.Key;
import portrait.vocabulary.Vocabulary;

/** Takes one file apart into sections and their lines, and finds the references in it. */
final class Chapters {
    /** In {@code ## For ⟨model⟩} these are lists of orders: each of them holds. */
    private static final List<String> ORDERS = List.of("skip", "add", "weight");

    private final String file;
    private final SyntaxTree tree;
    private final Vocabulary vocabulary;
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
    private final Map<String, Entry.Piece> headings = new LinkedHashMap<>();
    private final List<Named> references = new ArrayList<>();
    private final List<Entry.Piece> comments = new ArrayList<>();

    /**
     * A reference and where it stands.
     *
     * @param chapter the section's key, for splices
     * @param at the number of entries that the section holds in front of it
     */
    record Named(Reference.Kind kind, String name, Span span, String chapter, int at) {}

    /** What a file is made of. */
    record Parts(List<Chapter> chapters, List<Named> references) {}

    private Chapters(String file, SyntaxTree tree, Vocabulary vocabulary) {
        this.file = file;
        this.tree = tree;
        this.vocabulary = vocabulary;
    }

    static Parts of(String file, SyntaxTree tree, Vocabulary vocabulary) {
        return new Chapters(file, tree, vocabulary).read();
    }

    /** Whether a file names others. Most do not, and need not be taken apart. */
    static boolean takesFromOthers(SyntaxTree tree, Vocabulary vocabulary) {
        for (Block block : tree.blocks()) {
            for (Statement statement : block.statements()) {
                boolean takes = statement instanceof Statement.Splice
                        || statement instanceof Statement.Field field && isReference(block, field, vocabulary);
                if (takes) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isReference(Block block, Statement.Field field, Vocabulary vocabulary) {
        String label = Label.normalize(field.key().of(block.text()));
        return vocabulary.keys(label).stream().anyMatch(key -> kind(key.id()).isPresent());
    }

    private static Optional<Reference.Kind> kind(String key) {
        return switch (key) {
            case "extends" -> Optional.of(Reference.Kind.EXTENDS);
            case "use" -> Optional.of(Reference.Kind.USE);
            default -> Optional.empty();
        };
    }

    private Parts read() {
        for (int i = 0; i < tree.blocks().size(); i++) {
            Block block = tree.blocks().get(i);
            String key = key(block.section());
            for (Statement statement : block.statements()) {
                statement(block, key, statement, tree.start(i));
            }
        }
        flushComments(Chapter.PROMPT);
        List<Chapter> chapters = new ArrayList<>();
        entries.forEach((key, lines) -> chapters.add(new Chapter(key, Optional.ofNullable(headings.get(key)), lines)));
        return new Parts(List.copyOf(chapters), List.copyOf(references));
    }

    private static String key(Section section) {
        return switch (section) {
            case Section.FrontMatter front -> Chapter.FRONT_MATTER;
            case Section.Known known -> known.name().id();
            case Section.When when ->
                "when " + Label.normalize(when.variable()) + " is " + Label.normalize(when.option());
            case Section.For model -> "for " + Label.normalize(model.model());
            case Section.Unknown unknown -> "unknown " + Label.normalize(unknown.title());
        };
    }

    private void statement(Block block, String chapter, Statement statement, int base) {
        Span lines = statement.span().shift(base);
        int end = statement instanceof Statement.Comment ? lines.end() : ownEnd(statement, base);
        Entry.Piece piece = new Entry.Piece(file, tree.source(), new Span(lines.start(), end));
        switch (statement) {
            case Statement.Comment comment -> comments.add(piece);
            case Statement.Blank blank -> {
                flushComments(chapter);
                add(chapter, new Entry(Entry.Kind.SILENT, "", List.of(piece)));
            }
            case Statement.Heading heading -> heading(heading.section(), piece);
            case Statement.Labelled labelled -> heading(labelled.section(), piece);
            case Statement.Splice splice -> {
                Span path = splice.path().shift(base);
                int at = entries.getOrDefault(chapter, List.of()).size();
                references.add(new Named(Reference.Kind.SPLICE, path.of(text()), path, chapter, at));
                add(chapter, new Entry(Entry.Kind.SILENT, "", List.of(piece)));
            }
            case Statement.Field field -> field(block, chapter, field, base, piece);
            case Statement.Item item -> add(chapter, new Entry(Entry.Kind.ITEM, "", List.of(piece)));
            case Statement.Rule rule when chapter.equals(Chapter.FRONT_MATTER) -> {}
            case Statement.Prose prose -> add(chapter, prose(piece));
            case Statement.TableRow row -> add(chapter, prose(piece));
            case Statement.Fence fence -> add(chapter, prose(piece));
            case Statement.Rule rule -> add(chapter, prose(piece));
            case Statement.JsonBody body -> add(chapter, prose(piece));
        }
        if (end < lines.end()) {
            comments.add(new Entry.Piece(file, tree.source(), new Span(end, lines.end())));
        }
    }

    /** Without the lines of comment at its end, which a statement holds because it may go on behind them: they speak of the next line. */
    private int ownEnd(Statement statement, int base) {
        int end = statement.span().end() + base;
        for (Token token : statement.tokens().reversed()) {
            int lineStart = text().lastIndexOf('\n', token.span().start() + base - 1) + 1;
            boolean whole =
                    new Span(lineStart, token.span().start() + base).of(text()).isBlank();
            if (token.kind() == Token.Kind.COMMENT && whole) {
                end = Math.max(lineStart, statement.span().start() + base);
            } else if (token.kind() != Token.Kind.SPACE) {
                return end;
            }
        }
        return end;
    }

    private static Entry prose(Entry.Piece piece) {
        return new Entry(Entry.Kind.PROSE, "", List.of(piece));
    }

    private void heading(Section section, Entry.Piece piece) {
        String key = key(section);
        flushComments(key);
        entries.computeIfAbsent(key, any -> new ArrayList<>());
        headings.putIfAbsent(key, piece);
    }

    private void field(Block block, String chapter, Statement.Field field, int base, Entry.Piece piece) {
        String label = Label.normalize(field.key().of(block.text()));
        String slot = slot(block.section(), chapter, label);
        Optional<Reference.Kind> kind = kind(slot.substring(slot.indexOf('/') + 1));
        if (kind.isPresent()) {
            for (List<Span> value : field.values()) {
                names(kind.get(), value.getFirst().cover(value.getLast()).shift(base), chapter);
            }
            add(chapter, new Entry(Entry.Kind.SILENT, "", List.of(piece)));
            return;
        }
        boolean order = block.section() instanceof Section.For
                && ORDERS.stream().anyMatch(word -> label.equals(word) || label.startsWith(word + " "));
        if (order) {
            add(chapter, new Entry(Entry.Kind.ITEM, "", List.of(piece)));
            return;
        }
        boolean none = field.values().size() == 1
                && field.values().getFirst().size() == 1
                && field.values()
                        .getFirst()
                        .getFirst()
                        .of(block.text())
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .equals("none");
        add(chapter, new Entry(none ? Entry.Kind.NONE : Entry.Kind.FIELD, slot, List.of(piece)));
    }

    /** The section and the key that a label means there: {@code lens} is one fact, at the top of a file as in its Camera section. */
    private String slot(Section section, String chapter, String label) {
        boolean free = section instanceof Section.FrontMatter
                || section instanceof Section.Known known && known.name() != SectionName.VARIABLES;
        Optional<Key> key = free
                ? vocabulary.key(label, section instanceof Section.Known ? chapter : Chapter.PROMPT)
                : Optional.empty();
        boolean own = section instanceof Section.FrontMatter;
        return key.map(known -> (own ? Chapter.FRONT_MATTER : known.section()) + "/" + known.id())
                .orElse(chapter + "/" + label);
    }

    /** {@code a, b}, {@code [a, b]}, and quotes around a whole name. */
    private void names(Reference.Kind kind, Span value, String chapter) {
        String text = text();
        int start = value.start();
        for (int i = value.start(); i <= value.end(); i++) {
            if (i == value.end() || ",[]\n".indexOf(text.charAt(i)) >= 0) {
                name(kind, new Span(start, i).strip(text), chapter);
                start = i + 1;
            }
        }
    }

    private void name(Reference.Kind kind, Span words, String chapter) {
        String text = text();
        boolean quoted = words.length() >= 2
                && "'\"".indexOf(text.charAt(words.start())) >= 0
                && text.charAt(words.end() - 1) == text.charAt(words.start());
        Span span = quoted ? new Span(words.start() + 1, words.end() - 1) : words;
        if (!span.isEmpty()) {
            references.add(new Named(kind, span.of(text), span, chapter, 0));
        }
    }

    private void add(String chapter, Entry entry) {
        entries.computeIfAbsent(chapter, any -> new ArrayList<>()).add(entry.behind(comments));
        comments.clear();
    }

    private void flushComments(String chapter) {
        if (!comments.isEmpty()) {
            Entry all = new Entry(Entry.Kind.SILENT, "", comments);
            comments.clear();
            entries.computeIfAbsent(chapter, any -> new ArrayList<>()).add(all);
        }
    }

    private String text() {
        return tree.source().text();
    }
}
