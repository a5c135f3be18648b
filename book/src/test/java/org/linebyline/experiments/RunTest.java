package org.linebyline.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {

    @Test
    void resultsKeepTheOrderInWhichTheyWereAdded() {
        Run run = Run.empty().result("z", "1").result("a", "2").and(Run.empty().result("m", "3"));
        assertEquals(List.of("z", "a", "m"), List.copyOf(run.results().keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Loss", "final_loss", "", "a b", "../up", "ä"})
    void aNameHoldsLowerCaseLettersDigitsAndHyphensOnly(String name) {
        assertThrows(IllegalArgumentException.class, () -> Run.empty().result(name, "1"));
        assertThrows(IllegalArgumentException.class, () -> Run.empty().table(name, Table.of("a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "ends in one\n", "return\r", "null\0", " ", "", "to be continued \\"})
    void aValueIsOneLineThatAsciiDocReadsAsItStands(String value) {
        assertThrows(IllegalArgumentException.class, () -> Run.empty().result("a", value));
    }

    @Test
    void aNameIsUsedOnce() {
        Run run = Run.empty().result("loss", "1");
        assertThrows(IllegalArgumentException.class, () -> run.result("loss", "2"));
        assertThrows(IllegalArgumentException.class, () -> run.and(run));
    }
}
