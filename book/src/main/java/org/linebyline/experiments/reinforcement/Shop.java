package org.linebyline.experiments.reinforcement;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Bars;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Label;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.reinforcement.DecisionProcess;
import org.linebyline.reinforcement.LostSalesInventory;
import org.linebyline.reinforcement.PolicyEvaluation;
import org.linebyline.reinforcement.PolicyIteration;
import org.linebyline.reinforcement.ValueIteration;

/** How many pieces a shop should order in the evening. */
public final class Shop implements Experiment {

    private static final int ROOM = 20;
    private static final Vector DEMAND = Vector.of(0.10, 0.15, 0.20, 0.20, 0.15, 0.10, 0.06, 0.04);
    private static final double GAMMA = 0.99;
    /** Stocks from 0 on that the figure shows. */
    private static final int SHOWN = 8;
    private static final int[] DAYS = {1, 10, 100, 1000};

    private final DecisionProcess paid = new LostSalesInventory(9, 5, 6, 0.5).process(ROOM, DEMAND);
    private final DecisionProcess free = new LostSalesInventory(9, 5, 0, 0.5).process(ROOM, DEMAND);

    @Override
    public String chapter() {
        return "bellman-equations-dynamic-programming";
    }

    @Override
    public Run run() {
        int[] orders = best(paid, GAMMA).policy();
        int[] small = best(free, GAMMA).policy();
        int last = IntStream.range(0, ROOM).filter(s -> orders[s] > 0).max().orElseThrow();
        return Run.empty()
                .figure("orders", Plot.of(
                                bars(orders).color(Color.BLUE).series(0, 2),
                                bars(small).color(Color.VERMILLION).series(1, 2),
                                Label.at(4, 8.6, "delivery costs 6").color(Color.BLUE),
                                Label.at(5.8, 2.2, "delivery is free").color(Color.VERMILLION))
                        .x(Axis.linear("pieces in stock")).y(Axis.linear("pieces to order")))
                .table("shop", table(orders))
                .table("undiscounted", undiscounted())
                .result("shop-best", worth(s -> orders[s]))
                .result("shop-three", worth(s -> 3))
                .result("order-below", Numbers.grouped(last))
                .result("order-up-to", Numbers.grouped(orders[0]))
                .result("order-up-to-free", Numbers.grouped(small[0]))
                .result("order-up-to-impatient", Numbers.grouped(best(paid, 0.5).policy()[0]))
                .result("mean-demand", Numbers.fixed(meanDemand(), 2))
                .result("gain", Numbers.fixed(gain(), 2))
                .result("shop-backups", Numbers.grouped(ValueIteration.run(paid, GAMMA, Vector.zeros(ROOM + 1), 0.01).backups()))
                .result("shop-improvements", Numbers.grouped(best(paid, GAMMA).improvements()));
    }

    private static PolicyIteration.Best best(DecisionProcess process, double gamma) {
        return PolicyIteration.run(process, gamma, new int[process.states()]);
    }

    private static Bars bars(int[] orders) {
        List<String> stock = IntStream.range(0, SHOWN).mapToObj(Integer::toString).toList();
        return Bars.of(stock, Arrays.stream(orders).limit(SHOWN).asDoubleStream().toArray())
                .numbers(order -> order > 0 ? Numbers.fixed(order, 0) : "");
    }

    private static double meanDemand() {
        return IntStream.range(0, DEMAND.size()).mapToDouble(d -> d * DEMAND.get(d)).sum();
    }

    private Table table(int[] orders) {
        return Table.of("policy", "worth of an empty shop")
                .row("the best one", worth(s -> orders[s]))
                .row("fill up to 10 every evening", worth(s -> Math.max(10 - s, 0)))
                .row("order 10 when the shop is empty", worth(s -> s == 0 ? 10 : 0))
                .row("order 3 every evening", worth(s -> 3));
    }

    private String worth(IntUnaryOperator order) {
        int[] policy = IntStream.rangeClosed(0, ROOM).map(order).toArray();
        return Numbers.fixed(PolicyEvaluation.values(paid, PolicyIteration.policy(policy, ROOM + 1), GAMMA).get(0), 0);
    }

    /** What backups without a discount make of nothing. */
    private Table undiscounted() {
        Table table = Table.of("backups", "worth of an empty shop", "added by the last backup");
        Vector v = Vector.zeros(ROOM + 1);
        int k = 0;
        for (int days : DAYS) {
            Vector before = v;
            for (; k < days; k++) {
                before = v;
                v = ValueIteration.backup(paid, 1, v);
            }
            table = table.row(Numbers.grouped(days), Numbers.fixed(v.get(0), 1), Numbers.fixed(v.get(0) - before.get(0), 3));
        }
        return table;
    }

    private double gain() {
        Vector before = Vector.zeros(ROOM + 1);
        Vector v = before;
        for (int k = 0; k < DAYS[DAYS.length - 1]; k++) {
            before = v;
            v = ValueIteration.backup(paid, 1, v);
        }
        return v.get(0) - before.get(0);
    }
}
