package org.linebyline.streams;

/**
 * A result as it is given out.
 *
 * @param window the number of the window
 * @param count how many events it has so far
 */
public record Pane(long window, long count) {}
