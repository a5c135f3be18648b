package org.linebyline.experiments.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One axis of a plot. Without limits or ticks of your own it fits the data.
 *
 * @param title what is measured, with its unit in parentheses: "loss (nats)"; may be empty
 * @param isLog whether equal ratios have equal lengths (base 10)
 * @param from where the axis begins; fits the data when empty
 * @param to where the axis ends; fits the data when empty
 * @param ticks the places of the ticks; chosen for you when empty
 * @param labels one label a tick; the number itself when empty
 */
public record Axis(
        String title, boolean isLog, OptionalDouble from, OptionalDouble to, List<Double> ticks, List<String> labels) {

    public Axis {
        ticks = List.copyOf(ticks);
        labels = List.copyOf(labels);
        if (!labels.isEmpty() && labels.size() != ticks.size()) {
            throw new IllegalArgumentException(
                    "the axis has " + ticks.size() + " ticks but " + labels.size() + " labels");
        }
    }

    /** An axis on which equal differences have equal lengths. */
    public static Axis linear(String title) {
        return new Axis(title, false, OptionalDouble.empty(), OptionalDouble.empty(), List.of(), List.of());
    }

    /** An axis on which equal ratios have equal lengths; the data must be positive. */
    public static Axis log(String title) {
        return new Axis(title, true, OptionalDouble.empty(), OptionalDouble.empty(), List.of(), List.of());
    }

    /** This axis from {@code from} to {@code to}; what lies outside is cut off. */
    public Axis range(double from, double to) {
        if (!(from < to)) {
            throw new IllegalArgumentException("the axis would go from " + from + " to " + to);
        }
        return new Axis(title, isLog, OptionalDouble.of(from), OptionalDouble.of(to), ticks, labels);
    }

    /** This axis with ticks at these places. */
    public Axis ticks(double... places) {
        List<Double> list = new ArrayList<>();
        for (double place : places) {
            list.add(place);
        }
        return new Axis(title, isLog, from, to, list, List.of());
    }

    /** This axis with these words at its ticks, which {@link #ticks} placed. */
    public Axis labels(String... words) {
        return new Axis(title, isLog, from, to, ticks, List.of(words));
    }
}
