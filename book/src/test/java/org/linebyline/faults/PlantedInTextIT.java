package org.linebyline.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Breaks the text of the real book in every way that people break it, one fault at a time, and asks whether the linker says so. */
class PlantedInTextIT {

    private static final int LEAST = 300;

    private static Planting planting;

    @BeforeAll
    static void copyTheBook() throws IOException {
        planting = new Planting("text");
    }

    @Test
    void theUntouchedBookHasNoFinding() {
        assertEquals(List.of(), planting.untouched().findings());
    }

    @TestFactory
    Stream<DynamicTest> everyPlantedFaultIsReportedUnderItsRuleAtItsPlace() {
        return planting.tests(List.of(FormulaFaults.kinds(), ComputedFaults.kinds(), ListingFaults.kinds(), ReferenceFaults.kinds(),
                ChapterFaults.kinds()));
    }

    @AfterAll
    static void printTheTable() throws IOException {
        planting.close();
        planting.report(LEAST);
    }
}
