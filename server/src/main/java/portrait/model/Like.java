package portrait.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import portrait.text.json.Json;

/**
 * A model's file that only says in what it differs from another one. What it names takes the place of what the other one says; the lists of
 * parameters, refusals, traps and sources are joined: an entry takes the place of the one for the same thing, a setting that is
 * refused here is no parameter any more, and the other way round. Own entries stand behind those of the other file.
 */
final class Like {
    /** They say which model it is, so that none can be taken from another one. */
    private static final Set<String> OWN =
            Set.of("$schema", "id", "name", "aliases", "families", "status", "unfit", "best");

    /** The lists that are joined, and what tells one entry from another. */
    private static final Map<String, String> JOINED =
            Map.of("parameters", "setting", "refuses", "setting", "traps", "why", "sources", "id");

    private Like() {}

    static Json.Obj merge(Json.Obj own, Json.Obj base) {
        Map<String, Json.Member> members = new LinkedHashMap<>();
        for (Json.Member member : base.members()) {
            if (!OWN.contains(member.key())) {
                members.put(member.key(), member);
            }
        }
        for (Json.Member member : own.members()) {
            Optional<String> key = Optional.ofNullable(JOINED.get(member.key()));
            Optional<Json> inherited = base.get(member.key());
            Json value = key.isPresent() && inherited.isPresent()
                    ? join(list(inherited.get()), list(member.value()), key.get(), member.value())
                    : member.value();
            members.put(member.key(), new Json.Member(member.key(), member.keySpan(), value));
        }
        without(members, "parameters", settings(own, "refuses"));
        without(members, "refuses", settings(own, "parameters"));
        members.remove("like");
        return new Json.Obj(own.span(), List.copyOf(members.values()));
    }

    private static List<Json> list(Json value) {
        return value instanceof Json.Arr array ? array.items() : List.of();
    }

    private static Json join(List<Json> base, List<Json> own, String key, Json place) {
        Set<String> known = new TreeSet<>();
        own.forEach(each -> known.add(text(each, key)));
        List<Json> joined = new ArrayList<>();
        base.stream().filter(each -> !known.contains(text(each, key))).forEach(joined::add);
        joined.addAll(own);
        return new Json.Arr(place.span(), List.copyOf(joined));
    }

    private static Set<String> settings(Json.Obj file, String member) {
        Set<String> settings = new TreeSet<>();
        file.get(member).ifPresent(value -> list(value).forEach(each -> settings.add(text(each, "setting"))));
        return settings;
    }

    private static void without(Map<String, Json.Member> members, String name, Set<String> settings) {
        Json.Member member = members.get(name);
        if (member == null || settings.isEmpty()) {
            return;
        }
        List<Json> left = list(member.value()).stream()
                .filter(each -> !settings.contains(text(each, "setting")))
                .toList();
        members.put(
                name,
                new Json.Member(
                        name, member.keySpan(), new Json.Arr(member.value().span(), left)));
    }

    private static String text(Json entry, String key) {
        return entry instanceof Json.Obj object
                        && object.get(key).filter(Json.Str.class::isInstance).isPresent()
                ? ((Json.Str) object.get(key).orElseThrow()).value()
                : "";
    }
}
