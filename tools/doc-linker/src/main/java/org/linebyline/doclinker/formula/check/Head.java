package org.linebyline.doclinker.formula.check;

import java.util.List;

import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Written;

/**
 * A left side that can be defined.
 *
 * @param name of what is defined
 * @param parameters of a function, each a letter
 * @param indices of an array that is defined by its entries, each a letter that goes through a set
 */
record Head(String name, List<Node> parameters, List<Node> indices) {

    static Head of(Node name) {
        return new Head(Written.of(name), List.of(), List.of());
    }
}
