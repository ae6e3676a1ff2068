package portrait.mention;

import java.util.Optional;
import portrait.syntax.Names;
import portrait.syntax.SectionName;
import portrait.vocabulary.Vocabulary;

/** The parser's view of the vocabulary. */
record VocabularyNames(Vocabulary vocabulary) implements Names {
    private static final int MAX_LABEL = 60;
    private static final String JOINTS = "&/,+()";

    @Override
    public Optional<SectionName> section(String label) {
        return vocabulary.section(label).or(() -> firstPart(label)).flatMap(SectionName::ofId);
    }

    /** {@code lighting & mood} is the section of its first known part. */
    private Optional<String> firstPart(String label) {
        if (label.length() > MAX_LABEL) {
            return Optional.empty();
        }
        int from = 0;
        for (int i = 0; i <= label.length(); i++) {
            boolean and = label.startsWith(" and ", i);
            if (i == label.length() || and || JOINTS.indexOf(label.charAt(i)) >= 0) {
                Optional<String> section =
                        vocabulary.section(label.substring(from, i).strip());
                if (section.isPresent()) {
                    return section;
                }
                from = and ? i + 5 : i + 1;
                i = from - 1;
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean isKey(String label) {
        return !vocabulary.keys(label).isEmpty();
    }
}
