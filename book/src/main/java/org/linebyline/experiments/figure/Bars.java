package org.linebyline.experiments.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Upright bars, one a category. The first category stands at x = 0, the next at x = 1; the x axis shows
 * their names unless it was given ticks of its own.
 *
 * @param numbers what is written at the end of each bar; empty when nothing is
 */
public record Bars(List<String> names, List<Double> heights, Color color, List<String> numbers) implements Mark {

    public Bars {
        names = List.copyOf(names);
        heights = List.copyOf(heights);
        numbers = List.copyOf(numbers);
        if (names.size() != heights.size()) {
            throw new IllegalArgumentException(
                    "there are " + names.size() + " names but " + heights.size() + " bars");
        }
    }

    /** One bar a name, in blue. */
    public static Bars of(List<String> names, double... heights) {
        List<Double> list = new ArrayList<>();
        for (double height : heights) {
            list.add(height);
        }
        return new Bars(names, list, Color.BLUE, List.of());
    }

    /** These bars in another color. */
    public Bars color(Color color) {
        return new Bars(names, heights, color, numbers);
    }

    /** These bars with their heights written at their ends: {@code numbers(h -> Numbers.fixed(h, 2))}. */
    public Bars numbers(DoubleFunction<String> format) {
        return new Bars(names, heights, color, heights.stream().map(format::apply).toList());
    }
}
