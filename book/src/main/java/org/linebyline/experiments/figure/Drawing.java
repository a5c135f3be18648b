package org.linebyline.experiments.figure;

import java.util.Locale;

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
        return String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" \
                font-family="'Source Sans 3', sans-serif" font-size="%3$d" stroke-linejoin="round">
                %4$s</svg>
                """, w, h, Svg.TEXT, body);
    }
}
