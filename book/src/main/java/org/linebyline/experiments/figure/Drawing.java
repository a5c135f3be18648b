package org.linebyline.experiments.figure;

/**
 * A figure in pixels.
 *
 * @param body SVG elements inside the rectangle from (0, 0) to (width, height)
 */
record Drawing(double width, double height, String body) {

    /** The drawing as a document of its own. */
    String toSvg() {
        long w = Math.round(Math.ceil(width));
        long h = Math.round(Math.ceil(height));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + w + "\" height=\"" + h + "\" viewBox=\"0 0 " + w
                + " " + h + "\" font-family=\"'MLL Sans', sans-serif\" font-size=\"" + Svg.TEXT + "\">\n" + body
                + "</svg>\n";
    }
}
