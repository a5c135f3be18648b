package org.linebyline.experiments.figure;

import java.util.ArrayList;
import java.util.List;

/** Lays out {@link Panels}: every column as wide, and every row as high, as its largest panel. */
final class PanelsDrawing {

    private static final int TITLE = 24;
    private static final int GAP = 20;

    private PanelsDrawing() {}

    static Drawing of(Panels panels, String prefix) {
        List<Drawing> drawings = new ArrayList<>();
        for (int k = 0; k < panels.panels().size(); k++) {
            drawings.add(panels.panels().get(k).figure().draw(prefix + "-" + (k + 1)));
        }
        StringBuilder body = new StringBuilder();
        double y = 0;
        double width = 0;
        for (int row = 0; row * panels.columns() < drawings.size(); row++) {
            double x = 0;
            double height = 0;
            for (int k = row * panels.columns(); k < Math.min((row + 1) * panels.columns(), drawings.size()); k++) {
                String title = Svg.text(0, 15, "start", Color.INK, panels.panels().get(k).title());
                body.append(Svg.moved(x, y, title + Svg.moved(0, TITLE, drawings.get(k).body())));
                width = Math.max(width, x + drawings.get(k).width());
                x += columnWidth(drawings, k % panels.columns(), panels.columns()) + GAP;
                height = Math.max(height, drawings.get(k).height());
            }
            y += TITLE + height + GAP;
        }
        return new Drawing(width, y - GAP, body.toString());
    }

    private static double columnWidth(List<Drawing> drawings, int column, int columns) {
        double width = 0;
        for (int k = column; k < drawings.size(); k += columns) {
            width = Math.max(width, drawings.get(k).width());
        }
        return width;
    }
}
