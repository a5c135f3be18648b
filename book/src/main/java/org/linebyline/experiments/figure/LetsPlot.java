package org.linebyline.experiments.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jetbrains.letsPlot.commons.encoding.UnsupportedRGBEncoder;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/**
 * Draws axes and marks with Lets-Plot. It is told what to draw by nested maps with untyped keys, which live
 * here and nowhere else. Labels are not its business: they are placed afterwards, in pixels.
 */
final class LetsPlot {

    /** Lets-Plot's unit of size, in pixels. */
    private static final double UNIT = 2.2;

    private LetsPlot() {}

    /** The axes and marks of {@code plot} as SVG, as Lets-Plot writes it. */
    static String svg(Plot plot, Scale x, Scale y, double width, double height) {
        List<Object> layers = new ArrayList<>();
        for (Mark mark : plot.marks()) {
            layer(mark, layers);
        }
        layers.add(0, area(List.of(new Point(x.from(), y.from()), new Point(x.to(), y.to())), Color.PAPER, 0.0));
        Map<String, Object> spec = new HashMap<>();
        spec.put("kind", "plot");
        spec.put("ggsize", map("width", width, "height", height));
        spec.put("layers", layers);
        spec.put("scales", List.of(scale("x", plot.x().title(), x), scale("y", "", y)));
        spec.put("coord", map("name", "cartesian"));
        spec.put("theme", theme());
        return PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(spec, null, new UnsupportedRGBEncoder(), false);
    }

    private static void layer(Mark mark, List<Object> layers) {
        if (mark instanceof Line line) {
            layers.add(with(layer("path", points(line.points())), line.color(), 2.0, line.isDashed()));
        } else if (mark instanceof Band band) {
            layers.add(area(band.outline(), band.color(), 0.2));
        } else if (mark instanceof Polygon polygon) {
            List<Point> closed = new ArrayList<>(polygon.corners());
            closed.add(polygon.corners().get(0));
            if (!polygon.isDashed()) {
                layers.add(area(polygon.corners(), polygon.color(), 0.2));
            }
            layers.add(with(layer("path", points(closed)), polygon.color(), 1.6, polygon.isDashed()));
        } else if (mark instanceof Points points) {
            Map<String, Object> layer = with(layer("point", points(points.points())), points.color(), 2.0, false);
            layer.put("shape", 21.0);
            layer.put("size", 3.0);
            layer.put("fill", (points.isHollow() ? Color.PAPER : points.color()).hex());
            layers.add(layer);
        } else if (mark instanceof Bars bars) {
            layers.add(bars(bars));
        } else if (mark instanceof Arrow arrow) {
            Map<String, Object> layer = with(segment(arrow.tail(), arrow.tip()), arrow.color(), 2.0, false);
            layer.put("arrow", map("name", "arrow", "angle", 22.0, "length", 9.0, "ends", "last", "type", "closed"));
            layers.add(layer);
        } else if (mark instanceof Segment segment) {
            layers.add(with(segment(segment.from(), segment.to()), segment.color(), 1.5, segment.isDashed()));
        } else if (mark instanceof Rule rule) {
            Map<String, Object> layer = map("geom", rule.horizontal() ? "hline" : "vline");
            layer.put(rule.horizontal() ? "yintercept" : "xintercept", rule.at());
            layers.add(with(layer, rule.color(), 1.2, true));
        }
    }

    private static Map<String, Object> bars(Bars bars) {
        List<Double> left = new ArrayList<>();
        List<Double> right = new ArrayList<>();
        List<Double> low = new ArrayList<>();
        for (int i = 0; i < bars.heights().size(); i++) {
            left.add(i - 0.36);
            right.add(i + 0.36);
            low.add(0.0);
        }
        Map<String, Object> layer = layer("rect",
                map("xmin", left, "xmax", right, "ymin", low, "ymax", bars.heights()));
        layer.put("fill", bars.color().hex());
        layer.put("size", 0.0);
        return layer;
    }

    private static Map<String, Object> area(List<Point> outline, Color color, double opacity) {
        Map<String, Object> layer = layer("polygon", points(outline));
        layer.put("fill", color.hex());
        layer.put("alpha", opacity);
        layer.put("size", 0.0);
        return layer;
    }

    private static Map<String, Object> segment(Point from, Point to) {
        return layer("segment", map(
                "x", List.of(from.x()), "y", List.of(from.y()), "xend", List.of(to.x()), "yend", List.of(to.y())));
    }

    private static Map<String, Object> points(List<Point> points) {
        return map("x", points.stream().map(Point::x).toList(), "y", points.stream().map(Point::y).toList());
    }

    private static Map<String, Object> layer(String geom, Map<String, Object> data) {
        Map<String, Object> mapping = new HashMap<>();
        data.keySet().forEach(key -> mapping.put(key, key));
        return map("geom", geom, "data", data, "mapping", mapping);
    }

    private static Map<String, Object> with(Map<String, Object> layer, Color color, double pixels, boolean dashed) {
        layer.put("color", color.hex());
        layer.put("size", pixels / UNIT);
        if (dashed) {
            layer.put("linetype", "dashed");
        }
        return layer;
    }

    private static Map<String, Object> scale(String aesthetic, String title, Scale scale) {
        Map<String, Object> map = map("aesthetic", aesthetic, "name", title, "limits", List.of(scale.from(), scale.to()),
                "expand", List.of(0.0, 0.0), "breaks", scale.ticks(), "labels", scale.labels());
        if (scale.log()) {
            map.put("trans", "log10");
        }
        return map;
    }

    private static Map<String, Object> theme() {
        Map<String, Object> theme = map(
                "name", "none",
                "text", map("family", "MLL Sans", "color", Color.SOFT.hex(), "size", Svg.TEXT + 0.0),
                "axis_title", map("size", Svg.TEXT + 0.0),
                "axis_text", map("size", 13.0),
                "panel_grid_major", map("color", Color.LINE.hex(), "size", 1.0));
        for (String nothing : List.of("plot_background", "panel_background", "panel_border", "panel_grid_minor",
                "axis_ticks", "axis_line", "legend_background")) {
            theme.put(nothing, map("name", "blank", "blank", true));
        }
        theme.put("legend_position", "none");
        return theme;
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
