package portrait.vocabulary;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All terms, keys and section names, and the index that finds terms in text. Immutable. */
public final class Vocabulary {
    private final Map<String, Term> terms;
    private final List<Key> keys;
    private final Map<String, List<Key>> keysByName;
    private final Map<String, List<Key>> localKeys;
    private final Map<String, String> sections;
    private final PhraseIndex<Entry> index;

    /** A term as one of its aliases says it. */
    public record Entry(Term term, Alias alias) {}

    Vocabulary(VocabularyReader.Parts parts, PhraseIndex<Entry> index) {
        this.terms = new LinkedHashMap<>();
        parts.terms().forEach(term -> this.terms.put(term.id(), term));
        this.index = index;
        this.keys = List.copyOf(parts.keys());
        this.keysByName = new LinkedHashMap<>();
        this.localKeys = new LinkedHashMap<>();
        for (Key key : keys) {
            String id = key.id().replace('-', ' ');
            if (!key.local().contains(id)) {
                addName(keysByName, id, key);
            }
            key.aliases().forEach(alias -> addName(keysByName, alias, key));
            key.local().forEach(name -> addName(localKeys, name, key));
        }
        this.sections = new LinkedHashMap<>();
        for (VocabularyReader.SectionEntry section : parts.sections()) {
            this.sections.put(section.id(), section.id());
            section.aliases().forEach(alias -> this.sections.put(alias, section.id()));
        }
    }

    /** The index of all phrases that say a term. */
    static PhraseIndex<Entry> index(List<Term> terms) {
        PhraseIndex.Builder<Entry> phrases = new PhraseIndex.Builder<>();
        for (Term term : terms) {
            for (Alias alias : sayings(term)) {
                phrases.add(alias.text(), new Entry(term, alias));
            }
        }
        return phrases.build();
    }

    /** The aliases, and the label where it can be said: an alias of the same words may restrict it to a topic. */
    private static List<Alias> sayings(Term term) {
        boolean plain =
                term.label().chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '\'');
        boolean listed = term.aliases().stream().anyMatch(alias -> alias.text().equalsIgnoreCase(term.label()));
        if (!plain || listed) {
            return term.aliases();
        }
        List<Alias> all = new ArrayList<>(term.aliases());
        all.add(labelOf(term));
        return all;
    }

    static Alias labelOf(Term term) {
        return new Alias(term.label(), Set.of());
    }

    private static void addName(Map<String, List<Key>> keys, String name, Key key) {
        List<Key> named = keys.computeIfAbsent(name, any -> new ArrayList<>());
        if (!named.contains(key)) {
            named.add(key);
        }
    }

    /** The vocabulary that comes with Portrait. It is read at the first call. */
    public static Vocabulary standard() {
        return Standard.VOCABULARY;
    }

    /** Read when first asked for: start-up does not pay for it. */
    private static final class Standard {
        private static final Vocabulary VOCABULARY = read();

        private static Vocabulary read() {
            try (InputStream in = Vocabulary.class.getResourceAsStream(CompiledVocabulary.RESOURCE)) {
                if (in != null) {
                    return CompiledVocabulary.read(in);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            VocabularyReader.Parts parts = VocabularyReader.read();
            return new Vocabulary(parts, index(parts.terms()));
        }
    }

    /**
     * Writes the vocabulary of the JSON files in the form that the packaged program starts with.
     *
     * @param args the folder of the classes, in which the file gets its place
     */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[0], "portrait", "vocabulary", CompiledVocabulary.RESOURCE);
        Files.createDirectories(target.getParent());
        VocabularyReader.Parts parts = VocabularyReader.read();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            CompiledVocabulary.write(parts, index(parts.terms()), out);
        }
    }

    /** All terms, by category and in the order of the files. */
    public Collection<Term> terms() {
        return List.copyOf(terms.values());
    }

    public Optional<Term> term(String id) {
        return Optional.ofNullable(terms.get(id));
    }

    public List<Term> terms(Category category) {
        return terms.values().stream()
                .filter(term -> term.category() == category)
                .toList();
    }

    public List<Key> keys() {
        return keys;
    }

    /** The keys that a normalised name means wherever it stands: most names have one, some have one a section. */
    public List<Key> keys(String name) {
        return keysByName.getOrDefault(name, List.of());
    }

    /** The key that a normalised name means in a section; elsewhere the first key of that name. */
    public Optional<Key> key(String name, String section) {
        List<Key> named = keys(name);
        return Stream.concat(named.stream(), localKeys.getOrDefault(name, List.of()).stream())
                .filter(key -> key.section().equals(section))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    /** The id of the section that a normalised heading names. */
    public Optional<String> section(String name) {
        return Optional.ofNullable(sections.get(name));
    }

    PhraseIndex<Entry> index() {
        return index;
    }

    /** Every normalised heading that names a section. */
    public Set<String> sectionNames() {
        return Collections.unmodifiableSet(sections.keySet());
    }

    /** The longest phrase of the vocabulary that starts at {@code start}. */
    public Optional<PhraseIndex.Match<Entry>> match(String text, int start, int end) {
        return index.match(text, start, end);
    }
}
