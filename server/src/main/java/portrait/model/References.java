package portrait.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How pictures go with a prompt.
 *
 * @param how a sentence that says where to put them
 * @param urls whether the address of a picture may stand in front of the prompt
 * @param max how many pictures it takes; empty: nobody says
 * @param identity the parameter that takes the picture of a person; empty: none does
 * @param style the parameter that takes a picture for the look
 * @param numbered whether the second picture has a parameter of its own: {@code input_image_2}
 */
public record References(
        String how,
        boolean urls,
        OptionalInt max,
        Optional<String> identity,
        Optional<String> style,
        boolean numbered) {}
