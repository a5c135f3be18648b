package org.linebyline.doclinker.formula.code;

import java.util.List;
import java.util.Map;

import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.model.Place;

/**
 * A call of the book's code, as an author writes it.
 *
 * @param id no two calls have the same
 * @param packageName in which it stands: what is package-private there is within reach; empty for the package without a name
 * @param imports as in the file of the code, without the word {@code import}: {@code java.util.List}, {@code static java.lang.Math.*}
 * @param expression in Java
 * @param names what it may use besides what Java finds, and what each is
 * @param place where the expression begins
 */
public record CallSource(String id, String packageName, List<String> imports, String expression, Map<String, Type> names, Place place) {

    public CallSource {
        imports = List.copyOf(imports);
        names = Map.copyOf(names);
    }
}
