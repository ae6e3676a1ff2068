import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Writes the merges of CLIP's tokenizer as numbers: {@code java ClipMerges.java bpe_simple_vocab_16e6.txt.gz merges.bin}. What the numbers
 * mean stands beside the resource.
 */
final class ClipMerges {
    private static final int MERGES = 49_152 - 256 - 2;

    private ClipMerges() {}

    public static void main(String[] args) throws IOException {
        Map<String, Integer> tokens = new HashMap<>();
        for (boolean end : new boolean[] {false, true}) {
            int unprintable = 0;
            for (int round = 0; round < 2; round++) {
                for (int b = 0; b < 256; b++) {
                    boolean printable = (b >= '!' && b <= '~') || (b >= 0xA1 && b <= 0xAC) || b >= 0xAE;
                    if (printable == (round == 0)) {
                        char symbol = (char) (printable ? b : 256 + unprintable++);
                        tokens.put(symbol + (end ? "</w>" : ""), tokens.size());
                    }
                }
            }
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(Path.of(args[0]))), StandardCharsets.UTF_8));
                DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            lines.readLine(); // the version
            for (int i = 0; i < MERGES; i++) {
                String[] pair = lines.readLine().split(" ");
                out.writeShort(tokens.get(pair[0]));
                out.writeShort(tokens.get(pair[1]));
                tokens.put(pair[0] + pair[1], tokens.size());
            }
        }
    }
}
