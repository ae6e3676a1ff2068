package portrait.cli.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * The folder that reports for other programs count paths from: the root of the repository, or the working directory outside of one.
 *
 * @param root absolute
 * @param working what the user's paths count from; absolute
 */
public record SourceRoot(Path root, Path working) {
    private static final String UNRESERVED = "-._~/";

    public SourceRoot {
        root = root.normalize();
        working = working.normalize();
    }

    /** The root of the repository around a folder. */
    public static SourceRoot around(Path working) {
        Path absolute = working.toAbsolutePath().normalize();
        for (Path folder = absolute; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return new SourceRoot(folder, absolute);
            }
        }
        return new SourceRoot(absolute, absolute);
    }

    /** A path from the root, with slashes; absolute where it lies elsewhere. */
    public String relative(String path) {
        if (path.equals("-")) {
            return path;
        }
        Path absolute = working.resolve(path).normalize();
        return absolute.startsWith(root)
                ? slashes(root.relativize(absolute))
                : absolute.toString().replace('\\', '/');
    }

    /** The same as the reference of a URI. */
    public String uri(String path) {
        Path absolute = working.resolve(path).normalize();
        boolean inside = path.equals("-") || absolute.startsWith(root);
        return inside ? encoded(relative(path)) : absolute.toUri().toString();
    }

    /** The root as a URI with a slash at its end. */
    public String rootUri() {
        String uri = root.toUri().toString();
        return uri.endsWith("/") ? uri : uri + "/";
    }

    private static String slashes(Path relative) {
        StringBuilder out = new StringBuilder();
        for (Path name : relative) {
            out.append(out.isEmpty() ? "" : "/").append(name);
        }
        return out.toString();
    }

    private static String encoded(String path) {
        StringBuilder out = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (plain || UNRESERVED.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return out.toString();
    }
}
