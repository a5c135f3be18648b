package org.linebyline.experiments.linearalgebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DotProductTableTest {

    @Test
    void handAndJavaAgree() {
        List<List<String>> rows = new DotProductTable().run().tables().get("dot-products").rows();
        assertEquals(4, rows.size());
        for (List<String> row : rows) {
            String byHand = row.get(2);
            String inJava = row.get(3);
            assertTrue(byHand.endsWith(" = " + inJava), row.toString());
        }
    }
}
