package portrait.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portrait.compose.Composition;
import portrait.mention.BlockReading;
import portrait.mention.Form;
import portrait.mention.Mention;
import portrait.mention.Quantity;
import portrait.mention.Reading;
import portrait.mention.Sentences;
import portrait.syntax.Label;
import portrait.syntax.Section;
import portrait.syntax.Statement;
import portrait.text.Span;
import portrait.vocabulary.Key;
import portrait.vocabulary.Term;

/** The fold: passages in order, their mentions to facts. */
final class SceneReader {
    private final Composition composition;
    private final Reading reading;
    private final String text;
    private final List<Fact<Term>> terms = new ArrayList<>();
    private final List<Fact<String>> subject = new ArrayList<>();
    private final CameraReader camera;
    private final LightReader light;
    private final List<Fact<Term>> films = new ArrayList<>();
    private final List<Fact<Term>> grades = new ArrayList<>();
    private final List<Fact<Term>> artifacts = new ArrayList<>();
    private final List<Fact<Integer>> palette = new ArrayList<>();
    private final List<Fact<Interval>> whiteBalances = new ArrayList<>();
    private final List<Fact<Term>> skin = new ArrayList<>();
    private final List<Fact<String>> avoid = new ArrayList<>();
    private final List<Fact<String>> references = new ArrayList<>();
    private final List<Fact<Form>> forms = new ArrayList<>();

    SceneReader(Composition composition, Reading reading) {
        this.composition = composition;
        this.reading = reading;
        this.text = reading.source().text();
        this.camera = new CameraReader(text);
        this.light = new LightReader(text);
    }

    Scene read() {
        List<Passage> passages = PassageReader.read(reading);
        frontMatterAspect();
        for (Passage passage : passages) {
            for (Passage.Value value : passage.values()) {
                value(passage, value);
            }
        }
        return new Scene(
                composition,
                reading,
                FrontMatterReader.read(reading),
                passages,
                List.copyOf(terms),
                List.copyOf(subject),
                camera.camera(),
                light.lights(),
                light.ambient(),
                light.ratios(),
                new Look(
                        List.copyOf(films),
                        List.copyOf(grades),
                        List.copyOf(artifacts),
                        List.copyOf(palette),
                        List.copyOf(whiteBalances)),
                List.copyOf(skin),
                List.copyOf(avoid),
                List.copyOf(references),
                VariableReader.read(reading),
                List.copyOf(forms));
    }

    private void value(Passage passage, Passage.Value value) {
        Exclusion exclusion = Exclusion.of(passage, value);
        for (Mention mention : value.mentions()) {
            Span span = value.place(mention.span());
            boolean excluded = exclusion.covers(mention.span());
            switch (mention) {
                case Mention.Named named -> term(new Fact<>(named.term(), span, excluded));
                case Form form -> forms.add(new Fact<>(form, span, excluded));
                case Quantity.HexColor color -> palette.add(new Fact<>(color.rgb(), span, excluded));
                case Quantity.ColorTemperature kelvin
                when WhiteBalance.isSaid(text, passage, value, span) ->
                    whiteBalances.add(new Fact<>(new Interval(kelvin.min(), kelvin.max()), span, excluded));
                default -> {}
            }
        }
        Map<Mention, LengthUse> lengths = LengthReader.read(text, passage, value);
        camera.read(passage, value, exclusion, lengths);
        if (!passage.keyId().equals("white-balance")) {
            light.read(passage, value, exclusion, lengths);
        }
        avoided(passage, value);
        byKey(passage, value);
    }

    private void term(Fact<Term> fact) {
        terms.add(fact);
        switch (fact.value().category()) {
            case FILMS -> films.add(fact);
            case COLOR_GRADE -> grades.add(fact);
            case FILM_ARTIFACTS, BOKEH_EFFECTS -> artifacts.add(fact);
            case SKIN_EYES_HAIR -> skin.add(fact);
            case LIGHTING_PATTERNS -> {
                if (fact.value().kind().equals("tonality")) {
                    grades.add(fact);
                }
            }
            default -> {}
        }
    }

    private void byKey(Passage passage, Passage.Value value) {
        Fact<String> words = Fact.stated(value.span().of(text), value.span());
        boolean opensPrompt = passage.kind() == Passage.Kind.PROSE && subject.isEmpty() && !passage.excluded();
        if (passage.keyId().equals("subject")) {
            subject.add(words);
        } else if (opensPrompt) {
            Span sentence = Sentences.around(text, value.span(), value.span().start());
            subject.add(Fact.stated(sentence.of(text), sentence));
        }
        if (passage.key().filter(key -> key.expects().equals("path")).isPresent()) {
            references.add(words);
        }
    }

    /** Entries of an Avoid list, one for each part between commas, and what negations in prose exclude. */
    private void avoided(Passage passage, Passage.Value value) {
        if (passage.excluded()) {
            value.stretches().forEach(this::entries);
            return;
        }
        for (Mention mention : value.mentions()) {
            if (mention instanceof Mention.Negation negation) {
                entry(value.place(negation.scope()));
            } else if (mention instanceof Form.Flag flag && flag.name().equals("no")) {
                entries(value.place(flag.value()));
            }
        }
    }

    private void entries(Span span) {
        int start = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            if (i == span.end() || ",;\n，、".indexOf(text.charAt(i)) >= 0) {
                entry(new Span(start, i));
                start = i + 1;
            }
        }
    }

    private void entry(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start)) && text.charAt(start) != '(') {
            start++;
        }
        while (end > start && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
            end--;
        }
        if (end > start) {
            Span trimmed = new Span(start, end);
            avoid.add(new Fact<>(trimmed.of(text), trimmed, true));
        }
    }

    /** {@code aspect: 4:5} is the one fact of the picture that front matter states. */
    private void frontMatterAspect() {
        for (int i = 0; i < reading.blocks().size(); i++) {
            BlockReading block = reading.blocks().get(i);
            if (!(block.block().section() instanceof Section.FrontMatter)) {
                return;
            }
            for (Statement statement : block.block().statements()) {
                boolean aspect = statement instanceof Statement.Field field
                        && isAspect(field.key().of(block.block().text()));
                if (aspect) {
                    int base = reading.tree().start(i);
                    block.within(statement.span())
                            .forEach(mention ->
                                    camera.aspect(mention, mention.span().shift(base), false));
                }
            }
        }
    }

    private boolean isAspect(String label) {
        Optional<Key> key = reading.vocabulary().key(Label.normalize(label), "");
        return key.filter(known -> known.expects().equals("aspect")).isPresent();
    }
}
