/**
 * Plain text and places in it: {@link portrait.text.SourceText}, {@link portrait.text.Span} and the conversion of
 * offsets to the line-and-character positions of editors. Everything inside the house counts in UTF-16 offsets; positions
 * exist only at the border.
 */
@NullMarked
package portrait.text;

import org.jspecify.annotations.NullMarked;
