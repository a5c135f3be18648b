package org.linebyline.doclinker.model;

import java.util.List;

/**
 * A Java listing of a chapter.
 *
 * @param equation id of the last equation above it; empty when there is none
 * @param pulls the regions it pulls in; none when it was typed by hand
 */
public record Listing(Place place, String equation, List<Pull> pulls, boolean handTyped) {

    /** One include of one tagged region. */
    public record Pull(Place place, String path, String tag) {
    }
}
