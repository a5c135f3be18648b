package org.linebyline.doclinker.weave;

/** A place that an index leads to: its number, its name, and its address, on the site from the top folder. */
record Destination(String number, String title, String href) {
}
