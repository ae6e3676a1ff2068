package portrait.project;

/** A value and where it is set. */
record Stated<T>(T value, Place place) {}
