package portrait.mention;

import java.util.Optional;
import portrait.syntax.Names;
import portrait.syntax.SectionName;
import portrait.vocabulary.Vocabulary;

/** The parser's view of the vocabulary. */
record VocabularyNames(Vocabulary vocabulary) implements Names {
    @Override
    public Optional<SectionName> section(String label) {
        return vocabulary.section(label).or(() -> firstPart(label)).flatMap(SectionName::ofId);
    }

    /** {@code lighting & mood} is the section of its first known part. */
    private Optional<String> firstPart(String label) {
        if (label.length() > 60) {
            return Optional.empty();
        }
        for (String part : label.split("[&/,+()]| and ", -1)) {
            Optional<String> section = part.equals(label) ? Optional.empty() : vocabulary.section(part.strip());
            if (section.isPresent()) {
                return section;
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean isKey(String label) {
        return !vocabulary.keys(label).isEmpty();
    }
}
