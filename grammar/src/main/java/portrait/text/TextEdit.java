package portrait.text;

/** A replacement of the characters of {@code span} by {@code replacement}. */
public record TextEdit(Span span, String replacement) {}
