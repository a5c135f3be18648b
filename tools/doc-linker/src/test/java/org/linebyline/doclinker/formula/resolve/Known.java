package org.linebyline.doclinker.formula.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.declare.Declarations;
import org.linebyline.doclinker.formula.declare.Entry;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Parser;
import org.linebyline.doclinker.formula.value.Value;

/**
 * Letters that are declared, and what they stand for.
 *
 * @param names what they mean
 */
record Known(Names names, Scope scope) {

    /** Letters of a where list, none of which has a value yet. */
    static Known of(String... entries) {
        Declarations declared = Declarations.of(Stream.of(entries).map(latex -> new Entry(latex, List.of())).toList());
        assertEquals(List.of(), declared.faults());
        return new Known(declared.names(), Scope.of(Map.of()));
    }

    Known with(String name, Value value) {
        return new Known(names, scope.with(name, value));
    }

    Known with(String name, double number) {
        return with(name, Value.Num.of(number));
    }

    static Value vector(double... entries) {
        return array(List.of(entries.length), entries);
    }

    static Value matrix(int rows, double... entries) {
        return array(List.of(rows, entries.length / rows), entries);
    }

    static Value array(List<Integer> sizes, double... entries) {
        return new Value.Array(sizes, DoubleStream.of(entries).mapToObj(Real::of).toList());
    }

    Expr expr(String latex) throws Unresolved {
        return new Resolver(names).expr(((Parsed.Tree) Parser.parse(latex)).statements().get(0));
    }

    Value value(String latex) {
        try {
            return expr(latex).value(scope);
        } catch (Unresolved e) {
            throw new AssertionError(latex + ": " + e.getMessage(), e);
        }
    }

    double number(String latex) {
        return value(latex).real().toDouble();
    }

    /** @param column in the formula, from 0 */
    void refuses(String latex, int column, Unresolved.Reason reason, String words) {
        Unresolved refused = assertThrows(Unresolved.class, () -> expr(latex));
        assertTrue(refused.getMessage().contains(words), refused::getMessage);
        assertEquals(reason, refused.reason(), refused::getMessage);
        assertEquals(column, refused.span().from(), refused::getMessage);
    }
}
