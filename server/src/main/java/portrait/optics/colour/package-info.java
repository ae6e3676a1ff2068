/**
 * The colour of light: Kelvin to sRGB and back, white balance, and when two lamps look different.
 *
 * <p><b>Which white a colour temperature has.</b> Planck's radiator up to 4000 K, CIE daylight from 5000 K on, and a
 * linear blend of the two in xy between, as the reference illuminants of CIE 224 and TM-30 do; see
 * {@link portrait.optics.colour.Locus}. All of it for the CIE 1931 2° observer.
 *
 * <p><b>Traps.</b> Popular tables disagree with this on purpose: Mitchell Charity's “2deg” list uses the Judd–Vos
 * observer, the often copied list that starts at {@code #ff3800} is his 10° one. McCamy's formula for the way back is
 * 1400 K wrong at a flame's 1000 K, so the way back here is a search on the package's own table. On an sRGB screen white
 * is 6504 K, which makes 5600 K look cream unless a white balance is applied: say “lamp alone” or “at white balance …”
 * beside a swatch.
 *
 * <p>Numbers from outside are treated as in {@link portrait.optics}. Every {@link portrait.optics.colour.Kelvin} is
 * within 1000–40 000 K, for user and program alike, so every function here has an answer for it.
 */
@NullMarked
package portrait.optics.colour;

import org.jspecify.annotations.NullMarked;
