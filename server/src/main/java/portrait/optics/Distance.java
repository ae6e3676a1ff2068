package portrait.optics;

/** How far something is: a length, or infinity. */
public sealed interface Distance {

    /** Infinitely far, as lenses count it. */
    Distance INFINITE = new Infinite();

    /** A finite distance. */
    record At(Length length) implements Distance {}

    /** No end: the horizon, the sky, the far limit of a lens at its hyperfocal distance. */
    record Infinite() implements Distance {}

    /** A finite distance. */
    static Distance at(Length length) {
        return new At(length);
    }
}
