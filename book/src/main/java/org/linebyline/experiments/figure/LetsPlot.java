package org.linebyline.experiments.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jetbrains.letsPlot.commons.encoding.UnsupportedRGBEncoder;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/**
 * Draws axes, lines, areas and points with Lets-Plot. It is told what to draw by nested maps with untyped
 * keys, which live here and nowhere else.
 */
final class LetsPlot {

    /** A width of 1 is so many pixels. */
    private static final double LINE_UNIT = 2.2;
    /** A point of size 1 has a radius of so many pixels, its edge aside. */
    private static final double POINT_UNIT = 1.1;

    private final List<Object> layers = new ArrayList<>();

    void path(List<Point> points, Color color, double width, boolean isDashed) {
        Map<String, Object> layer = layer("path", columns(points));
        layer.put("color", color.hex());
        layer.put("size", width / LINE_UNIT);
        layer.put("linetype", isDashed ? "dashed" : "solid");
        layers.add(layer);
    }

    void area(List<Point> outline, Color color, double opacity) {
        Map<String, Object> layer = layer("polygon", columns(outline));
        layer.put("fill", color.hex());
        layer.put("alpha", opacity);
        layer.put("size", 0.0);
        layers.add(layer);
    }

    void dots(List<Point> points, Color inside, Color edge, double radius) {
        Map<String, Object> layer = layer("point", columns(points));
        layer.put("shape", 21.0);
        layer.put("fill", inside.hex());
        layer.put("color", edge.hex());
        layer.put("size", radius / POINT_UNIT - 0.75);
        layers.add(layer);
    }

    void arrow(Point tail, Point tip, Color color) {
        Map<String, Object> layer = layer("segment", map(
                "x", List.of(tail.x()), "y", List.of(tail.y()), "xend", List.of(tip.x()), "yend", List.of(tip.y())));
        layer.put("color", color.hex());
        layer.put("size", 2 / LINE_UNIT);
        layer.put("arrow", map("name", "arrow", "angle", 20.0, "length", 9.0, "ends", "last", "type", "closed"));
        layers.add(layer);
    }

    /** All that was drawn, over its axes, as SVG the way Lets-Plot writes it. */
    String svg(Scale x, String xTitle, Scale y, double width, double height, boolean hasUprightGrid) {
        Map<String, Object> spec = map(
                "kind", "plot",
                "ggsize", map("width", width, "height", height),
                "layers", layers,
                "scales", List.of(scale("x", xTitle, x), scale("y", "", y)),
                "coord", map("name", "cartesian", "xlim", List.of(x.from(), x.to()), "ylim", List.of(y.from(), y.to())),
                "theme", theme(!xTitle.isEmpty(), hasUprightGrid));
        return PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(spec, null, new UnsupportedRGBEncoder(), false);
    }

    private static Map<String, Object> scale(String aesthetic, String title, Scale scale) {
        Map<String, Object> map = map(
                "aesthetic", aesthetic, "name", title, "expand", List.of(0.0, 0.0),
                "breaks", scale.ticks(), "labels", scale.labels());
        if (scale.isLog()) {
            map.put("trans", "log10");
        }
        return map;
    }

    private static Map<String, Object> theme(boolean hasTitle, boolean hasUprightGrid) {
        Map<String, Object> text = map("family", "Source Sans 3", "color", Color.SOFT.hex(), "size", Svg.TEXT + 0.0);
        Map<String, Object> theme = map(
                "name", "none", "legend_position", "none", "text", text, "axis_text", map("size", Svg.TEXT + 0.0),
                "axis_title", map("size", Svg.TEXT + 0.0),
                "panel_grid_major", map("color", Color.LINE.hex(), "size", 1.0));
        List<String> without = new ArrayList<>(List.of("plot_background", "panel_background", "panel_border",
                "panel_grid_minor", "axis_ticks", "axis_line", "legend_background", "axis_title_y"));
        if (!hasTitle) {
            without.add("axis_title_x");
        }
        if (!hasUprightGrid) {
            without.add("panel_grid_major_x");
        }
        without.forEach(part -> theme.put(part, map("name", "blank", "blank", true)));
        return theme;
    }

    private static Map<String, Object> layer(String geom, Map<String, Object> data) {
        Map<String, Object> mapping = new HashMap<>();
        data.keySet().forEach(key -> mapping.put(key, key));
        return map("geom", geom, "data", data, "mapping", mapping);
    }

    private static Map<String, Object> columns(List<Point> points) {
        return map("x", points.stream().map(Point::x).toList(), "y", points.stream().map(Point::y).toList());
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
