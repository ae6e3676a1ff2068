/**
 * Ways of speaking to image models, one class each. A {@link portrait.render.dialect.Dialect} takes a {@link portrait.render.brief.Brief} and
 * puts it into words; what it cannot say it reports. How a field becomes a phrase, and what the opposite of a thing is called, is data.
 */
@NullMarked
package portrait.render.dialect;

import org.jspecify.annotations.NullMarked;
