package org.linebyline.doclinker.model;

import java.util.List;

/**
 * A letter of an equation, declared by an entry of its where list.
 *
 * @param names what a line of code may call it by: its letters, then its names in Java; empty where the entry gives neither
 */
public record Symbol(List<String> names, Place place) {
}
