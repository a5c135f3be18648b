package org.linebyline.streams;

import java.util.List;

/**
 * What one event leads to.
 *
 * @param late whether it came too late to be counted in its window
 * @param panes results that it sets free, the earliest window first
 */
public record Step(boolean late, List<Pane> panes) {}
