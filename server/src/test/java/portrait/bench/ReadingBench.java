package portrait.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import portrait.mention.Reading;
import portrait.text.SourceText;
import portrait.vocabulary.Vocabulary;

/** A cold read: text to tree and mentions. Its time has to grow in proportion to the lines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBench {
    private static final String PARAGRAPH = """
            # Subject
            A violin maker in her sixties at the bench, looking past the camera, sawdust on her sleeves.

            # Camera
            lens: 85mm f/1.8
            distance: 2.2 m
            1/250 s, ISO 400, focus on the near eye

            # Light
            Large octabox 45° to her left, two stops over the window behind; white balance 5200 K.

            """;

    @Param({"100", "10000"})
    public int lines;

    private Vocabulary vocabulary;

    private SourceText text;

    @Setup(Level.Trial)
    public void write() {
        vocabulary = Vocabulary.standard();
        text = SourceText.of(PARAGRAPH.repeat(lines / (int) PARAGRAPH.lines().count()));
    }

    @Benchmark
    public Reading read() {
        return Reading.of(text, vocabulary);
    }
}
