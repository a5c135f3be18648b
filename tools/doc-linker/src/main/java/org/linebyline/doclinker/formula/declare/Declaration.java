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
}
