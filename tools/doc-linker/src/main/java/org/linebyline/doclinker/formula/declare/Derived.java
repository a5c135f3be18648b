package org.linebyline.doclinker.formula.declare;

import java.util.List;
import java.util.Set;

import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Written;

/** Tells derivatives of functions that a where list declares: what it says of them is no declaration, since they are what they are. */
final class Derived {

    private Derived() {
    }

    static boolean from(Node subject, Set<String> functions) {
        List<Node> factors = subject instanceof Node.Chain chain && chain.level() == Node.Level.PRODUCT ? chain.parts() : List.of(subject);
        Node first = factors.get(0);
        if (first instanceof Node.Scripted scripted && scripted.primes() > 0) {
            return functions.contains(Written.of(scripted.base()));
        } else if (first instanceof Node.Fraction fraction) {
            List<Node> above = fraction.numerator().parts();
            return above.size() == 2 && Written.of(above.get(0)).startsWith("\\partial") && functions.contains(Written.of(above.get(1)));
        }
        Node mark = first instanceof Node.Scripted scripted ? scripted.base() : first;
        boolean slope = Written.of(mark).equals("\\nabla") || Written.of(mark).equals("D") && mark != first;
        return slope && factors.size() > 1 && functions.contains(Written.of(factors.get(1)));
    }
}
