package org.linebyline.experiments.reinforcement;

import java.util.ArrayList;
import java.util.List;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.HeatMap;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.reinforcement.DecisionProcess;
import org.linebyline.reinforcement.PolicyIteration;
import org.linebyline.reinforcement.ValueIteration;

/** What each cell of a floor is worth, dry and wet, and where to go from there. */
public final class FloorValues implements Experiment {

    private static final double EPSILON = 1e-6;
    private static final double FULL = 22;

    @Override
    public String chapter() {
        return "bellman-equations-dynamic-programming";
    }

    @Override
    public Run run() {
        PolicyIteration.Best dry = WetFloor.best(WetFloor.DRY.process());
        DecisionProcess process = WetFloor.WET.process();
        PolicyIteration.Best wet = WetFloor.best(process);
        ValueIteration.Stopped stopped = ValueIteration.run(process, WetFloor.GAMMA, WetFloor.nothing(process), EPSILON);
        return Run.empty()
                .figure("floor", Panels.inColumns(1)
                        .panel("dry", map(WetFloor.DRY, dry))
                        .panel("wet: slips to a side with probability 0.4", map(WetFloor.WET, wet)))
                .result("start-dry", value(WetFloor.DRY, dry.values()))
                .result("start-wet", value(WetFloor.WET, wet.values()))
                .result("wet-improvements", Numbers.grouped(wet.improvements()))
                .result("wet-backups", Numbers.grouped(stopped.backups()))
                .result("wet-apart", Numbers.significant(ValueIteration.distance(stopped.values(), wet.values()), 1));
    }

    /** Of the cell in the middle of the left side, which is farthest from the station. */
    private static String value(GridWorld world, Vector v) {
        return Numbers.fixed(v.get(world.state(1, 0)), 1);
    }

    private static HeatMap map(GridWorld world, PolicyIteration.Best best) {
        List<List<String>> texts = new ArrayList<>();
        for (int row = 0; row < world.rows().size(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < world.columns(); column++) {
                cells.add(text(world, best, world.state(row, column)));
            }
            texts.add(cells);
        }
        HeatMap map = HeatMap.of(world.rows().size(), world.columns(), (i, j) -> best.values().get(world.state(i, j)))
                .color(Color.BLUE).negative(Color.VERMILLION).full(FULL);
        return new HeatMap(map.values(), map.rows(), map.columns(), map.rowsAre(), map.columnsAre(), texts, map.positive(), map.negative(),
                map.full());
    }

    private static String text(GridWorld world, PolicyIteration.Best best, int s) {
        return switch (world.at(s)) {
            case 'G' -> "goal";
            case 'P' -> "stairs";
            case '#' -> "wall";
            default -> GridWorld.arrow(best.policy()[s]) + " " + Numbers.fixed(best.values().get(s), 0);
        };
    }
}
