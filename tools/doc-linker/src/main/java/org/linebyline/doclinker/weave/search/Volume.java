package org.linebyline.doclinker.weave.search;

import java.util.List;

/**
 * The passages of one page.
 *
 * @param page its address from the top of the site
 * @param number of a chapter; empty for other pages
 */
public record Volume(String page, String number, String title, List<Passage> passages) {

    public Volume {
        passages = List.copyOf(passages);
    }
}
