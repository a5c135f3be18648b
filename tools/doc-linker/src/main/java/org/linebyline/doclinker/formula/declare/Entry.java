package org.linebyline.doclinker.formula.declare;

import java.util.List;

/** An entry of a where list: the formula that it begins with, and what the code calls the symbol. */
public record Entry(String latex, List<String> javaNames) {

    public Entry {
        javaNames = List.copyOf(javaNames);
    }
}
