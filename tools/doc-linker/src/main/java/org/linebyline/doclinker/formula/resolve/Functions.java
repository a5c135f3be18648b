package org.linebyline.doclinker.formula.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.number.Elementary;
import org.linebyline.doclinker.formula.operation.Entrywise;
import org.linebyline.doclinker.formula.operation.Measures;
import org.linebyline.doclinker.formula.operation.Powers;
import org.linebyline.doclinker.formula.operation.Quotients;
import org.linebyline.doclinker.formula.operation.Shapes;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;

/** Functions with names of their own, such as the logarithm, and what they are of. */
record Functions(Resolver resolver) {

    private static final Map<String, Operation> KNOWN = Map.ofEntries(
            Map.entry("\\exp", new Entrywise(Elementary.EXP)), Map.entry("\\log", new Entrywise(Elementary.LOG)),
            Map.entry("\\ln", new Entrywise(Elementary.LOG)), Map.entry("\\sin", new Entrywise(Elementary.SIN)),
            Map.entry("\\cos", new Entrywise(Elementary.COS)), Map.entry("\\tan", new Entrywise(Elementary.TAN)),
            Map.entry("\\arcsin", new Entrywise(Elementary.ARCSIN)), Map.entry("\\arccos", new Entrywise(Elementary.ARCCOS)),
            Map.entry("\\arctan", new Entrywise(Elementary.ARCTAN)), Map.entry("\\sinh", new Entrywise(Elementary.SINH)),
            Map.entry("\\cosh", new Entrywise(Elementary.COSH)), Map.entry("\\tanh", new Entrywise(Elementary.TANH)),
            Map.entry("\\operatorname{sgn}", new Entrywise(Elementary.SIGN)),
            Map.entry("\\operatorname{sign}", new Entrywise(Elementary.SIGN)),
            Map.entry("\\det", Measures.DETERMINANT), Map.entry("\\operatorname{tr}", Measures.TRACE),
            Map.entry("\\operatorname{rank}", Measures.RANK), Map.entry("\\operatorname{diag}", Shapes.DIAGONAL_MATRIX),
            Map.entry("\\operatorname{size}", Shapes.LENGTH), Map.entry("\\operatorname{rows}", Shapes.ROWS),
            Map.entry("\\operatorname{columns}", Shapes.COLUMN_COUNT), Map.entry("\\#", Measures.CARDINALITY));

    static boolean isKnown(Node.Name name) {
        return KNOWN.containsKey(name.text());
    }

    Expr expr(Node.Prefixed prefixed) throws Unresolved {
        Node head = prefixed.function();
        if (prefixed.reach().size() == 1 && prefixed.reach().get(0) instanceof Node.Scripted scripted) {
            Node bare = new Node.Prefixed(prefixed.span(), head, List.of(scripted.base()));
            if (resolver.names().get(Written.of(bare)).isPresent()) {
                return new Scripts(resolver).of(resolver.expr(bare), scripted);
            }
        }
        String name = Written.of(head);
        if ((name.equals("\\max") || name.equals("\\min")) && prefixed.reach().size() == 1) {
            return new Folds(resolver).expr(new Node.Fold(prefixed.span(), head, prefixed.reach().get(0)));
        }
        Optional<Expr> own = resolver.function(head);
        if (own.isPresent()) {
            return own(own.get(), prefixed);
        }
        if (head instanceof Node.Scripted scripted && !KNOWN.containsKey(Written.of(head))) {
            return scripted(scripted, prefixed);
        }
        if (name.equals("\\mathbb{E}") && prefixed.reach().size() == 1) {
            return new Expectations(resolver).expectation(prefixed.reach().get(0));
        }
        if (moment(name, prefixed)) {
            List<Node> of = Resolver.parts(((Node.Enclosed) prefixed.reach().get(0)).content());
            return new Expectations(resolver).covariance(prefixed.span(), of.get(0), of.get(of.size() - 1));
        }
        Operation operation = KNOWN.get(Written.of(head));
        if (operation == null) {
            throw resolver.undeclared(head);
        }
        Argument argument = argument(prefixed);
        return scripts(resolver.apply(prefixed.span(), operation, checked(Written.of(head), operation, argument.one(resolver))), argument);
    }

    private static boolean moment(String name, Node.Prefixed prefixed) {
        int quantities = name.equals("\\operatorname{Var}") ? 1 : name.equals("\\operatorname{Cov}") ? 2 : 0;
        return prefixed.reach().size() == 1 && prefixed.reach().get(0) instanceof Node.Enclosed enclosed
                && Resolver.parts(enclosed.content()).size() == quantities;
    }

    /** A function of numbers at a number, or, where the where list says so, at each entry of an array. */
    Expr checked(String name, Operation operation, Expr argument) throws Unresolved {
        if (operation instanceof Entrywise && argument.type() instanceof Type.Array && !resolver.names().isOfEachEntry(name)) {
            throw new Unresolved(argument.span(), Unresolved.Reason.MISFIT, "the function takes a number and is given " + argument.type()
                    + ": write it for one entry, or, if it is of each entry, say so in the where list: stem:[" + name + "(\\cdot)]");
        }
        return argument;
    }

    private Expr own(Expr function, Node.Prefixed prefixed) throws Unresolved {
        if (prefixed.reach().isEmpty()) {
            return function;
        }
        Argument argument = argument(prefixed);
        return scripts(resolver.call(prefixed.span(), function, argument.all(resolver)), argument);
    }

    /** The square of a sine, a logarithm to the base of 2. */
    private Expr scripted(Node.Scripted head, Node.Prefixed prefixed) throws Unresolved {
        Node bare = new Node.Scripted(head.span(), head.base(), head.below(), new Node.Blank(head.span()), head.primes());
        if (!(head.above() instanceof Node.Blank)) {
            new Superscripts(resolver).isPower(head);
            Node function = head.below() instanceof Node.Blank && head.primes() == 0 ? head.base() : bare;
            Expr value = expr(new Node.Prefixed(prefixed.span(), function, prefixed.reach()));
            return resolver.apply(prefixed.span(), Powers.POWER, value, resolver.expr(head.above()));
        }
        if (Written.of(head.base()).equals("\\log")) {
            Expr base = resolver.apply(head.span(), new Entrywise(Elementary.LOG), resolver.expr(head.below()));
            Expr value = expr(new Node.Prefixed(prefixed.span(), head.base(), prefixed.reach()));
            return resolver.apply(prefixed.span(), Quotients.OVER, value, base);
        }
        throw resolver.undeclared(head);
    }

    /** A function at what stands in brackets, with the scripts of the bracket for what comes out. */
    Expr applied(Expr function, Node bracket) throws Unresolved {
        if (bracket instanceof Node.Scripted scripted) {
            Expr value = applied(function, scripted.base());
            return new Scripts(resolver).of(value, scripted);
        }
        Span span = new Span(function.span().from(), bracket.span().to());
        return resolver.call(span, function, resolver.arguments(bracket));
    }

    /**
     * What a function is of, and the scripts that are for its value.
     *
     * @param settled where its meaning had to be settled to see how far it reaches; to do that again at each level would take forever
     */
    private record Argument(Node node, Optional<Expr> settled, Optional<Node.Scripted> scripts) {

        Expr one(Resolver resolver) throws Unresolved {
            return settled.isPresent() ? settled.get() : resolver.expr(node);
        }

        List<Expr> all(Resolver resolver) throws Unresolved {
            return settled.isPresent() ? List.of(settled.get()) : resolver.arguments(node);
        }
    }

    private Expr scripts(Expr value, Argument argument) throws Unresolved {
        return argument.scripts().isEmpty() ? value : new Scripts(resolver).of(value, argument.scripts().get());
    }

    private Argument argument(Node.Prefixed prefixed) throws Unresolved {
        List<Node> reach = prefixed.reach();
        if (reach.isEmpty()) {
            throw Resolver.unclear(prefixed, "has no argument");
        }
        Node first = reach.get(0);
        if (reach.size() == 1) {
            return first instanceof Node.Scripted scripted && scripted.base() instanceof Node.Enclosed enclosed
                    && enclosed.open().equals("(") ? new Argument(enclosed, Optional.empty(), Optional.of(scripted))
                    : new Argument(first, Optional.empty(), Optional.empty());
        }
        List<Node.Operand> operands = new ArrayList<>();
        reach.forEach(node -> operands.add(new Node.Operand("", node)));
        Expr only = new Factors(resolver).only(operands).orElseThrow(() -> Unresolved.unclear(reach.get(1).span(),
                "is this still part of what '" + Written.of(prefixed.function()) + "' is of? Write brackets"));
        return new Argument(first, Optional.of(only), Optional.empty());
    }
}
