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
 * @param order ids of sections in the order that its maker recommends; {@code prompt} is the prose of the file
 * @param negative how it is told what must not be in the picture
 * @param weights how it is told that some words count more
 * @param aspect which shapes of picture it makes
 * @param length how long a prompt may be, where that is published
 * @param numbers what becomes of bare numbers
 * @param medium words that say that the picture is a photograph; said first where the text does not say what it is
 * @param references how pictures go with a prompt
 * @param parameters in the order of output
 * @param refusals settings of relatives that it does not take
 * @param sources where the facts come from, never empty
 */
public record Model(
        String id,
        String name,
        List<String> aliases,
        List<String> families,
        String vendor,
        String status,
        DialectName dialect,
        List<String> order,
        Negative negative,
        Weights weights,
        AspectPolicy aspect,
        Optional<LengthLimit> length,
        NumberStyle numbers,
        Optional<String> medium,
        Optional<References> references,
        List<ParameterSpec> parameters,
        List<Refusal> refusals,
        List<Source> sources) {

    /** The parameter that takes a setting. */
    public Optional<ParameterSpec> parameter(String setting) {
        return parameters.stream()
                .filter(spec -> spec.setting().equals(setting))
                .findFirst();
    }

    /** Why it does not take a setting, where its file says so. */
    public Optional<String> refusal(String setting) {
        return refusals.stream()
                .filter(refusal -> refusal.setting().equals(setting))
                .map(Refusal::reason)
                .findFirst();
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
