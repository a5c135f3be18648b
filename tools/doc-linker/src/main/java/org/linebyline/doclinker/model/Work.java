package org.linebyline.doclinker.model;

/**
 * A cited work.
 *
 * @param shortName as it is cited in a sentence, such as "Vaswani et al. 2017"
 * @param url where it is found; empty when unknown
 */
public record Work(String key, String shortName, String authors, String title, String year, String publisher,
        String url) {
}
