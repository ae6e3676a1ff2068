package portrait.render.brief;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import portrait.scene.Variable;
import portrait.syntax.Label;
import portrait.text.Span;

/** What each variable is in one rendering: what a person says, else the option that the seed picks, else the first. */
final class Variables {
    private final Map<String, Variable> defined = new LinkedHashMap<>();
    private final Map<String, String> overrides = new LinkedHashMap<>();
    private final OptionalLong seed;

    Variables(List<Variable> variables, RenderOptions options) {
        for (Variable variable : variables) {
            Variable known = defined.get(normalize(variable.name()));
            if (known == null || known.options().isEmpty()) {
                defined.put(normalize(variable.name()), variable);
            }
        }
        options.variables().forEach((name, value) -> overrides.put(normalize(name), value));
        this.seed = options.seed();
    }

    /**
     * A value.
     *
     * @param text what it is
     * @param source where the file says so; empty where a person says so
     */
    record Chosen(String text, Optional<Span> source) {}

    /** The value of a name; case, underscores and hyphens make no difference. */
    Optional<Chosen> value(String name) {
        String wanted = normalize(name);
        String override = overrides.get(wanted);
        Variable variable = defined.get(wanted);
        if (override != null) {
            Optional<Span> place = variable == null
                    ? Optional.empty()
                    : variable.options().stream()
                            .filter(option -> option.text().equals(override))
                            .map(Variable.Option::span)
                            .findFirst();
            return Optional.of(new Chosen(override, place));
        }
        if (variable == null || variable.options().isEmpty()) {
            return Optional.empty();
        }
        List<String> texts =
                variable.options().stream().map(Variable.Option::text).toList();
        Variable.Option option = variable.options().get(pick(wanted, texts));
        return Optional.of(new Chosen(option.text(), Optional.of(option.span())));
    }

    /**
     * The index of the option that holds. Each option is scored by itself, and the highest wins: an option added to the list takes some
     * seeds from the others, and moves none between them.
     */
    int pick(String name, List<String> options) {
        if (seed.isEmpty()) {
            return 0;
        }
        int best = 0;
        long bestScore = Long.MIN_VALUE;
        for (int i = 0; i < options.size(); i++) {
            long score = score(seed.getAsLong(), name, options.get(i));
            if (score > bestScore) {
                bestScore = score;
                best = i;
            }
        }
        return best;
    }

    /** FNV-1a over seed, name and option, 64 bits, finished as SplitMix64 does, whose bits are all alike. */
    private static long score(long seed, String name, String option) {
        long hash = 0xcbf29ce484222325L;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            hash = (hash ^ (seed >>> shift & 0xff)) * 0x100000001b3L;
        }
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        hash *= 0x100000001b3L; // a zero byte between the two
        for (byte b : option.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return hash ^ hash >>> 31;
    }

    /** Names as they are compared. */
    static String normalize(String name) {
        return Label.normalize(name);
    }
}
