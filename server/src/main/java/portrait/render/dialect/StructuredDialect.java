package portrait.render.dialect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portrait.mention.Sentences;
import portrait.model.Model;
import portrait.model.SchemaName;
import portrait.render.brief.Brief;
import portrait.render.brief.Entries;
import portrait.render.brief.Loss;
import portrait.render.brief.Piece;
import portrait.render.brief.Words;
import portrait.render.brief.WordsBuilder;
import portrait.text.Span;

/**
 * A structured prompt: JSON in the form that the maker names. Fields go to the part that speaks of them; prose is taken apart into its
 * sentences, each of which stays as its author wrote it.
 */
final class StructuredDialect implements Dialect {
    /** Ideogram's maker asks for so many words of an element, and of the whole, at most. */
    private static final int MAX_ELEMENT = 55;

    private static final int MAX_WHOLE = 40;

    @Override
    public Draft speak(Brief brief, Model model) {
        Report report = new Report();
        SchemaName schema = model.schema().orElseThrow();
        Parts parts = new Parts(schema);
        Phrases phrases = new Phrases(true);
        if (model.medium().isPresent() && brief.impliesPhotograph()) {
            parts.at(Facet.STYLE).sentence(Words.added(model.medium().get()));
        }
        List<Piece> shown = brief.pieces().stream()
                .filter(piece -> piece.polarity() == Piece.Polarity.SHOW)
                .toList();
        for (Joins.Said said : Joins.say(Slots.order(shown, model, phrases), phrases)) {
            parts.add(said);
        }
        Wishes wishes = Wishes.of(brief, model, parts.text(), schema != SchemaName.IDEOGRAM_4, report);
        wish(wishes, parts, schema);
        JsonText json = new JsonText();
        switch (schema) {
            case FLUX_2 -> flux(parts, json);
            case IDEOGRAM_4 -> ideogram(parts, json, report);
            case PLAIN -> plain(parts, json);
        }
        return new Draft(json.build(), Optional.empty(), brief.parameters(), report.losses());
    }

    /** Opposites and demands have no part of their own: they go with the scene, or, in a caption, with the look of the whole. */
    private static void wish(Wishes wishes, Parts parts, SchemaName schema) {
        if (schema == SchemaName.IDEOGRAM_4) {
            parts.at(Facet.DEPTH).sentence(wishes.instead());
            return;
        }
        Facet place = parts.words(Facet.SCENE).isEmpty() ? Facet.SUBJECT : Facet.SCENE;
        wishes.demands().forEach(parts.at(place)::sentence);
        parts.at(place).sentence(wishes.instead());
        for (Words words : wishes.avoided()) {
            parts.at(place)
                    .sentence(new WordsBuilder()
                            .added("No ")
                            .append(Text.small(words, true))
                            .build());
        }
    }

    /** The texts of a prompt, by what they speak of. */
    private static final class Parts {
        private final Map<Facet, SentenceComposer> composers = new EnumMap<>(Facet.class);
        private final List<Words> palette = new ArrayList<>();
        private final boolean listsColors;
        /** What sentences belong to that speak of nothing in particular: Ideogram wants the whole short, and the person told in full. */
        private final Facet rest;

        Parts(SchemaName schema) {
            this.listsColors = schema == SchemaName.FLUX_2;
            this.rest = schema == SchemaName.IDEOGRAM_4 ? Facet.SUBJECT : Facet.SCENE;
        }

        SentenceComposer at(Facet facet) {
            return composers.computeIfAbsent(facet, any -> new SentenceComposer());
        }

        void add(Joins.Said said) {
            Piece piece = said.piece();
            if (listsColors
                    && piece.address().equals("color.palette")
                    && piece.condition().isEmpty()) {
                piece.values().forEach(words -> palette.addAll(Entries.split(words.strip("."))));
            } else if (piece.condition().isPresent()) {
                at(Facet.of(piece, said.slot()))
                        .sentence(SentencesDialect.conditional(piece.condition().get(), said.words()));
            } else if (piece.form() == Piece.Form.PROSE && said.slot().equals("prompt")) {
                for (Words sentence : sentences(said.words())) {
                    boolean opening = !composers.containsKey(Facet.SCENE);
                    Facet told = opening ? Facet.SCENE : Facet.of(sentence.text());
                    at(told == Facet.SCENE && !opening ? rest : told).sentence(sentence);
                }
            } else if (piece.form() == Piece.Form.PROSE) {
                at(Facet.of(piece, said.slot())).sentence(said.words());
            } else {
                at(Facet.of(piece, said.slot())).fragment(said.words());
            }
        }

        private static List<Words> sentences(Words words) {
            String text = words.text();
            List<Span> spans = new ArrayList<>();
            int start = 0;
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) != ';' && Sentences.ends(text, i, text.length())) {
                    spans.add(new Span(start, i + 1));
                    start = i + 1;
                }
            }
            spans.add(new Span(start, text.length()));
            return words.parts(spans).stream()
                    .map(Words::strip)
                    .filter(each -> !each.isEmpty())
                    .toList();
        }

        Words words(Facet... facets) {
            SentenceComposer all = new SentenceComposer();
            for (Facet facet : facets) {
                Optional.ofNullable(composers.get(facet)).ifPresent(part -> all.sentence(part.build()));
            }
            return all.build();
        }

        String text() {
            StringBuilder text = new StringBuilder();
            composers.values().forEach(part -> text.append(part.text()).append(' '));
            return text.toString();
        }
    }

    private static void string(JsonText json, String name, Words words) {
        if (!words.isEmpty()) {
            json.name(name).value(words);
        }
    }

    private static void flux(Parts parts, JsonText json) {
        json.open('{');
        string(json, "scene", parts.words(Facet.SCENE));
        Words subject = parts.words(Facet.SUBJECT);
        Words action = parts.words(Facet.ACTION);
        if (!subject.isEmpty() || !action.isEmpty()) {
            json.name("subjects").open('[').open('{');
            string(json, "description", subject);
            string(json, "action", action);
            json.close('}').close(']');
        }
        string(json, "style", parts.words(Facet.STYLE, Facet.COLOR));
        if (!parts.palette.isEmpty()) {
            json.name("color_palette").open('[');
            parts.palette.forEach(json::value);
            json.close(']');
        }
        string(json, "lighting", parts.words(Facet.LIGHT));
        string(json, "mood", parts.words(Facet.MOOD));
        string(json, "background", parts.words(Facet.BACKGROUND));
        string(json, "composition", parts.words(Facet.COMPOSITION));
        Words angle = parts.words(Facet.ANGLE);
        Words lens = parts.words(Facet.LENS);
        Words depth = parts.words(Facet.DEPTH);
        if (!angle.isEmpty() || !lens.isEmpty() || !depth.isEmpty()) {
            json.name("camera").open('{');
            string(json, "angle", angle);
            string(json, "lens", lens);
            string(json, "depth_of_field", depth);
            json.close('}');
        }
        json.close('}');
    }

    private static void ideogram(Parts parts, JsonText json, Report report) {
        Words scene = parts.words(Facet.SCENE, Facet.MOOD);
        Words person = parts.words(Facet.SUBJECT, Facet.ACTION);
        Words high = scene.isEmpty() ? person : scene;
        Words element = person.isEmpty() ? scene : person;
        json.open('{');
        string(json, "high_level_description", high);
        limit(high, MAX_WHOLE, "the description of the whole", report);
        Words photo = parts.words(Facet.STYLE, Facet.COLOR, Facet.COMPOSITION, Facet.ANGLE, Facet.LENS, Facet.DEPTH);
        Words light = parts.words(Facet.LIGHT);
        if (!photo.isEmpty() || !light.isEmpty()) {
            json.name("style_description").open('{');
            string(json, "photo", photo);
            string(json, "lighting", light);
            json.close('}');
        }
        json.name("compositional_deconstruction").open('{');
        string(json, "background", parts.words(Facet.BACKGROUND));
        json.name("elements").open('[');
        if (!element.isEmpty()) {
            json.open('{');
            json.name("type").value(Words.added("obj"));
            json.name("desc").value(element);
            limit(element, MAX_ELEMENT, "a person", report);
            json.close('}');
        }
        json.close(']').close('}').close('}');
    }

    private static void limit(Words words, int most, String what, Report report) {
        int count = Text.words(words.text());
        if (count > most) {
            report.add(
                    words,
                    Loss.Action.WARNED,
                    count + " words where the maker of Ideogram asks for at most " + most + " of " + what);
        }
    }

    private static void plain(Parts parts, JsonText json) {
        json.open('{');
        string(json, "scene", parts.words(Facet.SCENE));
        string(json, "subject", parts.words(Facet.SUBJECT));
        string(json, "action", parts.words(Facet.ACTION));
        string(json, "background", parts.words(Facet.BACKGROUND));
        string(json, "composition", parts.words(Facet.COMPOSITION, Facet.ANGLE));
        string(json, "camera", parts.words(Facet.LENS, Facet.DEPTH));
        string(json, "lighting", parts.words(Facet.LIGHT));
        string(json, "color", parts.words(Facet.COLOR));
        string(json, "style", parts.words(Facet.STYLE));
        string(json, "mood", parts.words(Facet.MOOD));
        json.close('}');
    }
}
