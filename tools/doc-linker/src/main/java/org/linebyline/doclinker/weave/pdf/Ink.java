package org.linebyline.doclinker.weave.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/** Writes the operators of a PDF content stream, numbers to a thousandth and without any locale. */
final class Ink {
    private final StringBuilder stream = new StringBuilder();

    /** An operator after its numbers. */
    Ink put(String operator, double... numbers) {
        for (double number : numbers) {
            stream.append(text(number)).append(' ');
        }
        stream.append(operator).append('\n');
        return this;
    }

    Ink fill(Shape shape) {
        return path(shape).put("f");
    }

    Ink clip(Rectangle2D window) {
        return put("re", window.getX(), window.getY(), window.getWidth(), window.getHeight()).put("W n");
    }

    /** Text of one font, given by its codes and set with its origin and axes given by a transform. */
    Ink show(String font, double size, AffineTransform place, byte[] codes) {
        put("BT").put("/" + font + " " + text(size) + " Tf");
        put("Tm", place.getScaleX(), place.getShearY(), place.getShearX(), place.getScaleY(), place.getTranslateX(), place.getTranslateY());
        stream.append('<');
        for (byte code : codes) {
            stream.append(Character.forDigit(code >> 4 & 15, 16)).append(Character.forDigit(code & 15, 16));
        }
        stream.append("> Tj ET\n");
        return this;
    }

    private Ink path(Shape shape) {
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            int last = 0;
            switch (steps.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> put("m", p[0], p[1]);
                case PathIterator.SEG_LINETO -> put("l", p[0], p[1]);
                case PathIterator.SEG_QUADTO -> {
                    // PDF has cubic curves only: the same curve, its degree raised by one.
                    put("c", (x + 2 * p[0]) / 3, (y + 2 * p[1]) / 3, (p[2] + 2 * p[0]) / 3, (p[3] + 2 * p[1]) / 3, p[2], p[3]);
                    last = 2;
                }
                case PathIterator.SEG_CUBICTO -> {
                    put("c", p);
                    last = 4;
                }
                default -> put("h");
            }
            x = p[last];
            y = p[last + 1];
        }
        return this;
    }

    private static String text(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    byte[] bytes() {
        return stream.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
