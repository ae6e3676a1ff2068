package portrait.project;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import portrait.lint.Finding;
import portrait.text.json.Json;
import portrait.text.json.JsonException;
import portrait.text.json.JsonReader;
import portrait.text.json.JsonWriter;

/**
 * The findings that a collection had when checking began: they are not shown again, new ones are. A finding is known again by its file, its
 * rule and the words of its line ({@link Fingerprint}), so that lines may move; of equal ones, as many are known as were counted.
 *
 * @param entries by path, rule and fingerprint, each combination once
 */
public record Baseline(List<Entry> entries) {
    /** Nothing is known. */
    public static final Baseline EMPTY = new Baseline(List.of());

    /** Of the format; a reader refuses others. */
    private static final int VERSION = 1;

    /** Nobody has more of one finding in one file. */
    private static final int MOST = 1_000_000;

    public Baseline {
        entries = entries.stream().sorted().toList();
    }

    /**
     * Equal findings of one file.
     *
     * @param path the file, from the folder of the baseline, with slashes
     * @param rule the rule's id, even of a rule that there is no longer
     * @param fingerprint of rule and line
     * @param count how many, at least 1
     */
    public record Entry(String path, String rule, String fingerprint, int count) implements Comparable<Entry> {
        private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::path)
                .thenComparing(Entry::rule)
                .thenComparing(Entry::fingerprint)
                .thenComparingInt(Entry::count);

        public Entry {
            if (count < 1) {
                throw new IllegalArgumentException("a count is at least 1, not " + count);
            }
        }

        @Override
        public int compareTo(Entry other) {
            return ORDER.compare(this, other);
        }
    }

    /** The baseline that hides all these findings. */
    public static Baseline of(List<Checked> files) {
        Map<Entry, Integer> counts = new TreeMap<>();
        for (Checked file : files) {
            for (Finding finding : file.findings()) {
                counts.merge(one(file, finding), 1, Integer::sum);
            }
        }
        return of(counts);
    }

    /**
     * The baseline after files were checked anew: these entries for them, and what was known of all others that are still there.
     *
     * @param checked the paths of the files that were checked
     * @param now their entries
     * @param exists whether there is a file of that path
     */
    public Baseline updated(Set<String> checked, List<Entry> now, Predicate<String> exists) {
        List<Entry> all = new ArrayList<>(now);
        entries.stream()
                .filter(entry -> !checked.contains(entry.path()) && exists.test(entry.path()))
                .forEach(all::add);
        return new Baseline(all);
    }

    /** The same by file, to look findings up. */
    public BaselineIndex index() {
        return BaselineIndex.of(this);
    }

    /** How a baseline names a file; {@code baseline} and {@code file} are both absolute or both from the same folder. */
    public static String name(Path baseline, Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = baseline.toAbsolutePath().normalize().getParent();
        boolean sameDrive = folder != null && Objects.equals(folder.getRoot(), whole.getRoot());
        String name = folder != null && sameDrive ? folder.relativize(whole).toString() : whole.toString();
        return name.replace(whole.getFileSystem().getSeparator(), "/");
    }

    /** Whether there is a file that a baseline calls so. */
    public static boolean exists(Path baseline, String name) {
        try {
            return Files.exists(baseline.resolveSibling(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The text of the file: JSON in a stable order, an entry a line, so that changes to it can be read and merged. */
    public String write() {
        StringBuilder out = new StringBuilder("{\n  \"version\": " + VERSION + ",\n  \"findings\": [");
        String separator = "\n";
        for (Entry entry : entries) {
            out.append(separator)
                    .append("    ")
                    .append(JsonWriter.compact()
                            .beginObject()
                            .name("path")
                            .value(entry.path())
                            .name("rule")
                            .value(entry.rule())
                            .name("line")
                            .value(entry.fingerprint())
                            .name("count")
                            .value(entry.count())
                            .endObject());
            separator = ",\n";
        }
        return out.append(entries.isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws JsonException with the place, where the text is something else
     */
    public static Baseline read(String text) {
        Json root = JsonReader.strict(text);
        if (!(root instanceof Json.Obj file)) {
            throw wrong(text, root, "a baseline is an object");
        }
        Json version = member(text, file, "version");
        if (number(text, version) != VERSION) {
            throw wrong(text, version, "this version of Portrait reads baselines of version " + VERSION);
        }
        if (!(member(text, file, "findings") instanceof Json.Arr findings)) {
            throw wrong(text, file, "“findings” is a list");
        }
        Map<Entry, Integer> counts = new TreeMap<>();
        for (Json item : findings.items()) {
            if (!(item instanceof Json.Obj entry)) {
                throw wrong(text, item, "a finding is an object");
            }
            Entry single =
                    new Entry(string(text, entry, "path"), string(text, entry, "rule"), string(text, entry, "line"), 1);
            counts.merge(single, number(text, member(text, entry, "count")), (a, b) -> Math.min(MOST, a + b));
        }
        return of(counts);
    }

    private static Baseline of(Map<Entry, Integer> counts) {
        return new Baseline(counts.entrySet().stream()
                .map(each -> new Entry(
                        each.getKey().path(),
                        each.getKey().rule(),
                        each.getKey().fingerprint(),
                        each.getValue()))
                .toList());
    }

    /** What a baseline would say of one finding. */
    static Entry one(Checked file, Finding finding) {
        return new Entry(file.path(), finding.rule().toString(), Fingerprint.of(finding, file.source()), 1);
    }

    // ---- reading

    private static Json member(String text, Json.Obj in, String name) {
        return in.get(name).orElseThrow(() -> wrong(text, in, "“" + name + "” is missing"));
    }

    private static String string(String text, Json.Obj in, String name) {
        if (member(text, in, name) instanceof Json.Str string) {
            return string.value();
        }
        throw wrong(text, in, "“" + name + "” is a text");
    }

    /** A count: a whole number from 1 to a million. */
    private static int number(String text, Json value) {
        if (value instanceof Json.Word word && word.text().length() <= 7 && word.isNumber()) {
            double number = Double.parseDouble(word.text());
            if (number == Math.rint(number) && number >= 1 && number <= MOST) {
                return (int) number;
            }
        }
        throw wrong(text, value, "a whole number from 1 is wanted here");
    }

    private static JsonException wrong(String text, Json at, String problem) {
        return new JsonException(text, new Json.Problem(at.span(), problem));
    }
}
