package portrait.render.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import portrait.model.DataFile;
import portrait.model.Model;
import portrait.text.json.Json;

/** Which interface takes which model: one data file an interface, read when somebody first asks. */
public final class Apis {
    private final List<Api> all;
    private final Map<String, String> none = new LinkedHashMap<>();

    private Apis() {
        DataFile index = DataFile.resource("requests/index.json");
        index.allow(index.root(), "apis", "none");
        all = index.strings(index.root(), "apis").stream()
                .map(id -> Api.read(DataFile.resource("requests/" + id + ".json")))
                .toList();
        for (Json.Member member : index.object(index.root(), "none").members()) {
            none.put(member.key(), index.string(member.value()));
        }
    }

    /** The interfaces that Portrait knows. */
    public static Apis standard() {
        return Standard.APIS;
    }

    private static final class Standard {
        private static final Apis APIS = new Apis();
    }

    /** The interface that takes a model. */
    Optional<Api> of(Model model) {
        return all.stream().filter(api -> api.models().containsKey(model.id())).findFirst();
    }

    /** Why no request can be made for a model, as a sentence without its full stop; empty where one can. */
    public Optional<String> refusal(Model model) {
        return of(model).isPresent()
                ? Optional.empty()
                : Optional.of(
                        none.getOrDefault(model.id(), "no interface for programs is known that takes " + model.name()));
    }

    /** The ids of models that something is said of. */
    List<String> known() {
        return Stream.concat(all.stream().flatMap(api -> api.models().keySet().stream()), none.keySet().stream())
                .toList();
    }
}
