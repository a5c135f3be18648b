package org.linebyline.doclinker.formula.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Blank;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;

/** Names with scripts beside the letter that they are scripts of: where both are declared, a power or an entry has two meanings. */
final class Clashes {

    private final Symbols symbols;

    Clashes(Symbols symbols) {
        this.symbols = symbols;
    }

    List<Declarations.Fault> in(List<Said> said) {
        List<Declarations.Fault> faults = new ArrayList<>();
        for (Said each : said) {
            if (each.subject() instanceof Node.Scripted name && symbols.get(each.name()).isPresent()) {
                of(name, symbols.get(each.name()).get().type()).ifPresent(why -> faults.add(new Declarations.Fault(each.entry(), why)));
            }
        }
        return faults;
    }

    private Optional<Unresolved> of(Node.Scripted name, Type type) {
        Node base = name.above() instanceof Blank || name.below() instanceof Blank ? name.base()
                : new Node.Scripted(name.span(), name.base(), name.below(), new Blank(name.span()), name.primes());
        Optional<Type> declared = symbols.get(Written.of(base)).map(Declaration::type);
        if (declared.isEmpty()) {
            return Optional.empty();
        } else if (exponent(name.above()) && !(declared.get() instanceof Type.Function)) {
            return Optional.of(clash(name, base, "a power"));
        } else if (name.above() instanceof Blank && index(name.below()) && declared.get() instanceof Type.Array array && array.axes() == 1
                && type instanceof Type.Num) {
            return Optional.of(clash(name, base, "an entry"));
        }
        return Optional.empty();
    }

    private static Unresolved clash(Node.Scripted name, Node base, String part) {
        return Unresolved.unclear(name.span(), "'" + Written.of(name) + "' can be " + part + " of '" + Written.of(base)
                + "', which is declared, too: choose another name for one of the two");
    }

    private static boolean exponent(Node above) {
        return above instanceof Node.Number || above instanceof Node.Name name && !name.text().startsWith("\\")
                || above instanceof Node.Chain;
    }

    private boolean index(Node below) {
        return below instanceof Node.Number number && !number.digits().equals("0")
                || symbols.get(Written.of(below)).map(Declaration::type).filter(Type.Num.class::isInstance).isPresent();
    }
}
