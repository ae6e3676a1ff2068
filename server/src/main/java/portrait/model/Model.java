package portrait.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An image model, as far as a prompt is concerned.
 *
 * @param id lower case with hyphens
 * @param name as its maker writes it
 * @param aliases how else people call it
 * @param families what it belongs to, from the general to the particular: a {@code For} section of a family is for all its members
 * @param vendor its maker
 * @param status whether it can be had, and since when
 * @param dialect how it wants to be spoken to
 * @param schema the form of the structured prompt that it reads; its dialect may be another one, and this a choice
 * @param order ids of sections in the order that its maker recommends; {@code prompt} is the prose of the file
 * @param negative how it is told what must not be in the picture
 * @param weights how it is told that some words count more
 * @param aspect which shapes of picture it makes; empty where a prompt cannot say
 * @param length how long a prompt may be, where that is published
 * @param best how many words a prompt has at its best, where its maker says so
 * @param numbers what becomes of bare numbers
 * @param medium words that say that the picture is a photograph; said first where the text does not say what it is
 * @param unfit why it is the wrong model for a photograph, as a sentence without its full stop
 * @param references how pictures go with a prompt
 * @param parameters in the order of output
 * @param refusals settings of relatives that it does not take
 * @param traps words that work against their author
 * @param tips advice on portraits
 * @param sources where the facts come from, never empty
 */
public record Model(
        String id,
        String name,
        List<String> aliases,
        List<String> families,
        String vendor,
        Status status,
        DialectName dialect,
        Optional<SchemaName> schema,
        List<String> order,
        Negative negative,
        Weights weights,
        Optional<AspectPolicy> aspect,
        Optional<LengthLimit> length,
        Optional<WordRange> best,
        NumberStyle numbers,
        Optional<String> medium,
        Optional<String> unfit,
        Optional<References> references,
        List<ParameterSpec> parameters,
        List<Refusal> refusals,
        List<Trap> traps,
        List<Tip> tips,
        List<Source> sources) {

    /** The parameter that takes a setting. */
    public Optional<ParameterSpec> parameter(String setting) {
        return parameters.stream()
                .filter(spec -> spec.setting().equals(setting))
                .findFirst();
    }

    /** The parameter of a name in the model's own interface: {@code --s}, {@code guidance_scale}. */
    public Optional<ParameterSpec> named(String name) {
        return parameters.stream().filter(spec -> spec.name().equals(name)).findFirst();
    }

    /** Why it does not take a setting, where its file says so. */
    public Optional<String> refusal(String setting) {
        return refusals.stream()
                .filter(refusal -> refusal.setting().equals(setting))
                .map(Refusal::reason)
                .findFirst();
    }

    /** The source of an id; the sources of a checked file hold every id that its facts name. */
    public Source source(String id) {
        return sources.stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The ways of speaking that it can be spoken to in, its own one first. */
    public List<DialectName> dialects() {
        return Stream.of(
                        Optional.of(dialect),
                        schema.map(any -> DialectName.JSON),
                        Optional.of(DialectName.SENTENCES),
                        Optional.of(DialectName.CAPTION))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Every name that means this model alone. */
    public List<String> names() {
        return Stream.concat(Stream.of(id, name), aliases.stream()).distinct().toList();
    }

    /**
     * Whether a name, as an author writes it, means this model or a family of it.
     *
     * @return how particular the name is: 0 where it means another model, else more for a narrower family
     */
    public int answersTo(String written) {
        String wanted = ModelName.normalize(written);
        boolean answers = Stream.concat(names().stream(), families.stream())
                .anyMatch(name -> ModelName.normalize(name).equals(wanted));
        return answers ? wanted.length() : 0;
    }
}
