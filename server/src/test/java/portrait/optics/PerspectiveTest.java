package portrait.optics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PerspectiveTest {

    @TestFactory
    Stream<DynamicTest> noseAgainstEars() {
        return Table.read("perspective.csv").tests(row -> {
            double ratio = Perspective.noseToEar(Length.ofMetres(row.number("distance_m")));
            assertEquals(row.number("ratio"), ratio, row.number("tolerance"));
        });
    }

    @TestFactory
    Stream<DynamicTest> growthOfTheNose() {
        return Table.read("perspective-growth.csv").tests(row -> {
            Length near = Length.ofMetres(row.number("near_m"));
            Length far = Length.ofMetres(row.number("far_m"));
            assertEquals(row.number("ratio"), Perspective.noseGrowth(near, far), row.number("tolerance"));
        });
    }

    @Law
    void facesFlattenWithDistance(@ForAll(supplier = Some.AnyDistance.class) Length distance) {
        double near = Perspective.noseToEar(distance);
        double far = Perspective.noseToEar(new Length(distance.mm() * 2));
        assertTrue(near > far);
        assertTrue(far > 1);
        assertEquals(near - 1, 2 * (far - 1), (near - 1) * 1e-6);
    }

    @Law
    void nothingDeepLooksAsLargeAsItsLike(@ForAll(supplier = Some.AnyDistance.class) Length distance) {
        assertEquals(1, Perspective.relativeSize(distance, new Length(0)));
        assertEquals(2, Perspective.relativeSize(distance, distance));
    }
}
