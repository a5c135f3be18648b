package org.linebyline.doclinker.model;

import java.util.List;

/** A Java listing of a chapter: the regions it pulls in, or none when it was typed by hand. */
public record Listing(Place place, List<Pull> pulls, boolean handTyped) {

    /** One include of one tagged region. */
    public record Pull(Place place, String path, String tag) {
    }
}
