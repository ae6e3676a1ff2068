package portrait.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import portrait.text.Position;
import portrait.text.PositionEncoding;
import portrait.text.SourceText;
import portrait.text.Span;

/** The labelled prompts; their guideline stands beside them in {@code recognition/README.md}. */
final class Sample {
    private static final String BORDER = "?";

    private Sample() {}

    /** The texts that stand in the project. */
    static List<Prompt> ownTexts() {
        return prompts(false);
    }

    /** All sixty. Needs the corpus. */
    static List<Prompt> all() {
        return prompts(true);
    }

    private static List<Prompt> prompts(boolean corpus) {
        List<List<String>> labels = rows("labels.tsv").toList();
        List<Prompt> prompts = new ArrayList<>();
        for (List<String> row : rows("sample.tsv").toList()) {
            String file = row.getFirst();
            if (corpus || isOwn(file)) {
                SourceText source = source(file, row.get(1));
                prompts.add(new Prompt(
                        file,
                        source,
                        labels.stream()
                                .filter(label -> label.getFirst().equals(file))
                                .map(label -> label(label, source))
                                .toList()));
            }
        }
        return prompts;
    }

    private static boolean isOwn(String file) {
        return file.startsWith("texts/");
    }

    private static SourceText source(String file, String digest) {
        byte[] bytes = isOwn(file) ? resource(file) : Corpus.bytes(file);
        if (!digest(bytes).equals(digest)) {
            throw new IllegalStateException(file + " is not the text that was labelled");
        }
        return SourceText.decode(bytes);
    }

    /** The columns are file, line, column, kind, value, fragment. */
    private static Spot label(List<String> row, SourceText source) {
        Position position = new Position(Integer.parseInt(row.get(1)) - 1, Integer.parseInt(row.get(2)) - 1);
        int start = source.lines().offset(position, PositionEncoding.UTF_16);
        String fragment = row.get(5);
        if (!source.text().startsWith(fragment, start)) {
            throw new IllegalStateException("another text stands there: " + String.join(" · ", row));
        }
        String kind = row.get(3);
        boolean border = kind.endsWith(BORDER);
        String name = border ? kind.substring(0, kind.length() - BORDER.length()) : kind;
        return new Spot(
                Kind.valueOf(name.toUpperCase(Locale.ROOT)),
                new Span(start, start + fragment.length()),
                row.get(4),
                border);
    }

    /** The rows of a tab-separated table below its heading. */
    private static Stream<List<String>> rows(String name) {
        return new String(resource(name), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)));
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Sample.class.getResourceAsStream("/recognition/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
