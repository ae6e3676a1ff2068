package portrait.optics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExposureTest {

    @TestFactory
    Stream<DynamicTest> exposureValues() {
        return Table.read("exposure.csv").tests(row -> {
            Exposure exposure = exposure(row.number("f_number"), row.number("seconds"), row.number("iso"));
            assertEquals(row.number("ev100"), exposure.ev100().ev100(), row.number("tolerance"));
        });
    }

    @TestFactory
    Stream<DynamicTest> lightLevels() {
        return Table.read("light-levels.csv").tests(row -> {
            ExposureValue value = new ExposureValue(row.number("ev100"));
            assertEquals(row.number("cd_per_m2"), value.candelaPerSquareMetre(), row.number("tolerance"));
            assertEquals(row.number("lux"), value.lux(), row.number("tolerance"));
        });
    }

    @TestFactory
    Stream<DynamicTest> scenes() {
        return Table.read("scene-light.csv").tests(row -> {
            SceneLight scene = SceneLight.valueOf(row.text("scene"));
            assertEquals(row.number("min"), scene.minEv100());
            assertEquals(row.number("max"), scene.maxEv100());
        });
    }

    @Test
    void everySceneHasASource() {
        List<String> listed = Table.read("scene-light.csv").rows().stream()
                .map(row -> row.text("scene"))
                .toList();
        for (SceneLight scene : SceneLight.values()) {
            assertTrue(listed.contains(scene.name()), scene.name());
        }
    }

    @Test
    void sunny16IsRightInTheSunAndDarkInARoom() {
        ExposureValue sunny = exposure(16, 1 / 100.0, 100).ev100();
        assertEquals(0, SceneLight.SUN.stopsOff(sunny), 0.4);
        assertTrue(SceneLight.HOME_INTERIOR.stopsOff(sunny) > 7);
        assertTrue(SceneLight.SUN.stopsOff(exposure(1.4, 1 / 60.0, 400).ev100()) < -9);
        assertEquals(0, SceneLight.NIGHT_STREET.stopsOff(new ExposureValue(7.5)));
        assertEquals(-1, SceneLight.NIGHT_STREET.stopsOff(new ExposureValue(6)));
        assertEquals(2, SceneLight.NIGHT_STREET.stopsOff(new ExposureValue(10)));
    }

    @Law
    void twiceTheTimeOrTheSpeedIsOneStop(@ForAll(supplier = Some.AnyExposure.class) Exposure exposure) {
        double ev = exposure.ev();
        double n = exposure.aperture().value();
        double t = exposure.time().seconds();
        double iso = exposure.iso().speed();
        assertEquals(ev - 1, exposure(n, 2 * t, iso).ev(), 1e-9);
        assertEquals(ev, exposure(n, t, 2 * iso).ev());
        assertEquals(
                exposure.ev100().ev100() - 1, exposure(n, t, 2 * iso).ev100().ev100(), 1e-9);
        assertEquals(ev + 2, exposure(2 * n, t, iso).ev(), 1e-9);
        assertEquals(4, exposure.aperture().stopsTo(new FNumber(4 * n)), 1e-9);
    }

    @Law
    void aStopDoublesTheLight(@ForAll(supplier = Some.AnyExposure.class) Exposure exposure) {
        ExposureValue value = exposure.ev100();
        ExposureValue brighter = new ExposureValue(value.ev100() + 1);
        assertEquals(2 * value.lux(), brighter.lux(), value.lux() * 1e-9);
        assertEquals(
                2 * value.candelaPerSquareMetre(),
                brighter.candelaPerSquareMetre(),
                value.candelaPerSquareMetre() * 1e-9);
    }

    /** N² = EL·t·ISO/K: the definition of the meter constants, without logarithms. */
    @Law
    void theMeterEquationsHold(@ForAll(supplier = Some.AnyExposure.class) Exposure exposure) {
        double left = exposure.aperture().value()
                * exposure.aperture().value()
                / exposure.time().seconds();
        ExposureValue value = exposure.ev100();
        double speed = exposure.iso().speed();
        assertEquals(left, value.candelaPerSquareMetre() * speed / 12.5, left * 1e-9);
        assertEquals(left, value.lux() * speed / 250, left * 1e-9);
    }

    @Test
    void aCarCrosses7PercentOfTheFrame() {
        double streak = Motion.streak(
                Speed.ofKmh(40), new ShutterTime(1 / 8.0), new Length(35), Length.ofMetres(20), new Length(36));
        assertEquals(0.068, streak, 0.0006);
    }

    @Law
    void aStreakGrowsWithTimeAndShrinksWithDistance(
            @ForAll(supplier = Some.PortraitFocalLength.class) Length focal,
            @ForAll(supplier = Some.AnyDistance.class) Length distance) {
        Length side = new Length(36);
        Speed speed = Speed.ofKmh(50);
        double streak = Motion.streak(speed, new ShutterTime(0.1), focal, distance, side);
        double longer = Motion.streak(speed, new ShutterTime(0.2), focal, distance, side);
        double farther = Motion.streak(speed, new ShutterTime(0.1), focal, new Length(2 * distance.mm()), side);
        assertEquals(2 * streak, longer, streak * 1e-9);
        assertEquals(streak / 2, farther, streak * 1e-9);
    }

    @Law
    void flashReachesWhereItsGuideNumberSays(
            @ForAll(supplier = Some.AnyFNumber.class) FNumber aperture,
            @ForAll(supplier = Some.AnyDistance.class) Length distance) {
        GuideNumber needed = GuideNumber.needed(aperture, distance);
        assertEquals(aperture.value(), needed.aperture(distance).value(), aperture.value() * 1e-9);
        assertEquals(distance.mm(), needed.reach(aperture).mm(), distance.mm() * 1e-9);
    }

    @Test
    void aGuideNumberOf40ReachesFiveMetresAtF8() {
        assertEquals(new Length(5000), new GuideNumber(40).reach(new FNumber(8)));
    }

    @Law
    void tStopsAreSlowerByWhatTheLensLoses(@ForAll(supplier = Some.AnyFNumber.class) FNumber aperture) {
        TStop stop = TStop.of(aperture, 0.8).optional().orElseThrow();
        assertTrue(stop.value() > aperture.value());
        assertEquals(0.8, stop.transmittance(aperture), 1e-9);
        assertEquals(
                aperture.value(), TStop.of(aperture, 1).optional().orElseThrow().value());
    }

    @Test
    void aLensCannotPassMoreThanAllLight() {
        assertEquals(new Result.OutOfRange<>(Quantity.TRANSMITTANCE, 1.2, 0.01, 1), TStop.of(new FNumber(2), 1.2));
    }

    @Test
    void theAiryDiscMeasures1Point34MicronsTimesN() {
        assertEquals(1.342e-3, Diffraction.airyDisc(new FNumber(1)).mm(), 0.0005e-3);
        assertEquals(0.0215, Diffraction.airyDisc(new FNumber(16)).mm(), 0.00005);
    }

    private static Exposure exposure(double n, double seconds, double iso) {
        return new Exposure(new FNumber(n), new ShutterTime(seconds), new Iso(iso));
    }
}
