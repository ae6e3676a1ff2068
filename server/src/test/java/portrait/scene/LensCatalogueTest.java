package portrait.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portrait.scene.LensCatalogue.LensSystem;

class LensCatalogueTest {
    private static final LensCatalogue CATALOGUE = LensCatalogue.standard();

    private static List<String> labels(List<KnownLens> lenses) {
        return lenses.stream().map(KnownLens::label).toList();
    }

    private static boolean mayReport(String maker, double focal, double aperture, String mount) {
        Optional<LensSystem> system = mount.isEmpty() ? Optional.empty() : CATALOGUE.forMount(maker, mount);
        return CATALOGUE.mayReportAbsence(maker, focal, aperture, system);
    }

    @Test
    void theCatalogueIsReadInFull() {
        int lenses = CATALOGUE.systems().stream()
                .mapToInt(system -> (int) CATALOGUE.of(system.maker()).stream()
                        .filter(lens -> lens.system().equals(system))
                        .count())
                .sum();
        assertEquals(102, CATALOGUE.systems().size());
        assertEquals(2296, lenses);
        assertEquals(
                19, CATALOGUE.systems().stream().filter(LensSystem::complete).count());
    }

    @Test
    void everyLensIsPlausible() {
        for (LensSystem system : CATALOGUE.systems()) {
            for (KnownLens lens : CATALOGUE.of(system.maker())) {
                assertTrue(lens.focal().min() >= 3 && lens.focal().max() <= 2000, lens.label());
                assertTrue(lens.aperture().min() >= 0.7 && lens.aperture().max() <= 16, lens.label());
                assertTrue(lens.isZoom() || lens.aperture().isSingle(), lens.label());
            }
        }
    }

    @Test
    void noLensIsListedTwice() {
        for (LensSystem system : CATALOGUE.systems()) {
            Set<String> seen = new HashSet<>();
            for (KnownLens lens : CATALOGUE.of(system.maker())) {
                if (lens.system().equals(system)) {
                    assertTrue(seen.add(lens.label() + lens.focal() + lens.aperture()), lens.label());
                }
            }
        }
    }

    @Test
    void lensesAreCalledAsPeopleWriteThem() {
        assertEquals(List.of("Hasselblad XCD 80 mm f/1.9"), labels(CATALOGUE.find("Hasselblad", 80, 1.9)));
        assertEquals(
                "XCD 90 mm f/2.5",
                CATALOGUE.find("Hasselblad", 90, 2.5).getFirst().shortLabel());
        assertEquals(
                List.of("Canon EF 85 mm f/1.2"),
                labels(CATALOGUE.find("canon", 85, 1.2)).stream()
                        .filter(label -> label.contains("EF"))
                        .toList());
        assertTrue(labels(CATALOGUE.of("Hasselblad")).contains("Hasselblad XCD 20–35 mm f/3.2–4.5"));
        assertTrue(labels(CATALOGUE.of("ARRI")).contains("ARRI Signature Prime 75 mm T1.8"));
    }

    @Test
    void makersAreFoundByTheirNames() {
        for (String name :
                List.of("Voigtländer", "voigtlander", "OM System", "Olympus", "Carl Zeiss", "Rollei", "Helios")) {
            assertFalse(CATALOGUE.of(name).isEmpty(), name);
        }
        assertEquals(List.of(), CATALOGUE.of("Acme"));
        for (Maker maker : Maker.values()) {
            boolean known = !CATALOGUE.of(maker.label()).isEmpty();
            assertEquals(maker != Maker.RICOH, known, maker.label());
        }
    }

    @Test
    void lensesThatThereAre() {
        assertFalse(CATALOGUE.find("Canon", 85, 1.2).isEmpty());
        assertFalse(CATALOGUE.find("Helios", 58, 2).isEmpty());
        assertFalse(CATALOGUE.find("Leica", 50, 0.95).isEmpty());
        assertFalse(CATALOGUE.find("Nikon", 105, 1.4).isEmpty());
        assertEquals(List.of(), CATALOGUE.find("Nikon", 80, 1.4));
        assertEquals(List.of(), CATALOGUE.find("Hasselblad", 90, 1.9));
    }

    @Test
    void aLensIsOnlyStoppedDown() {
        assertEquals(List.of(), CATALOGUE.find("Hasselblad", 90, 8));
        assertTrue(CATALOGUE.reaches("Hasselblad", 90, 8));
        assertFalse(mayReport("Hasselblad", 90, 8, "Hasselblad X"));
        assertFalse(mayReport("Hasselblad", 90, 4, "Hasselblad X"));
    }

    @Test
    void aZoomCoversWhatLiesInside() {
        assertTrue(CATALOGUE.reaches("Canon", 137, 2.8));
        assertFalse(mayReport("Canon", 137, 2.8, "Canon EF"));
        assertTrue(CATALOGUE.find("Canon", 137, 2.8).stream().allMatch(KnownLens::isZoom));
    }

    @Test
    void absenceIsReportedForSystemsListedInFull() {
        assertTrue(mayReport("Hasselblad", 100, 2.0, "Hasselblad X"));
        assertTrue(mayReport("Canon", 85, 1.0, "Canon EF"));
        assertTrue(mayReport("Fujifilm", 110, 1.4, "Fujifilm G"));
        assertTrue(mayReport("Leica", 100, 1.8, "Leica S"));
    }

    @Test
    void absenceIsReportedWhereItWouldBeConspicuous() {
        assertTrue(mayReport("Hasselblad", 90, 1.9, ""));
        assertTrue(mayReport("Nikon", 85, 0.95, ""));
        // A third of a stop faster than the f/1.4 that there is: a rounding, or a lens that the list lacks.
        assertFalse(mayReport("Nikon", 105, 1.25, ""));
        // No 80 mm by Nikon opens to f/1.4, but its 85 mm opens to f/1.2: nothing conspicuous.
        assertFalse(mayReport("Nikon", 80, 1.4, ""));
        assertFalse(mayReport("Acme", 80, 0.7, ""));
    }

    @Test
    void theNearestAreRealNeighbours() {
        assertEquals(
                List.of("Hasselblad XCD 80 mm f/1.9", "Hasselblad XCD 90 mm f/2.5", "Hasselblad HC 100 mm f/2.2"),
                labels(CATALOGUE.nearest("Hasselblad", 90, 1.9, false, 3)));
        LensSystem x = CATALOGUE.forMount("Hasselblad", "Hasselblad X").orElseThrow();
        assertEquals(
                List.of("Hasselblad XCD 80 mm f/1.9", "Hasselblad XCD 90 mm f/2.5", "Hasselblad XCD 90 mm f/3.2"),
                labels(CATALOGUE.nearest(x, 90, 1.9, 3)));
    }

    /** One pass finds what sorting everything would. */
    @Test
    void theNearestAreThoseThatSortingGives() {
        for (double focal : new double[] {12, 35, 63, 85, 90, 300}) {
            List<KnownLens> sorted = CATALOGUE.of("Nikon").stream()
                    .filter(lens -> !lens.system().transmission())
                    .sorted(Comparator.comparingDouble(lens -> lens.distance(focal, 1.3)))
                    .toList();
            Set<List<Interval>> figures = new HashSet<>();
            List<KnownLens> distinct = sorted.stream()
                    .filter(lens -> figures.add(List.of(lens.focal(), lens.aperture())))
                    .limit(5)
                    .toList();
            assertEquals(distinct, CATALOGUE.nearest("Nikon", focal, 1.3, false, 5));
        }
    }

    @Test
    void theNearestAreAllDifferent() {
        for (String maker : List.of("Nikon", "Canon", "Leica", "Zeiss", "Sigma")) {
            List<KnownLens> nearest = CATALOGUE.nearest(maker, 87, 1.3, false, 8);
            Set<List<Interval>> figures = new HashSet<>();
            nearest.forEach(lens -> assertTrue(figures.add(List.of(lens.focal(), lens.aperture())), lens.label()));
            assertTrue(nearest.stream().noneMatch(lens -> lens.system().transmission()), maker);
        }
    }

    @Test
    void systemsAreKnownByTheirSeries() {
        assertEquals(
                "Fujifilm G",
                CATALOGUE.named("Fujifilm", "Fujinon GF ").orElseThrow().mount());
        assertEquals(
                "Canon EF-M",
                CATALOGUE.named("Canon", "Canon EF-M ").orElseThrow().mount());
        assertEquals(
                "Hasselblad H",
                CATALOGUE.named("Hasselblad", "the HC ").orElseThrow().mount());
        assertEquals(Optional.empty(), CATALOGUE.named("Canon", "Canon lens "));
    }

    @Test
    void lensesOfOtherMakersForTheSameCameras() {
        assertTrue(CATALOGUE.othersReach(105, 1.4));
        // Only Leica's own R mount has an 80 mm f/1.4.
        assertFalse(CATALOGUE.othersReach(80, 1.4));
    }
}
