package portrait.syntax;

import java.util.Optional;

/** The names that decide how a line is read. They are data of the vocabulary; the parser only asks. */
public interface Names {
    /** The known section of a heading or label, given as {@link Label#normalize} leaves it. */
    Optional<SectionName> section(String label);

    /** Whether a normalised label is a key that makes a field anywhere in a file. */
    boolean isKey(String label);
}
