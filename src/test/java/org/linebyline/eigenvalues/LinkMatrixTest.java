package org.linebyline.eigenvalues;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.eigenvalues.Samples.assertClose;
import static org.linebyline.eigenvalues.Samples.assertMessage;

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
        Vector r = LinkMatrix.importance(g, 200);
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
        assertArrayEquals(solved.toArray(), LinkMatrix.importance(LinkMatrix.damped(links, D), 200).toArray(), 1e-13);
    }

    @Test
    void secondEigenvalueIsAtMostD() {
        for (int trial = 0; trial < 20; trial++) {
            Matrix g = LinkMatrix.damped(links(6), D);
            Vector r = LinkMatrix.importance(g, 300);
            double before = LinkMatrix.importance(g, 20).minus(r).norm();
            double after = LinkMatrix.importance(g, 40).minus(r).norm();
            assertTrue(after <= before * Math.pow(D, 20) * 10 + 1e-14);
        }
    }

    @Test
    void withoutStepsAndWithoutLinksAllPagesAreAlike() {
        Vector alike = Vector.ones(3).scale(1 / 3.0);
        assertClose(alike.toArray(), LinkMatrix.importance(LinkMatrix.damped(LINKS, D), 0), 1e-16);
        assertClose(alike.toArray(), LinkMatrix.importance(LinkMatrix.damped(LINKS, 0), 5), 1e-15);
        assertClose(alike.toArray(), LinkMatrix.importance(LinkMatrix.damped(Matrix.zeros(3, 3), D), 5), 1e-15);
    }

    @Test
    void dampingMustLeaveAChanceToJump() {
        assertMessage("d is 1.0 but must be at least 0 and below 1", () -> LinkMatrix.damped(LINKS, 1));
        assertMessage("d is -0.1 but must be at least 0 and below 1", () -> LinkMatrix.damped(LINKS, -0.1));
        assertMessage("d is NaN but must be at least 0 and below 1", () -> LinkMatrix.damped(LINKS, Double.NaN));
    }

    private Matrix links(int n) {
        return Matrix.generate(n, n, (i, j) -> i != j && random.nextInt(3) == 0 ? 1 : 0);
    }
}
