package org.linebyline.doclinker.formula.resolve;

import java.util.List;
import java.util.Optional;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.number.Elementary;
import org.linebyline.doclinker.formula.operation.Entrywise;
import org.linebyline.doclinker.formula.operation.Measures;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Blank;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;

/** Names with subscripts and superscripts, norms, and the scripts of any other value. */
record Scripts(Resolver resolver) {

    Expr expr(Node.Scripted scripted) throws Unresolved {
        if (Differentials.bar(scripted)) {
            Node content = ((Node.Enclosed) scripted.base()).content();
            return new Differentials(resolver).at(scripted, inner -> inner.expr(content));
        } else if (scripted.primes() > 0) {
            return new Slopes(resolver).primed(scripted).orElseThrow(() -> resolver.undeclared(scripted));
        }
        Node below = new Node.Scripted(scripted.span(), scripted.base(), scripted.below(), new Blank(scripted.span()), 0);
        Optional<Names.Meaning> labelled = resolver.names().get(Written.of(below));
        Optional<Expr> numbered = numbered(scripted);
        if (numbered.isPresent()) {
            return numbered.get();
        } else if (labelled.isPresent()) {
            return new Superscripts(resolver).of(new Expr.Variable(scripted.span(), labelled.get().type(), labelled.get().variable()),
                    scripted);
        } else if (scripted.base() instanceof Node.Enclosed enclosed && enclosed.open().equals("\\lVert")) {
            return new Superscripts(resolver).of(norm(enclosed, scripted.below()), scripted);
        } else if (scripted.base() instanceof Node.Name name && name.text().equals("e") && resolver.names().get("e").isEmpty()
                && scripted.below() instanceof Blank) {
            return exponential(scripted);
        } else if (scripted.base() instanceof Node.Scripted || scripted.base() instanceof Node.Name
                || scripted.base() instanceof Node.Accented) {
            known(scripted.base(), scripted);
        }
        return of(resolver.expr(scripted.base()), scripted);
    }

    /** A name that is declared with the first of its superscripts, such as a layer's; the others, and what is below, are for its value. */
    private Optional<Expr> numbered(Node.Scripted scripted) throws Unresolved {
        List<Node> above = scripted.above() instanceof Node.Chain chain && chain.level() == Node.Level.PRODUCT ? chain.parts()
                : List.of(scripted.above());
        Node name = new Node.Scripted(scripted.span(), scripted.base(), new Blank(scripted.span()), above.get(0), 0);
        if (above.get(0) instanceof Blank || resolver.names().get(Written.of(name)).isEmpty()) {
            return Optional.empty();
        }
        Node rest = above.size() == 1 ? new Blank(scripted.span()) : above.size() == 2 ? above.get(1)
                : new Node.Chain(scripted.above().span(), Node.Level.PRODUCT,
                        ((Node.Chain) scripted.above()).operands().subList(1, above.size()));
        return Optional.of(of(resolver.expr(name), new Node.Scripted(scripted.span(), name, scripted.below(), rest, 0)));
    }

    /** A name with a script that is not declared is reported whole. */
    private void known(Node base, Node.Scripted whole) throws Unresolved {
        boolean number = base instanceof Node.Name name && Resolver.isConstant(name);
        if (!number && base instanceof Node.Name && resolver.names().get(Written.of(base)).isEmpty()) {
            throw resolver.undeclared(whole.below() instanceof Blank ? base : whole);
        }
    }

    private Expr exponential(Node.Scripted scripted) throws Unresolved {
        Operation exponential = new Entrywise(Elementary.EXP);
        return resolver.apply(scripted.span(), exponential,
                new Functions(resolver).checked("\\exp", exponential, resolver.expr(scripted.above())));
    }

    /** What the scripts make of a value. */
    Expr of(Expr value, Node.Scripted scripted) throws Unresolved {
        return new Superscripts(resolver).of(new Subscripts(resolver).of(value, scripted), scripted);
    }

    private Expr norm(Node.Enclosed bars, Node below) throws Unresolved {
        Expr of = resolver.expr(bars.content());
        return switch (Written.of(below)) {
            case "", "2" -> of.type() instanceof Type.Array array && array.axes() == 2 && !(below instanceof Blank)
                    ? resolver.apply(bars.span(), Measures.SPECTRAL, of) : resolver.apply(bars.span(), Measures.EUCLIDEAN_NORM, of);
            case "F", "\\mathrm{F}" -> resolver.apply(bars.span(), Measures.FROBENIUS, of);
            default -> resolver.apply(bars.span(), Measures.P_NORM, of, resolver.expr(below));
        };
    }
}
