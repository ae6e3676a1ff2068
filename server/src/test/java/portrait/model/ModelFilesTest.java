package portrait.model;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The files of the models that come with Portrait: each is whole, named in the index, and says where its facts come from. */
class ModelFilesTest {
    private static final Path DIRECTORY = Path.of("src/main/resources/portrait/models");

    @TestFactory
    Stream<DynamicTest> everyFileHoldsToTheSchema() {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(text("model.schema.json"));
        return Models.standard().ids().stream()
                .map(id -> DynamicTest.dynamicTest(
                        id, () -> assertEquals(Set.of(), schema.validate(text(id + ".json"), InputFormat.JSON))));
    }

    private static String text(String file) {
        try {
            return Files.readString(DIRECTORY.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsRead() {
        return Models.standard().ids().stream()
                .map(id -> DynamicTest.dynamicTest(
                        id,
                        () -> assertEquals(
                                id, Models.standard().find(id).orElseThrow().id())));
    }

    @Test
    void theIndexNamesEveryFile() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            TreeSet<String> ids = new TreeSet<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .filter(name -> !name.equals("index.json") && !name.equals("model.schema.json"))
                    .forEach(name -> ids.add(name.substring(0, name.length() - ".json".length())));
            assertEquals(ids, new TreeSet<>(Models.standard().ids()));
        }
    }

    /** The index repeats names, so that one can be looked up without reading all files. */
    @Test
    void theIndexSaysWhatTheFilesSay() throws IOException {
        StringBuilder index = new StringBuilder("{\n  \"models\": [\n");
        List<Model> all = Models.standard().all();
        for (Model model : all) {
            List<String> names = model.names().stream()
                    .filter(name -> !name.equals(model.id()))
                    .toList();
            index.append("    {\n      \"id\": ").append(quoted(model.id()));
            index.append(",\n      \"names\": ").append(list(names));
            index.append(",\n      \"families\": ").append(list(model.families()));
            index.append(model.equals(all.getLast()) ? "\n    }\n" : "\n    },\n");
        }
        index.append("  ]\n}\n");
        Path file = DIRECTORY.resolve("index.json");
        if (Boolean.getBoolean("snapshots.update")) {
            Files.writeString(file, index);
        }
        assertEquals(index.toString(), Files.readString(file, StandardCharsets.UTF_8));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static String list(List<String> items) {
        return "["
                + String.join(", ", items.stream().map(ModelFilesTest::quoted).toList()) + "]";
    }

    @Test
    void noNameMeansTwoModels() {
        Map<String, String> owners = new LinkedHashMap<>();
        List<String> shared = new ArrayList<>();
        for (Model model : Models.standard().all()) {
            for (String name : model.names()) {
                String owner = owners.putIfAbsent(ModelName.normalize(name), model.id());
                if (owner != null && !owner.equals(model.id())) {
                    shared.add(name + ": " + owner + " and " + model.id());
                }
            }
        }
        assertEquals(List.of(), shared);
    }

    @Test
    void everySettingIsOneThatAFileCanAskFor() {
        List<String> unknown = new ArrayList<>();
        for (Model model : Models.standard().all()) {
            Stream.concat(
                            model.parameters().stream().map(ParameterSpec::setting),
                            model.refusals().stream().map(Refusal::setting))
                    .filter(setting -> !SettingNames.ids().contains(setting))
                    .forEach(setting -> unknown.add(model.id() + ": " + setting));
        }
        assertEquals(List.of(), unknown);
    }

    @Test
    void whatTookAModelsPlaceCanBeHad() {
        assertAll(Models.standard().all().stream()
                .flatMap(model -> model.status().instead().stream().map(id -> () -> {
                    Model other = Models.standard().find(id).orElseThrow();
                    assertEquals(id, other.id(), model.id());
                    assertTrue(!other.status().isRetired(), model.id() + " sends people to " + id);
                })));
    }
}
