package portrait.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portrait.syntax.Label;
import portrait.syntax.SectionName;

/** What the schema cannot say about the data. */
class VocabularyTest {
    private static final int MAX_WORDS = 60;
    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    @Test
    void idsAreUnique() {
        Set<String> seen = new HashSet<>();
        List<String> twice = Arrays.stream(Category.values())
                .flatMap(category -> VocabularyReader.terms(category).stream())
                .map(Term::id)
                .filter(id -> !seen.add(id))
                .toList();
        assertEquals(List.of(), twice);
    }

    @Test
    void eachCategoryHasTerms() {
        for (Category category : Category.values()) {
            assertTrue(VOCABULARY.terms(category).size() > 3, category.id());
        }
    }

    @Test
    void nothingIsBlank() {
        List<String> blank = VOCABULARY.terms().stream()
                .filter(term -> Stream.of(term.id(), term.kind(), term.label(), term.text(), term.write())
                                .anyMatch(String::isBlank)
                        || term.replaces().stream().anyMatch(String::isBlank)
                        || term.aliases().stream()
                                .anyMatch(alias -> alias.text().isBlank()))
                .map(Term::id)
                .toList();
        assertEquals(List.of(), blank);
    }

    @Test
    void textsAreShort() {
        List<String> longOnes = VOCABULARY.terms().stream()
                .filter(term -> term.text().split("\\s+").length > MAX_WORDS)
                .map(Term::id)
                .toList();
        assertEquals(List.of(), longOnes);
    }

    /** Of terms that are said alike, one at most may count everywhere, and the topics decide between the others. */
    @Test
    void topicsDecideBetweenTermsThatAreSaidAlike() {
        Set<String> undecided = new TreeSet<>();
        for (Term term : VOCABULARY.terms()) {
            for (Alias alias : term.aliases()) {
                List<Vocabulary.Entry> entries = entries(alias.text());
                Map<Term, Set<Topic>> topics = new LinkedHashMap<>();
                entries.forEach(
                        entry -> topics.merge(entry.term(), entry.alias().topics(), VocabularyTest::union));
                if (!areApart(List.copyOf(topics.values()))) {
                    undecided.add("\"" + alias.text() + "\" says " + topics);
                }
            }
        }
        assertEquals(Set.of(), undecided);
    }

    private static Set<Topic> union(Set<Topic> some, Set<Topic> others) {
        boolean everywhere = some.isEmpty() || others.isEmpty();
        return everywhere
                ? Set.of()
                : Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    private static boolean areApart(List<Set<Topic>> topics) {
        Set<Topic> seen = new HashSet<>();
        boolean everywhere = false;
        for (Set<Topic> each : topics) {
            if (everywhere || !each.stream().allMatch(seen::add)) {
                return false;
            }
            everywhere = each.isEmpty();
        }
        return true;
    }

    private static List<Vocabulary.Entry> entries(String phrase) {
        return VOCABULARY
                .match(phrase, 0, phrase.length())
                .filter(match -> match.end() == phrase.length())
                .map(PhraseIndex.Match::values)
                .orElse(List.of());
    }

    @Test
    void eachAliasIsFoundAsWritten() {
        List<String> lost = new ArrayList<>();
        for (Term term : VOCABULARY.terms()) {
            for (Alias alias : term.aliases()) {
                if (entries(alias.text()).stream()
                        .noneMatch(entry -> entry.term().equals(term))) {
                    lost.add(term + ": " + alias.text());
                }
            }
        }
        assertEquals(List.of(), lost);
    }

    @Test
    void sectionsAreThoseOfTheCode() {
        Set<String> wanted =
                Arrays.stream(SectionName.values()).map(SectionName::id).collect(Collectors.toSet());
        assertEquals(
                wanted,
                VocabularyReader.sections().stream()
                        .map(VocabularyReader.SectionEntry::id)
                        .collect(Collectors.toSet()));
    }

    @Test
    void namesAreInTheNormalFormOfLabels() {
        Stream<String> sections = VocabularyReader.sections().stream().flatMap(section -> section.aliases().stream());
        Stream<String> keys =
                VOCABULARY.keys().stream().flatMap(key -> Stream.concat(key.aliases().stream(), key.local().stream()));
        assertEquals(
                List.of(),
                Stream.concat(sections, keys)
                        .filter(name -> !Label.normalize(name).equals(name))
                        .toList());
    }

    @Test
    void eachNameMeansOneSection() {
        Map<String, String> owners = new LinkedHashMap<>();
        List<String> twice = new ArrayList<>();
        for (VocabularyReader.SectionEntry section : VocabularyReader.sections()) {
            for (String alias : section.aliases()) {
                String other = owners.putIfAbsent(alias, section.id());
                if (other != null) {
                    twice.add(alias + ": " + other + ", " + section.id());
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void keysBelongToSections() {
        Set<String> sections =
                Arrays.stream(SectionName.values()).map(SectionName::id).collect(Collectors.toSet());
        sections.add("for"); // a model's own
        assertEquals(
                List.of(),
                VOCABULARY.keys().stream()
                        .filter(key -> !sections.contains(key.section()))
                        .toList());
    }

    @Test
    void aNameMeansOneKeyInASection() {
        Map<String, Key> owners = new LinkedHashMap<>();
        List<String> twice = new ArrayList<>();
        for (Key key : VOCABULARY.keys()) {
            Set<String> names = new TreeSet<>(key.aliases());
            names.addAll(key.local());
            names.add(key.id().replace('-', ' '));
            for (String name : names) {
                Key other = owners.putIfAbsent(key.section() + " > " + name, key);
                if (other != null) {
                    twice.add(key.section() + " > " + name + ": " + other.id() + ", " + key.id());
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void keysAreFoundByTheirNames() {
        for (Key key : VOCABULARY.keys()) {
            assertEquals(
                    key,
                    VOCABULARY.key(key.id().replace('-', ' '), key.section()).orElseThrow());
            for (String name : key.aliases()) {
                assertEquals(key, VOCABULARY.key(name, key.section()).orElseThrow(), name);
            }
        }
    }
}
