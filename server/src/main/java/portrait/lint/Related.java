package portrait.lint;

import portrait.text.Span;

/** Another place of the file that a finding speaks of: the other half of a contradiction. */
public record Related(Span span, String text) {}
