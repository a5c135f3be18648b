package org.linebyline.experiments.reinforcement;

import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.HeatMap;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.reinforcement.DecisionProcess;
import org.linebyline.reinforcement.PolicyIteration;
import org.linebyline.reinforcement.ValueIteration;

/** What each cell of a floor is worth, dry and wet, and where to go from there. */
public final class FloorValues implements Experiment {

    private static final double EPSILON = 1e-6;

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
        return world.map(best.values()::get, s -> best.policy()[s]);
    }
}
