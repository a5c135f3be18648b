package org.linebyline.differentiation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Vector;

class CheckpointedChainTest {

    private static final Vector START = Vector.of(0.4, -1.2);
    private static final Vector WEIGHTS = Vector.of(1, 2);

    /** The whole chain as one program, for the tape that keeps everything. */
    private static Program chain(int n) {
        return new Program() {
            @Override
            public <S extends Scalar<S>> List<S> at(List<S> x) {
                List<S> state = x;
                for (int k = 0; k < n; k++) {
                    state = Programs.step(state);
                }
                return state;
            }
        };
    }

    private static CheckpointedChain.Pullback pullback(int n, int c) {
        return new CheckpointedChain(Programs::step, n, c).pullback(START, WEIGHTS);
    }

    @Test
    void everyNumberOfCheckpointsGivesTheAdjointOfTheWholeTape() {
        for (int n = 1; n <= 12; n++) {
            double[] whole = ReverseMode.vjp(chain(n), START, WEIGHTS).toArray();
            for (int c = 1; c <= n; c++) {
                assertArrayEquals(whole, pullback(n, c).xBar().toArray(), 1e-14);
            }
        }
    }

    @Test
    void storedStatesAreCheckpointsAndOneSegment() {
        int n = 36;
        for (int c : new int[] {1, 2, 3, 4, 6, 9, 12, 18, 36}) {
            assertEquals(CheckpointedChain.storedStates(n, c), pullback(n, c).stored());
        }
        assertEquals(12, pullback(36, 6).stored());
        assertEquals(37, pullback(36, 1).stored());
    }

    /** 10 steps in segments of 3: checkpoints before steps 0, 3, 6, 9, and 3 states of a segment. */
    @Test
    void aLastSegmentMayBeShorter() {
        assertEquals(4 + 3, pullback(10, 4).stored());
        assertEquals(5 + 2, pullback(10, 5).stored());
        assertEquals(5 + 2, pullback(10, 6).stored());
    }

    @Test
    void twiceTheRootIsTheFewest() {
        assertEquals(20, CheckpointedChain.fewestStates(100));
        assertEquals(12, CheckpointedChain.fewestStates(36));
        for (int c = 1; c <= 100; c++) {
            assertTrue(CheckpointedChain.storedStates(100, c) >= CheckpointedChain.fewestStates(100));
        }
        assertEquals(29, CheckpointedChain.storedStates(100, 4));
    }

    @Test
    void theNumberOfCheckpointsIsFromOneToN() {
        assertRefused("c is 0 but must be from 1 to n = 5", () -> pullback(5, 0));
        assertRefused("c is 6 but must be from 1 to n = 5", () -> pullback(5, 6));
        assertEquals(6, pullback(5, 5).stored());
        assertEquals(6, pullback(5, 1).stored());
    }

    /** The step counts itself: the way to the last checkpoint, the segments again, and once more on the tape. */
    @Test
    void eachStateIsMadeAtMostTwiceBeforeTheWayBack() {
        int[] runs = new int[1];
        Program counting = new Program() {
            @Override
            public <S extends Scalar<S>> List<S> at(List<S> x) {
                runs[0]++;
                return Programs.step(x);
            }
        };
        new CheckpointedChain(counting, 36, 6).pullback(START, WEIGHTS);
        assertEquals(30 + 6 * 5 + 36, runs[0]);
    }
}
