package org.linebyline.experiments.figure;

/** Something drawn in a {@link Plot}. Later marks lie over earlier ones. */
public sealed interface Mark permits Line, Points, Bars, Band, Polygon, Arrow, Segment, Rule, Label {}
