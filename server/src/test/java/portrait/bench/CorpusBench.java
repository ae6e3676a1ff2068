package portrait.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import portrait.mention.Reading;
import portrait.scene.Scene;
import portrait.text.SourceText;

/**
 * How fast prompts are read: bytes and prompts a second, over real prompts where the corpus lies beside the project, over the examples
 * otherwise. One invocation reads them all.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CorpusBench {
    private List<String> texts = List.of();
    private List<Reading> readings = List.of();

    /** What the throughput is counted in. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counted {
        public long bytes;
        public long prompts;

        private void count(String text) {
            bytes += text.length();
            prompts++;
        }
    }

    @Setup(Level.Trial)
    public void load() throws IOException {
        Path corpus = Path.of("../../shared/corpus/dev");
        Path folder = Files.isDirectory(corpus) ? corpus : Path.of("examples");
        try (Stream<Path> files = Files.walk(folder)) {
            texts = files.filter(Files::isRegularFile)
                    .sorted()
                    .map(CorpusBench::read)
                    .toList();
        }
        readings = texts.stream().map(text -> Reading.of(SourceText.of(text))).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Text to tree, mentions and scene: all that a rule or a renderer needs. */
    @Benchmark
    public void parseMentionsScene(Counted counted, Blackhole sink) {
        for (String text : texts) {
            sink.consume(Scene.of(Reading.of(SourceText.of(text))));
            counted.count(text);
        }
    }

    /** Text to tree and mentions. */
    @Benchmark
    public void parseMentions(Counted counted, Blackhole sink) {
        for (String text : texts) {
            sink.consume(Reading.of(SourceText.of(text)));
            counted.count(text);
        }
    }

    /** The fold alone, which each edit pays for the whole file. */
    @Benchmark
    public void scene(Counted counted, Blackhole sink) {
        for (Reading reading : readings) {
            sink.consume(Scene.of(reading));
            counted.count(reading.source().text());
        }
    }
}
