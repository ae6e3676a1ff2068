package portrait.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;
import portrait.mention.Reading;
import portrait.model.Model;
import portrait.model.Models;
import portrait.render.Renderer;
import portrait.render.brief.RenderOptions;
import portrait.scene.Scene;
import portrait.text.SourceText;

/**
 * The work of {@code portrait render --all} for one file, after start: reading it and rendering it for every model that is available. With
 * {@code copies} the prompt stands several times in the file: the time may grow no faster than the text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RenderBench {
    @Param({"1", "10"})
    public int copies = 1;

    private SourceText prompt = SourceText.of("");
    private List<Model> models = List.of();

    @Setup(Level.Trial)
    public void load() throws IOException {
        String text = Files.readString(Path.of("examples", "luthier.portrait"));
        String body = text.substring(text.indexOf("---", 3) + 4);
        prompt = SourceText.of(text + body.repeat(copies - 1));
        models = Models.standard().available();
    }

    @Benchmark
    public void everyModel(Blackhole sink) {
        Scene scene = Scene.of(Reading.of(prompt));
        models.forEach(model -> sink.consume(Renderer.render(scene, model, RenderOptions.DEFAULT)));
    }
}
