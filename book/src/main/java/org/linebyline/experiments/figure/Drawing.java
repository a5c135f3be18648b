package org.linebyline.experiments.figure;

/**
 * A figure in pixels.
 *
 * @param body SVG elements inside the rectangle from (0, 0) to (width, height)
 */
record Drawing(double width, double height, String body) {

    /** {@code figure} drawn; ids inside begin with {@code prefix}. */
    static Drawing of(Figure figure, String prefix) {
        if (figure instanceof Plot plot) {
            return PlotDrawing.of(plot, prefix);
        }
        if (figure instanceof HeatMap map) {
            return HeatMapDrawing.of(map);
        }
        return PanelsDrawing.of((Panels) figure, prefix);
    }

    /** The drawing as a document of its own. */
    String toSvg() {
        long w = Math.round(Math.ceil(width));
        long h = Math.round(Math.ceil(height));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + w + "\" height=\"" + h + "\" viewBox=\"0 0 " + w
                + " " + h + "\" font-family=\"'MLL Sans', sans-serif\" font-size=\"" + Svg.TEXT + "\">\n" + body
                + "</svg>\n";
    }
}
