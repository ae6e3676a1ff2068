package portrait.vocabulary;

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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import portrait.Snapshots;
import portrait.text.json.Json;
import portrait.text.json.JsonReader;

/** The data files against their schema, and the schema against the code that reads them. */
class VocabularyFilesTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "portrait", "vocabulary");
    private static final String SCHEMA = "vocabulary.schema.json";

    /** The index takes case, accents, hyphens, spaces and a plural s for the same: a second spelling adds nothing. */
    @TestFactory
    Stream<DynamicTest> noTermListsOneSpellingTwice() {
        return Arrays.stream(Category.values())
                .map(category -> DynamicTest.dynamicTest(
                        category.id(), () -> assertEquals(List.of(), spelledTwice(read(category.id() + ".json")))));
    }

    @Test
    void theCommonestTermsAreKnownInSevenLanguages() {
        long known = Arrays.stream(Category.values())
                .flatMap(category -> ((Json.Arr) at(read(category.id() + ".json"), "terms")).items().stream())
                .flatMap(term -> ((Json.Obj) term).get("translations").stream())
                .filter(languages -> Stream.of("zh", "ja", "es", "de", "fr", "pt")
                        .allMatch(
                                language -> ((Json.Obj) languages).get(language).isPresent()))
                .count();
        assertTrue(known >= 200, () -> known + " terms have aliases in all six languages beside English");
    }

    private static List<String> spelledTwice(Json.Obj file) {
        List<String> twice = new ArrayList<>();
        for (Json item : ((Json.Arr) at(file, "terms")).items()) {
            Json.Obj term = (Json.Obj) item;
            String id = ((Json.Str) at(term, "id")).value();
            twice(id, names(at(term, "aliases")), twice);
            term.get("translations").stream()
                    .flatMap(languages -> ((Json.Obj) languages).members().stream())
                    .forEach(language -> twice(id + " " + language.key(), names(language.value()), twice));
        }
        return twice;
    }

    private static List<String> names(Json aliases) {
        return ((Json.Arr) aliases)
                .items().stream()
                        .map(alias ->
                                ((Json.Str) (alias instanceof Json.Obj object ? at(object, "text") : alias)).value())
                        .toList();
    }

    private static void twice(String id, List<String> names, List<String> out) {
        for (int i = 0; i < names.size(); i++) {
            PhraseIndex.Builder<String> builder = new PhraseIndex.Builder<>();
            builder.add(names.get(i), id);
            PhraseIndex<String> one = builder.build();
            for (int j = 0; j < names.size(); j++) {
                if (i != j && !one.get(names.get(j)).isEmpty()) {
                    out.add(id + ": " + names.get(i) + " = " + names.get(j));
                }
            }
        }
    }

    private static Json.Obj read(String file) {
        return (Json.Obj) JsonReader.strict(new String(Snapshots.bytes(FOLDER.resolve(file)), StandardCharsets.UTF_8));
    }

    private static List<String> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void eachCategoryIsAFileAndNoFileIsForgotten() {
        Stream<String> categories = Arrays.stream(Category.values()).map(category -> category.id() + ".json");
        List<String> wanted = Stream.concat(categories, Stream.of("keys.json", "sections.json", SCHEMA))
                .sorted()
                .toList();
        assertEquals(wanted, files());
    }

    @TestFactory
    Stream<DynamicTest> filesFollowTheSchema() {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(text(SCHEMA));
        return files().stream()
                .filter(file -> !file.equals(SCHEMA))
                .map(file -> DynamicTest.dynamicTest(
                        file, () -> assertEquals(Set.of(), schema.validate(text(file), InputFormat.JSON))));
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void categoryFilesNameThemselves() {
        for (Category category : Category.values()) {
            assertEquals(
                    category.id(),
                    ((Json.Str) read(category.id() + ".json").get("category").orElseThrow()).value());
        }
    }

    @Test
    void theSchemaKnowsTheTopicsOfTheCode() {
        assertEquals(
                Arrays.stream(Topic.values())
                        .map(topic -> topic.name().toLowerCase(Locale.ROOT))
                        .toList(),
                strings(at(definition("context"), "enum")));
    }

    @Test
    void theSchemaDemandsWhatTheReaderNeeds() {
        assertTrue(strings(at(definition("term"), "required"))
                .containsAll(List.of("id", "kind", "label", "aliases", "text", "numbers", "write", "replaces")));
        Json key = at(at(at(definition("keys"), "properties"), "keys"), "items");
        assertTrue(strings(at(key, "required"))
                .containsAll(List.of("id", "section", "label", "aliases", "expects", "text", "example")));
        Json section = at(at(at(definition("sections"), "properties"), "sections"), "items");
        assertTrue(strings(at(section, "required")).containsAll(List.of("id", "aliases")));
    }

    private static Json definition(String name) {
        return at(at(read(SCHEMA), "definitions"), name);
    }

    private static Json at(Json value, String name) {
        return ((Json.Obj) value).get(name).orElseThrow();
    }

    private static List<String> strings(Json array) {
        return ((Json.Arr) array)
                .items().stream().map(item -> ((Json.Str) item).value()).toList();
    }
}
