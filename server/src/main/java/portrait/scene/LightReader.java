package portrait.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portrait.mention.Mention;
import portrait.mention.Quantity;
import portrait.mention.Sentences;
import portrait.mention.Side;
import portrait.text.Span;
import portrait.vocabulary.Category;
import portrait.vocabulary.Term;

/**
 * Gathers what is said of each light. A light's figures stand in its clause, or follow it in its sentence; a role, a source or a modifier
 * that the light at hand has already begins the next one.
 */
final class LightReader {
    /** Fields that speak of the key light without naming it. */
    private static final Set<String> KEY_LIGHT_FIELDS =
            Set.of("temperature", "direction", "source", "modifier", "quality", "pattern", "intensity");

    private final String text;
    private @Nullable LightDraft keyLight;
    private final List<Light> lights = new ArrayList<>();
    private final List<Fact<Term>> ambient = new ArrayList<>();
    private final List<Fact<Double>> ratios = new ArrayList<>();
    private final List<LightDraft> drafts = new ArrayList<>();
    private Map<Mention, LengthUse> lengths = Map.of();

    LightReader(String text) {
        this.text = text;
    }

    /** All lights by place; to be asked when all is read. */
    List<Light> lights() {
        if (keyLight != null) {
            finish(keyLight);
            keyLight = null;
        }
        lights.sort(Comparator.comparing(Light::span));
        return List.copyOf(lights);
    }

    List<Fact<Term>> ambient() {
        return List.copyOf(ambient);
    }

    List<Fact<Double>> ratios() {
        return List.copyOf(ratios);
    }

    void read(Passage passage, Passage.Value value, Exclusion exclusion, Map<Mention, LengthUse> uses) {
        lengths = uses;
        if (passage.keyId().equals("ratio")) {
            ratios(value, exclusion);
            return;
        }
        Optional<LightRole> role = LightRole.ofKey(passage.keyId());
        drafts.clear();
        if (role.isPresent()) {
            boolean goesOn = role.get() == LightRole.KEY && keyLight != null && keyLight.goesOn(exclusion.whole());
            LightDraft draft = goesOn && keyLight != null ? keyLight : new LightDraft(value.span(), exclusion.whole());
            draft.role = new Fact<>(role.get(), passage.span(), exclusion.whole());
            draft.cover(value.span());
            drafts.add(draft);
        } else if (KEY_LIGHT_FIELDS.contains(passage.keyId())) {
            drafts.add(keyLight != null ? keyLight : new LightDraft(value.span(), exclusion.whole()));
        }
        boolean one = !drafts.isEmpty();
        gather(passage, value, exclusion, one);
        boolean isKey = one && (role.isEmpty() || role.get() == LightRole.KEY);
        if (isKey && keyLight == null) {
            // Other fields may go on with it: it is finished when all is read.
            keyLight = drafts.getFirst();
        } else if (!isKey || drafts.getFirst() != keyLight) {
            drafts.forEach(this::finish);
        }
    }

    private void ratios(Passage.Value value, Exclusion exclusion) {
        for (Mention mention : value.mentions()) {
            if (mention instanceof Quantity.LightRatio ratio) {
                ratios.add(new Fact<>(
                        ratio.key() / ratio.fill(), value.place(ratio.span()), exclusion.covers(ratio.span())));
            }
        }
    }

    /** A source of daylight that nothing else is said of is the weather or the hour, not a lamp of the set-up. */
    private void finish(LightDraft draft) {
        Fact<Term> source = draft.source;
        boolean bare = draft.role == null
                && draft.modifier == null
                && draft.side == null
                && draft.azimuth == null
                && draft.elevation == null
                && draft.kelvin == null
                && draft.patterns.isEmpty();
        boolean daylight = source != null && source.value().kind().equals("daylight");
        if (bare && daylight && source != null && !source.value().id().startsWith("window")) {
            ambient.add(source);
        } else if (draft.hasLight()) {
            lights.add(draft.toLight());
        }
    }

    private void gather(Passage passage, Passage.Value value, Exclusion exclusion, boolean one) {
        LightDraft current = one ? drafts.getFirst() : null;
        int sentenceEnd = -1;
        int clauseEnd = -1;
        List<Mention> waiting = new ArrayList<>();
        for (Mention mention : value.mentions()) {
            Span span = value.place(mention.span());
            if (!one && span.start() >= clauseEnd) {
                // What waited for a light of its clause goes to the light before it, if the sentence has one.
                settle(waiting, current, value, exclusion);
                if (span.start() >= sentenceEnd) {
                    current = null;
                    sentenceEnd =
                            Sentences.around(text, value.span(), span.start()).end();
                }
                clauseEnd = clauseEnd(span.start(), sentenceEnd);
                current = current == null ? null : current.outsideClause();
            }
            if (mention instanceof Mention.Named named && isAnchor(named.term())) {
                boolean excluded = exclusion.covers(mention.span());
                if (current == null || (!one && current.isNextLight(named.term(), excluded))) {
                    current = new LightDraft(span, excluded);
                    drafts.add(current);
                }
                current.take(named.term(), span, excluded);
                sizeInName(current, new Fact<>(named.term(), span, excluded));
                settle(waiting, current, value, exclusion);
            } else if (isFigure(mention, passage, value)) {
                if (current != null && (one || current.inClause())) {
                    take(current, mention, value, exclusion);
                } else {
                    waiting.add(mention);
                }
            }
        }
        settle(waiting, current, value, exclusion);
    }

    /** {@code 120 cm softbox} is a name of the trade, and tells the size as well. */
    private void sizeInName(LightDraft light, Fact<Term> modifier) {
        boolean figure = modifier.span().of(text).chars().anyMatch(Character::isDigit);
        if (figure && light.size == null && modifier.value().category() == Category.MODIFIERS) {
            light.size = modifier.value()
                    .numbers()
                    .number("size_m")
                    .map(modifier::with)
                    .orElse(null);
        }
    }

    private void settle(List<Mention> waiting, @Nullable LightDraft light, Passage.Value value, Exclusion exclusion) {
        if (light != null) {
            for (Mention mention : waiting) {
                take(light, mention, value, exclusion);
            }
        }
        waiting.clear();
    }

    private static boolean isAnchor(Term term) {
        return term.category() == Category.LIGHT_SOURCES
                || term.category() == Category.MODIFIERS
                || (term.category() == Category.LIGHTING_PATTERNS
                        && !term.kind().equals("concept")
                        && !term.kind().equals("tonality")
                        && !term.kind().equals("setup"));
    }

    private boolean isFigure(Mention mention, Passage passage, Passage.Value value) {
        return mention instanceof Mention.Direction
                || mention instanceof Quantity.Angle
                || (mention instanceof Quantity.ColorTemperature kelvin
                        && !WhiteBalance.isSaid(text, passage, value, value.place(kelvin.span())))
                || mention instanceof Quantity.LightRatio
                || mention instanceof Quantity.Dimensions
                || lengths.get(mention) == LengthUse.LIGHT_SIZE
                || lengths.get(mention) == LengthUse.LIGHT_DISTANCE;
    }

    private void take(LightDraft light, Mention mention, Passage.Value value, Exclusion exclusion) {
        Span span = value.place(mention.span());
        boolean excluded = exclusion.covers(mention.span());
        light.cover(span);
        switch (mention) {
            case Mention.Direction direction ->
                light.side = new Fact<>(better(light.side, direction.side()), span, excluded);
            case Quantity.Angle angle -> {
                Fact<Double> degrees = new Fact<>((angle.min() + angle.max()) / 2, span, excluded);
                if (angle.elevation()) {
                    light.elevation = degrees;
                } else if (light.azimuth == null) {
                    light.azimuth = degrees;
                }
            }
            case Quantity.ColorTemperature kelvin ->
                light.kelvin = light.kelvin == null
                        ? new Fact<>(new Interval(kelvin.min(), kelvin.max()), span, excluded)
                        : light.kelvin;
            case Quantity.LightRatio ratio -> {
                Fact<Double> fact = new Fact<>(ratio.key() / ratio.fill(), span, excluded);
                light.ratio = fact;
                ratios.add(fact);
            }
            case Quantity.Dimensions size ->
                light.size = new Fact<>(Math.max(size.width(), size.height()), span, excluded);
            case Quantity.Length length -> {
                if (lengths.get(length) == LengthUse.LIGHT_DISTANCE) {
                    light.distance = light.distance == null
                            ? new Fact<>(new Interval(length.min(), length.max()), span, excluded)
                            : light.distance;
                } else if (light.size == null) {
                    light.size = new Fact<>(length.max(), span, excluded);
                }
            }
            default -> {}
        }
    }

    /** Of two directions the one that says more: “behind” and “camera right” are behind right. */
    private static Side better(@Nullable Fact<Side> before, Side now) {
        if (before == null) {
            return now;
        }
        Side first = before.value();
        if (first == Side.BEHIND && now.sign() != 0) {
            return now.sign() < 0 ? Side.BEHIND_LEFT : Side.BEHIND_RIGHT;
        }
        if (now == Side.BEHIND && first.sign() != 0) {
            return first.sign() < 0 ? Side.BEHIND_LEFT : Side.BEHIND_RIGHT;
        }
        return first.sign() != 0 ? first : now;
    }

    private int clauseEnd(int from, int sentenceEnd) {
        for (int i = from; i < sentenceEnd; i++) {
            boolean comma = text.charAt(i) == ',' || text.charAt(i) == '，' || text.charAt(i) == '、';
            if (comma || text.startsWith(" while ", i)) {
                return i;
            }
        }
        return sentenceEnd;
    }
}
