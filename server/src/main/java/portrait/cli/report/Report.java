package portrait.cli.report;

import portrait.project.Checked;

/**
 * A way to write down findings, file by file, while further files are still being read. All methods are pure: files may be written down on
 * several threads at once, and are then put together in their order.
 */
public interface Report {
    /** What stands before the first file. */
    default String begin() {
        return "";
    }

    /** One file; empty where there is nothing to say. */
    String of(Checked file);

    /** What stands between two files of which there is something to say. */
    default String separator() {
        return "";
    }

    /** What stands behind the last file. */
    default String end(Totals totals) {
        return "";
    }
}
