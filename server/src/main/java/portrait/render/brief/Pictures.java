package portrait.render.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portrait.model.Model;
import portrait.model.ParameterSpec;
import portrait.model.References;
import portrait.text.Span;

/**
 * Pictures that go with a prompt: to the parameter that takes them, or with a word on where to put them. The picture of a person goes
 * nowhere unless the file says that they agreed.
 */
final class Pictures {
    /** In front of the name of a parameter, in the ids of settings that are pictures. */
    static final String PREFIX = "picture:";

    private final Model model;
    private final Ledger ledger;
    private final boolean consent;
    private final Map<String, Integer> counts = new HashMap<>();

    Pictures(Model model, Ledger ledger, boolean consent) {
        this.model = model;
        this.ledger = ledger;
        this.consent = consent;
    }

    /** A path or address at a place of the file. */
    void add(Span span, boolean style, String label) {
        if (model.references().isEmpty()) {
            ledger.loss(span, Loss.Action.DROPPED, model.name() + " takes no pictures");
            return;
        }
        References references = model.references().get();
        if (!style && !consent) {
            ledger.loss(
                    span,
                    Loss.Action.DROPPED,
                    "the picture of a person goes out only where they agreed: say so under References, as consent");
            return;
        }
        Optional<String> parameter = style ? references.style() : references.identity();
        if (style && parameter.isEmpty() && references.max().orElse(2) == 1) {
            ledger.loss(span, Loss.Action.DROPPED, model.name() + " takes no picture for the look");
            return;
        }
        if (parameter.isEmpty()) {
            ledger.loss(span, Loss.Action.MOVED, references.how());
            return;
        }
        int count = counts.merge(parameter.get(), 1, Integer::sum);
        if (!style && references.max().isPresent() && count > references.max().getAsInt()) {
            ledger.loss(
                    span,
                    Loss.Action.DROPPED,
                    model.name() + " takes at most " + references.max().getAsInt());
            return;
        }
        put(parameter.get(), span, label, references);
    }

    private void put(String parameter, Span span, String label, References references) {
        String address = span.of(ledger.text()).strip();
        boolean flag = parameter.startsWith("--");
        if (flag && !address.contains("://")) {
            ledger.loss(
                    span, Loss.Action.MOVED, parameter + " wants an address: upload the picture; " + references.how());
            return;
        }
        String id = model.named(parameter)
                .filter(spec -> flag)
                .map(ParameterSpec::setting)
                .orElse(PREFIX + parameter);
        ledger.setting(new Setting(id, label, address, span, Setting.Origin.FIELD));
        if (!flag) {
            ledger.loss(span, Loss.Action.MOVED, references.how());
        }
    }

    /** The parameters of pictures: one each where a model numbers them, else a list. */
    static List<Parameter> parameters(String id, List<Setting> settings, Model model) {
        String name = id.substring(PREFIX.length());
        boolean numbered = model.references().filter(References::numbered).isPresent();
        List<Parameter> parameters = new ArrayList<>();
        if (settings.size() == 1 || numbered) {
            for (int i = 0; i < settings.size(); i++) {
                Setting setting = settings.get(i);
                parameters.add(new Parameter(
                        i == 0 ? name : name + "_" + (i + 1),
                        "",
                        new Parameter.Text(setting.value()),
                        List.of(setting.span())));
            }
        } else {
            parameters.add(new Parameter(
                    name,
                    "",
                    new Parameter.Listing(settings.stream().map(Setting::value).toList()),
                    settings.stream().map(Setting::span).toList()));
        }
        return parameters;
    }
}
