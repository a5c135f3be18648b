package org.linebyline.doclinker.weave.map;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.linebyline.doclinker.weave.map.PrerequisiteGraph.Node;

/**
 * The chapters of one part in columns: each stands right of all that it needs of its own part, in the row of the first of them
 * where that is free, and below it where not.
 */
record PartGrid(PrerequisiteGraph.Part part, Map<Node, Cell> cells) {

    /** Counted from 0, to the right and downwards. */
    record Cell(int column, int row) {
    }

    static PartGrid of(PrerequisiteGraph.Part part, PrerequisiteGraph graph) {
        Map<Node, Integer> columns = new HashMap<>();
        part.chapters().forEach(chapter -> column(chapter, part, graph, columns));
        Map<Node, Cell> cells = new LinkedHashMap<>();
        Set<Cell> taken = new HashSet<>();
        for (Node chapter : part.chapters().stream().sorted(Comparator.comparing(columns::get)).toList()) {
            Cell cell = new Cell(columns.get(chapter), row(graph.needs(chapter), cells));
            while (!taken.add(cell)) {
                cell = new Cell(cell.column(), cell.row() + 1);
            }
            cells.put(chapter, cell);
        }
        return new PartGrid(part, cells);
    }

    private static int column(Node chapter, PrerequisiteGraph.Part part, PrerequisiteGraph graph, Map<Node, Integer> known) {
        if (!known.containsKey(chapter)) {
            known.put(chapter, graph.needs(chapter).stream().filter(part.chapters()::contains)
                    .mapToInt(need -> column(need, part, graph, known) + 1).max().orElse(0));
        }
        return known.get(chapter);
    }

    private static int row(List<Node> needs, Map<Node, Cell> cells) {
        return needs.stream().filter(cells::containsKey).mapToInt(need -> cells.get(need).row()).min().orElse(0);
    }

    int columns() {
        return cells.values().stream().mapToInt(cell -> cell.column() + 1).max().orElse(0);
    }

    int rows() {
        return cells.values().stream().mapToInt(cell -> cell.row() + 1).max().orElse(0);
    }
}
