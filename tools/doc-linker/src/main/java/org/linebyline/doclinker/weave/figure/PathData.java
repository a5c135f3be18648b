package org.linebyline.doclinker.weave.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads path data that is made of straight pieces between given points, such as {@code M0 1 L2 3 Z}. */
final class PathData {

    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final Pattern STEP = Pattern.compile("([ML])\\s*" + NUMBER + "[ ,]+" + NUMBER + "\\s*(Z?)\\s*");

    private final List<Polyline> lines = new ArrayList<>();
    private final List<Point> points = new ArrayList<>();

    private PathData() {}

    /** The shortest path data that looks the same; data of any other kind stays as it is. */
    static String shortest(String data) {
        PathData path = new PathData();
        return path.read(data) ? path.shortest() : data;
    }

    private boolean read(String data) {
        Matcher step = STEP.matcher(data);
        int end = 0;
        while (step.find() && step.start() == end) {
            if (step.group(1).equals("M")) {
                endLine(false);
            }
            points.add(new Point(Double.parseDouble(step.group(2)), Double.parseDouble(step.group(3))));
            if (!step.group(4).isEmpty()) {
                endLine(true);
            }
            end = step.end();
        }
        endLine(false);
        return end == data.length() && data.startsWith("M");
    }

    private void endLine(boolean closed) {
        if (!points.isEmpty()) {
            lines.add(new Polyline(List.copyOf(points), closed));
            points.clear();
        }
    }

    private String shortest() {
        StringBuilder shortest = new StringBuilder();
        lines.forEach(line -> shortest.append(line.simplified().data()));
        return shortest.toString();
    }
}
