package org.linebyline.experiments.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.linebyline.experiments.Numbers;

/** One figure of each kind: what the tests judge, and what an author may copy from. */
final class Gallery {

    private Gallery() {}

    static Map<String, Figure> all() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("lines", lines());
        figures.put("close-ends", closeEnds());
        figures.put("band", band());
        figures.put("cut-off", cutOff());
        figures.put("scatter", scatter());
        figures.put("bars", bars());
        figures.put("series", series());
        figures.put("plane", plane());
        figures.put("contour", contour());
        figures.put("maps", maps());
        figures.put("weights", weights());
        figures.put("signs", HeatMap.of(new double[][] {{1, -2, 0}, {0.5, 3, -1}}).numbers(v -> Numbers.fixed(v, 1)));
        figures.put("many-cells", HeatMap.of(24, 24, (i, j) -> j > i ? 0 : 1.0 / (i + 1 - j))
                .rows("position").columns("position"));
        figures.put("diagram", diagram());
        return figures;
    }

    private static Figure diagram() {
        Diagram fork = Diagram.empty().boxed("X", 1, 0).node("W", 0, 1).node("Y", 2, 1)
                .arrow("X", "W", Color.SOFT).arrow("X", "Y", Color.SOFT).arrow("W", "Y", Color.VERMILLION);
        return Panels.inColumns(2).panel("one", fork).panel("the same", fork);
    }

    private static Figure lines() {
        double[] losses = new double[20];
        for (int i = 0; i < 20; i++) {
            losses[i] = Math.exp(-0.4 * i);
        }
        return Plot.of(
                        Line.of(losses).color(Color.BLUE).label("exact"),
                        Line.of(x -> 0.5 * Math.exp(-0.1 * x), 0, 19).color(Color.VERMILLION).dashed().label("naive"),
                        Points.at(5, Math.exp(-2)).labels("stop here"))
                .x(Axis.linear("step"))
                .y(Axis.log("loss (nats)"));
    }

    private static Figure closeEnds() {
        return Plot.of(
                        Line.of(x -> x * x, -2, 2).color(Color.BLUE).label("x²"),
                        Line.of(x -> 0.98 * x * x, -2, 2).color(Color.VERMILLION).label("0.98 x²"),
                        Line.of(x -> 0.96 * x * x - 0.1, -2, 2).color(Color.GREEN).label("0.96 x² − 0.1"),
                        Rule.horizontal(1.5).label("bound"),
                        Rule.vertical(-1).label("start"))
                .x(Axis.linear("x"))
                .y(Axis.linear("f(x)"));
    }

    private static Figure band() {
        double[] time = new double[20];
        double[] low = new double[20];
        double[] high = new double[20];
        double[] mean = new double[20];
        for (int i = 0; i < 20; i++) {
            time[i] = i / 2.0;
            mean[i] = Math.cos(0.3 * i) / 2;
            low[i] = mean[i] - 0.2 - 0.01 * i;
            high[i] = mean[i] + 0.2 + 0.01 * i;
        }
        return Plot.of(
                        Band.of(time, low, high),
                        Line.of(time, mean).color(Color.BLUE).label("mean"),
                        Label.at(5, 0.5, "two standard deviations").color(Color.SOFT))
                .x(Axis.linear("time (s)"))
                .y(Axis.linear("position (m)"));
    }

    private static Figure cutOff() {
        double[] diverging = new double[30];
        for (int i = 0; i < 30; i++) {
            diverging[i] = Math.pow(-1.1, i);
        }
        return Plot.of(
                        Line.of(diverging).color(Color.VERMILLION).label("α = 2.1"),
                        Line.of(x -> Math.pow(0.9, x), 0, 29).color(Color.BLUE).label("α = 0.1"))
                .x(Axis.linear("step"))
                .y(Axis.linear("x").range(-4, 4));
    }

    private static Figure scatter() {
        Random random = new Random(1);
        double[][] first = new double[2][60];
        double[][] second = new double[2][60];
        for (int i = 0; i < 60; i++) {
            first[0][i] = random.nextGaussian();
            first[1][i] = random.nextGaussian() + first[0][i];
            second[0][i] = random.nextGaussian() + 2.5;
            second[1][i] = random.nextGaussian();
        }
        return Plot.of(
                        Points.of(first[0], first[1]).color(Color.BLUE),
                        Points.of(second[0], second[1]).color(Color.VERMILLION).hollow(),
                        Label.at(-2, 2.5, "class 1").color(Color.BLUE),
                        Label.at(3.5, -2.4, "class 2").color(Color.VERMILLION))
                .x(Axis.linear("first feature"))
                .y(Axis.linear("second feature"));
    }

    private static Figure bars() {
        return Plot.of(Bars.of(List.of("the", "cat", "slept", "because"), 0.57, 0.26, -0.1, 0.12)
                        .numbers(h -> Numbers.fixed(h, 2))
                        .color(Color.VERMILLION))
                .y(Axis.linear("change of the weight"));
    }

    private static Figure series() {
        List<String> sizes = List.of("4", "64", "1,024");
        return Plot.of(
                        Bars.of(sizes, 0.44, 0.43, 0.44).series(0, 2),
                        Bars.of(sizes, 0.6, 0.88, 0.97).color(Color.VERMILLION).series(1, 2),
                        Label.at(-0.18, 0.48, "scaled").color(Color.BLUE),
                        Label.at(0.18, 0.64, "unscaled").color(Color.VERMILLION))
                .x(Axis.linear("size of a key"))
                .y(Axis.linear("largest weight"));
    }

    private static Figure plane() {
        return Plot.plane(
                Arrow.to(3, 1).color(Color.BLUE).label("a"),
                Arrow.to(1, 2).color(Color.VERMILLION).label("b"),
                Arrow.to(4, 3).label("a + b"),
                Segment.of(3, 1, 4, 3).dashed(),
                Segment.of(1, 2, 4, 3).dashed(),
                Points.at(-1, 0.5).hollow().labels("p").side(Side.ABOVE));
    }

    private static Figure contour() {
        return Plot.of(
                        Contour.of((x, y) -> x * x - y * y, new Point(-2, -1.5), new Point(2, 1.5), -1, 0, 1),
                        Line.of(new double[] {-1.8, 0, 1.5}, new double[] {0.2, 0, 0.9}).color(Color.BLUE).label("a walk"))
                .x(Axis.linear("first weight"))
                .y(Axis.linear("second weight"));
    }

    private static Figure maps() {
        return Panels.inColumns(2)
                .panel("scale", map(2, 0, 0, 1.5))
                .panel("shear", map(1, 1, 0, 1))
                .panel("rotate", map(0.5, -0.866, 0.866, 0.5))
                .panel("project", map(1, 0.5, 0.5, 0.25));
    }

    private static Plot map(double a, double b, double c, double d) {
        return Plot.plane(
                        Polygon.of(new double[] {0, 1, 1, 0}, new double[] {0, 0, 1, 1}).color(Color.SOFT).dashed(),
                        Polygon.of(new double[] {0, a, a + b, b}, new double[] {0, c, c + d, d}).color(Color.GREEN),
                        Arrow.to(a, c).color(Color.BLUE).label("A e₁"),
                        Arrow.to(b, d).color(Color.VERMILLION).label("A e₂"))
                .x(Axis.linear("").range(-1.5, 2.8))
                .y(Axis.linear("").range(-0.6, 2))
                .size(210, 200);
    }

    private static Figure weights() {
        String[] words = "the cat slept because it was tired".split(" ");
        Random random = new Random(2);
        double[][] weights = new double[7][7];
        for (double[] row : weights) {
            double sum = 0;
            for (int j = 0; j < 7; j++) {
                row[j] = Math.exp(1.5 * random.nextGaussian());
                sum += row[j];
            }
            for (int j = 0; j < 7; j++) {
                row[j] /= sum;
            }
        }
        return HeatMap.of(weights)
                .rows("query", words)
                .columns("key", words)
                .numbers(w -> w < 0.05 ? "" : Numbers.fixed(w, 2))
                .color(Color.VERMILLION);
    }
}
