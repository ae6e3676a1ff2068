package portrait.scene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lenses that makers have sold, with their widest openings. Some systems are listed in full; of the others only presence says anything.
 *
 * <p>Makers are named as people do; case and accents make no difference. Lengths are mm, openings f-numbers (T-stops where the system
 * counts in those).
 */
public final class LensCatalogue {
    private static final String RESOURCE = "/portrait/gear/lenses.tsv";

    /** A lens half a stop faster than everything a maker has near its focal length would be known. */
    private static final double CONSPICUOUS_STOPS = 0.5;

    /** How near a focal length must be to be compared with: ±10 %. */
    private static final double NEAR = 0.1;

    /**
     * A line of lenses for one mount.
     *
     * @param maker who sells them
     * @param mount what they fit; {@code various}, or {@code fixed} to a camera
     * @param series how the maker calls them, alternatives behind slashes
     * @param complete whether all of its lenses are listed
     * @param transmission whether it counts in T-stops
     */
    public record LensSystem(String maker, String mount, String series, boolean complete, boolean transmission) {
        /** Whether its lenses are sold for the cameras of others. */
        public boolean isForSeveralMounts() {
            return mount.contains("various") || mount.contains(" / ");
        }
    }

    /** By the maker's name in lower case without accents, and as the catalogue spells it. */
    private final Map<String, List<KnownLens>> byMaker;

    /** By the same names. */
    private final Map<String, List<Series>> seriesByMaker;

    private final Map<LensSystem, List<KnownLens>> bySystem;

    /** Lenses that count in f-numbers and are sold for the cameras of others. */
    private final List<KnownLens> forOthers;

    private final List<LensSystem> systems;

    private LensCatalogue(Map<String, List<KnownLens>> byMaker, List<LensSystem> systems) {
        this.systems = systems;
        Map<LensSystem, List<KnownLens>> members = new LinkedHashMap<>();
        byMaker.values().stream()
                .flatMap(List::stream)
                .distinct()
                .forEach(lens -> members.computeIfAbsent(lens.system(), any -> new ArrayList<>())
                        .add(lens));
        members.replaceAll((system, lenses) -> List.copyOf(lenses));
        this.bySystem = members;
        this.forOthers = members.values().stream()
                .flatMap(LensCatalogue::photographic)
                .filter(lens -> lens.system().isForSeveralMounts())
                .toList();
        Map<String, List<KnownLens>> named = new LinkedHashMap<>(byMaker);
        systems.forEach(
                system -> named.putIfAbsent(system.maker(), byMaker.getOrDefault(folded(system.maker()), List.of())));
        this.byMaker = named;
        Map<String, List<Series>> series = new LinkedHashMap<>();
        named.forEach((maker, lenses) -> series.put(
                maker,
                lenses.stream()
                        .map(KnownLens::system)
                        .distinct()
                        .map(system -> Series.of(maker, system))
                        .toList()));
        this.seriesByMaker = series;
    }

    /** The catalogue that comes with Portrait. It is read at the first call. */
    public static LensCatalogue standard() {
        return Standard.CATALOGUE;
    }

    /** All lenses of a maker; none where the catalogue does not know it. */
    public List<KnownLens> of(String maker) {
        List<KnownLens> spelt = byMaker.get(maker);
        return spelt != null ? spelt : byMaker.getOrDefault(folded(maker), List.of());
    }

    /** Every system, in the order of the catalogue. */
    public List<LensSystem> systems() {
        return systems;
    }

    /** The lenses of a maker with that focal length and that widest opening. */
    public List<KnownLens> find(String maker, double focal, double aperture) {
        return of(maker).stream().filter(lens -> lens.is(focal, aperture)).toList();
    }

    /** Whether a maker has a lens of that focal length which opens to that f-number, or farther. */
    public boolean reaches(String maker, double focal, double aperture) {
        return photographic(of(maker)).anyMatch(lens -> lens.reaches(focal, aperture));
    }

    /** Whether somebody who makes lenses for other makers' cameras has one. */
    public boolean othersReach(double focal, double aperture) {
        return forOthers.stream().anyMatch(lens -> lens.reaches(focal, aperture));
    }

    /** The lenses that count in f-numbers. */
    private static Stream<KnownLens> photographic(List<KnownLens> lenses) {
        return lenses.stream().filter(lens -> !lens.system().transmission());
    }

    /**
     * The lenses of a maker that are most like those figures, the nearest first, no two with the same figures. Lenses for the cinema are left
     * out unless {@code transmission} asks for them.
     */
    public List<KnownLens> nearest(String maker, double focal, double aperture, boolean transmission, int count) {
        return nearest(of(maker), focal, aperture, transmission, count);
    }

    /** The same within one system. */
    public List<KnownLens> nearest(LensSystem system, double focal, double aperture, int count) {
        return nearest(bySystem.getOrDefault(system, List.of()), focal, aperture, system.transmission(), count);
    }

    /** A lens and how far it is from what is looked for. */
    private record Ranked(KnownLens lens, double distance) {
        boolean hasFiguresOf(KnownLens other) {
            return lens.focal().equals(other.focal()) && lens.aperture().equals(other.aperture());
        }
    }

    /** One pass that keeps the best so far, in order; of equals the first of the catalogue. */
    private static List<KnownLens> nearest(
            List<KnownLens> lenses, double focal, double aperture, boolean transmission, int count) {
        List<Ranked> best = new ArrayList<>(count + 1);
        for (KnownLens lens : lenses) {
            if (lens.system().transmission() != transmission) {
                continue;
            }
            double distance = lens.distance(focal, aperture);
            boolean near = best.size() < count
                    || count > 0 && distance < best.getLast().distance();
            if (near && best.stream().noneMatch(ranked -> ranked.hasFiguresOf(lens))) {
                int at = best.size();
                while (at > 0 && best.get(at - 1).distance() > distance) {
                    at--;
                }
                best.add(at, new Ranked(lens, distance));
                if (best.size() > count) {
                    best.removeLast();
                }
            }
        }
        return best.stream().map(Ranked::lens).toList();
    }

    /** The system of a maker for a mount. */
    public Optional<LensSystem> forMount(String maker, String mount) {
        return seriesOf(maker).stream()
                .map(Series::system)
                .filter(system -> system.mount().equals(mount))
                .findFirst();
    }

    /** The system of a maker whose name stands among some words as it is written: {@code GF}, {@code EF-M}. */
    public Optional<LensSystem> named(String maker, String words) {
        List<String> said = List.of(words.split("[\\s,()]+", -1));
        return seriesOf(maker).stream()
                .filter(series -> series.names().stream().anyMatch(said::contains))
                .map(Series::system)
                .findFirst();
    }

    /** A system and the names of its lenses that are not just the maker's. */
    private record Series(LensSystem system, List<String> names) {
        static Series of(String maker, LensSystem system) {
            return new Series(
                    system,
                    Stream.of(system.series().split("/", -1))
                            .filter(name -> !folded(name).equals(folded(maker)))
                            .toList());
        }
    }

    private List<Series> seriesOf(String maker) {
        List<Series> spelt = seriesByMaker.get(maker);
        return spelt != null ? spelt : seriesByMaker.getOrDefault(folded(maker), List.of());
    }

    /**
     * Whether it may be said that a maker has no lens of that focal length and f-number. It must have none that reaches the opening at that focal length, in any system;
     * and either the system at hand is listed in full, or the opening is at least half a stop wider than the widest that the maker has
     * within ±10 % of the focal length.
     *
     * @param system the system that is spoken of, where it is known
     */
    public boolean mayReportAbsence(String maker, double focal, double aperture, Optional<LensSystem> system) {
        if (of(maker).isEmpty() || reaches(maker, focal, aperture)) {
            return false;
        }
        if (system.filter(LensSystem::complete).isPresent()) {
            return true;
        }
        return photographic(of(maker))
                .filter(lens -> isNear(lens, focal))
                .map(lens -> lens.aperture().min())
                .min(Comparator.naturalOrder())
                .filter(widest -> 2 * Math.log(widest / aperture) / Math.log(2) >= CONSPICUOUS_STOPS)
                .isPresent();
    }

    private static boolean isNear(KnownLens lens, double focal) {
        return lens.focal().min() <= focal * (1 + NEAR) && lens.focal().max() >= focal * (1 - NEAR);
    }

    /** Lower case without accents. */
    private static String folded(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> plain.append((char) c));
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** Read when first asked for: start-up does not pay for it. */
    private static final class Standard {
        private static final LensCatalogue CATALOGUE = read();

        private static LensCatalogue read() {
            Map<String, List<KnownLens>> byMaker = new LinkedHashMap<>();
            List<LensSystem> systems = new ArrayList<>();
            List<List<KnownLens>> open = List.of();
            LensSystem system = new LensSystem("", "", "", false, false);
            String words = "";
            for (String line : resource().lines().toList()) {
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = List.of(line.split("\t", -1));
                if (line.startsWith("@")) {
                    List<String> names = List.of(cells.get(0).substring(1).split("/", -1));
                    String flags = cell(cells, 4);
                    system = new LensSystem(
                            names.getFirst(), cells.get(1), cells.get(2), flags.contains("c"), flags.contains("t"));
                    systems.add(system);
                    words = cell(cells, 3);
                    open = names.stream()
                            .map(name -> byMaker.computeIfAbsent(folded(name), any -> new ArrayList<>()))
                            .toList();
                } else {
                    String own = cell(cells, 2);
                    KnownLens lens = new KnownLens(
                            system, own.isEmpty() ? words : own, interval(cells.get(0)), interval(cells.get(1)));
                    open.forEach(lenses -> lenses.add(lens));
                }
            }
            byMaker.replaceAll((maker, lenses) -> List.copyOf(lenses));
            return new LensCatalogue(byMaker, List.copyOf(systems));
        }

        private static String cell(List<String> cells, int i) {
            return i < cells.size() ? cells.get(i) : "";
        }

        private static Interval interval(String cell) {
            int dash = cell.indexOf('-');
            return dash < 0
                    ? Interval.of(Double.parseDouble(cell))
                    : new Interval(
                            Double.parseDouble(cell.substring(0, dash)), Double.parseDouble(cell.substring(dash + 1)));
        }

        private static String resource() {
            try (InputStream in = LensCatalogue.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks " + RESOURCE);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
