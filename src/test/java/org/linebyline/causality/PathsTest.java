package org.linebyline.causality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PathsTest {

    @Test
    void aChainAndAForkAreOpenUntilTheMiddleIsKnown() {
        CausalGraph chain = Models.graph(3, 0, 1, 1, 2);
        CausalGraph fork = Models.graph(3, 0, 1, 0, 2);
        assertTrue(Paths.isOpen(chain, 0, 1, 2, 0));
        assertFalse(Paths.isOpen(chain, 0, 1, 2, 0b010));
        assertTrue(Paths.isOpen(fork, 1, 0, 2, 0));
        assertFalse(Paths.isOpen(fork, 1, 0, 2, 0b001));
    }

    @Test
    void aColliderIsBlockedUntilItOrWhatItLeadsToIsKnown() {
        CausalGraph collider = Models.graph(4, 0, 2, 1, 2, 2, 3);
        assertFalse(Paths.isOpen(collider, 0, 2, 1, 0));
        assertTrue(Paths.isOpen(collider, 0, 2, 1, 0b0100));
        assertTrue(Paths.isOpen(collider, 0, 2, 1, 0b1000));
    }

    @Test
    void theBackDoorsOfTheFigureAreFour() {
        CausalGraph butterfly = Models.graph(5, 0, 2, 1, 2, 0, 3, 1, 4, 2, 3, 2, 4, 3, 4);
        assertEquals(List.of(List.of(3, 0, 2, 1, 4), List.of(3, 0, 2, 4), List.of(3, 2, 1, 4), List.of(3, 2, 4)),
                Paths.between(butterfly.withoutArrowsFrom(3), 3, 4));
        assertEquals(5, Paths.between(butterfly, 3, 4).size());
    }

    @Test
    void aPathOfTwoNodesIsAlwaysOpen() {
        assertTrue(Paths.isOpen(Models.graph(2, 0, 1), List.of(0, 1), 0));
        assertFalse(Paths.areSeparated(Models.graph(2, 0, 1), 0, 1, 0));
        assertTrue(Paths.areSeparated(Models.graph(2), 0, 1, 0));
    }

    @Test
    void separationIsWhatAWalkCannotReachInAllGraphsOfUpToFourNodes() {
        int separated = 0;
        for (int n = 2; n <= 4; n++) {
            for (CausalGraph graph : Models.all(n)) {
                for (Triple triple : triples(n)) {
                    boolean isSeparated = Paths.areSeparated(graph, triple.one(), triple.other(), triple.given());
                    assertEquals(!reached(graph, triple.one(), triple.given()).contains(triple.other()), isSeparated);
                    separated += isSeparated ? 1 : 0;
                }
            }
        }
        assertTrue(separated > 300, "there are so many to be wrong about: " + separated);
    }

    @Test
    void separatedNodesAreIndependentAndOthersNotInAllGraphsOfUpToFourNodes() {
        Random random = new Random(1);
        for (int n = 2; n <= 4; n++) {
            for (CausalGraph graph : Models.all(n)) {
                JointDistribution joint = Models.random(graph, random).joint();
                for (Triple triple : triples(n)) {
                    double dependence = dependence(joint, triple);
                    if (Paths.areSeparated(graph, triple.one(), triple.other(), triple.given())) {
                        assertEquals(0, dependence, 1e-13);
                    } else {
                        assertTrue(dependence > 1e-9, "chances that cancel by accident: " + dependence);
                    }
                }
            }
        }
    }

    private record Triple(int one, int other, int given) {}

    /** All pairs of nodes, with all sets of others. */
    private static List<Triple> triples(int n) {
        List<Triple> triples = new ArrayList<>();
        for (int one = 0; one < n; one++) {
            for (int other = one + 1; other < n; other++) {
                for (int given = 0; given < 1 << n; given++) {
                    if ((given & (1 << one | 1 << other)) == 0) {
                        triples.add(new Triple(one, other, given));
                    }
                }
            }
        }
        return triples;
    }

    /** By how much the chance of both differs from the product of the chances, at most, over all that may be known. */
    private static double dependence(JointDistribution joint, Triple triple) {
        double largest = 0;
        int one = 1 << triple.one();
        int other = 1 << triple.other();
        for (int known = 0; known <= triple.given(); known++) {
            if ((known & triple.given()) == known) {
                double both = joint.conditional(one | other, one | other, triple.given(), known);
                double product = joint.conditional(one, one, triple.given(), known)
                        * joint.conditional(other, other, triple.given(), known);
                largest = Math.max(largest, Math.abs(both - product));
            }
        }
        return largest;
    }

    /**
     * Where a ball comes to that bounces from node to node: passed on by what is unknown, bounced back by what is known, or is
     * above something known, and was hit from above. It may come to a node again from the other side.
     */
    private static Set<Integer> reached(CausalGraph graph, int from, int given) {
        record State(int node, boolean isFromChild) {}
        Set<State> seen = new HashSet<>();
        Deque<State> open = new ArrayDeque<>(List.of(new State(from, true)));
        while (!open.isEmpty()) {
            State state = open.pop();
            if (!seen.add(state)) {
                continue;
            }
            boolean isKnown = (given >> state.node() & 1) == 1;
            boolean isAboveKnown = isAboveKnown(graph, state.node(), given);
            for (int next = 0; next < graph.size(); next++) {
                if (graph.hasArrow(next, state.node()) && (state.isFromChild() ? !isKnown : isAboveKnown)) {
                    open.push(new State(next, true));
                }
                if (graph.hasArrow(state.node(), next) && !isKnown) {
                    open.push(new State(next, false));
                }
            }
        }
        Set<Integer> reached = new HashSet<>();
        seen.forEach(state -> reached.add(state.node()));
        return reached;
    }

    private static boolean isAboveKnown(CausalGraph graph, int node, int given) {
        boolean is = (given >> node & 1) == 1;
        for (int next = 0; next < graph.size(); next++) {
            is |= graph.hasArrow(node, next) && isAboveKnown(graph, next, given);
        }
        return is;
    }
}
