package org.linebyline.experiments.causality;

import java.util.List;
import org.linebyline.causality.CausalGraph;
import org.linebyline.causality.Paths;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Diagram;
import org.linebyline.experiments.figure.Panels;

/** Which back-door paths of one graph are open, as more of it becomes known. */
public final class OpenPaths implements Experiment {

    private static final List<String> NAMES = List.of("A", "B", "X", "W", "Y");
    private static final int A = 0;
    private static final int B = 1;
    private static final int X = 2;
    private static final int W = 3;
    private static final int Y = 4;
    private static final int[] ARROWS = {A, X, B, X, A, W, B, Y, X, W, X, Y, W, Y};

    private final CausalGraph graph = Graphs.graph(5, ARROWS);

    @Override
    public String chapter() {
        return Graphs.CHAPTER;
    }

    @Override
    public Run run() {
        return Run.empty().figure("paths", Panels.inColumns(3)
                        .panel(title(0), drawn(0))
                        .panel(title(1 << X), drawn(1 << X))
                        .panel(title(1 << X | 1 << A), drawn(1 << X | 1 << A)))
                .result("back-door-paths", Numbers.grouped(backDoors().size()));
    }

    /** The paths that begin with an arrow into the treatment. */
    private List<List<Integer>> backDoors() {
        return Paths.between(graph.withoutArrowsFrom(W), W, Y);
    }

    private List<List<Integer>> open(int known) {
        return backDoors().stream().filter(path -> Paths.isOpen(graph, path, known)).toList();
    }

    private String title(int known) {
        return open(known).size() + " open";
    }

    private Diagram drawn(int known) {
        Diagram drawn = Diagram.empty();
        double[][] places = {{0, 0}, {2, 0}, {1, 1}, {0, 2}, {2, 2}};
        for (int node = 0; node < NAMES.size(); node++) {
            drawn = (known >> node & 1) == 1 ? drawn.boxed(NAMES.get(node), places[node][0], places[node][1])
                    : drawn.node(NAMES.get(node), places[node][0], places[node][1]);
        }
        for (int k = 0; k < ARROWS.length; k += 2) {
            drawn = drawn.arrow(NAMES.get(ARROWS[k]), NAMES.get(ARROWS[k + 1]), color(known, ARROWS[k], ARROWS[k + 1]));
        }
        return drawn;
    }

    /** Red on an open path, hardly visible on blocked ones only; the effect itself is none of them. */
    private Color color(int known, int from, int to) {
        return from == W ? Color.SOFT : open(known).stream().anyMatch(path -> isOn(path, from, to)) ? Color.VERMILLION : Color.LINE;
    }

    private static boolean isOn(List<Integer> path, int from, int to) {
        return path.contains(from) && path.contains(to) && Math.abs(path.indexOf(from) - path.indexOf(to)) == 1;
    }
}
