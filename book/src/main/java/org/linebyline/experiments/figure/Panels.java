package org.linebyline.experiments.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Several figures in a grid, filled row by row, each under its title.
 *
 * <pre>{@code
 * Panels.inColumns(2)
 *     .panel("identity", Plot.plane(...))
 *     .panel("shear", Plot.plane(...))
 * }</pre>
 */
public record Panels(int columns, List<Panel> panels) implements Figure {

    /** A figure under a title; the title may be empty. */
    public record Panel(String title, Figure figure) {}

    public Panels {
        panels = List.copyOf(panels);
        if (columns < 1) {
            throw new IllegalArgumentException("panels need at least one column but have " + columns);
        }
    }

    /** A grid of this many columns, without panels yet. */
    public static Panels inColumns(int columns) {
        return new Panels(columns, List.of());
    }

    /** These panels and one more. */
    public Panels panel(String title, Figure figure) {
        List<Panel> more = new ArrayList<>(panels);
        more.add(new Panel(title, figure));
        return new Panels(columns, more);
    }

    @Override
    public Drawing draw(String prefix) {
        return PanelsDrawing.of(this, prefix);
    }
}
