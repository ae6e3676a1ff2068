package portrait.optics.colour;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import portrait.optics.Quantity;
import portrait.optics.Some;

/** Lights and colours for properties. */
final class SomeLight {
    private SomeLight() {}

    /** Any colour temperature, evenly over orders of magnitude. */
    static final class AnyKelvin implements ArbitrarySupplier<Kelvin> {
        @Override
        public Arbitrary<Kelvin> get() {
            return Some.within(Quantity.COLOUR_TEMPERATURE).map(Kelvin::new);
        }
    }

    /** Any colour of a screen. */
    static final class AnySrgb implements ArbitrarySupplier<Srgb> {
        @Override
        public Arbitrary<Srgb> get() {
            return Arbitraries.integers().between(0, 0xFFFFFF).map(Srgb::ofRgb);
        }
    }
}
