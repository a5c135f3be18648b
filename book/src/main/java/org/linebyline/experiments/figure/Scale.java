package org.linebyline.experiments.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.linebyline.experiments.Numbers;

/**
 * From where to where an axis goes, and where its ticks are.
 *
 * @param isLog whether equal ratios have equal lengths
 */
record Scale(boolean isLog, double from, double to, List<Double> ticks, List<String> labels) {

    /** The part of the data's extent that is left free on both sides of them. */
    private static final double MARGIN = 0.04;

    /** The scale of {@code axis} for these data, with about so many ticks. */
    static Scale of(Axis axis, double[] data, int wantedTicks) {
        double[] values = DoubleStream.of(data).map(v -> axis.isLog() ? log10(axis, v) : v).toArray();
        double low = DoubleStream.of(values).min().orElse(0);
        double high = DoubleStream.of(values).max().orElse(1);
        double margin = high > low ? MARGIN * (high - low) : axis.isLog() ? 0.5 : Math.max(0.5, Math.abs(high) / 2);
        double from = axis.from().isPresent() ? axis.from().getAsDouble() : back(axis, low - margin);
        double to = axis.to().isPresent() ? axis.to().getAsDouble() : back(axis, high + margin);
        Scale bare = new Scale(axis.isLog(), from, to, List.of(), List.of());
        return axis.ticks().isEmpty() ? bare.ticked(wantedTicks) : bare.ticked(axis.ticks(), axis.labels());
    }

    /** Where {@code value} lies: 0 at the beginning of the axis, 1 at its end. */
    double share(double value) {
        return isLog ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
    }

    boolean holds(double value) {
        return from <= value && value <= to;
    }

    /** This scale with a tick at each multiple of {@code step}. */
    Scale every(BigDecimal step) {
        List<Double> places = new ArrayList<>();
        double slack = 1e-9 * (to - from);
        for (long k = (long) Math.ceil((from - slack) / step.doubleValue()); k * step.doubleValue() <= to + slack; k++) {
            places.add(step.multiply(BigDecimal.valueOf(k)).doubleValue());
        }
        return ticked(places, List.of());
    }

    /** The step of 1, 2 or 5 times a power of ten that makes about so many ticks. */
    BigDecimal step(int wantedTicks) {
        double rough = (to - from) / wantedTicks;
        int exponent = (int) Math.floor(Math.log10(rough));
        double lead = rough / Math.pow(10, exponent);
        int nice = lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10;
        return BigDecimal.valueOf(nice).scaleByPowerOfTen(exponent);
    }

    private Scale ticked(int wanted) {
        return isLog && to / from >= 10 ? ticked(powers(wanted), List.of()) : every(step(wanted));
    }

    private Scale ticked(List<Double> places, List<String> words) {
        return new Scale(isLog, from, to, places,
                words.isEmpty() ? places.stream().map(Numbers::shortest).toList() : words);
    }

    /** Powers of ten, as many as there is room for. */
    private List<Double> powers(int wanted) {
        int first = (int) Math.ceil(Math.log10(from) - 1e-9);
        int last = (int) Math.floor(Math.log10(to) + 1e-9);
        int step = (last - first) / wanted + 1;
        List<Double> places = new ArrayList<>();
        for (int e = first; e <= last; e++) {
            if (Math.floorMod(e, step) == 0) {
                places.add(BigDecimal.ONE.scaleByPowerOfTen(e).doubleValue());
            }
        }
        return places;
    }

    private static double back(Axis axis, double value) {
        return axis.isLog() ? Math.pow(10, value) : value;
    }

    private static double log10(Axis axis, double value) {
        if (!(value > 0)) {
            throw new IllegalArgumentException("the log axis \"" + axis.title() + "\" cannot show " + value
                    + ": only positive numbers have a logarithm");
        }
        return Math.log10(value);
    }
}
