package org.linebyline.doclinker.weave.figure;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** A line of straight pieces. */
record Polyline(List<Point> points, boolean closed) {

    /** In pixels: nobody sees that a line is so far from where it was. */
    private static final double UNSEEN = 0.2;

    private record Stretch(int first, int last) {
    }

    /** The same line to the eye, with as few corners as the method of Douglas and Peucker leaves it. */
    Polyline simplified() {
        BitSet kept = new BitSet();
        Deque<Stretch> open = new ArrayDeque<>();
        open.push(new Stretch(0, points.size() - 1));
        while (!open.isEmpty()) {
            Stretch stretch = open.pop();
            kept.set(stretch.first);
            kept.set(stretch.last);
            int corner = farthest(stretch);
            if (corner > stretch.first) {
                open.push(new Stretch(stretch.first, corner));
                open.push(new Stretch(corner, stretch.last));
            }
        }
        return new Polyline(kept.stream().mapToObj(points::get).toList(), closed);
    }

    /** The point that is farthest from the straight way; the first one where all are close. */
    private int farthest(Stretch stretch) {
        int farthest = stretch.first;
        double most = UNSEEN;
        for (int i = stretch.first + 1; i < stretch.last; i++) {
            double distance = points.get(i).distance(points.get(stretch.first), points.get(stretch.last));
            if (distance > most) {
                farthest = i;
                most = distance;
            }
        }
        return farthest;
    }

    /** As path data, to a tenth of a pixel: the first point, then steps. */
    String data() {
        StringBuilder data = new StringBuilder();
        long x = 0;
        long y = 0;
        for (int i = 0; i < points.size(); i++) {
            long nextX = tenths(points.get(i).x());
            long nextY = tenths(points.get(i).y());
            String stepX = number(nextX - x);
            data.append(i == 0 ? "M" + stepX : i == 1 ? "l" + stepX : separated(stepX)).append(separated(number(nextY - y)));
            x = nextX;
            y = nextY;
        }
        return data.append(closed ? "z" : "").toString();
    }

    private static long tenths(double pixels) {
        return Math.round(10 * pixels);
    }

    private static String number(long tenths) {
        long size = Math.abs(tenths);
        String whole = size > 0 && size < 10 ? "" : Long.toString(size / 10);
        return (tenths < 0 ? "-" : "") + whole + (size % 10 == 0 ? "" : "." + size % 10);
    }

    /** A minus sign parts two numbers as well as a space. */
    private static String separated(String number) {
        return number.startsWith("-") ? number : " " + number;
    }
}
