package org.linebyline.doclinker.weave.figure;

/** A corner of a line, in pixels. */
record Point(double x, double y) {

    /** How far this point is from the straight piece between two others. */
    double distance(Point from, Point to) {
        double dx = to.x - from.x;
        double dy = to.y - from.y;
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / square));
        return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
    }
}
