package org.linebyline.causality;

import java.util.ArrayList;
import java.util.List;

/** The ways from node to node along arrows, forward or backward, and which of them carry an association. */
public final class Paths {

    private Paths() {}

    /**
     * Whether an association passes the middle one of three neighbors.
     *
     * @param given the set of nodes whose values are known
     */
    // tag::open-triple[]
    public static boolean isOpen(CausalGraph graph, int a, int b, int c, int given) {
        boolean collider = graph.hasArrow(a, b) && graph.hasArrow(c, b);             // (collider)
        boolean heard = (graph.descendants(b) & given) != 0;                         // (heard)
        boolean known = (given >> b & 1) == 1;                                       // (known)
        return collider ? heard : !known;                                            // (collider)
    }
    // end::open-triple[]

    /** All paths between two nodes that visit no node twice, in the order of their nodes. */
    // tag::d-separation[]
    public static List<List<Integer>> between(CausalGraph graph, int from, int to) {
        List<List<Integer>> paths = new ArrayList<>();                               // (separated)
        extend(graph, List.of(from), to, paths);                                     // (separated)
        return paths;                                                                // (separated)
    }

    private static void extend(CausalGraph graph, List<Integer> path, int to, List<List<Integer>> paths) {
        int end = path.get(path.size() - 1);                                         // (separated)
        if (end == to) {                                                             // (separated)
            paths.add(path);                                                         // (separated)
            return;                                                                  // (separated)
        }
        for (int next = 0; next < graph.size(); next++) {                            // (separated)
            boolean neighbor = graph.hasArrow(end, next) || graph.hasArrow(next, end);  // (separated)
            if (neighbor && !path.contains(next)) {                                  // (separated)
                List<Integer> longer = new ArrayList<>(path);                        // (separated)
                longer.add(next);                                                    // (separated)
                extend(graph, longer, to, paths);                                    // (separated)
            }
        }
    }

    /** Whether an association passes all nodes between the ends of a path. */
    public static boolean isOpen(CausalGraph graph, List<Integer> path, int given) {
        for (int k = 1; k < path.size() - 1; k++) {                                  // (separated)
            if (!isOpen(graph, path.get(k - 1), path.get(k), path.get(k + 1), given)) {  // (separated)
                return false;                                                        // (separated)
            }
        }
        return true;                                                                 // (separated)
    }

    /** Whether no path between two nodes is open. */
    public static boolean areSeparated(CausalGraph graph, int one, int other, int given) {
        return between(graph, one, other).stream().noneMatch(path -> isOpen(graph, path, given));  // (separated)
    }
    // end::d-separation[]
}
