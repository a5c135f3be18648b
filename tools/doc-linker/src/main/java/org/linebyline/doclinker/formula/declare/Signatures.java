package org.linebyline.doclinker.formula.declare;

import java.util.List;
import java.util.Set;

import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Level;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Written;

/** Functions: declared by an arrow between sets, or by their value at letters that are declared. */
final class Signatures {

    private final Symbols symbols;

    Signatures(Symbols symbols) {
        this.symbols = symbols;
    }

    Domain of(List<Operand> arrow) throws Unresolved {
        Domain from = symbols.domains().of(arrow.get(0).node());
        List<Domain> arguments = from instanceof Domain.Tuples tuples ? tuples.parts() : List.of(from);
        return function(arguments, symbols.domains().of(arrow.get(1).node()));
    }

    /** A function of the members of a set with a name is a column of numbers, one for each. */
    private static Domain function(List<Domain> from, Domain to) {
        return from.size() == 1 && from.get(0) instanceof Domain.Named outcomes && to instanceof Domain.Interval
                ? new Domain.Arrays(List.of(outcomes.size()), to, Set.of()) : new Domain.Functions(from, to);
    }

    /** @return whether the entry is about such a value */
    boolean declare(Said said, Domain value) throws Unresolved {
        List<Node> call = call(said.subject());
        if (call.size() != 2 || !(call.get(1) instanceof Node.Enclosed bracket)) {
            return false;
        }
        List<Declaration> arguments = arguments(bracket).stream().flatMap(letter -> symbols.get(Written.of(letter)).stream()).toList();
        if (arguments.size() < arguments(bracket).size()) {
            return false;
        }
        symbols.declare(said, call.get(0), function(arguments.stream().map(Declaration::domain).toList(), value));
        return true;
    }

    /** A name and the bracket behind it. */
    private static List<Node> call(Node subject) {
        boolean product = subject instanceof Node.Chain chain && chain.level() == Level.PRODUCT;
        return product || subject instanceof Node.Prefixed ? subject.parts() : List.of();
    }

    private static List<Node> arguments(Node.Enclosed bracket) {
        return bracket.content() instanceof Node.Chain chain && chain.level() == Level.LIST ? chain.parts() : List.of(bracket.content());
    }
}
