package org.linebyline.experiments.optimization;

import java.util.List;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.optimization.Adam;

/** Three steps down f(θ) = θ²/2 from θ = 1, everything written out. */
public final class FirstSteps implements Experiment {

    private static final double RATE = 0.1;
    private static final int STEPS = 3;

    @Override
    public String chapter() {
        return "momentum-rmsprop-adam";
    }

    @Override
    public Run run() {
        Table table = Table.of("method", "θ~0~", "θ~1~", "θ~2~", "θ~3~");
        for (Method method : Method.values()) {
            List<Vector> path = method.from(Vector.of(1), RATE).path(theta -> theta, STEPS);
            table = table.row(method.title(), four(path.get(0)), four(path.get(1)), four(path.get(2)), four(path.get(3)));
        }
        return Run.empty().table("first-steps", table).table("adam-steps", adam());
    }

    private static Table adam() {
        Table table = Table.of("t", "g", "m", "v", "m̂", "v̂", "θ");
        Adam adam = Adam.from(Vector.of(1));
        for (int t = 1; t <= STEPS; t++) {
            Vector g = adam.theta();
            adam = adam.step(g, RATE, Method.BETA1, Method.BETA2, Method.EPSILON);
            table = table.row(Integer.toString(t), four(g), four(adam.m()), Numbers.fixed(adam.v().get(0), 6),
                    four(Adam.corrected(adam.m(), Method.BETA1, t)), four(Adam.corrected(adam.v(), Method.BETA2, t)),
                    four(adam.theta()));
        }
        return table;
    }

    private static String four(Vector number) {
        return Numbers.fixed(number.get(0), 4);
    }
}
