package org.linebyline.doclinker.weave.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.linebyline.doclinker.weave.map.PrerequisiteGraph.Node;

/**
 * Where everything on the map stands: parts from left to right and from top to bottom, as one reads, each a panel of its chapters.
 *
 * @param panels one for each part that has chapters
 * @param corners the upper left corner of each chapter, in reading order
 */
public record MapLayout(int width, int height, List<Panel> panels, Map<Node, Point> corners) {

    /** Of the box of a chapter. */
    public static final int BOX_WIDTH = 246;
    /** Of the box of a chapter. */
    public static final int BOX_HEIGHT = 58;

    private static final int CELL_WIDTH = BOX_WIDTH + 36;
    private static final int CELL_HEIGHT = BOX_HEIGHT + 12;
    private static final int HEAD = 210;
    private static final int PADDING = 20;
    private static final int GAP = 36;
    private static final int BEND = 120;

    /** The area of a part. */
    public record Panel(PrerequisiteGraph.Part part, int x, int y, int width, int height) {
    }

    /** A point of the map. */
    public record Point(int x, int y) {
    }

    /** Of all widths of shelves the one that lets the map be shown largest in a window of 5:4. */
    public static MapLayout of(PrerequisiteGraph graph) {
        List<PartGrid> grids = graph.parts().stream().filter(part -> !part.chapters().isEmpty())
                .map(part -> PartGrid.of(part, graph)).toList();
        int all = grids.stream().mapToInt(grid -> width(grid) + GAP).sum();
        return IntStream.iterate(CELL_WIDTH, width -> width <= all + CELL_WIDTH, width -> width + CELL_WIDTH)
                .mapToObj(width -> onShelves(grids, width)).min(Comparator.comparing(map -> Math.max(4 * map.width(), 5 * map.height())))
                .orElseThrow();
    }

    private static MapLayout onShelves(List<PartGrid> grids, int shelf) {
        List<Panel> panels = new ArrayList<>();
        Map<Node, Point> corners = new LinkedHashMap<>();
        int x = 0;
        int y = 0;
        int bottom = 0;
        for (PartGrid grid : grids) {
            if (x > 0 && x + width(grid) > shelf) {
                x = 0;
                y = bottom + GAP;
            }
            Panel panel = new Panel(grid.part(), x, y, width(grid), height(grid));
            panels.add(panel);
            grid.part().chapters().forEach(chapter -> corners.put(chapter, corner(panel, grid.cells().get(chapter))));
            x += panel.width() + GAP;
            bottom = Math.max(bottom, y + panel.height());
        }
        return new MapLayout(panels.stream().mapToInt(panel -> panel.x() + panel.width()).max().orElse(0), bottom, panels, corners);
    }

    private static int width(PartGrid grid) {
        return Math.max(2, grid.columns()) * CELL_WIDTH - (CELL_WIDTH - BOX_WIDTH) + 2 * PADDING;
    }

    private static int height(PartGrid grid) {
        return HEAD + grid.rows() * CELL_HEIGHT - (CELL_HEIGHT - BOX_HEIGHT) + PADDING;
    }

    private static Point corner(Panel panel, PartGrid.Cell cell) {
        return new Point(panel.x() + PADDING + cell.column() * CELL_WIDTH, panel.y() + HEAD + cell.row() * CELL_HEIGHT);
    }

    /** Where the title of a part ends: the left end of its last line. */
    public Point head(Panel panel) {
        return new Point(panel.x() + PADDING, panel.y() + HEAD - PADDING);
    }

    /** The curve from a chapter to one that needs it, as the path of an SVG: it leaves to the right and arrives from the left. */
    public String arrow(Node from, Node to) {
        int x1 = corners.get(from).x() + BOX_WIDTH;
        int y1 = corners.get(from).y() + BOX_HEIGHT / 2;
        int x2 = corners.get(to).x();
        int y2 = corners.get(to).y() + BOX_HEIGHT / 2;
        int bend = x1 < x2 ? Math.min(BEND, (x2 - x1) / 2) : BEND;
        return "M" + x1 + " " + y1 + "C" + (x1 + bend) + " " + y1 + " " + (x2 - bend) + " " + y2 + " " + x2 + " " + y2;
    }
}
