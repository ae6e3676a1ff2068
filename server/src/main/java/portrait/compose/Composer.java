package portrait.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portrait.mention.Reading;
import portrait.syntax.SyntaxTree;
import portrait.vocabulary.Vocabulary;

/**
 * Puts a file together with those that it names. From weak to strong: what it {@code extends}, what it {@code use}s in order, what it splices,
 * its own lines. The files that it names are put together first, in the same way.
 *
 * <p>A file is taken once for each reference, at most {@value #MOST_FILES} in all and {@value #DEEPEST} deep; beyond that a reference is
 * reported and gives nothing.
 */
public final class Composer {
    private static final int MOST_FILES = 200;
    private static final int DEEPEST = 32;

    private final Library library;
    private final Vocabulary vocabulary;
    /** The files on the way from the first one to the one that is being read. */
    private final List<String> path = new ArrayList<>();

    private final List<Reference> references = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int files;

    private Composer(Library library, Vocabulary vocabulary) {
        this.library = library;
        this.vocabulary = vocabulary;
    }

    /**
     * Puts a file together.
     *
     * @param file its id, as {@code library} gives ids
     * @param tree the file
     * @param library where it finds others
     */
    public static Composition compose(String file, SyntaxTree tree, Library library, Vocabulary vocabulary) {
        if (!Chapters.takesFromOthers(tree, vocabulary)) {
            return Composition.alone(file, tree.source());
        }
        Composer composer = new Composer(library, vocabulary);
        List<Chapter> chapters = composer.chapters(file, tree);
        return Emitter.emit(file, chapters, List.copyOf(composer.references), List.copyOf(composer.problems));
    }

    private List<Chapter> chapters(String file, SyntaxTree tree) {
        path.add(file);
        files++;
        Chapters.Parts own = Chapters.of(file, tree, vocabulary);
        List<Chapter> base = List.of();
        List<Chapter> mixed = List.of();
        List<Chapter> spliced = List.of();
        Map<String, List<Splice>> splices = new HashMap<>();
        for (Chapters.Named named : own.references()) {
            List<Chapter> other = taken(named);
            switch (named.kind()) {
                case EXTENDS -> base = Merge.of(base, other);
                case USE -> mixed = Merge.of(mixed, other);
                case SPLICE -> {
                    boolean same = has(other, named.chapter());
                    String inlined = same ? named.chapter() : Chapter.PROMPT;
                    List<Chapter> wanted = other.stream()
                            .filter(chapter -> same
                                    ? chapter.key().equals(inlined)
                                    : !chapter.key().equals(Chapter.FRONT_MATTER))
                            .toList();
                    spliced = Merge.of(spliced, layer(wanted, inlined));
                    splices.computeIfAbsent(named.chapter(), any -> new ArrayList<>())
                            .add(new Splice(named.at(), running(wanted, inlined)));
                }
            }
        }
        path.removeLast();
        List<Chapter> inlined = own.chapters().stream()
                .map(chapter -> inlined(chapter, splices.getOrDefault(chapter.key(), List.of())))
                .toList();
        return Merge.of(Merge.of(Merge.of(base, mixed), spliced), inlined);
    }

    // ---- splices

    /** What is set in between the lines of a section, behind the first {@code at} of them. */
    private record Splice(int at, List<Entry> entries) {}

    /** A file that is spliced into a section that it has gives that section; elsewhere all of it but its front matter. */
    private static boolean has(List<Chapter> chapters, String key) {
        return !key.equals(Chapter.PROMPT)
                && chapters.stream().anyMatch(chapter -> chapter.key().equals(key));
    }

    /** Without the lines that are set in at the place of the splice. */
    private static List<Chapter> layer(List<Chapter> chapters, String inlined) {
        return chapters.stream()
                .map(chapter -> chapter.key().equals(inlined)
                        ? chapter.only(entry -> !entry.slot().isEmpty())
                        : chapter)
                .filter(chapter -> !chapter.entries().isEmpty())
                .toList();
    }

    /** Its lists and running text. */
    private static List<Entry> running(List<Chapter> chapters, String inlined) {
        return chapters.stream()
                .filter(chapter -> chapter.key().equals(inlined))
                .flatMap(chapter -> chapter.entries().stream())
                .filter(entry -> entry.slot().isEmpty())
                .toList();
    }

    private static Chapter inlined(Chapter chapter, List<Splice> splices) {
        List<Entry> entries = new ArrayList<>();
        int next = 0;
        for (Splice splice : splices) {
            entries.addAll(chapter.entries().subList(next, splice.at()));
            entries.addAll(splice.entries());
            next = splice.at();
        }
        entries.addAll(chapter.entries().subList(next, chapter.entries().size()));
        return chapter.with(entries);
    }

    // ---- references

    private List<Chapter> taken(Chapters.Named named) {
        String from = path.getLast();
        Lookup lookup = library.find(named.name(), from);
        Optional<String> target = lookup instanceof Lookup.Found found ? Optional.of(found.id()) : Optional.empty();
        Reference reference = new Reference(named.kind(), named.name(), named.span(), target);
        boolean first = path.size() == 1;
        if (first) {
            references.add(reference);
        }
        return switch (lookup) {
            case Lookup.Found found -> taken(found, first ? reference : references.getLast());
            case Lookup.Missing missing -> nothing(first, new Problem.Missing(reference, missing.nearest()));
            case Lookup.Outside outside -> nothing(first, new Problem.Outside(reference));
            case Lookup.Unreadable unreadable -> nothing(first, new Problem.Unreadable(reference, unreadable.why()));
        };
    }

    /** Only what stands in the first file is reported: the others are checked for themselves. */
    private List<Chapter> nothing(boolean first, Problem problem) {
        if (first) {
            problems.add(problem);
        }
        return List.of();
    }

    private List<Chapter> taken(Lookup.Found found, Reference reference) {
        if (path.contains(found.id())) {
            // A circle among others is theirs to report.
            if (found.id().equals(path.getFirst())) {
                List<String> chain = new ArrayList<>(path);
                chain.add(found.id());
                problems.add(new Problem.Cycle(reference, List.copyOf(chain)));
            }
            return List.of();
        }
        if (files >= MOST_FILES || path.size() >= DEEPEST) {
            problems.add(new Problem.Unreadable(
                    reference, "a file takes from at most " + MOST_FILES + " others, at most " + DEEPEST + " deep"));
            return List.of();
        }
        return withoutComments(chapters(found.id(), Reading.parse(found.source(), vocabulary)));
    }

    /** An ignore comment holds for the file in which it stands. */
    private static List<Chapter> withoutComments(List<Chapter> chapters) {
        return chapters.stream()
                .map(chapter -> chapter.with(chapter.entries().stream()
                        .filter(entry -> entry.kind() != Entry.Kind.SILENT || entry.isBlank())
                        .map(entry -> new Entry(
                                entry.kind(),
                                entry.slot(),
                                List.of(entry.pieces().getLast())))
                        .toList()))
                .toList();
    }
}
