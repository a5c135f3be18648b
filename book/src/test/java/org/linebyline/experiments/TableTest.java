package org.linebyline.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void cellsAreQuotedOnlyWhereACommaAQuoteOrABreakAsksForIt() {
        Table table = Table.of("n", "what").row("1,016", "plain").row("2", "say \"hi\"").row("3", "two\nlines");
        assertEquals("n,what\n\"1,016\",plain\n2,\"say \"\"hi\"\"\"\n3,\"two\nlines\"\n", table.toCsv());
    }

    @Test
    void aRowHasAsManyCellsAsTheHeader() {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> Table.of("a", "b").row("1"));
        assertEquals("a row has 1 cells but the header has 2 titles: [1]", refused.getMessage());
    }
}
