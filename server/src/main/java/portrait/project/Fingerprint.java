package portrait.project;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import portrait.lint.Finding;
import portrait.text.LineIndex;
import portrait.text.SourceText;

/**
 * What stays the same of a finding while other lines of its file change: its rule and the words of its line. White space makes no
 * difference, nor does the number of the line.
 */
public final class Fingerprint {
    /** 64 bits: two lines of one file that share them by chance are not to be expected. */
    private static final int BYTES = 8;

    private Fingerprint() {}

    /** Sixteen hexadecimal digits. */
    public static String of(Finding finding, SourceText source) {
        LineIndex lines = source.lines();
        String line = source.slice(lines.line(lines.lineAt(finding.span().start())));
        byte[] hash = sha256().digest((finding.rule() + "\n" + withOneSpace(line)).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }

    private static String withOneSpace(String line) {
        StringBuilder out = new StringBuilder(line.length());
        boolean space = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean blank = Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
            if (!blank) {
                out.append(space && !out.isEmpty() ? " " : "").append(c);
            }
            space = blank;
        }
        return out.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
