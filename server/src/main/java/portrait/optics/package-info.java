/**
 * Geometry of lenses and light: what follows from a focal length, an f-number, a distance and a format.
 * Colour lives next door, in {@link portrait.optics.colour}.
 *
 * <p><b>Model.</b> A thin, rectilinear lens with pupil magnification 1. Distances run from the entrance pupil; a
 * camera's own scale counts from the sensor, some centimetres more: 5–10 % at 1 m, nothing that matters from 3 m on.
 * Focus breathing is left out. Results carry full {@code double} precision; two digits of a distance and one or two of
 * a depth of field are what the model is worth, and rounding is the caller's.
 *
 * <p><b>Numbers from outside.</b> There is one way in and one kind of refusal:
 *
 * <ul>
 *   <li>a number somebody wrote enters through a {@code checked} factory, which answers with a
 *       {@link portrait.optics.Result}: the value, or {@link portrait.optics.Result.OutOfRange} with the range it
 *       missed. The ranges stand in {@link portrait.optics.Quantity}; they say what can be computed, not what is wise;
 *   <li>a constructor is for values the program knows to be good. It throws {@link IllegalArgumentException} for
 *       anything physics cannot carry (negative, infinite, not a number), since only a bug can have sent it;
 *   <li>every other function is total over such values: no {@code NaN}, no exception. Infinity has a type,
 *       {@link portrait.optics.Distance.Infinite}. The one thing functions still demand is a length above zero where
 *       they divide by it; lengths from {@code checked} always are.
 * </ul>
 *
 * <p>Millimetres are used inside all formulas. Nothing here formats text, knows a locale, or imports more than
 * {@code java.base}.
 */
@NullMarked
package portrait.optics;

import org.jspecify.annotations.NullMarked;
