package org.linebyline.doclinker.formula.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.operation.Measures;
import org.linebyline.doclinker.formula.operation.Claims;
import org.linebyline.doclinker.formula.operation.EntryFrom;
import org.linebyline.doclinker.formula.operation.Joins;
import org.linebyline.doclinker.formula.operation.Parts;
import org.linebyline.doclinker.formula.operation.Products;
import org.linebyline.doclinker.formula.operation.Quotients;
import org.linebyline.doclinker.formula.operation.Wholes;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Notation;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;

/** Factors side by side: some are functions before their arguments, the others are multiplied from left to right. */
record Factors(Resolver resolver) {

    /** A factor, once functions have taken their arguments. */
    private record Factor(String operator, Expr expr) {
    }

    Expr expr(List<Operand> operands) throws Unresolved {
        Node last = operands.get(operands.size() - 1).node();
        if (operands.size() > 1 && Differentials.bar(last)) {
            return new Differentials(resolver).at((Node.Scripted) last, inner ->
                     new Factors(inner).expr(operands.subList(0, operands.size() - 1)));
        }
        for (int i = 1; i + 1 < operands.size(); i++) {
            if (Ellipsis.in(List.of(operands.get(i).node()))) {
                return dotted(operands, i);
            }
        }
        slashes(operands);
        List<Factor> factors = factors(CutFold.joined(operands));
        Expr product = factors.get(0).expr();
        for (int i = 1; i < factors.size(); i++) {
            Factor factor = factors.get(i);
            boolean open = factor.operator().equals("/") && i + 1 < factors.size() && factors.get(i + 1).operator().isEmpty();
            if (open) {
                throw Unresolved.unclear(factors.get(i + 1).expr().span(),
                        "does the slash before reach this far? Write \\frac{…}{…}, or brackets");
            }
            Span span = new Span(product.span().from(), factor.expr().span().to());
            product = resolver.apply(span, operation(factor), product, factor.expr());
        }
        return product;
    }

    /** Behind a function without brackets, a slash may be inside what it is of. */
    private static void slashes(List<Operand> operands) throws Unresolved {
        for (int i = 1; i < operands.size(); i++) {
            Node before = operands.get(i - 1).node();
            if (operands.get(i).operator().equals("/") && before instanceof Node.Prefixed prefixed
                    && prefixed.reach().stream().noneMatch(Factors::bracket)) {
                throw Unresolved.unclear(operands.get(i).node().span(), "is this still part of what '" + Written.of(prefixed.function())
                        + "' is of? Write \\frac{…}{…}, or brackets");
            }
        }
    }

    /** A product of which the factors on both sides of dots are the first and the last of many. */
    private Expr dotted(List<Operand> operands, int dots) throws Unresolved {
        List<Node> running = operands.subList(0, dots + 2).stream().map(Operand::node).toList();
        int begin = Ellipsis.begin(running);
        Span span = Span.of(running.get(begin).span(), running.get(dots + 1).span());
        Expr product = new Ellipsis(resolver).expr(span, running.subList(begin, dots + 2), Joins.PRODUCT);
        if (begin > 0) {
            product = resolver.apply(span, Products.TIMES, expr(operands.subList(0, begin)), product);
        }
        List<Operand> rest = operands.subList(dots + 2, operands.size());
        return rest.isEmpty() ? product : resolver.apply(span, Products.TIMES, product, expr(rest));
    }

    /** What is one factor, however many pieces it is written in; nothing when there are several. */
    Optional<Expr> only(List<Operand> operands) throws Unresolved {
        List<Factor> factors = factors(operands);
        return factors.size() == 1 ? Optional.of(factors.get(0).expr()) : Optional.empty();
    }

    private List<Factor> factors(List<Operand> operands) throws Unresolved {
        List<Factor> factors = new ArrayList<>();
        for (int i = 0; i < operands.size();) {
            int taken = known(operands, i, factors);
            taken = taken > 0 ? taken : notation(operands, i, factors);
            i += taken > 0 ? taken : factor(operands, i, factors);
        }
        return factors;
    }

    /** Several factors that go by one name, such as f(x) where a where list declares f(x). */
    private int known(List<Operand> operands, int at, List<Factor> factors) throws Unresolved {
        for (int to = operands.size(); to > at + 1; to--) {
            List<Operand> some = operands.subList(at, to);
            Optional<Names.Meaning> known = new Spellings(resolver).name(some);
            if (known.isPresent()) {
                Span span = new Span(some.get(0).node().span().from(), some.get(some.size() - 1).node().span().to());
                Expr one = new Expr.Variable(span, known.get().type(), known.get().variable());
                boolean called = known.get().type() instanceof Type.Function && to < operands.size()
                        && operands.get(to).operator().isEmpty() && bracket(operands.get(to).node());
                new Spellings(resolver).single(operands, at, to);
                factors.add(new Factor(operands.get(at).operator(),
                        called ? new Functions(resolver).applied(one, operands.get(to).node()) : one));
                return to - at + (called ? 1 : 0);
            }
        }
        return 0;
    }

    /** Two factors that are an entry of what a where list declares by their notation. */
    private int notation(List<Operand> operands, int at, List<Factor> factors) throws Unresolved {
        if (at + 1 >= operands.size() || !operands.get(at + 1).operator().isEmpty()) {
            return 0;
        }
        List<Operand> both = operands.subList(at, at + 2);
        for (Node.Scripted letter : Notation.indexed(both.get(1).node())) {
            Optional<Names.Meaning> known = resolver.names().get(Notation.of(written(both), letter));
            if (known.isPresent()) {
                Span span = new Span(both.get(0).node().span().from(), both.get(1).node().span().to());
                factors.add(new Factor(operands.get(at).operator(), resolver.apply(span, new EntryFrom(known.get().base()),
                        new Expr.Variable(span, known.get().type(), known.get().variable()), resolver.expr(letter.below()))));
                return 2;
            }
        }
        return 0;
    }

    static String written(List<Operand> some) {
        List<Operand> bare = new ArrayList<>(some);
        bare.set(0, new Operand("", some.get(0).node()));
        return Written.of(new Node.Chain(some.get(0).node().span(), Node.Level.PRODUCT, bare));
    }

    private int factor(List<Operand> operands, int at, List<Factor> factors) throws Unresolved {
        Operand operand = operands.get(at);
        List<Operand> rest = operands.subList(at, operands.size());
        Optional<Slopes.Gradient> gradient = new Slopes(resolver).gradient(rest);
        gradient = gradient.isPresent() ? gradient : new Slopes(resolver).along(rest);
        gradient = gradient.isPresent() ? gradient : new Differentials(resolver).before(rest);
        if (gradient.isPresent()) {
            factors.add(new Factor(operand.operator(), gradient.get().expr()));
            return gradient.get().taken();
        }
        if (at + 1 < operands.size() && operands.get(at + 1).operator().isEmpty()) {
            Node next = operands.get(at + 1).node();
            Optional<Expr> called = called(operand.node(), next);
            called = called.isPresent() ? called : operator(operand.node(), next);
            if (called.isPresent()) {
                factors.add(new Factor(operand.operator(), called.get()));
                return 2;
            }
        }
        factors.add(new Factor(operand.operator(), resolver.expr(operand.node())));
        return 1;
    }

    /** An operator before the array that it is of, without brackets: there is no product of the two. */
    private Optional<Expr> operator(Node operator, Node of) throws Unresolved {
        boolean letters = operator instanceof Node.Name && (of instanceof Node.Name || of instanceof Node.Scripted);
        Optional<Expr> head = letters ? resolver.function(operator) : Optional.empty();
        boolean ofArray = head.isPresent() && head.get().type() instanceof Type.Function function && function.from().size() == 1
                && function.from().get(0) instanceof Type.Array;
        return ofArray ? Optional.of(resolver.call(Span.of(operator.span(), of.span()), head.get(), List.of(resolver.expr(of))))
                : Optional.empty();
    }

    private Optional<Expr> called(Node function, Node arguments) throws Unresolved {
        if (!bracket(arguments)) {
            return Optional.empty();
        }
        if (arguments instanceof Node.Scripted scripted) {
            Span span = Span.of(function.span(), scripted.base().span());
            Node bare = new Node.Chain(span, Node.Level.PRODUCT, List.of(new Operand("", function), new Operand("", scripted.base())));
            if (resolver.names().get(Written.of(bare)).isPresent()) {
                return Optional.of(new Scripts(resolver).of(resolver.expr(bare), scripted));
            }
        }
        if (function instanceof Node.Name name && name.text().equals("\\mathbf{1}") && arguments instanceof Node.Enclosed claim
                && claim.open().equals("[")) {
            return Optional.of(resolver.apply(arguments.span(), Claims.INDICATOR, resolver.expr(claim.content())));
        }
        if (function instanceof Node.Name one && one.text().equals("\\mathbf{1}") && resolver.names().get(one.text()).isEmpty()) {
            throw Resolver.unclear(function, "is a vector of ones, which nothing declares; for 1 where a claim holds and 0 elsewhere write"
                    + " \\mathbf{1}[…]");
        }
        if (isChance(function)) {
            return Optional.of(new Expectations(resolver).probability(arguments));
        }
        Optional<Expr> extreme = eigenvalue(function, arguments);
        if (extreme.isPresent()) {
            return extreme;
        }
        Optional<Names.Meaning> column = resolver.names().get(Names.asFunction(Written.of(function)));
        if (column.isPresent() && arguments instanceof Node.Enclosed place) {
            return Optional.of(entry(function, column.get(), place));
        }
        Optional<Expr> head = resolver.function(function);
        boolean constant = function instanceof Node.Name name && Resolver.isConstant(name) && resolver.names().get(name.text()).isEmpty();
        if (constant) {
            throw Resolver.unclear(function, "is declared nowhere: for the constant write " + Written.of(function) + " \\cdot (…),"
                    + " for a function say in the where list what it is of, as stem:[" + Written.of(function)
                    + ": \\mathbb{R} \\to \\mathbb{R}]");
        }
        return head.isPresent() ? Optional.of(new Functions(resolver).applied(head.get(), arguments)) : Optional.empty();
    }

    /** The letter that stands before claims where something is random, unless a where list means something else by it. */
    private boolean isChance(Node letter) {
        return letter instanceof Node.Name name && name.text().equals("P") && !resolver.names().chances().isEmpty()
                && resolver.names().get("P").isEmpty() && resolver.names().get(Names.asFunction("P")).isEmpty();
    }

    /** The largest or the smallest eigenvalue of a symmetric matrix, unless a where list means something else by the letter. */
    private Optional<Expr> eigenvalue(Node letter, Node of) throws Unresolved {
        String written = Written.of(letter);
        Measures extreme = written.equals("\\lambda_{\\max}") ? Measures.LARGEST_EIGENVALUE
                : written.equals("\\lambda_{\\min}") ? Measures.SMALLEST_EIGENVALUE : null;
        if (extreme == null || resolver.names().get(written).isPresent() || !(of instanceof Node.Enclosed)) {
            return Optional.empty();
        }
        return Optional.of(resolver.apply(of.span(), extreme, resolver.expr(of)));
    }

    /** An array, read as a function, is what its name means here, or, where the name is random, what it was declared to be. */
    private Expr entry(Node function, Names.Meaning column, Node.Enclosed place) throws Unresolved {
        Names.Meaning here = resolver.names().get(Written.of(function))
                .filter(meaning -> !(meaning.type() instanceof Type.Num)).orElse(column);
        Span span = Span.of(function.span(), place.span());
        List<Expr> operands = new ArrayList<>(List.of(new Expr.Variable(function.span(), here.type(), here.variable())));
        List<Node> members = Notation.conditionsFirst(place);
        int axes = column.type() instanceof Type.Array table ? table.axes() : members.size();
        if (members.size() != axes) {
            throw new Unresolved(span, Unresolved.Reason.MISFIT, "'" + Written.of(function) + "' takes " + (axes == 1 ? "1 member" : axes
                    + " members") + " of its sets and is given " + members.size());
        }
        for (int axis = 0; axis < members.size(); axis++) {
            operands.add(place(column, axis, members.get(axis)));
        }
        return resolver.apply(span, new EntryFrom(column.bases()), operands);
    }

    /** Which entry a member of a set stands for: itself, or, of a set of real numbers, its place there. */
    private Expr place(Names.Meaning table, int axis, Node member) throws Unresolved {
        Expr expr = resolver.expr(member);
        String set = table.type() instanceof Type.Array array ? array.sizes().get(axis).toString().replaceAll("\\\\[lr]vert", "") : "";
        Optional<Names.Meaning> numbers = resolver.names().get(set)
                .filter(meaning -> meaning.type() instanceof Type.Many many && !many.member().equals(Type.WHOLE));
        return numbers.isEmpty() ? expr : resolver.apply(member.span(), Parts.PLACE,
                new Expr.Variable(member.span(), numbers.get().type(), numbers.get().variable()), expr);
    }

    private static boolean bracket(Node node) {
        return node instanceof Node.Enclosed enclosed && (enclosed.open().equals("(") || enclosed.open().equals("["))
                || node instanceof Node.Scripted scripted && bracket(scripted.base());
    }

    private static Operation operation(Factor factor) throws Unresolved {
        return switch (factor.operator()) {
            case "", "\\,", "\\;", "\\times" -> Products.TIMES;
            case "\\cdot" -> Products.DOT;
            case "\\odot" -> Products.HADAMARD;
            case "\\otimes" -> Products.KRONECKER;
            case "\\circ" -> Products.COMPOSED;
            case "/" -> Quotients.OVER;
            case "\\oslash" -> Quotients.ENTRYWISE;
            case "\\bmod" -> Wholes.MODULO;
            case "\\cap" -> Joins.INTERSECTION;
            default -> throw Unresolved.unclear(factor.expr().span(), "what does " + factor.operator() + " do here? It cannot be computed");
        };
    }
}
