package portrait.optics;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Published values: comma-separated files beside this class. Lines that start with {@code #} are comments, the first
 * other line names the columns. Nothing is quoted.
 */
public final class Table {
    private final String name;
    private final List<Row> rows;

    private Table(String name, List<Row> rows) {
        this.name = name;
        this.rows = rows;
    }

    /** Reads a table; fails when it is missing, ragged or empty. */
    public static Table read(String name) {
        List<String> lines = lines(name).filter(line -> !line.startsWith("#")).toList();
        List<String> columns = cells(lines.getFirst());
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (cells.size() != columns.size()) {
                throw new IllegalStateException(name + ": " + columns.size() + " columns expected: " + line);
            }
            rows.add(new Row(columns, cells));
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException(name + " has no rows");
        }
        return new Table(name, rows);
    }

    public List<Row> rows() {
        return rows;
    }

    /** One test a row. */
    public Stream<DynamicTest> tests(Consumer<Row> check) {
        return rows.stream().map(row -> dynamicTest(name + ": " + row, () -> check.accept(row)));
    }

    private static Stream<String> lines(String name) {
        try (InputStream stream = Table.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no table " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', start)) {
            cells.add(line.substring(start, comma));
            start = comma + 1;
        }
        cells.add(line.substring(start));
        return cells;
    }

    /** One line of a table. */
    public record Row(List<String> columns, List<String> cells) {

        public String text(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalStateException("no column " + column + " in " + columns);
            }
            return cells.get(index);
        }

        public boolean isBlank(String column) {
            return text(column).isBlank();
        }

        public double number(String column) {
            return Double.parseDouble(text(column));
        }

        /** A column of millimetres. */
        public Length mm(String column) {
            return new Length(number(column));
        }

        /** A column of millimetres where nothing stands for infinity. */
        public Distance distance(String column) {
            return isBlank(column) ? Distance.INFINITE : Distance.at(mm(column));
        }

        /** A column of six hexadecimal digits. */
        public int rgb(String column) {
            return Integer.parseInt(text(column), 16);
        }

        @Override
        public String toString() {
            return String.join(",", cells);
        }
    }
}
