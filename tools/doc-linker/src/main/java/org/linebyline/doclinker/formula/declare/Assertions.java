package org.linebyline.doclinker.formula.declare;

import java.util.ArrayList;
import java.util.List;
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

    private final List<Said> said;
    private final Symbols symbols;

    Assertions(List<Said> said, Symbols symbols) {
        this.said = said;
        this.symbols = symbols;
    }

    List<Declarations.Definition> definitions() {
        return said.stream().flatMap(each -> each.relations().stream().filter(relation -> defines(each, relation))
                .map(relation -> new Declarations.Definition(each.entry(), new Statement(each.subject().span(), each.subject(), "=",
                        relation.node(), List.of())))).toList();
    }

    /** Claims that are none of the usual properties are kept as they are. */
    List<Expr> constraints(Names names) {
        List<Expr> constraints = new ArrayList<>();
        for (Said each : said) {
            claims(each).forEach(claim -> constrain(claim, names, constraints));
        }
        return List.copyOf(constraints);
    }

    private Stream<Node> claims(Said each) {
        Stream<Node> relations = each.relations().stream().filter(relation -> claims(each, relation))
                .map(relation -> new Node.Chain(each.subject().span(), Level.RELATION, List.of(new Operand("", each.subject()), relation)));
        boolean unit = Properties.nilpotent(each.subject(), each.relations(), each.claims()).isPresent();
        return Stream.concat(relations, each.claims().stream().filter(claim -> !unit && Properties.of(each.subject(), claim).isEmpty()));
    }

    private boolean claims(Said each, Operand relation) {
        boolean undeclared = symbols.get(each.name()).isEmpty() && relation.operator().equals("=");
        boolean usual = Properties.of(each.subject(), relation).isPresent() || relation.operator().equals("\\subseteq") || tuple(relation);
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

    private static void constrain(Node claim, Names names, List<Expr> constraints) {
        try {
            Expr expr = new Resolver(names).expr(claim);
            if (expr.type() instanceof Type.Truth) {
                constraints.add(expr);
            }
        } catch (Unresolved e) {
            // What cannot be computed is said to readers only.
            return;
        }
    }
}
