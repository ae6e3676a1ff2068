package portrait.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portrait.mention.Side;
import portrait.text.Span;
import portrait.vocabulary.Category;
import portrait.vocabulary.Term;

/** A light while its words are being gathered. Never leaves {@link LightReader}. */
final class LightDraft {
    private Span span;
    private final boolean excluded;
    private boolean inClause = true;

    @Nullable
    Fact<LightRole> role;

    @Nullable
    Fact<Term> source;

    @Nullable
    Fact<Term> modifier;

    @Nullable
    Fact<Term> quality;

    @Nullable
    Fact<Side> side;
    /** Degrees as written; the side gives them their sign. */
    @Nullable
    Fact<Double> azimuth;

    @Nullable
    Fact<Double> elevation;

    @Nullable
    Fact<Interval> kelvin;

    @Nullable
    Fact<Double> size;

    @Nullable
    Fact<Interval> distance;

    @Nullable
    Fact<Double> ratio;

    final List<Fact<Term>> patterns = new ArrayList<>();

    LightDraft(Span span, boolean excluded) {
        this.span = span;
        this.excluded = excluded;
    }

    LightDraft outsideClause() {
        inClause = false;
        return this;
    }

    boolean inClause() {
        return inClause;
    }

    /** Whether a field for the key light goes on with it: fields such as its pattern stood before its own. */
    boolean goesOn(boolean excludedNow) {
        return role == null && excluded == excludedNow;
    }

    void cover(Span other) {
        span = span.cover(other);
    }

    boolean hasLight() {
        return role != null || source != null || modifier != null || quality != null || !patterns.isEmpty();
    }

    /** Whether naming this term begins another light. */
    boolean isNextLight(Term term, boolean excludedNow) {
        if (!inClause || excludedNow != excluded) {
            return true;
        }
        return switch (term.category()) {
            case LIGHT_SOURCES -> source != null;
            case MODIFIERS -> modifier != null && !modifier.value().equals(term);
            default -> LightRole.ofTerm(term.id()).isPresent() && role != null;
        };
    }

    void take(Term term, Span at, boolean excludedNow) {
        Fact<Term> fact = new Fact<>(term, at, excludedNow);
        cover(at);
        if (term.category() == Category.LIGHT_SOURCES) {
            source = source == null ? fact : source;
        } else if (term.category() == Category.MODIFIERS) {
            modifier = modifier == null ? fact : modifier;
        } else if (LightRole.ofTerm(term.id()).isPresent()) {
            role = role == null ? fact.with(LightRole.ofTerm(term.id()).orElseThrow()) : role;
        } else if (term.kind().equals("quality")) {
            quality = quality == null ? fact : quality;
        } else {
            patterns.add(fact);
        }
    }

    Light toLight() {
        Optional<Fact<Side>> where = Optional.ofNullable(side);
        return new Light(
                span,
                Optional.ofNullable(role),
                Optional.ofNullable(source),
                Optional.ofNullable(modifier),
                where,
                signedAzimuth(),
                Optional.ofNullable(elevation),
                Optional.ofNullable(kelvin),
                Optional.ofNullable(size),
                Optional.ofNullable(distance),
                Optional.ofNullable(ratio),
                Optional.ofNullable(quality),
                List.copyOf(patterns),
                excluded);
    }

    private Optional<Fact<Double>> signedAzimuth() {
        if (side == null) {
            return Optional.empty();
        }
        Side where = side.value();
        if (azimuth != null && (where.sign() != 0 || where.isBehind())) {
            return Optional.of(azimuth.with(where.azimuth(azimuth.value())));
        }
        boolean known = where == Side.FRONT || where == Side.BEHIND;
        return known ? Optional.of(side.with(where.azimuth(0))) : Optional.empty();
    }
}
