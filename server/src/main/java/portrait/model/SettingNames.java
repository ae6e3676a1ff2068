package portrait.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portrait.text.json.Json;

/** The settings that prompts ask for, by the keys of fields and by the flags of Midjourney and its relatives: data. */
public final class SettingNames {
    private final Map<String, String> byKey = new LinkedHashMap<>();
    private final Map<String, String> byFlag = new LinkedHashMap<>();
    private final Map<String, String> meaning = new LinkedHashMap<>();
    private final List<Spelling> spellings = new ArrayList<>();

    /** A flag whose value makes it another setting: {@code --style raw}. */
    private record Spelling(String flag, String value, String setting) {}

    private SettingNames(DataFile file) {
        for (Json.Obj each : file.objects(file.root(), "settings")) {
            file.allow(each, "id", "keys", "flags", "what");
            String id = file.string(each, "id");
            meaning.put(id, file.string(each, "what"));
            file.strings(each, "keys").forEach(key -> byKey.put(key, id));
            file.strings(each, "flags").forEach(flag -> byFlag.put(flag, id));
        }
        for (Json.Obj each : file.objects(file.root(), "spellings")) {
            spellings.add(
                    new Spelling(file.string(each, "flag"), file.string(each, "value"), file.string(each, "setting")));
        }
    }

    /** All of them. */
    public static SettingNames standard() {
        return Standard.SETTINGS;
    }

    private static final class Standard {
        private static final SettingNames SETTINGS = new SettingNames(DataFile.resource("speech/settings.json"));
    }

    /** The ids of all settings. */
    public static List<String> ids() {
        return List.copyOf(Standard.SETTINGS.meaning.keySet());
    }

    /** The setting that a known key of the language asks for. */
    public Optional<String> ofKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Whether a flag and its value together are the name of a switch: {@code --style raw}. */
    public boolean isSpelling(String name, String value) {
        return spellings.stream()
                .anyMatch(spelling ->
                        spelling.flag().equals(name) && spelling.value().equalsIgnoreCase(value));
    }

    /** The setting that a flag asks for; its name in lower case, without dashes. */
    public Optional<String> ofFlag(String name, String value) {
        return spellings.stream()
                .filter(spelling ->
                        spelling.flag().equals(name) && spelling.value().equalsIgnoreCase(value))
                .map(Spelling::setting)
                .findFirst()
                .or(() -> Optional.ofNullable(byFlag.get(name)));
    }

    /** What a setting decides, in words. */
    public String meaning(String id) {
        return meaning.getOrDefault(id, id);
    }
}
