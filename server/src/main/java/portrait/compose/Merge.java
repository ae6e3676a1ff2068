package portrait.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lays one file over another: fields by section and key, the later one wins; lists append; {@code none} takes away; running text takes the
 * place of running text of the same section. The order is the earlier file's, what is new comes behind.
 */
final class Merge {
    private final Map<String, Chapter> upper = new LinkedHashMap<>();
    /** What fields of the later file are about, and the first section in which it speaks of it. */
    private final Map<String, String> homes = new HashMap<>();

    private Merge(List<Chapter> later) {
        later.forEach(chapter -> upper.put(chapter.key(), chapter));
        later.forEach(chapter -> chapter.entries().stream()
                .filter(entry -> !entry.slot().isEmpty())
                .forEach(entry -> homes.putIfAbsent(entry.slot(), chapter.key())));
    }

    /** Both lists hold each section once. */
    static List<Chapter> of(List<Chapter> earlier, List<Chapter> later) {
        if (earlier.isEmpty()) {
            return later;
        }
        return new Merge(later).over(earlier);
    }

    private List<Chapter> over(List<Chapter> earlier) {
        Set<String> known = earlier.stream()
                .flatMap(chapter -> chapter.entries().stream())
                .map(Entry::slot)
                .collect(Collectors.toSet());
        Map<String, Chapter> merged = new LinkedHashMap<>();
        earlier.forEach(chapter -> merged.put(chapter.key(), merged(chapter, known)));
        upper.forEach((key, chapter) -> merged.computeIfAbsent(key, any -> chapter.only(entry -> stays(entry, known))));
        return inOrder(merged);
    }

    /** A {@code none} that took something away has done its work; another one is kept for the checks to see. */
    private static boolean stays(Entry entry, Set<String> known) {
        return entry.kind() != Entry.Kind.NONE || !known.contains(entry.slot());
    }

    private Chapter merged(Chapter earlier, Set<String> known) {
        Chapter later = upper.getOrDefault(earlier.key(), new Chapter(earlier.key(), earlier.heading(), List.of()));
        boolean prose = later.has(Entry.Kind.PROSE);
        List<Entry> entries = new ArrayList<>(later.only(Merge::isRunning).entries());
        List<String> placed = new ArrayList<>();
        for (Entry entry : earlier.entries()) {
            boolean replaced = isRunning(entry) && prose;
            if (entry.slot().isEmpty()) {
                if (!replaced) {
                    entries.add(entry);
                }
            } else if (!homes.containsKey(entry.slot())) {
                entries.add(entry);
            } else if (earlier.key().equals(homes.get(entry.slot())) && !placed.contains(entry.slot())) {
                placed.add(entry.slot());
                entries.addAll(winners(later, entry.slot()));
            }
        }
        for (Entry entry : later.entries()) {
            boolean done = isRunning(entry) || placed.contains(entry.slot());
            if (!done && stays(entry, known)) {
                entries.add(entry);
            }
        }
        return earlier.with(entries);
    }

    private static List<Entry> winners(Chapter later, String slot) {
        return later.entries().stream()
                .filter(entry -> entry.slot().equals(slot) && entry.kind() != Entry.Kind.NONE)
                .toList();
    }

    private static boolean isRunning(Entry entry) {
        return entry.kind() == Entry.Kind.PROSE || entry.kind() == Entry.Kind.SILENT;
    }

    /** Front matter stands at the start or nowhere, and text without a heading before the headings. */
    private static List<Chapter> inOrder(Map<String, Chapter> merged) {
        List<Chapter> chapters = new ArrayList<>();
        for (String first : List.of(Chapter.FRONT_MATTER, Chapter.PROMPT)) {
            Chapter chapter = merged.remove(first);
            if (chapter != null) {
                chapters.add(chapter);
            }
        }
        chapters.addAll(merged.values());
        return List.copyOf(chapters);
    }
}
