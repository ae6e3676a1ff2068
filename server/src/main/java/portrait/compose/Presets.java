package portrait.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import portrait.text.SourceText;

/** The presets that come with Portrait: files among the program's resources, listed in {@code presets/index.txt}. */
public final class Presets {
    private static final String FOLDER = "/portrait/presets/";
    private static final String SCHEME = "builtin:";
    private static final String ENDING = ".portrait";

    private Presets() {}

    /** Their names, in the order of the alphabet. */
    public static List<String> names() {
        return new String(bytes("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The preset of that name, with or without its ending, and with or without a {@code presets/} in front. */
    public static Optional<Lookup.Found> find(String name) {
        String plain = name.startsWith("presets/") ? name.substring("presets/".length()) : name;
        String wanted = plain.endsWith(ENDING) ? plain.substring(0, plain.length() - ENDING.length()) : plain;
        return names().contains(wanted)
                ? Optional.of(new Lookup.Found(SCHEME + wanted, SourceText.decode(bytes(wanted + ENDING))))
                : Optional.empty();
    }

    /** Whether an id is that of a preset that comes with Portrait. */
    public static boolean isId(String id) {
        return id.startsWith(SCHEME);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Presets.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + FOLDER + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
