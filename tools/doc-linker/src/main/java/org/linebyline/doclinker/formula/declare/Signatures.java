package org.linebyline.doclinker.formula.declare;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Level;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;

/** Functions: declared by an arrow between sets, or by their value at letters that are declared. */
final class Signatures {

    private final Symbols symbols;

    Signatures(Symbols symbols) {
        this.symbols = symbols;
    }

    Domain of(Said said) throws Unresolved {
        Domain from = symbols.domains().of(said.arrow().get(0).node());
        List<Domain> arguments = from instanceof Domain.Tuples tuples ? tuples.parts() : List.of(from);
        Domain to = symbols.domains().of(said.arrow().get(1).node());
        return from instanceof Domain.Drawn members ? new Domain.Tables(members, to,
                said.claims().stream().anyMatch(claim -> Properties.sharesOut(said.subject(), claim))) : function(arguments, to);
    }

    /** A function of the members of sets with names is a table: a number, or a distribution, for each choice of members. */
    private static Domain function(List<Domain> from, Domain to) {
        Optional<List<Size>> counts = Domains.counts(new Domain.Tuples(from));
        if (counts.isPresent() && (to instanceof Domain.Interval || numbered(to))) {
            return new Domain.Arrays(counts.get(), to, Set.of());
        } else if (counts.isPresent() && to instanceof Domain.Kernel kernel && kernel.given().isEmpty()) {
            return new Domain.Kernel(counts.get(), kernel.outcomes());
        } else if (counts.isPresent() && to instanceof Domain.Arrays shares
                && shares.properties().equals(Set.of(Domain.Property.ROWS_SUM_TO_ONE)) && shares.sizes().size() == 1) {
            return new Domain.Kernel(counts.get(), shares.sizes());
        }
        return new Domain.Functions(from, to);
    }

    /** Whether it is a set of whole numbers, or of numbers that are written out. */
    private static boolean numbered(Domain domain) {
        return domain instanceof Domain.Range || domain instanceof Domain.Listed && Domains.type(domain) instanceof Type.Num;
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
