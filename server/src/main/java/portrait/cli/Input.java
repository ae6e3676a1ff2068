package portrait.cli;

import portrait.text.SourceText;

/**
 * A text to work on.
 *
 * @param path how the user knows it; {@code -} for standard input
 */
record Input(String path, SourceText source) {}
