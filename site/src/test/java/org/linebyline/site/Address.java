package org.linebyline.site;

/** The two ways in which a reader may open the site. */
enum Address {
    /** From a server. */
    HTTP,
    /** From a folder. */
    FILE
}
