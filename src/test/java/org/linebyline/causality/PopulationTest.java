package org.linebyline.causality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class PopulationTest {

    private static final Vector QUARTERS = Vector.of(0.25, 0.25, 0.25, 0.25);
    /** The patients of the chapter: two in bad shape, two in good shape; the doctor treats those in bad shape, and one more. */
    private static final Population PATIENTS = new Population(QUARTERS, Vector.of(0, 0, 1, 1), Vector.of(1, 1, 1, 0),
            Vector.of(2, 4, 7, 9), Vector.of(5, 6, 8, 10));

    @Test
    void fourPatientsByHand() {
        assertClose(Vector.of(5, 6, 8, 9), PATIENTS.y(), 0);
        assertEquals(1.75, PATIENTS.averageEffect(), 1e-15);
        assertEquals(2, PATIENTS.effectOnTreated(), 1e-15);
        assertEquals(-8 / 3.0, PATIENTS.association(), 1e-14);
        assertEquals(-14 / 3.0, PATIENTS.selectionBias(), 1e-14);
    }

    @Test
    void associationIsEffectOnTheTreatedPlusBias() {
        Random random = new Random(1);
        for (int k = 0; k < 50; k++) {
            Population drawn = random(random);
            assertEquals(drawn.effectOnTreated() + drawn.selectionBias(), drawn.association(), 1e-13);
        }
    }

    @Test
    void whereTreatmentAddsTheSameToAllBothEffectsAreThat() {
        Population drawn = random(new Random(2));
        Population same = new Population(drawn.p(), drawn.x(), drawn.w(), drawn.y0(), drawn.y0().map(y -> y + 3));
        assertEquals(3, same.averageEffect(), 1e-13);
        assertEquals(3, same.effectOnTreated(), 1e-13);
    }

    @Test
    void aFairCoinLeavesNoBias() {
        Population tossed = random(new Random(3)).assigned(group -> 0.5);
        assertEquals(0, tossed.selectionBias(), 1e-14);
        assertEquals(tossed.averageEffect(), tossed.association(), 1e-13);
    }

    @Test
    void tossingCoinsKeepsWhoIsThereAndWhatTheyWouldDo() {
        Population units = random(new Random(4));
        Population tossed = units.assigned(group -> 0.2 + 0.3 * group);
        assertEquals(units.averageEffect(), tossed.averageEffect(), 1e-14);
        for (int u = 0; u < 6; u++) {
            double chance = 0.2 + 0.3 * units.x().get(u);
            assertEquals(chance * units.p().get(u), tossed.p().get(u + 6), 1e-15);
            assertEquals((1 - chance) * units.p().get(u), tossed.p().get(u), 1e-15);
            assertEquals(0, tossed.w().get(u));
            assertEquals(1, tossed.w().get(u + 6));
        }
    }

    @Test
    void standardizingRecoversTheEffectWhereTheCoinKnowsTheGroupOnly() {
        Random random = new Random(5);
        for (int k = 0; k < 50; k++) {
            Population tossed = random(random).assigned(group -> 0.1 + 0.4 * group);
            assertEquals(tossed.averageEffect(), tossed.standardized(1) - tossed.standardized(0), 1e-13);
        }
    }

    /** The doctor treats within a group those who would do badly: no group is compared with its like. */
    @Test
    void standardizingDoesNotHelpWhereTheDoctorKnowsMore() {
        Population hidden = new Population(QUARTERS, Vector.zeros(4), Vector.of(1, 1, 0, 0), Vector.of(1, 2, 8, 9), Vector.of(2, 3, 9, 10));
        assertEquals(1, hidden.averageEffect(), 1e-15);
        assertEquals(-6, hidden.standardized(1) - hidden.standardized(0), 1e-14);
    }

    @Test
    void groupsWithoutAnybodyAreLeftOut() {
        Population empty = new Population(Vector.of(0.5, 0.5, 0), Vector.of(0, 0, 1), Vector.of(0, 1, 0), Vector.of(1, 2, 3),
                Vector.of(4, 5, 6));
        assertEquals(5, empty.standardized(1), 1e-15);
        assertEquals(1, empty.standardized(0), 1e-15);
    }

    @Test
    void theKidneyStonesByHand() {
        double all = 700;
        Population stones = new Population(
                Vector.of(234 / all, 36 / all, 81 / all, 6 / all, 55 / all, 25 / all, 192 / all, 71 / all),
                Vector.of(0, 0, 0, 0, 1, 1, 1, 1), Vector.of(0, 0, 1, 1, 0, 0, 1, 1), Vector.of(1, 0, 1, 0, 1, 0, 1, 0),
                Vector.of(1, 0, 1, 0, 1, 0, 1, 0));
        assertEquals(0.832, stones.standardized(1), 0.001);
        assertEquals(0.779, stones.standardized(0), 0.001);
        assertEquals(273 / 350.0 - 289 / 350.0, stones.association(), 1e-15);
    }

    @Test
    void whatIsNoPopulationIsRefused() {
        Vector two = Vector.of(0.5, 0.5);
        assertRefused("a column has 3 units but p has 2", () -> new Population(two, two, two, Vector.zeros(3), two));
        assertRefused("w is 0.5 at 0 but must be 0 or 1", () -> new Population(two, two, two, two, two));
        assertRefused("p sums to 2.0 but must sum to 1",
                () -> new Population(Vector.ones(2), two, Vector.zeros(2), two, two));
    }

    @Test
    void whereNobodyIsTreatedNothingIsKnownOfTheTreated() {
        Population untreated = new Population(QUARTERS, Vector.zeros(4), Vector.zeros(4), Vector.ones(4), Vector.ones(4));
        assertRefused("the share of a group is 0.0 but must be positive for it to have a mean", untreated::effectOnTreated);
        assertRefused("the share of a group is 0.0 but must be positive for it to have a mean", () -> untreated.standardized(1));
    }

    @Test
    void aCoinWithOneSideIsRefused() {
        assertRefused("the chance of treatment in group 1.0 is 1.0 but must lie between 0 and 1",
                () -> PATIENTS.assigned(group -> 0.5 + group / 2));
        assertRefused("the chance of treatment in group 0.0 is 0.0 but must lie between 0 and 1",
                () -> PATIENTS.assigned(group -> group / 2));
    }

    /** Six units in two groups; in each of these are some with and some without treatment. */
    private static Population random(Random random) {
        Vector weights = vector(random).map(Math::exp);
        return new Population(weights.scale(1 / weights.sum()), Vector.of(0, 0, 0, 1, 1, 1), Vector.of(0, 1, 1, 0, 0, 1), vector(random),
                vector(random));
    }

    private static Vector vector(Random random) {
        return Matrix.generate(1, 6, (i, u) -> random.nextGaussian()).row(0);
    }
}
