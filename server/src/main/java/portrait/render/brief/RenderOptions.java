package portrait.render.brief;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import portrait.model.DialectName;

/**
 * What a person chooses for one rendering.
 *
 * @param variables values by the variable's name; they win over every definition
 * @param seed decides between the options of variables, and is the model's seed where the file gives none; without it the first option
 *     of each holds
 * @param dialect another way of speaking than the model's first one; the model must know it
 */
public record RenderOptions(Map<String, String> variables, OptionalLong seed, Optional<DialectName> dialect) {
    /** First options, no seed. */
    public static final RenderOptions DEFAULT = new RenderOptions(Map.of(), OptionalLong.empty(), Optional.empty());

    public RenderOptions {
        variables = Collections.unmodifiableMap(new TreeMap<>(variables));
    }

    public RenderOptions withSeed(long value) {
        return new RenderOptions(variables, OptionalLong.of(value), dialect);
    }

    public RenderOptions with(String variable, String value) {
        Map<String, String> more = new TreeMap<>(variables);
        more.put(variable, value);
        return new RenderOptions(more, seed, dialect);
    }

    public RenderOptions in(DialectName name) {
        return new RenderOptions(variables, seed, Optional.of(name));
    }
}
