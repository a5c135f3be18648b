package org.linebyline.eigenvalues;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.LinearSystem;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class LinkMatrixTest {

    private static final double D = 0.85;

    /** Pages 0 and 1 link to page 2 (page 0 twice, and once to page 1); page 2 links nowhere. */
    private static final Matrix LINKS =
            Matrix.of(new double[] {0, 0, 0}, new double[] {1, 0, 0}, new double[] {2, 1, 0});

    private final Random random = new Random(25);

    @Test
    void matrixByHand() {
        Matrix byHand = Matrix.of(new double[] {0.2, 0.2, 1 / 3.0},
                new double[] {0.2 + 0.4 / 3, 0.2, 1 / 3.0},
                new double[] {0.2 + 0.8 / 3, 0.6, 1 / 3.0});
        assertClose(byHand, LinkMatrix.damped(LINKS, 0.4), 1e-15);
    }

    @Test
    void columnsSumToOne() {
        Matrix g = LinkMatrix.damped(links(7), D);
        assertArrayEquals(Vector.ones(7).toArray(), g.transpose().times(Vector.ones(7)).toArray(), 1e-14);
    }

    @Test
    void importanceIsTheEigenvectorOfOneWhoseEntriesSumToOne() {
        Matrix g = LinkMatrix.damped(links(7), D);
        Vector r = importance(g, 200);
        assertEquals(1, r.sum(), 1e-14);
        assertEquals(0, new EigenPair(1, r).residual(g), 1e-14);
    }

    /** With d below 1 the same importances solve (I − dS)r = (1 − d)/n. */
    @Test
    void importanceAgreesWithALinearSystem() {
        Matrix links = links(7);
        Matrix s = LinkMatrix.damped(links, 0.5).minus(LinkMatrix.damped(links, 0)).scale(2).plus(
                LinkMatrix.damped(links, 0));
        Matrix system = Matrix.identity(7).minus(s.scale(D));
        Vector solved = LinearSystem.solve(system, Vector.ones(7).scale((1 - D) / 7));
        assertArrayEquals(solved.toArray(), importance(LinkMatrix.damped(links, D), 200).toArray(), 1e-13);
    }

    @Test
    void eachStepShrinksTheSumOfErrorsByD() {
        for (int trial = 0; trial < 20; trial++) {
            Matrix g = LinkMatrix.damped(links(6), D);
            Vector r = importance(g, 300);
            for (int k = 0; k < 40; k++) {
                double before = importance(g, k).minus(r).map(Math::abs).sum();
                double after = importance(g, k + 1).minus(r).map(Math::abs).sum();
                assertTrue(after <= D * before + 1e-14);
            }
        }
    }

    /** The first of three pages mentions only the second, that the third, that the first: a permutation if undamped. */
    @Test
    void circleNeedsDamping() {
        Matrix circle = Matrix.of(new double[] {0, 0, 1}, new double[] {1, 0, 0}, new double[] {0, 1, 0});
        Vector start = Vector.of(1, 0, 0);
        assertClose(Vector.of(0, 1, 0), PowerIteration.iterate(circle, start, 100), 0);
        Vector third = PowerIteration.iterate(LinkMatrix.damped(circle, D), start, 300);
        assertClose(Vector.ones(3).scale(1 / 3.0), third.scale(1 / third.sum()), 1e-14);
    }

    @Test
    void withoutStepsAndWithoutLinksAllPagesAreAlike() {
        Vector alike = Vector.ones(3).scale(1 / 3.0);
        assertClose(alike, importance(LinkMatrix.damped(LINKS, D), 0), 1e-16);
        assertClose(alike, importance(LinkMatrix.damped(LINKS, 0), 5), 1e-15);
        assertClose(alike, importance(LinkMatrix.damped(Matrix.zeros(3, 3), D), 5), 1e-15);
    }

    @Test
    void dampingMustLeaveAChanceToJump() {
        assertRefused("d is 1.0 but must be at least 0 and below 1", () -> LinkMatrix.damped(LINKS, 1));
        assertRefused("d is -0.1 but must be at least 0 and below 1", () -> LinkMatrix.damped(LINKS, -0.1));
        assertRefused("d is NaN but must be at least 0 and below 1", () -> LinkMatrix.damped(LINKS, Double.NaN));
    }

    private static Vector importance(Matrix g, int k) {
        Vector v = PowerIteration.iterate(g, Vector.ones(g.rows()), k);
        return v.scale(1 / v.sum());
    }

    private Matrix links(int n) {
        return Matrix.generate(n, n, (i, j) -> i != j && random.nextInt(3) == 0 ? 1 : 0);
    }
}
