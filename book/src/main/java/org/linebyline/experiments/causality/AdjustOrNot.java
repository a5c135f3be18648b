package org.linebyline.experiments.causality;

import java.util.Random;
import org.linebyline.causality.BackDoor;
import org.linebyline.causality.CausalGraph;
import org.linebyline.causality.CausalModel;
import org.linebyline.causality.JointDistribution;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;

/** What it costs to adjust for a variable, and what it costs not to, in graphs that treat it differently. */
public final class AdjustOrNot implements Experiment {

    private static final int MODELS = 1000;

    /** A graph with the treatment w, the outcome y, and a variable x that one may adjust for. */
    private record Case(String arrows, CausalGraph graph, int x, int w, int y) {

        boolean isBlocked(int known) {
            return BackDoor.isBlocked(graph, w, y, known);
        }

        /** How far the difference of the adjusted chances is from the effect, for one model. */
        double bias(CausalModel model, int known) {
            JointDistribution joint = model.joint();
            double difference = BackDoor.adjusted(joint, w, 1, y, known) - BackDoor.adjusted(joint, w, 0, y, known);
            return Math.abs(difference - Graphs.effect(model, w, y));
        }
    }

    @Override
    public String chapter() {
        return Graphs.CHAPTER;
    }

    @Override
    public Run run() {
        Table table = Table.of("besides W → Y", "back door blocked by nothing", "by X", "bias without X", "with X");
        for (Case each : new Case[] {
            new Case("W ← X → Y", Graphs.graph(3, 0, 1, 0, 2, 1, 2), 0, 1, 2),
            new Case("W ← X", Graphs.graph(3, 0, 1, 1, 2), 0, 1, 2),
            new Case("W → X → Y", Graphs.graph(3, 0, 1, 1, 2, 0, 2), 1, 0, 2),
            new Case("W → X ← Y", Graphs.graph(3, 0, 1, 0, 2, 1, 2), 2, 0, 1),
            new Case("W ← A → X ← B → Y", Graphs.graph(5, 0, 2, 1, 2, 0, 3, 1, 4, 3, 4), 2, 3, 4),
            new Case("the same, W ← X → Y", Graphs.graph(5, 0, 2, 1, 2, 0, 3, 1, 4, 2, 3, 2, 4, 3, 4), 2, 3, 4)}) {
            table = table.row(each.arrows(), word(each.isBlocked(0)), word(each.isBlocked(1 << each.x())),
                    bias(each, 0), bias(each, 1 << each.x()));
        }
        return Run.empty().table("adjust", table).result("adjust-models", Numbers.grouped(MODELS));
    }

    private static String word(boolean is) {
        return is ? "yes" : "no";
    }

    /** In percent, the mean over random models. */
    private static String bias(Case each, int known) {
        Random random = new Random(41);
        double sum = 0;
        for (int k = 0; k < MODELS; k++) {
            sum += each.bias(Graphs.random(each.graph(), random), known);
        }
        return Numbers.fixed(100 * sum / MODELS, 1);
    }
}
