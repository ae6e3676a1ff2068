package portrait.model;

/**
 * Where facts of a model come from.
 *
 * @param id what the facts call it
 * @param title the page, package or file, with its version
 * @param date when it was read or released, ISO 8601: a day, or a month
 */
public record Source(String id, String title, String date) {}
