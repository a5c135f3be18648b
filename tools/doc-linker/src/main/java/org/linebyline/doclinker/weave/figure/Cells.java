package org.linebyline.doclinker.weave.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The cells of a heat map, which are rectangles of one size side by side: those of one shade become one path. */
final class Cells {

    /** What a cell may say of itself: where it is, and how it is filled. */
    private static final Set<String> KNOWN = Set.of("x", "y", "width", "height", "class", "fill", "fill-opacity");
    private static final String LENGTH = "\\d{1,6}(\\.\\d{1,6})?";
    private static final int FEW = 3;

    private record Corner(BigDecimal x, BigDecimal y) {
    }

    private record Square(long column, long row) {
    }

    private final List<Element> cells;
    private final BigDecimal width;
    private final BigDecimal height;

    private Cells(List<Element> cells) {
        this.cells = List.copyOf(cells);
        this.width = new BigDecimal(cells.get(0).attr("width"));
        this.height = new BigDecimal(cells.get(0).attr("height"));
    }

    /** Joins cells that follow each other and do not overlap, so that their order does not matter. */
    static void join(Element parent) {
        List<Element> alike = new ArrayList<>();
        for (Element child : List.copyOf(parent.children())) {
            if (!alike.isEmpty() && !(isCell(child) && isAsLarge(child, alike.get(0)))) {
                joinAll(alike);
                alike.clear();
            }
            if (isCell(child)) {
                alike.add(child);
            }
        }
        joinAll(alike);
    }

    private static void joinAll(List<Element> alike) {
        if (alike.size() > FEW) {
            Cells cells = new Cells(alike);
            if (cells.areApart()) {
                cells.toPaths();
            }
        }
    }

    private static boolean isCell(Element part) {
        return part.nameIs("rect") && part.childNodeSize() == 0
                && part.attributes().asList().stream().allMatch(attribute -> KNOWN.contains(attribute.getKey()))
                && List.of("x", "y", "width", "height").stream().allMatch(name -> part.attr(name).matches(LENGTH))
                && new BigDecimal(part.attr("width")).signum() > 0 && new BigDecimal(part.attr("height")).signum() > 0;
    }

    private static boolean isAsLarge(Element cell, Element other) {
        return cell.attr("width").equals(other.attr("width")) && cell.attr("height").equals(other.attr("height"));
    }

    /** Whether no two overlap: those that could are in the same square of a grid of their size, or in neighboring ones. */
    private boolean areApart() {
        Map<Square, List<Corner>> grid = new HashMap<>();
        for (Element cell : cells) {
            Corner corner = corner(cell);
            Square square = new Square(corner.x.divideToIntegralValue(width).longValue(), corner.y.divideToIntegralValue(height).longValue());
            for (long column = square.column - 1; column <= square.column + 1; column++) {
                for (long row = square.row - 1; row <= square.row + 1; row++) {
                    if (grid.getOrDefault(new Square(column, row), List.of()).stream().anyMatch(other -> overlap(corner, other))) {
                        return false;
                    }
                }
            }
            grid.computeIfAbsent(square, empty -> new ArrayList<>()).add(corner);
        }
        return true;
    }

    private boolean overlap(Corner a, Corner b) {
        return a.x.subtract(b.x).abs().compareTo(width) < 0 && a.y.subtract(b.y).abs().compareTo(height) < 0;
    }

    private void toPaths() {
        Map<Attributes, List<Corner>> shades = new LinkedHashMap<>();
        cells.forEach(cell -> shades.computeIfAbsent(shade(cell), unseen -> new ArrayList<>()).add(corner(cell)));
        shades.forEach((shade, corners) -> {
            Element path = new Element("path").attr("d", data(corners));
            path.attributes().addAll(shade);
            cells.get(0).before(path);
        });
        cells.forEach(Element::remove);
    }

    private static Attributes shade(Element cell) {
        Attributes shade = cell.attributes().clone();
        List.of("x", "y", "width", "height").forEach(shade::remove);
        return shade;
    }

    /** The cells one after the other, each from its upper left corner, to which closing it comes back. */
    private String data(List<Corner> corners) {
        StringBuilder data = new StringBuilder();
        Corner last = new Corner(BigDecimal.ZERO, BigDecimal.ZERO);
        for (Corner corner : corners) {
            data.append('m').append(number(corner.x.subtract(last.x))).append(' ').append(number(corner.y.subtract(last.y)))
                    .append('h').append(number(width)).append('v').append(number(height)).append('h').append(number(width.negate())).append('z');
            last = corner;
        }
        return data.toString();
    }

    private static Corner corner(Element cell) {
        return new Corner(new BigDecimal(cell.attr("x")), new BigDecimal(cell.attr("y")));
    }

    private static String number(BigDecimal length) {
        return length.signum() == 0 ? "0" : length.stripTrailingZeros().toPlainString();
    }
}
