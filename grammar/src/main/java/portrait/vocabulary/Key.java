package portrait.vocabulary;

import java.util.List;

/**
 * A key of the language: the name of a field, and of a member in JSON prompts.
 *
 * @param id the name to write
 * @param section the id of the section it belongs to
 * @param label what to call it
 * @param aliases other names, normalised as labels are
 * @param local names that mean this key in its own section only; the id may be one of them
 * @param expects what its value is: {@code aperture}, {@code kelvin}, {@code text} …
 * @param text what to write here
 * @param example a value
 */
public record Key(
        String id,
        String section,
        String label,
        List<String> aliases,
        List<String> local,
        String expects,
        String text,
        String example) {}
