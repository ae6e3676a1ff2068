package portrait.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import portrait.Snapshots;
import portrait.mention.Reading;
import portrait.text.SourceText;

/** Each {@code syntax/*.portrait} prints as the {@code .tree} beside it. */
class SyntaxSnapshotTest {
    @TestFactory
    Stream<DynamicTest> examples() {
        return Snapshots.files("syntax", ".portrait").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) {
        SourceText source = SourceText.decode(Snapshots.bytes(file));
        SyntaxTree tree = Reading.of(source).tree();
        assertEquals(source.text(), tree.print());
        String name = file.getFileName().toString();
        Snapshots.check(
                file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".tree"), TreePrinter.print(tree));
    }
}
