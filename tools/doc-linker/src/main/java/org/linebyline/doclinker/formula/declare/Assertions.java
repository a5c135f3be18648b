package org.linebyline.doclinker.formula.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.resolve.Resolver;
import org.linebyline.doclinker.formula.resolve.Statement;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Level;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;

/** What entries say of their symbols besides the set: what these are equal to, and what holds of them. */
final class Assertions {

    private static final Set<String> ORDERS = Set.of("<", ">", "\\le", "\\ge");

    private final List<Said> said;
    private final Symbols symbols;
    private final List<Expr> constraints = new ArrayList<>();
    private final List<Declarations.Fault> faults = new ArrayList<>();

    /** @param names what claims may name */
    Assertions(List<Said> said, Symbols symbols, Names names) {
        this.said = said;
        this.symbols = symbols;
        said.forEach(each -> claims(each).forEach(claim -> constrain(each, claim, names)));
    }

    /** Claims that are none of the usual properties are kept as they are. */
    List<Expr> constraints() {
        return List.copyOf(constraints);
    }

    /** Claims that cannot be kept. */
    List<Declarations.Fault> faults() {
        return faults;
    }

    List<Declarations.Definition> definitions() {
        return said.stream().flatMap(each -> each.relations().stream().filter(relation -> defines(each, relation))
                .map(relation -> new Declarations.Definition(each.entry(), new Statement(each.subject().span(), each.subject(), "=",
                        relation.node(), List.of())))).toList();
    }

    private Stream<Node> claims(Said each) {
        boolean sorts = each.claimed().findFirst().flatMap(Properties::sorted).isPresent();
        Stream<Node> relations = sorts ? Stream.empty() : each.relations().stream().filter(relation -> claims(each, relation))
                .map(relation -> new Node.Chain(each.subject().span(), Level.RELATION, List.of(new Operand("", each.subject()), relation)));
        boolean unit = Properties.nilpotent(each.subject(), each.relations(), each.claims()).isPresent();
        return Stream.concat(relations, each.claims().stream().filter(claim -> !unit && !usual(each.subject(), claim)));
    }

    private static boolean usual(Node subject, Node claim) {
        return Properties.sorted(claim).isPresent() || Properties.ended(claim).isPresent() || Properties.of(subject, claim).isPresent()
                || Properties.entrywise(subject, List.of(claim)) || Properties.sharesOut(subject, claim);
    }

    private boolean claims(Said each, Operand relation) {
        boolean undeclared = symbols.get(each.name()).isEmpty() && relation.operator().equals("=");
        boolean usual = Properties.of(each.subject(), relation).isPresent() || relation.operator().equals("\\subseteq")
                || each.namesNumbers() || tuple(relation);
        boolean bound = each.set().isEmpty() && Bounds.isOne(relation);
        return !undeclared && !usual && !bound && !defines(each, relation);
    }

    /** Whether a relation says what its symbol is; a number, or a list of names for its entries, is said elsewhere. */
    private static boolean defines(Said each, Operand relation) {
        return relation.operator().equals("=") && !tuple(relation) && Properties.of(each.subject(), relation).isEmpty()
                && !mentions(relation.node(), each.name()) && !Bounds.isOne(relation);
    }

    private static boolean mentions(Node node, String name) {
        return Written.of(node).equals(name) || node.parts().stream().anyMatch(part -> mentions(part, name));
    }

    /** A vector written out only says how its entries are numbered. */
    private static boolean tuple(Operand relation) {
        return relation.operator().equals("=") && relation.node() instanceof Node.Enclosed list && list.open().equals("(");
    }

    private void constrain(Said about, Node claim, Names names) {
        try {
            Expr expr = new Resolver(names).expr(claim);
            if (!(expr.type() instanceof Type.Truth)) {
                throw Unresolved.unclear(claim.span(), "'" + Written.of(claim) + "' is no claim: write one with =, \\le, > or the like");
            }
            constraints.add(expr);
        } catch (Unresolved e) {
            if (isMeant(about, claim)) {
                faults.add(new Declarations.Fault(about.entry(), e));
            }
        }
    }

    /**
     * Whether draws are meant to meet a claim. Of a symbol that is not drawn, prose may say what is not computed, such as B \subset A;
     * but numbers that are ordered are compared. What letters are drawn from, X \sim p, is said of the distribution.
     */
    private boolean isMeant(Said about, Node claim) {
        List<Operand> sides = claim instanceof Node.Chain chain && chain.level() == Level.RELATION ? chain.operands() : List.of();
        boolean drawn = symbols.get(about.name()).isPresent() && sides.stream().noneMatch(side -> side.operator().equals("\\sim"));
        boolean ordered = sides.stream().anyMatch(side -> ORDERS.contains(side.operator()));
        return drawn || ordered;
    }
}
