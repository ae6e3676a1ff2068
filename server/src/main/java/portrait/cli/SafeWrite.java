package portrait.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes a text over a file so that one of the two is whole at every moment. */
final class SafeWrite {
    private SafeWrite() {}

    /**
     * Replaces the text of a file that was read; a link stays one.
     *
     * @throws Failure where that would lose something, or cannot be done
     */
    static void over(Document read, String text) throws Failure {
        if (!read.source().undecodable().isEmpty()) {
            throw new Failure(
                    read.path()
                            + ": not changed, since it holds bytes that are not UTF-8 and would be lost; save it as UTF-8 first");
        }
        try {
            Path file = Path.of(read.path()).toRealPath();
            if (!Files.isWritable(file)) {
                throw new Failure(read.path() + ": not changed, since it may not be written; change its permissions");
            }
            replace(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Failure(read.path() + ": not changed, since it cannot be written (" + e.getMessage() + ")");
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isWritable(folder)) {
            Files.write(file, bytes);
            return;
        }
        Path whole = Files.createTempFile(folder, ".portrait-", ".tmp");
        try {
            Files.write(whole, bytes);
            PosixFileAttributeView view = Files.getFileAttributeView(whole, PosixFileAttributeView.class);
            if (view != null) {
                Files.setPosixFilePermissions(whole, Files.getPosixFilePermissions(file));
            }
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
