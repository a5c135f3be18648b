package org.linebyline.experiments;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of words and numbers as the chapter prints them.
 *
 * @param header one title a column
 * @param rows as many cells a row as the header has titles
 */
public record Table(List<String> header, List<List<String>> rows) {

    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("a row has " + row.size() + " cells but the header has "
                        + header.size() + " titles: " + row);
            }
        }
    }

    /** A table without rows. */
    public static Table of(String... header) {
        return new Table(List.of(header), List.of());
    }

    /** This table with one more row. */
    public Table row(String... cells) {
        List<List<String>> more = new ArrayList<>(rows);
        more.add(List.of(cells));
        return new Table(header, more);
    }

    /** The table as comma-separated values, quoted as RFC 4180 says, a line feed after each row. */
    public String toCsv() {
        StringBuilder csv = new StringBuilder();
        appendRow(csv, header);
        rows.forEach(row -> appendRow(csv, row));
        return csv.toString();
    }

    private static void appendRow(StringBuilder csv, List<String> cells) {
        csv.append(String.join(",", cells.stream().map(Table::quoted).toList())).append('\n');
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && cell.strip().equals(cell);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
