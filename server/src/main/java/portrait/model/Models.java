package portrait.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import portrait.text.json.Json;

/**
 * The known models. {@code index.json} lists their ids and every name that means one of them, so that looking one up reads the index and
 * the file of that id alone.
 */
public final class Models {
    private final List<Entry> entries;
    private final Map<String, Entry> byName = new LinkedHashMap<>();
    private final Map<String, String> families = new LinkedHashMap<>();

    /** A model that is read when it is first asked for; asking twice at once reads it twice, to the same end. */
    private static final class Entry {
        private final String id;
        private final List<String> names;
        private final Supplier<Model> reader;
        private volatile Optional<Model> model = Optional.empty();

        Entry(String id, List<String> names, Supplier<Model> reader) {
            this.id = id;
            this.names = names;
            this.reader = reader;
        }

        Model model() {
            Optional<Model> known = model;
            if (known.isEmpty()) {
                known = Optional.of(reader.get());
                model = known;
            }
            return known.get();
        }
    }

    private Models(List<Entry> entries, List<String> families) {
        this.entries = List.copyOf(entries);
        for (Entry entry : entries) {
            byName.putIfAbsent(ModelName.normalize(entry.id), entry);
            entry.names.forEach(name -> byName.putIfAbsent(ModelName.normalize(name), entry));
        }
        families.forEach(family -> this.families.putIfAbsent(ModelName.normalize(family), family));
    }

    /** The models that come with Portrait. */
    public static Models standard() {
        return Standard.MODELS;
    }

    private static final class Standard {
        private static final Models MODELS = read();

        private static Models read() {
            DataFile index = DataFile.resource("index.json");
            List<Entry> entries = new ArrayList<>();
            List<String> families = new ArrayList<>();
            for (Json.Obj each : index.objects(index.root(), "models")) {
                index.allow(each, "id", "names", "families");
                String id = index.string(each, "id");
                entries.add(new Entry(
                        id,
                        index.strings(each, "names"),
                        () -> ModelReader.read(DataFile.resource(path(id)), Standard::base)));
                families.addAll(index.strings(each, "families"));
            }
            return new Models(entries, families);
        }

        private static Optional<DataFile> base(String name) {
            return MODELS.file(name);
        }
    }

    private static String path(String id) {
        return id + ".json";
    }

    /** The data of a model that comes with Portrait, by any of its names: what a file of one's own may say it is like. */
    public Optional<DataFile> file(String name) {
        return Optional.ofNullable(byName.get(ModelName.normalize(name)))
                .filter(entry -> Standard.MODELS.entries.contains(entry))
                .map(entry -> DataFile.resource(path(entry.id)));
    }

    /** These and some more, which come first where a name means both. */
    public Models with(List<Model> own) {
        List<Entry> all = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        for (Model model : own) {
            all.add(new Entry(model.id(), model.names(), () -> model));
            groups.addAll(model.families());
        }
        all.addAll(entries);
        groups.addAll(families.values());
        return new Models(all, groups);
    }

    /** The ids, in the order of the index. */
    public List<String> ids() {
        return entries.stream().map(entry -> entry.id).toList();
    }

    /** All models. This reads every file. */
    public List<Model> all() {
        return entries.stream().map(Entry::model).toList();
    }

    /** Those that can still be drawn with. This reads every file. */
    public List<Model> available() {
        return all().stream().filter(model -> !model.status().isRetired()).toList();
    }

    /** The model of an id or alias; case, spaces and punctuation make no difference. */
    public Optional<Model> find(String name) {
        return Optional.ofNullable(byName.get(ModelName.normalize(name))).map(Entry::model);
    }

    /** Whether a name means a model or a family of models. */
    public boolean knows(String name) {
        String wanted = ModelName.normalize(name);
        return byName.containsKey(wanted) || families.containsKey(wanted);
    }

    /** The ids of models whose names are written almost like this one, nearest first; at most three. */
    public List<String> nearest(String name) {
        String wanted = ModelName.normalize(name);
        int most = Math.max(1, wanted.length() / 3);
        Map<String, Integer> distances = new LinkedHashMap<>();
        byName.forEach((known, entry) -> {
            int distance = ModelName.distance(wanted, known, most);
            if (distance <= most) {
                distances.merge(entry.id, distance, Math::min);
            }
        });
        return distances.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .limit(3)
                .map(Map.Entry::getKey)
                .toList();
    }
}
