package org.linebyline.experiments.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Upright bars, one a category. The first category stands at x = 0, the next at x = 1; the x axis shows
 * their names unless it was given ticks of its own.
 *
 * @param numbers what is written at the end of each bar; empty when nothing is
 * @param series which of the series that share the place of a category, from 0
 * @param of how many series share it
 */
public record Bars(
        List<String> names, List<Double> heights, Color color, List<String> numbers, int series, int of)
        implements Mark {

    /** The part of its place that a category fills. */
    private static final double FILLED = 0.72;
    /** The room for a number beyond a bar, as a part of the whole height. */
    private static final double ROOM = 0.08;

    public Bars {
        names = List.copyOf(names);
        heights = List.copyOf(heights);
        numbers = List.copyOf(numbers);
        if (names.isEmpty() || names.size() != heights.size()) {
            throw new IllegalArgumentException(
                    "there are " + names.size() + " names but " + heights.size() + " bars");
        }
        if (series < 0 || series >= of) {
            throw new IllegalArgumentException("series " + series + " is not one of " + of);
        }
    }

    /** One bar a name, in blue. */
    public static Bars of(List<String> names, double... heights) {
        List<Double> list = new ArrayList<>();
        for (double height : heights) {
            list.add(height);
        }
        return new Bars(names, list, Color.BLUE, List.of(), 0, 1);
    }

    /** These bars in another color. */
    public Bars color(Color color) {
        return new Bars(names, heights, color, numbers, series, of);
    }

    /** These bars with their heights written at their ends: {@code numbers(h -> Numbers.fixed(h, 2))}. */
    public Bars numbers(DoubleFunction<String> format) {
        return new Bars(names, heights, color, heights.stream().map(format::apply).toList(), series, of);
    }

    /** These bars narrower, to stand side by side: series {@code series}, from 0, {@code of} so many. */
    public Bars series(int series, int of) {
        return new Bars(names, heights, color, numbers, series, of);
    }

    @Override
    public List<Point> reach() {
        List<Point> reach = new ArrayList<>();
        reach.add(new Point(-0.5, 0));
        reach.add(new Point(names.size() - 0.5, 0));
        double room = numbers.isEmpty() ? 0 : ROOM * (highest(1) + highest(-1));
        for (double height : heights) {
            reach.add(new Point(0, height + Math.signum(height) * room));
        }
        return reach;
    }

    private double highest(int sign) {
        return heights.stream().mapToDouble(h -> sign * h).reduce(0, Math::max);
    }

    @Override
    public void draw(Canvas canvas) {
        double width = FILLED / of;
        for (int i = 0; i < heights.size(); i++) {
            double left = i - FILLED / 2 + series * width;
            double height = heights.get(i);
            canvas.area(List.of(new Point(left, 0), new Point(left, height),
                    new Point(left + width, height), new Point(left + width, 0)), color, 1);
            if (!numbers.isEmpty()) {
                canvas.name(new Point(left + width / 2, height), 0, height < 0 ? -1 : 1, color, numbers.get(i));
            }
        }
        canvas.path(List.of(new Point(canvas.x().from(), 0), new Point(canvas.x().to(), 0)), Color.SOFT, 1, false);
    }
}
