package portrait.render.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portrait.compose.Problem;
import portrait.mention.BlockReading;
import portrait.mention.Form;
import portrait.model.Figures;
import portrait.model.Model;
import portrait.model.Models;
import portrait.model.SettingNames;
import portrait.scene.Fact;
import portrait.scene.FrontMatter;
import portrait.scene.Passage;
import portrait.scene.Scene;
import portrait.syntax.Label;
import portrait.syntax.Section;
import portrait.syntax.SectionName;
import portrait.syntax.Statement;
import portrait.text.Span;
import portrait.vocabulary.Key;
import portrait.vocabulary.Vocabulary;

/**
 * Folds a scene into a {@link Brief} for one model. The passages that always hold come first; sections for a variable's value, then for
 * the model, win over them key by key; what sets a parameter leaves the text; the rest is read by {@link Speaker}.
 */
public final class BriefReader {
    private static final String UNREAD = "this file alone was rendered: what it takes from there was not read";

    private final Scene scene;
    private final Model model;
    private final RenderOptions options;
    private final Models known;
    private final Vocabulary vocabulary;
    private final Variables variables;
    private final Ledger ledger;
    private final Speaker speaker;
    private final PieceReader reader;
    private final List<Piece> pieces = new ArrayList<>();
    private final Overrides overrides;
    private String place = "prompt";

    private BriefReader(Scene scene, Model model, RenderOptions options, Models known) {
        this.known = known;
        this.scene = scene;
        this.model = model;
        this.options = options;
        this.vocabulary = scene.reading().vocabulary();
        this.variables = new Variables(scene.variables(), options);
        this.ledger = new Ledger(scene.text());
        this.speaker = new Speaker(scene, model, variables, ledger, isWeighted());
        this.reader = new PieceReader(vocabulary, speaker, ledger, model, hasConsent(scene));
        this.overrides = new Overrides(model, ledger);
    }

    /** What a file says to a model. */
    public static Brief read(Scene scene, Model model, RenderOptions options, Models known) {
        return new BriefReader(scene, model, options, known).read();
    }

    private Brief read() {
        frontMatter();
        splices();
        for (Passage passage : scene.passages()) {
            switch (Scope.of(passage.section(), model, known, variables)) {
                case Scope.Always always -> pieces.addAll(pieces(passage, Optional.empty(), false));
                case Scope.Wins wins -> wins(passage, wins);
                case Scope.Depends depends -> pieces.addAll(pieces(passage, Optional.of(depends.condition()), false));
                case Scope.Silent silent ->
                    silent.reason().ifPresent(reason -> ledger.loss(passage.span(), Loss.Action.DROPPED, reason));
            }
        }
        List<Piece> said = overrides.apply(pieces);
        unfit(said);
        List<Parameter> parameters = new ParameterReader(model, ledger, options.seed()).read(Medium.isPhotograph(said));
        return new Brief(
                said,
                parameters,
                ledger.choices(),
                ledger.losses(),
                ledger.markup(),
                isWeighted(),
                Medium.isImplied(said, scene));
    }

    /** Whether a field says that the people in the pictures agreed. */
    private static boolean hasConsent(Scene scene) {
        return scene.passages().stream()
                .filter(passage -> passage.keyId().equals("consent"))
                .flatMap(passage -> passage.values().stream())
                .map(value -> value.span().of(scene.text()).strip())
                .anyMatch(said -> !said.isEmpty() && !English.standard().isIn("none", said.toLowerCase(Locale.ROOT)));
    }

    private void unfit(List<Piece> said) {
        if (!said.isEmpty() && Medium.isPhotograph(said)) {
            model.unfit().ifPresent(why -> ledger.loss(said.getFirst().span(), Loss.Action.WARNED, why));
        }
    }

    private boolean isWeighted() {
        return scene.forms().stream()
                .map(Fact::value)
                .anyMatch(form -> form instanceof Form.Weight
                        || form instanceof Form.Emphasis emphasis && emphasis.level() > 0
                        || form instanceof Form.Network);
    }

    // ---- what stands around the passages

    private void frontMatter() {
        for (FrontMatter.Entry entry : scene.frontMatter().entries()) {
            String key = vocabulary.key(entry.key(), "prompt").map(Key::id).orElse("");
            for (Fact<String> value : entry.values()) {
                switch (key) {
                    case "extends", "use" -> reference(value.span());
                    case "aspect", "seed" ->
                        ledger.setting(new Setting(
                                key, entry.key(), value.value(), value.span(), Setting.Origin.FRONT_MATTER));
                    default -> {}
                }
            }
        }
    }

    private void splices() {
        for (int i = 0; i < scene.reading().blocks().size(); i++) {
            BlockReading block = scene.reading().blocks().get(i);
            if (block.block().section().is(SectionName.NOTES)) {
                continue;
            }
            for (Statement statement : block.block().statements()) {
                if (statement instanceof Statement.Splice splice) {
                    Span path = splice.path().shift(scene.reading().tree().start(i));
                    reference(path);
                }
            }
        }
    }

    /** What was taken from other files is in the text already; what could not be is lost. */
    private void reference(Span span) {
        if (scene.composition().references().isEmpty()) {
            ledger.loss(span, Loss.Action.DROPPED, UNREAD);
        }
        for (Problem problem : scene.composition().problems()) {
            scene.composition()
                    .place(problem.reference().span())
                    .filter(span::overlaps)
                    .ifPresent(place -> ledger.loss(place, Loss.Action.DROPPED, reason(problem)));
        }
    }

    private static String reason(Problem problem) {
        return switch (problem) {
            case Problem.Missing missing -> "there is no such file";
            case Problem.Outside outside -> "the file lies outside the workspace, where nothing is read";
            case Problem.Cycle cycle -> "it leads back to this file";
            case Problem.Unreadable unreadable -> "the file was not read: " + unreadable.why();
        };
    }

    // ---- passages

    private List<Piece> pieces(Passage passage, Optional<Piece.Condition> condition, boolean forModel) {
        if (passage.keyId().equals("extends") || passage.keyId().equals("use")) {
            reference(passage.span());
            return List.of();
        }
        List<Piece> read = reader.read(passage, place, condition, forModel);
        if (!read.isEmpty()) {
            place = read.getLast().section();
        }
        return read;
    }

    /** A passage of a section that wins: an instruction, a parameter, or a fact that takes the place of another. */
    private void wins(Passage passage, Scope.Wins wins) {
        String label = Label.normalize(passage.label());
        boolean field = passage.kind() == Passage.Kind.FIELD;
        if (wins.forModel() && isWeight(passage)) {
            weight(passage, wins);
        } else if (field && label.equals("skip")) {
            for (Passage.Value value : passage.values()) {
                Entries.split(words(value)).forEach(entry -> overrides.skip(entry, wins));
            }
        } else if (field && label.equals("add")) {
            pieces.addAll(reader.added(passage));
        } else if (field && wins.forModel() && isParameter(label)) {
            parameter(passage, label);
        } else if (field && isNone(passage)) {
            overrides.add(List.of(), wins, address(passage), passage.span());
            ledger.markup(passage.span());
        } else {
            overrides.add(pieces(passage, Optional.empty(), wins.forModel()), wins, address(passage), passage.span());
        }
    }

    private boolean isNone(Passage passage) {
        return passage.values().size() == 1
                && passage.values().getFirst().span().of(scene.text()).strip().equalsIgnoreCase("none");
    }

    private Words words(Passage.Value value) {
        return speaker.say(value.stretches(), value.base(), value.mentions(), Speaker.Manner.PLAIN)
                .words();
    }

    /** {@code weight "north window": 1.15}; as prose too, because a long phrase makes a key too long to be one. */
    private boolean isWeight(Passage passage) {
        String start = passage.span().of(scene.text()).strip().toLowerCase(Locale.ROOT);
        return start.startsWith("weight \"") || start.startsWith("weight “");
    }

    private void weight(Passage passage, Scope.Wins wins) {
        String text = passage.span().of(scene.text());
        int open = firstQuote(text, 0);
        int close = firstQuote(text, open + 1);
        int colon = close < 0 ? -1 : text.indexOf(':', close);
        Optional<Double> weight = colon < 0 ? Optional.empty() : Figures.number(text.substring(colon + 1));
        if (weight.isEmpty()) {
            ledger.loss(passage.span(), Loss.Action.DROPPED, "a weight is written: weight \"some words\": 1.15");
            return;
        }
        overrides.weigh(text.substring(open + 1, close).strip(), weight.get(), passage.span(), wins);
    }

    private static int firstQuote(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if ("\"“”".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean isParameter(String label) {
        return parameterId(label).isPresent();
    }

    /** The setting that a key of a model's section means: a key of the language, a flag, or the model's own name for it. */
    private Optional<String> parameterId(String label) {
        SettingNames settings = SettingNames.standard();
        Optional<String> byName = model.parameters().stream()
                .filter(spec -> Label.normalize(spec.name().replace("-", " ")).equals(label)
                        || Label.normalize(spec.setting()).equals(label))
                .map(spec -> spec.setting())
                .findFirst();
        Optional<String> refused = model.refusals().stream()
                .map(refusal -> refusal.setting())
                .filter(id -> Label.normalize(id.replace("-", " ")).equals(label))
                .findFirst();
        return byName.or(() -> refused)
                .or(() -> vocabulary.key(label, "for").map(Key::id).flatMap(settings::ofKey))
                .or(() -> settings.ofFlag(label, ""));
    }

    private void parameter(Passage passage, String label) {
        for (Passage.Value value : passage.values()) {
            ledger.setting(new Setting(
                    parameterId(label).orElse(""),
                    passage.label(),
                    words(value).text(),
                    passage.span(),
                    Setting.Origin.MODEL_SECTION));
        }
    }

    /** {@code camera.lens}, {@code Camera > lens} or a key that is known alone, as {@link Piece#address()} has it. */
    private String address(Passage passage) {
        return PieceReader.key(passage, vocabulary)
                .map(key -> key.section() + "." + key.id())
                .orElseGet(() -> sectionId(passage.section()) + "." + Label.normalize(passage.label()));
    }

    private static String sectionId(Section section) {
        return section instanceof Section.Known known ? known.name().id() : "";
    }
}
