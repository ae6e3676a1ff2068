package portrait.render.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import portrait.model.Figures;
import portrait.model.Model;
import portrait.model.ParameterSpec;
import portrait.model.SettingNames;
import portrait.model.Shape;
import portrait.model.ShapeFit;
import portrait.text.Span;

/** Judges what a file wants to set: by the model's list of parameters, their ranges, and what is known that it refuses. */
final class ParameterReader {
    /** They tell people and tools about the file. */
    private static final Set<String> ABOUT_THE_FILE = Set.of("model", "targets", "mode");

    private static final Set<String> ON = Set.of("", "on", "yes", "true", "1", "enabled");
    private static final Set<String> OFF = Set.of("off", "no", "false", "0", "disabled");

    private final Model model;
    private final Ledger ledger;
    private final OptionalLong seed;
    private final List<Parameter> parameters = new ArrayList<>();

    ParameterReader(Model model, Ledger ledger, OptionalLong seed) {
        this.model = model;
        this.ledger = ledger;
        this.seed = seed;
    }

    /** Whether a word switches on or off; empty where it does neither. */
    static Optional<Boolean> onOff(String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        return ON.contains(lower) ? Optional.of(true) : OFF.contains(lower) ? Optional.of(false) : Optional.empty();
    }

    /** The parameters in the order of the model's data. */
    List<Parameter> read(boolean photograph) {
        Map<String, List<Setting>> byId = new LinkedHashMap<>();
        for (Setting setting : sized(ledger.settings())) {
            byId.computeIfAbsent(setting.id(), any -> new ArrayList<>()).add(setting);
        }
        byId.values().forEach(list -> list.sort(Comparator.comparing(Setting::origin)));
        for (ParameterSpec spec : model.parameters()) {
            List<Setting> wanted = byId.remove(spec.setting());
            if (wanted != null) {
                asked(spec, wanted, photograph);
            } else {
                standing(spec, photograph);
            }
        }
        byId.forEach(this::refused);
        return List.copyOf(parameters);
    }

    /** Whether a word is a class of size: {@code 2K}, {@code 2.4MP}. */
    static boolean isTier(String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        int unit = lower.endsWith("mp") ? 2 : lower.endsWith("k") || lower.endsWith("p") ? 1 : 0;
        return unit > 0
                && Figures.number(lower.substring(0, lower.length() - unit)).isPresent();
    }

    /** Width, height and resolution are the shape of the picture; a resolution may be a class of size as well. */
    private static List<Setting> sized(List<Setting> settings) {
        Optional<Setting> width = first(settings, "width");
        Optional<Setting> height = first(settings, "height");
        List<Setting> sized = new ArrayList<>();
        for (Setting setting : settings) {
            boolean pair = width.isPresent() && height.isPresent();
            switch (setting.id()) {
                case "width", "height" -> {
                    if (pair) {
                        String size = width.get().value().strip() + "x"
                                + height.get().value().strip();
                        sized.add(new Setting("aspect", setting.written(), size, setting.span(), setting.origin()));
                    } else {
                        sized.add(setting);
                    }
                }
                case "resolution" ->
                    sized.add(new Setting(
                            isTier(setting.value()) ? "tier" : "aspect",
                            setting.written(),
                            setting.value(),
                            setting.span(),
                            setting.origin()));
                default -> sized.add(setting);
            }
        }
        return sized;
    }

    private static Optional<Setting> first(List<Setting> settings, String id) {
        return settings.stream().filter(setting -> setting.id().equals(id)).findFirst();
    }

    // ---- what nobody asked for

    private void standing(ParameterSpec spec, boolean photograph) {
        if (spec.setting().equals("seed") && seed.isPresent()) {
            whole(spec, seed.getAsLong(), List.of(), Optional.empty());
            return;
        }
        Optional<String> value = spec.always().or(() -> photograph ? spec.photograph() : Optional.empty());
        value.ifPresent(words -> {
            switch (spec.type()) {
                case SWITCH -> add(spec, new Parameter.Switch(onOff(words).orElse(false)), List.of());
                case INTEGER -> add(spec, new Parameter.Whole(Long.parseLong(words)), List.of());
                case DECIMAL -> add(spec, new Parameter.Decimal(Double.parseDouble(words)), List.of());
                default -> add(spec, new Parameter.Text(words), List.of());
            }
        });
    }

    // ---- what the file asks for

    private void asked(ParameterSpec spec, List<Setting> wanted, boolean photograph) {
        Setting winner = wanted.getFirst();
        List<Span> sources = new ArrayList<>();
        for (Setting setting : wanted) {
            boolean same =
                    setting.value().strip().equalsIgnoreCase(winner.value().strip());
            if (same) {
                sources.add(setting.span());
            } else if (setting.origin() != Setting.Origin.PROSE) {
                dropped(setting, "“" + winner.value() + "” is said for it elsewhere, and counts");
            }
        }
        int before = parameters.size();
        switch (spec.type()) {
            case INTEGER -> integer(spec, winner, sources);
            case DECIMAL -> decimal(spec, winner, sources);
            case SWITCH -> toggle(spec, winner, sources);
            case TEXT, LIST -> text(spec, winner, sources);
            case CHOICE -> choice(spec, winner, sources);
            case SIZE, RATIO -> size(spec, winner, sources);
        }
        boolean refused = parameters.size() == before && spec.type() != ParameterSpec.Type.SWITCH;
        if (refused && spec.always().isPresent()) {
            standing(spec, photograph);
        }
    }

    private void integer(ParameterSpec spec, Setting setting, List<Span> sources) {
        Optional<Double> number = Figures.leading(setting.value());
        if (number.isEmpty() || number.get() != Math.rint(number.get()) || Math.abs(number.get()) > 1e15) {
            dropped(setting, wants("a whole number", spec));
        } else if (spec.setting().equals("seed") && number.get() < 0) {
            dropped(setting, "a negative seed asks for a random one");
        } else {
            whole(spec, number.get().longValue(), sources, Optional.of(setting));
        }
    }

    private void whole(ParameterSpec spec, long number, List<Span> sources, Optional<Setting> setting) {
        long inside = (long) inside(spec, (double) number, setting);
        add(spec, new Parameter.Whole(inside), sources);
    }

    private void decimal(ParameterSpec spec, Setting setting, List<Span> sources) {
        Optional<Double> number = Figures.leading(setting.value());
        if (number.isEmpty()) {
            dropped(setting, wants("a number", spec));
        } else {
            add(spec, new Parameter.Decimal(inside(spec, number.get(), Optional.of(setting))), sources);
        }
    }

    private double inside(ParameterSpec spec, double number, Optional<Setting> setting) {
        double low = spec.min().isPresent() ? Math.max(number, spec.min().getAsDouble()) : number;
        double inside = spec.max().isPresent() ? Math.min(low, spec.max().getAsDouble()) : low;
        if (inside != number && setting.isPresent()) {
            ledger.loss(
                    setting.get().span(),
                    Loss.Action.REPHRASED,
                    spec.setting() + " is " + spec.range() + " for " + model.name() + ": it becomes "
                            + new Parameter.Decimal(inside).text());
        }
        return inside;
    }

    private void toggle(ParameterSpec spec, Setting setting, List<Span> sources) {
        Optional<Boolean> on = onOff(setting.value());
        if (on.isEmpty()) {
            dropped(setting, "on or off is wanted");
            return;
        }
        boolean value = on.get() != spec.inverted();
        if (spec.isFlag() && !value) {
            sources.forEach(ledger::markup); // leaving the flag away says it
        } else {
            add(spec, new Parameter.Switch(value), sources);
        }
    }

    private void text(ParameterSpec spec, Setting setting, List<Span> sources) {
        String value = setting.value().strip();
        String always = spec.always().orElse(value);
        if (spec.fixed() && !always.equals(value)) {
            dropped(setting, "this is rendered for " + model.name() + ": " + spec.name() + " is " + always);
        } else if (value.startsWith("{") || value.startsWith("[") || value.startsWith("$")) {
            dropped(setting, "nothing fills this slot");
        } else if (value.isEmpty() && !spec.setting().equals("profile")) {
            dropped(setting, "it has no value");
        } else {
            add(spec, new Parameter.Text(value), sources);
        }
    }

    private void choice(ParameterSpec spec, Setting setting, List<Span> sources) {
        Optional<String> allowed = spec.allowed().stream()
                .filter(each -> each.equalsIgnoreCase(setting.value().strip()))
                .findFirst();
        if (allowed.isPresent()) {
            add(spec, new Parameter.Text(allowed.get()), sources);
        } else {
            dropped(setting, spec.setting() + " is one of " + String.join(", ", spec.allowed()));
        }
    }

    private void size(ParameterSpec spec, Setting setting, List<Span> sources) {
        Optional<Shape> shape = Shape.parse(setting.value());
        if (shape.isEmpty()) {
            dropped(setting, "a shape such as 4:5 or 1024x1280 is wanted");
            return;
        }
        ShapeFit fit = ShapeFit.of(shape.get(), model.aspect().orElseThrow());
        int comma = spec.name().indexOf(',');
        if (comma > 0) {
            side(spec.name().substring(0, comma), fit.width(), sources);
            side(spec.name().substring(comma + 1), fit.height(), sources);
        } else {
            add(spec, new Parameter.Text(fit.text(spec.separator())), sources);
        }
        if (!fit.isExact()) {
            ledger.loss(
                    setting.span(),
                    Loss.Action.REPHRASED,
                    fit.text(spec.separator()) + " is the nearest shape of " + model.name() + ", " + fit.difference());
        }
    }

    private void side(String name, double pixels, List<Span> sources) {
        parameters.add(new Parameter(name, "", new Parameter.Whole((long) pixels), List.copyOf(sources)));
    }

    private void add(ParameterSpec spec, Parameter.Value value, List<Span> sources) {
        String name = spec.isFlag() ? spec.name().substring(2) : spec.name();
        parameters.add(new Parameter(name, spec.isFlag() ? spec.name() : "", value, List.copyOf(sources)));
    }

    private void dropped(Setting setting, String reason) {
        ledger.loss(setting.span(), Loss.Action.DROPPED, reason);
    }

    private static String wants(String what, ParameterSpec spec) {
        return what + " is wanted" + (spec.range().isEmpty() ? "" : ", " + spec.range());
    }

    // ---- what the model does not have

    private void refused(String id, List<Setting> settings) {
        if (id.equals("picture")) {
            List<Span> sources = settings.stream().map(Setting::span).toList();
            List<String> addresses = settings.stream().map(Setting::value).toList();
            parameters.add(new Parameter("pictures", "", new Parameter.Listing(addresses), sources));
            return;
        }
        if (id.startsWith(Pictures.PREFIX)) {
            parameters.addAll(Pictures.parameters(id, settings, model));
            return;
        }
        for (Setting setting : settings) {
            boolean stays = setting.origin() == Setting.Origin.PROSE;
            if (!stays) {
                dropped(setting, reason(id, setting));
            }
        }
    }

    private String reason(String id, Setting setting) {
        Optional<String> refusal = model.refusal(id);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (ABOUT_THE_FILE.contains(id)) {
            return SettingNames.standard().meaning(id) + ": it says nothing of the picture";
        }
        if (id.isEmpty()) {
            return setting.written() + " is not among the parameters of " + model.name();
        }
        return model.name() + " has no setting for " + SettingNames.standard().meaning(id);
    }
}
