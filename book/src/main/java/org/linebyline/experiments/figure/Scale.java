package org.linebyline.experiments.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * From where to where an axis goes, and where its ticks are.
 *
 * @param log whether equal ratios have equal lengths
 */
record Scale(boolean log, double from, double to, List<Double> ticks, List<String> labels) {

    /** The scale of {@code axis} for these data, with a small margin on both sides of them. */
    static Scale of(Axis axis, List<Double> data, int wantedTicks) {
        DoubleStream finite = data.stream().mapToDouble(Double::doubleValue);
        double[] values = axis.log() ? finite.map(v -> log10(axis, v)).toArray() : finite.toArray();
        double low = DoubleStream.of(values).min().orElse(0);
        double high = DoubleStream.of(values).max().orElse(1);
        double margin = high > low ? 0.04 * (high - low) : axis.log() ? 0.5 : Math.max(0.5, Math.abs(high) / 2);
        double from = axis.from().isPresent() ? position(axis, axis.from().getAsDouble()) : low - margin;
        double to = axis.to().isPresent() ? position(axis, axis.to().getAsDouble()) : high + margin;
        List<Double> ticks = !axis.ticks().isEmpty() ? axis.ticks()
                : axis.log() ? powers(from, to, wantedTicks) : round(from, to, wantedTicks);
        List<String> labels = !axis.labels().isEmpty() ? axis.labels()
                : ticks.stream().map(t -> axis.log() ? power(t) : plain(t)).toList();
        return new Scale(axis.log(), axis.log() ? Math.pow(10, from) : from, axis.log() ? Math.pow(10, to) : to,
                ticks, labels);
    }

    /** Where {@code value} lies: 0 at the beginning of the axis, 1 at its end. */
    double share(double value) {
        return log
                ? (Math.log10(value) - Math.log10(from)) / (Math.log10(to) - Math.log10(from))
                : (value - from) / (to - from);
    }

    private static double position(Axis axis, double value) {
        return axis.log() ? log10(axis, value) : value;
    }

    private static double log10(Axis axis, double value) {
        if (!(value > 0)) {
            throw new IllegalArgumentException(
                    "the log axis \"" + axis.title() + "\" cannot show " + value + ", which is not positive");
        }
        return Math.log10(value);
    }

    /** Ticks at multiples of 1, 2 or 5 times a power of ten. */
    private static List<Double> round(double from, double to, int wanted) {
        double rough = (to - from) / wanted;
        int exponent = (int) Math.floor(Math.log10(rough));
        double lead = rough / Math.pow(10, exponent);
        int nice = lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10;
        BigDecimal step = BigDecimal.valueOf(nice).scaleByPowerOfTen(exponent);
        List<Double> ticks = new ArrayList<>();
        long first = (long) Math.ceil(from / step.doubleValue() - 1e-9);
        for (long k = first; k * step.doubleValue() <= to + 1e-9 * step.doubleValue(); k++) {
            ticks.add(step.multiply(BigDecimal.valueOf(k)).doubleValue());
        }
        return ticks;
    }

    /** Ticks at powers of ten, as many as there is room for. */
    private static List<Double> powers(double from, double to, int wanted) {
        int first = (int) Math.ceil(from - 1e-9);
        int last = (int) Math.floor(to + 1e-9);
        int step = Math.max(1, (last - first + wanted) / wanted);
        List<Double> ticks = new ArrayList<>();
        for (int e = first; e <= last; e++) {
            if (Math.floorMod(e, step) == 0) {
                ticks.add(BigDecimal.ONE.scaleByPowerOfTen(e).doubleValue());
            }
        }
        return ticks;
    }

    private static String plain(double tick) {
        String digits = BigDecimal.valueOf(Math.abs(tick)).stripTrailingZeros().toPlainString();
        int point = digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits);
        int whole = point < 0 ? digits.length() : point;
        for (int i = whole - 3; whole > 4 && i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return tick < 0 ? "−" + text : text.toString();
    }

    private static String power(double tick) {
        double exponent = Math.log10(tick);
        if (exponent != Math.rint(exponent) || Math.abs(exponent) <= 3) {
            return plain(tick);
        }
        StringBuilder raised = new StringBuilder();
        for (char c : String.valueOf((int) exponent).toCharArray()) {
            raised.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
        }
        return "10" + raised;
    }
}
