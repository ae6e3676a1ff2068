package portrait.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import portrait.lint.Level;

/**
 * Settings that hold for all files, or for those of an override.
 *
 * @param levels by the id of a rule or a group, in the order of the file
 * @param prefer by the words to replace, in the order of the file
 */
record ConfigPart(
        Map<String, Stated<Level>> levels,
        Optional<Stated<List<String>>> targets,
        Map<String, Stated<String>> prefer,
        List<Stated<String>> avoid,
        Optional<Stated<Boolean>> sentencePerLine) {}
