package org.linebyline.causality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class CausalModelTest {

    /** Rain comes every fourth day; the street is wet after rain in 9 of 10 cases, else in 1 of 5. */
    private static final CausalModel STREET =
            new CausalModel(Models.graph(2, 0, 1), Matrix.of(new double[][] {{0.25, 0}, {0.2, 0.9}}));

    @Test
    void rainAndAWetStreetByHand() {
        assertClose(Vector.of(0.75 * 0.8, 0.25 * 0.1, 0.75 * 0.2, 0.25 * 0.9), STREET.joint().p(), 1e-16);
    }

    @Test
    void aHoseMakesNoRain() {
        JointDistribution hosed = STREET.intervene(1, 1).joint();
        assertEquals(0.25, hosed.probability(0b01, 0b01), 1e-16);
        assertEquals(1, hosed.probability(0b10, 0b10), 1e-15);
        assertEquals(0.225 / 0.375, STREET.joint().conditional(0b01, 0b01, 0b10, 0b10), 1e-15);
    }

    @Test
    void chancesOfAllOutcomesSumToOne() {
        Random random = new Random(1);
        for (CausalGraph graph : Models.all(4)) {
            assertEquals(1, Models.random(graph, random).joint().p().sum(), 1e-14);
        }
    }

    /** Where variables are decided one after the other, and one is set by hand, all outcomes are met with these chances. */
    @Test
    void anInterventionIsWhatOneGetsBySettingAVariableWhileAllIsDecided() {
        Random random = new Random(2);
        for (CausalGraph graph : Models.all(4)) {
            Matrix chances = Matrix.generate(4, 8, (i, k) -> random.nextDouble());
            CausalModel model = new CausalModel(graph, chances);
            for (int set = 0; set < 4; set++) {
                double[] p = new double[16];
                decide(graph, chances, set, 1, 0, 0, 1, p);
                assertClose(Vector.of(p), model.intervene(set, 1).joint().p(), 1e-15);
            }
        }
    }

    private static void decide(CausalGraph graph, Matrix chances, int set, int value, int next, int v, double chance, double[] p) {
        if (next == graph.size()) {
            p[v] += chance;
        } else if (next == set) {
            decide(graph, chances, set, value, next + 1, v | value << next, chance, p);
        } else {
            int parents = 0;
            for (int i = 0; i < next; i++) {
                parents += graph.hasArrow(i, next) ? v & 1 << i : 0;
            }
            double one = chances.get(next, parents);
            decide(graph, chances, set, value, next + 1, v | 1 << next, chance * one, p);
            decide(graph, chances, set, value, next + 1, v, chance * (1 - one), p);
        }
    }

    @Test
    void settingWhatNothingDependsOnChangesNothingElse() {
        CausalModel model = Models.random(Models.graph(3, 0, 2, 1, 2), new Random(3));
        JointDistribution set = model.intervene(2, 0).joint();
        for (int values = 0; values < 4; values++) {
            assertEquals(model.joint().probability(0b011, values), set.probability(0b011, values), 1e-15);
        }
    }

    @Test
    void settingARootIsSeeingIt() {
        CausalModel model = Models.random(Models.graph(3, 0, 1, 0, 2, 1, 2), new Random(4));
        assertEquals(model.joint().conditional(0b100, 0b100, 0b001, 0b001), Models.truth(model, 0, 1, 2), 1e-15);
    }

    @Test
    void tablesOfAnotherShapeAndWhatIsNoChanceAreRefused() {
        CausalGraph three = Models.graph(3);
        assertRefused("the chances are 3 by 3 but must be 3 by 4", () -> new CausalModel(three, Matrix.zeros(3, 3)));
        assertRefused("the chances are 2 by 4 but must be 3 by 4", () -> new CausalModel(three, Matrix.zeros(2, 4)));
        assertRefused("a chance is 1.5 but must be from 0 to 1", () -> new CausalModel(Models.graph(1), Matrix.of(new double[] {1.5})));
        assertRefused("a chance is -0.5 but must be from 0 to 1", () -> new CausalModel(Models.graph(1), Matrix.of(new double[] {-0.5})));
    }
}
