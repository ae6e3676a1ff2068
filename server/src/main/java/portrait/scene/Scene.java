package portrait.scene;

import java.util.List;
import portrait.compose.Composer;
import portrait.compose.Composition;
import portrait.compose.Library;
import portrait.mention.Form;
import portrait.mention.Reading;
import portrait.vocabulary.Term;

/**
 * All that a file states.
 *
 * @param composition the file, with what it takes from others; all places are offsets in its text
 * @param reading the text that it was folded from
 * @param frontMatter its front matter
 * @param passages what is to be said to a model, in order
 * @param terms every term of the vocabulary in the passages
 * @param subject the words that say who is in the picture: the subject fields and the first prose
 * @param camera body, lens, distances, framing
 * @param lights the lights
 * @param ambient sources named without being a light of the set-up: a time of day, the weather
 * @param lightRatios key to fill, stated for the whole set-up
 * @param look film, grade, colours
 * @param skin skin, eyes and hair
 * @param avoid what must not be in the picture, one entry each
 * @param references pictures that go with the prompt, as their paths are written
 * @param variables definitions
 * @param forms markup: variables, placeholders, weights, flags
 */
public record Scene(
        Composition composition,
        Reading reading,
        FrontMatter frontMatter,
        List<Passage> passages,
        List<Fact<Term>> terms,
        List<Fact<String>> subject,
        Camera camera,
        List<Light> lights,
        List<Fact<Term>> ambient,
        List<Fact<Double>> lightRatios,
        Look look,
        List<Fact<Term>> skin,
        List<Fact<String>> avoid,
        List<Fact<String>> references,
        List<Variable> variables,
        List<Fact<Form>> forms) {
    /** What a text states by itself. */
    public static Scene of(Reading reading) {
        return of(Composition.alone("", reading.source()), reading);
    }

    /** What a file states together with those that it names. */
    public static Scene of(Composition composition) {
        return of(composition, Reading.of(composition.source()));
    }

    /**
     * What a file states together with those that it names.
     *
     * @param file its id, as {@code library} gives ids
     * @param reading the file
     * @param library where it finds others
     */
    public static Scene of(String file, Reading reading, Library library) {
        Composition composition = Composer.compose(file, reading.tree(), library, reading.vocabulary());
        return composition.isAlone() ? of(composition, reading) : of(composition);
    }

    private static Scene of(Composition composition, Reading reading) {
        return new SceneReader(composition, reading).read();
    }

    /** The characters of the file. */
    public String text() {
        return reading.source().text();
    }
}
