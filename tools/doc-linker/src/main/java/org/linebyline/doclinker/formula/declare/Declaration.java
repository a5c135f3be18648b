package org.linebyline.doclinker.formula.declare;

import java.util.List;

import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.type.Type;

/**
 * What a where list says of a symbol.
 *
 * @param name as formulas write it
 * @param javaNames as the code calls it
 * @param span in the entry's formula
 */
public record Declaration(String name, Type type, Domain domain, List<String> javaNames, Span span) {

    public Declaration {
        javaNames = List.copyOf(javaNames);
    }

    /** Whether it can have one value only: a vector of ones, say. */
    public boolean isConstant() {
        Domain entries = domain instanceof Domain.Arrays arrays ? arrays.entries() : domain;
        return entries instanceof Domain.Listed listed && listed.values().size() == 1;
    }
}
