/**
 * What is to be said to one model: a file's facts after variables are chosen, sections for the model applied and markup read, each still
 * knowing where it stands in the file. {@link portrait.render.brief.BriefReader} folds a scene into a {@link
 * portrait.render.brief.Brief}; how it is said is the dialects' business.
 */
@NullMarked
package portrait.render.brief;

import org.jspecify.annotations.NullMarked;
