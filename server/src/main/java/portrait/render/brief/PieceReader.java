package portrait.render.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import portrait.mention.Quantity;
import portrait.model.Figures;
import portrait.model.Model;
import portrait.model.NumberStyle;
import portrait.model.SettingNames;
import portrait.model.Shape;
import portrait.scene.Passage;
import portrait.syntax.Label;
import portrait.syntax.Section;
import portrait.text.Span;
import portrait.vocabulary.Key;
import portrait.vocabulary.Vocabulary;

/** Reads one passage: what it shows, what it excludes, what it sets. */
final class PieceReader {
    /** Keys that mean the same in every object of a JSON body. */
    private static final Set<String> OWN = Set.of("mood", "resolution");

    /** How an interface of Stable Diffusion draws: numbers that mean nothing elsewhere. */
    private static final Set<String> SAMPLING = Set.of("steps", "cfg", "sampler", "clip-skip", "denoise", "upscale");

    private static final Set<String> LIGHTS = Set.of("key", "fill", "rim", "kicker", "hair");

    private final Vocabulary vocabulary;
    private final Speaker speaker;
    private final Ledger ledger;
    private final Model model;
    private final Pictures pictures;

    PieceReader(Vocabulary vocabulary, Speaker speaker, Ledger ledger, Model model, boolean consent) {
        this.pictures = new Pictures(model, ledger, consent);
        this.vocabulary = vocabulary;
        this.speaker = speaker;
        this.ledger = ledger;
        this.model = model;
    }

    /**
     * Reads a passage.
     *
     * @param place the section of the passage before it, which an unknown section goes on with
     * @param forModel whether it stands in a section for the model
     */
    List<Piece> read(Passage passage, String place, Optional<Piece.Condition> condition, boolean forModel) {
        Optional<Key> key = key(passage, vocabulary);
        Draft draft = new Draft(passage, key, section(passage, key, place), condition, forModel);
        if (!set(draft)) {
            if (passage.excluded()) {
                excluded(draft);
            } else if (!isWord(draft) && !beside(draft)) {
                said(draft);
            }
        }
        return List.copyOf(draft.pieces);
    }

    /** {@code add:} of a section for a model. */
    List<Piece> added(Passage passage) {
        Draft draft = new Draft(passage, Optional.empty(), "prompt", Optional.empty(), true);
        for (Passage.Value value : passage.values()) {
            piece(draft, Piece.Polarity.SHOW, "", Piece.Form.ITEM, List.of(say(draft, value)));
        }
        return List.copyOf(draft.pieces);
    }

    /** A passage while it is read. */
    private static final class Draft {
        final Passage passage;
        final Optional<Key> key;
        final String section;
        final Optional<Piece.Condition> condition;
        final boolean forModel;
        final List<Piece> pieces = new ArrayList<>();

        Draft(
                Passage passage,
                Optional<Key> key,
                String section,
                Optional<Piece.Condition> condition,
                boolean forModel) {
            this.passage = passage;
            this.key = key;
            this.section = section;
            this.condition = condition;
            this.forModel = forModel;
        }

        String keyId() {
            return key.map(Key::id).orElse("");
        }
    }

    /** The key of a passage; of {@code camera.lens} in a section that wins, the one after the dot. */
    static Optional<Key> key(Passage passage, Vocabulary vocabulary) {
        int dot = passage.label().indexOf('.');
        if (passage.kind() == Passage.Kind.FIELD && dot > 0) {
            Optional<String> section =
                    vocabulary.section(Label.normalize(passage.label().substring(0, dot)));
            String name = Label.normalize(passage.label().substring(dot + 1));
            return section.flatMap(id -> vocabulary.key(name, id)).or(passage::key);
        }
        if (passage.kind() == Passage.Kind.JSON) {
            // A mood is a mood, of whatever object it is said.
            String leaf = Label.normalize(passage.label().substring(dot(passage.label())));
            Optional<Key> own = vocabulary.key(leaf, "mood").filter(key -> OWN.contains(key.id()));
            return own.isPresent() && !passage.excluded() ? own : passage.key();
        }
        return passage.key();
    }

    private static int dot(String path) {
        return path.lastIndexOf('.') + 1;
    }

    private static String section(Passage passage, Optional<Key> key, String place) {
        Optional<String> ofKey = key.map(Key::section).filter(id -> !id.equals("for"));
        return ofKey.orElseGet(() -> switch (passage.section()) {
            case Section.Known known -> known.name().id();
            case Section.Unknown unknown -> place;
            default -> "prompt";
        });
    }

    private Words say(Draft draft, Passage.Value value) {
        boolean field = draft.passage.kind() == Passage.Kind.FIELD || draft.passage.kind() == Passage.Kind.JSON;
        boolean ofLight = draft.section.equals("light") || draft.section.equals("color");
        boolean balance = draft.keyId().equals("white-balance");
        boolean excluded = draft.passage.excluded();
        Speaker.Manner manner = new Speaker.Manner(
                draft.passage.kind() == Passage.Kind.JSON,
                excluded,
                field && ofLight && !balance && !excluded,
                excluded,
                speaker.takesTagsPlain());
        Speaker.Said said = speaker.say(value.stretches(), value.base(), value.mentions(), manner);
        for (Words avoided : said.avoided()) {
            Words thing = Exclusions.withoutNo(avoided, ledger);
            if (!thing.isEmpty()) {
                piece(draft, Piece.Polarity.AVOID, "", Piece.Form.PROSE, List.of(ofLight ? lit(thing) : thing));
            }
        }
        return Tidy.commas(said.words());
    }

    /** The fill of a lighting set-up is a fill light, for whoever reads the word alone. */
    private static Words lit(Words thing) {
        return LIGHTS.contains(thing.text().toLowerCase(Locale.ROOT))
                ? new WordsBuilder().append(thing).added(" light").build()
                : thing;
    }

    private void piece(Draft draft, Piece.Polarity polarity, String label, Piece.Form form, List<Words> values) {
        List<Words> full = values.stream().filter(words -> !words.isEmpty()).toList();
        if (!full.isEmpty()) {
            draft.pieces.add(new Piece(
                    polarity, draft.section, draft.keyId(), label, form, full, draft.condition, draft.passage.span()));
        }
    }

    // ---- what it shows

    private void said(Draft draft) {
        Passage passage = draft.passage;
        List<Words> values =
                passage.values().stream().map(value -> say(draft, value)).toList();
        Piece.Form form = switch (passage.kind()) {
            case PROSE -> Piece.Form.PROSE;
            case ITEM -> Piece.Form.ITEM;
            case FIELD, JSON -> Piece.Form.FIELD;
        };
        boolean prose = draft.keyId().equals("prompt") || draft.keyId().equals("description");
        piece(draft, Piece.Polarity.SHOW, prose ? "" : label(draft), prose ? Piece.Form.PROSE : form, values);
    }

    /** What its key says besides the known key: {@code jacket} under {@code wardrobe}, or an unknown key itself. */
    private String label(Draft draft) {
        Passage passage = draft.passage;
        List<String> path = path(passage);
        if (path.isEmpty()) {
            return "";
        }
        String own = path.getLast();
        boolean isKey = means(own, draft);
        English english = English.standard();
        if (isKey && !english.isIn("particular", own) || english.isIn("generic", own)) {
            return "";
        }
        boolean quality = english.isIn("qualities", own);
        if (quality && draft.key.isPresent() && path.size() > 1) {
            String parent = path.get(path.size() - 2);
            return means(parent, draft) || english.isIn("generic", parent) ? "" : parent;
        }
        if (quality && path.size() > 1) {
            return path.get(path.size() - 2);
        }
        return own;
    }

    /** Whether a name is the name of the passage's own key. */
    private boolean means(String name, Draft draft) {
        return draft.key.isPresent()
                && vocabulary.key(name, draft.key.get().section()).equals(draft.key);
    }

    private static List<String> path(Passage passage) {
        if (passage.kind() == Passage.Kind.FIELD) {
            String label =
                    Label.normalize(passage.label().substring(passage.label().lastIndexOf('.') + 1));
            return label.isEmpty() ? List.of() : List.of(label);
        }
        if (passage.kind() != Passage.Kind.JSON) {
            return List.of();
        }
        List<String> path = new ArrayList<>();
        for (String part : passage.label().split("\\.", -1)) {
            String name = Label.normalize(part);
            if (!name.isEmpty()) {
                path.add(name);
            }
        }
        return path;
    }

    // ---- what it excludes

    private void excluded(Draft draft) {
        boolean json = draft.passage.kind() == Passage.Kind.JSON;
        if (json && isWord(draft)) {
            return;
        }
        for (Passage.Value value : draft.passage.values()) {
            for (Exclusions.Entry entry : Exclusions.of(say(draft, value), ledger)) {
                piece(draft, entry.polarity(), "", Piece.Form.ITEM, List.of(entry.words()));
            }
        }
    }

    /** {@code "film_grain": true}, {@code "hat": "none"}: the key is the fact. */
    private boolean isWord(Draft draft) {
        Passage passage = draft.passage;
        if (passage.values().size() != 1) {
            return false;
        }
        Span span = passage.values().getFirst().span();
        String word = ledger.text()
                .substring(span.start(), Math.min(span.end(), span.start() + 24))
                .strip()
                .toLowerCase(Locale.ROOT);
        English english = English.standard();
        if (passage.kind() != Passage.Kind.JSON) {
            boolean none = passage.kind() == Passage.Kind.FIELD && word.equals("none");
            if (none) {
                ledger.loss(
                        passage.span(),
                        Loss.Action.DROPPED,
                        "none takes away what a preset says; what must not be seen goes under Avoid");
            }
            return none;
        }
        if (english.isIn("nothing", word)) {
            ledger.loss(passage.span(), Loss.Action.DROPPED, "its value says nothing");
            return true;
        }
        boolean yes = word.equals("true") || word.equals("yes") || word.equals("enabled");
        boolean no = word.equals("false") || english.isIn("none", word);
        if (!yes && !no) {
            return false;
        }
        List<String> path = path(passage);
        String name = path.isEmpty() ? "" : path.getLast();
        if (english.isIn("generic", name) && path.size() > 1) {
            name = path.get(path.size() - 2);
        }
        if (draft.section.equals("light") && !name.contains("light")) {
            name = name + " light";
        }
        Words said = Words.said(name, span);
        Words bare = Exclusions.withoutNo(said, ledger);
        boolean negated = bare.text().length() < name.length();
        if (bare.isEmpty()) {
            ledger.loss(passage.span(), Loss.Action.DROPPED, "its value says nothing");
        } else if (yes == (negated || passage.excluded())) {
            piece(draft, Piece.Polarity.AVOID, "", Piece.Form.ITEM, List.of(bare));
            ledger.markup(span);
        } else if (yes) {
            piece(draft, Piece.Polarity.SHOW, "", Piece.Form.ITEM, List.of(bare));
            ledger.markup(span);
        } else {
            ledger.loss(passage.span(), Loss.Action.DROPPED, "it allows a thing without asking for it");
        }
        return true;
    }

    // ---- what goes beside the prompt

    /** Pictures, and what speaks to people. */
    private boolean beside(Draft draft) {
        Passage passage = draft.passage;
        boolean balance = draft.keyId().equals("white-balance")
                && model.numbers().kelvin() == NumberStyle.Treatment.WORD
                && Figures.leading(passage.values().getFirst().span().of(ledger.text()))
                        .isPresent();
        if (balance) {
            ledger.loss(
                    passage.span(),
                    Loss.Action.DROPPED,
                    model.name() + " does not read kelvins; its lights are called as this balance shows them");
            return true;
        }
        if (draft.keyId().equals("consent")) {
            ledger.loss(passage.span(), Loss.Action.DROPPED, "it speaks to people, not of the picture");
            return true;
        }
        boolean inReferences = draft.section.equals("references")
                || draft.key.filter(key -> key.expects().equals("path")).isPresent()
                || draft.keyId().equals("identity");
        if (!inReferences || passage.values().isEmpty()) {
            return false;
        }
        for (Passage.Value value : passage.values()) {
            if (!Addresses.isFile(value.span().of(ledger.text()).strip())) {
                return false;
            }
        }
        for (Passage.Value value : passage.values()) {
            pictures.add(value.span(), draft.keyId().equals("style-reference"), passage.label());
        }
        return true;
    }

    // ---- what it sets

    /** Whether the passage sets parameters, and says nothing else. */
    private boolean set(Draft draft) {
        Passage passage = draft.passage;
        boolean field = passage.kind() == Passage.Kind.FIELD || passage.kind() == Passage.Kind.JSON;
        Optional<String> id = field ? SettingNames.standard().ofKey(draft.keyId()) : Optional.empty();
        if (id.isEmpty() || passage.excluded() || passage.values().size() != 1) {
            return false;
        }
        Passage.Value value = passage.values().getFirst();
        String text = value.span().of(ledger.text()).strip();
        if (id.get().equals("steps") && text.indexOf(',') > 0 && text.indexOf(':') > 0) {
            webSettings(value, draft.passage.label());
            return true;
        }
        if (!fits(id.get(), draft, value, text)) {
            return false;
        }
        Words words = speaker.say(value.stretches(), value.base(), List.of(), Speaker.Manner.PLAIN)
                .words();
        ledger.setting(new Setting(
                id.get(),
                draft.passage.label(),
                resolved(value, words),
                passage.span(),
                draft.forModel ? Setting.Origin.MODEL_SECTION : Setting.Origin.FIELD));
        return true;
    }

    private String resolved(Passage.Value value, Words plain) {
        boolean variable = plain.text().indexOf('{') >= 0;
        return variable
                ? speaker.say(value.stretches(), value.base(), value.mentions(), Speaker.Manner.PLAIN)
                        .words()
                        .text()
                : plain.text();
    }

    /** A number where one is wanted, a shape where one is wanted: a list of steps to follow sets nothing. */
    private static boolean fits(String id, Draft draft, Passage.Value value, String text) {
        boolean slot = text.indexOf('{') >= 0;
        if (id.equals("resolution") && ParameterReader.isTier(text)) {
            return true;
        }
        if (id.equals("aspect") || id.equals("resolution")) {
            boolean shape = value.mentions().stream()
                    .anyMatch(each -> each instanceof Quantity.Aspect || each instanceof Quantity.PixelSize);
            return shape || Shape.parse(text).isPresent() || slot && text.length() < 40;
        }
        String expects = draft.key.map(Key::expects).orElse("");
        return switch (expects) {
            case "number" -> Figures.leading(text).isPresent() || slot;
            case "switch" -> ParameterReader.onOff(text).isPresent() || slot;
            default -> true;
        };
    }

    /** The line that AUTOMATIC1111 writes below a prompt: {@code Steps: 28, Sampler: Euler a, CFG scale: 6, …}. */
    private void webSettings(Passage.Value value, String firstLabel) {
        Words line = speaker.say(value.stretches(), value.base(), List.of(), Speaker.Manner.PLAIN)
                .words();
        boolean first = true;
        for (Words part : Entries.split(line)) {
            int colon = part.text().indexOf(':');
            String name =
                    first ? firstLabel : colon < 0 ? part.text() : part.text().substring(0, colon);
            String set = first ? part.text() : part.text().substring(colon + 1).strip();
            first = false;
            Span span = part.source().orElse(value.span());
            String label = Label.normalize(name);
            Optional<String> id = vocabulary
                    .key(label, "for")
                    .map(Key::id)
                    .flatMap(SettingNames.standard()::ofKey)
                    .or(() -> SettingNames.standard().ofFlag(label, set));
            if (id.isPresent()
                    && SAMPLING.contains(id.get())
                    && !model.weights().readsRound()) {
                ledger.loss(
                        span,
                        Loss.Action.DROPPED,
                        "a setting of Stable Diffusion: on the scale of " + model.name() + " it means something else");
            } else if (id.isPresent()) {
                ledger.setting(new Setting(id.get(), name, set, span, Setting.Origin.FIELD));
            } else {
                ledger.loss(span, Loss.Action.DROPPED, "a setting of the interface that made the picture");
            }
        }
    }
}
