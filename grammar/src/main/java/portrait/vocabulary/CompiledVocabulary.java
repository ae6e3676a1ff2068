package portrait.vocabulary;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import portrait.text.json.Json;
import portrait.text.json.JsonReader;
import portrait.text.json.JsonWriter;

/**
 * The vocabulary as the packaged program carries it: the same as the JSON files, with the index of its phrases ready made, so that a start
 * need neither parse nor index. Made from the program's own jar when that is packaged; without it the JSON files are read.
 *
 * <p>A table of strings comes first, then numbers only, all of four bytes: terms, keys, sections, the trie, and what its phrases stand for.
 */
final class CompiledVocabulary {
    static final String RESOURCE = "vocabulary.bin";

    private CompiledVocabulary() {}

    // ---- writing

    static void write(VocabularyReader.Parts parts, PhraseIndex<Vocabulary.Entry> index, OutputStream out)
            throws IOException {
        new Writer(parts).write(index, new DataOutputStream(out));
    }

    private static final class Writer {
        private final VocabularyReader.Parts parts;
        private final Map<String, Integer> strings = new LinkedHashMap<>();
        private final List<Integer> numbers = new ArrayList<>();

        Writer(VocabularyReader.Parts parts) {
            this.parts = parts;
        }

        void write(PhraseIndex<Vocabulary.Entry> index, DataOutputStream out) throws IOException {
            list(parts.terms(), this::term);
            list(parts.keys(), this::key);
            list(parts.sections(), section -> {
                string(section.id());
                strings(section.aliases());
            });
            trie(index.trie());
            values(index);
            out.writeInt(strings.size());
            for (String string : strings.keySet()) {
                byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            for (int number : numbers) {
                out.writeInt(number);
            }
            out.flush();
        }

        private void term(Term term) {
            string(term.id());
            string(term.category().id());
            string(term.kind());
            string(term.label());
            list(term.aliases(), alias -> {
                string(alias.text());
                strings(alias.topics().stream().map(Topic::id).sorted().toList());
            });
            string(term.text());
            string(JsonWriter.compact().value(term.numbers().values()).toString());
            string(term.write());
            strings(term.replaces());
        }

        private void key(Key key) {
            string(key.id());
            string(key.section());
            string(key.label());
            strings(key.aliases());
            strings(key.local());
            string(key.expects());
            string(key.text());
            string(key.example());
        }

        private void trie(Trie trie) {
            number(trie.chars().length);
            for (char c : trie.chars()) {
                number(c);
            }
            number(trie.values().length);
            for (int edge : trie.first()) {
                number(edge);
            }
            for (int value : trie.values()) {
                number(value);
            }
            long[] splittable = trie.splittable().toLongArray();
            number(splittable.length);
            for (long bits : splittable) {
                number((int) (bits >>> 32));
                number((int) bits);
            }
        }

        /** A term's alias by its place; the place behind the last one means the label. */
        private void values(PhraseIndex<Vocabulary.Entry> index) {
            Map<Term, Integer> places = new HashMap<>();
            parts.terms().forEach(term -> places.put(term, places.size()));
            list(
                    index.values(),
                    entries -> list(entries, entry -> {
                        List<Alias> aliases = entry.term().aliases();
                        int place = aliases.indexOf(entry.alias());
                        number(places.getOrDefault(entry.term(), -1));
                        number(place < 0 ? aliases.size() : place);
                    }));
        }

        private <T> void list(List<T> items, Consumer<T> each) {
            number(items.size());
            items.forEach(each);
        }

        private void strings(List<String> items) {
            list(items, this::string);
        }

        private void string(String string) {
            number(strings.computeIfAbsent(string, any -> strings.size()));
        }

        private void number(int number) {
            numbers.add(number);
        }
    }

    // ---- reading

    /** What was written. The stream is read to its end. */
    static Vocabulary read(InputStream in) throws IOException {
        return new Reader(in.readAllBytes()).read();
    }

    private static final class Reader {
        private final byte[] bytes;
        private final ByteBuffer buffer;
        private String[] strings = {};

        Reader(byte[] bytes) {
            this.bytes = bytes;
            this.buffer = ByteBuffer.wrap(bytes);
        }

        Vocabulary read() {
            strings = new String[buffer.getInt()];
            for (int i = 0; i < strings.length; i++) {
                int length = buffer.getInt();
                strings[i] = new String(bytes, buffer.position(), length, StandardCharsets.UTF_8);
                buffer.position(buffer.position() + length);
            }
            List<Term> terms = new ArrayList<>();
            for (int i = number(); i > 0; i--) {
                terms.add(term());
            }
            List<Key> keys = new ArrayList<>();
            for (int i = number(); i > 0; i--) {
                keys.add(new Key(string(), string(), string(), strings(), strings(), string(), string(), string()));
            }
            List<VocabularyReader.SectionEntry> sections = new ArrayList<>();
            for (int i = number(); i > 0; i--) {
                sections.add(new VocabularyReader.SectionEntry(string(), strings()));
            }
            Trie trie = trie();
            return new Vocabulary(
                    new VocabularyReader.Parts(terms, keys, sections), new PhraseIndex<>(trie, values(terms)));
        }

        private Term term() {
            return new Term(
                    string(),
                    Category.ofId(string()).orElseThrow(),
                    string(),
                    string(),
                    aliases(),
                    string(),
                    numbers(),
                    string(),
                    strings());
        }

        private List<Alias> aliases() {
            Alias[] aliases = new Alias[number()];
            for (int i = 0; i < aliases.length; i++) {
                aliases[i] = new Alias(string(), topics());
            }
            return List.of(aliases);
        }

        private Set<Topic> topics() {
            int count = number();
            if (count == 0) {
                return Set.of();
            }
            Set<Topic> topics = EnumSet.noneOf(Topic.class);
            for (int i = 0; i < count; i++) {
                topics.add(Topic.ofId(string()).orElseThrow());
            }
            return topics;
        }

        private Numbers numbers() {
            if (JsonReader.strict(string()) instanceof Json.Obj object) {
                return new Numbers(object);
            }
            throw new IllegalStateException("the figures of a term are an object");
        }

        private Trie trie() {
            int[] wide = numbers(number());
            char[] chars = new char[wide.length];
            for (int i = 0; i < chars.length; i++) {
                chars[i] = (char) wide[i];
            }
            int nodes = number();
            int[] first = numbers(nodes + 1);
            int[] values = numbers(nodes);
            long[] splittable = new long[number()];
            for (int i = 0; i < splittable.length; i++) {
                splittable[i] = buffer.getLong();
            }
            return new Trie(chars, first, values, BitSet.valueOf(splittable));
        }

        private int[] numbers(int count) {
            int[] numbers = new int[count];
            buffer.asIntBuffer().get(numbers);
            buffer.position(buffer.position() + Integer.BYTES * count);
            return numbers;
        }

        private List<List<Vocabulary.Entry>> values(List<Term> terms) {
            List<List<Vocabulary.Entry>> values = new ArrayList<>();
            for (int i = number(); i > 0; i--) {
                Vocabulary.Entry[] entries = new Vocabulary.Entry[number()];
                for (int j = 0; j < entries.length; j++) {
                    Term term = terms.get(number());
                    int place = number();
                    Alias alias = place < term.aliases().size() ? term.aliases().get(place) : Vocabulary.labelOf(term);
                    entries[j] = new Vocabulary.Entry(term, alias);
                }
                values.add(List.of(entries));
            }
            return values;
        }

        private List<String> strings() {
            String[] items = new String[number()];
            for (int i = 0; i < items.length; i++) {
                items[i] = string();
            }
            return List.of(items);
        }

        private String string() {
            return strings[number()];
        }

        private int number() {
            return buffer.getInt();
        }
    }
}
