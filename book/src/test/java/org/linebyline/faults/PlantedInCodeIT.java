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

/** Breaks the code of the real book in every way that people break it, one fault at a time, and asks whether the linker says so. */
class PlantedInCodeIT {

    private static final int LEAST = 200;

    private static Planting planting;

    @BeforeAll
    static void copyTheBook() throws IOException {
        planting = new Planting("code");
    }

    @Test
    void theUntouchedBookHasNoFinding() {
        assertEquals(List.of(), planting.untouched().findings());
    }

    @TestFactory
    Stream<DynamicTest> everyPlantedFaultIsReportedUnderItsRuleAtItsPlace() {
        return planting.tests(List.of(TagFaults.kinds(), CodeFaults.kinds(), MarkerFaults.kinds(),
                TestFaults.kinds(planting.untouched().links().book())));
    }

    @AfterAll
    static void printTheTable() throws IOException {
        planting.close();
        planting.report(LEAST);
    }
}
