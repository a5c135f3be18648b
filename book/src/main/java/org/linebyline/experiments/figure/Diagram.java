package org.linebyline.experiments.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Named nodes and arrows between them: what acts on what.
 *
 * <pre>{@code
 * Diagram.empty()
 *     .node("W", 0, 1).node("Y", 2, 1)
 *     .boxed("X", 1, 0)
 *     .arrow("X", "W", Color.SOFT)
 * }</pre>
 */
public record Diagram(List<Node> nodes, List<Edge> edges) implements Figure {

    /** The distance of neighboring columns, and of neighboring rows, in pixels. */
    private static final double UNIT = 50;
    private static final double RADIUS = 14;
    private static final double MARGIN = RADIUS + 2;
    /** How far the tip of an arrow stays from the circle that it points at. */
    private static final double GAP = 2;
    private static final double HEAD = 7;
    /** From the middle of a letter down to its base line. */
    private static final double TO_BASE_LINE = 5;

    /**
     * A letter in a circle, or in a box.
     *
     * @param column from the left, from 0
     * @param row from the top, from 0
     * @param outline drawn with this color
     */
    public record Node(String name, double column, double row, boolean isBoxed, Color outline) {}

    /** An arrow between nodes by their names. */
    public record Edge(String from, String to, Color color) {}

    public Diagram {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    public static Diagram empty() {
        return new Diagram(List.of(), List.of());
    }

    /** This diagram with one more node, in a circle. */
    public Diagram node(String name, double column, double row) {
        return with(new Node(name, column, row, false, Color.SOFT));
    }

    /** This diagram with one more node, in a box: what is known, or held fixed. */
    public Diagram boxed(String name, double column, double row) {
        return with(new Node(name, column, row, true, Color.BLUE));
    }

    /** This diagram with an arrow between two of its nodes. */
    public Diagram arrow(String from, String to, Color color) {
        List<Edge> more = new ArrayList<>(edges);
        more.add(new Edge(node(from).name(), node(to).name(), color));
        return new Diagram(nodes, more);
    }

    private Diagram with(Node node) {
        List<Node> more = new ArrayList<>(nodes);
        more.add(node);
        return new Diagram(more, edges);
    }

    private Node node(String name) {
        return nodes.stream().filter(node -> node.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the diagram has no node \"" + name + "\""));
    }

    @Override
    public Drawing draw(String prefix) {
        StringBuilder body = new StringBuilder();
        edges.forEach(edge -> body.append(drawn(edge)));
        nodes.forEach(node -> body.append(drawn(node)));
        double right = nodes.stream().mapToDouble(Diagram::x).max().orElse(0) + MARGIN;
        double bottom = nodes.stream().mapToDouble(Diagram::y).max().orElse(0) + MARGIN;
        return new Drawing(right, bottom, body.toString());
    }

    private static double x(Node node) {
        return MARGIN + node.column() * UNIT;
    }

    private static double y(Node node) {
        return MARGIN + node.row() * UNIT;
    }

    private static String drawn(Node node) {
        String shape = node.isBoxed()
                ? "<rect x=\"" + Svg.number(x(node) - RADIUS) + "\" y=\"" + Svg.number(y(node) - RADIUS) + "\" width=\""
                        + Svg.number(2 * RADIUS) + "\" height=\"" + Svg.number(2 * RADIUS) + "\""
                : "<circle cx=\"" + Svg.number(x(node)) + "\" cy=\"" + Svg.number(y(node)) + "\" r=\"" + Svg.number(RADIUS) + "\"";
        return shape + " " + Svg.stroke(node.outline()) + " stroke-width=\"" + (node.isBoxed() ? "2" : "1") + "\"/>\n"
                + Svg.text(x(node), y(node) + TO_BASE_LINE, "middle", Color.INK, node.name());
    }

    /** From the rim of one node to the rim of the other, with a head. */
    private String drawn(Edge edge) {
        Node from = node(edge.from());
        Node to = node(edge.to());
        double length = Math.hypot(x(to) - x(from), y(to) - y(from));
        double dx = (x(to) - x(from)) / length;
        double dy = (y(to) - y(from)) / length;
        double tipX = x(to) - rim(to, dx, dy) * dx;
        double tipY = y(to) - rim(to, dx, dy) * dy;
        return "<path d=\"M" + point(x(from) + rim(from, dx, dy) * dx, y(from) + rim(from, dx, dy) * dy)
                + "L" + point(tipX - HEAD / 2 * dx, tipY - HEAD / 2 * dy) + "\" "
                + Svg.stroke(edge.color()) + " stroke-width=\"1.75\"/>\n"
                + "<path d=\"M" + point(tipX, tipY) + "L" + point(tipX - HEAD * dx - HEAD / 2 * dy, tipY - HEAD * dy + HEAD / 2 * dx)
                + "L" + point(tipX - HEAD * dx + HEAD / 2 * dy, tipY - HEAD * dy - HEAD / 2 * dx) + "Z\" "
                + Svg.fill(edge.color()) + "/>\n";
    }

    /** How far the rim is from the middle, in this direction. */
    private static double rim(Node node, double dx, double dy) {
        return GAP + (node.isBoxed() ? RADIUS / Math.max(Math.abs(dx), Math.abs(dy)) : RADIUS);
    }

    private static String point(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }
}
