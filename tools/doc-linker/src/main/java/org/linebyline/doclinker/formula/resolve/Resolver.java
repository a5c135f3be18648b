package org.linebyline.doclinker.formula.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.number.Elementary;
import org.linebyline.doclinker.formula.operation.Entrywise;
import org.linebyline.doclinker.formula.operation.Mapped;
import org.linebyline.doclinker.formula.operation.Powers;
import org.linebyline.doclinker.formula.operation.Quotients;
import org.linebyline.doclinker.formula.operation.Wholes;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** Settles the meaning of a piece of a formula by what its names mean. What is left open by them is refused, never guessed. */
public final class Resolver {

    private final Names names;

    public Resolver(Names names) {
        this.names = names;
    }

    Names names() {
        return names;
    }

    Resolver with(String name, Names.Meaning meaning) {
        return new Resolver(names.with(name, meaning));
    }

    /** @throws Unresolved when it has no meaning that can be computed, or more than one */
    public Expr expr(Node node) throws Unresolved {
        Optional<Names.Meaning> known = names.get(Written.of(node));
        if (known.isPresent()) {
            if (node instanceof Node.Chain chain && chain.level() == Node.Level.PRODUCT) {
                new Spellings(this).single(chain.operands(), 0, chain.operands().size());
            }
            return new Expr.Variable(node.span(), known.get().type(), known.get().variable());
        } else if (node instanceof Node.Leaf leaf) {
            return leaf(leaf);
        } else if (node instanceof Node.Term term) {
            return expr(term.content());
        } else if (node instanceof Node.Scripted scripted) {
            return new Scripts(this).expr(scripted);
        } else if (node instanceof Node.Chain chain) {
            return chain(chain);
        } else if (node instanceof Node.Enclosed enclosed) {
            return new Brackets(this).expr(enclosed);
        } else if (node instanceof Node.Prefixed prefixed) {
            return new Functions(this).expr(prefixed);
        } else if (node instanceof Node.Fold fold) {
            return new Folds(this).expr(fold);
        } else if (node instanceof Node.Table table) {
            return new Tables(this).expr(table);
        } else if (node instanceof Node.Quantified quantified) {
            return new Relations(this).quantified(quantified);
        }
        return arithmetic(node);
    }

    private Expr arithmetic(Node node) throws Unresolved {
        if (node instanceof Node.Fraction fraction) {
            Optional<Expr> derivative = new Differentials(this).atLetters(fraction);
            return derivative.isPresent() ? derivative.get()
                    : quotient(node.span(), expr(fraction.numerator()), expr(fraction.denominator()));
        } else if (node instanceof Node.Root root) {
            return root.degree() instanceof Node.Blank ? root(node.span(), expr(root.radicand()))
                    : apply(node.span(), Powers.ROOT, expr(root.radicand()), expr(root.degree()));
        } else if (node instanceof Node.Binomial binomial) {
            return apply(node.span(), Wholes.BINOMIAL, expr(binomial.upper()), expr(binomial.lower()));
        } else if (node instanceof Node.Marked marked && marked.mark().equals("!") && !(marked.base() instanceof Node.Marked)) {
            return apply(node.span(), Wholes.FACTORIAL, expr(marked.base()));
        }
        throw node instanceof Node.Accented ? undeclared(node) : unclear(node, Written.of(node).endsWith("!!")
                ? "is the double factorial, or a factorial twice? Write \\prod, or brackets" : "cannot be computed");
    }

    private Expr quotient(Span span, Expr left, Expr right) throws Unresolved {
        boolean each = !(right.type() instanceof Type.Num) && names.isOfEachEntry(EachEntry.QUOTIENT);
        return apply(span, each ? Quotients.ENTRYWISE : Quotients.OVER, left, right);
    }

    private Expr root(Span span, Expr radicand) throws Unresolved {
        boolean each = !(radicand.type() instanceof Type.Num) && names.isOfEachEntry(EachEntry.ROOT);
        if (radicand.type() instanceof Type.Array && !each) {
            throw new Unresolved(span, Unresolved.Reason.MISFIT, "a square root takes a number, not " + radicand.type()
                    + "; if it is of each entry, say so in the where list: stem:[\\sqrt{\\cdot}]");
        }
        return apply(span, each ? new Entrywise(Elementary.SQRT) : Powers.SQUARE_ROOT, radicand);
    }

    private Expr leaf(Node.Leaf leaf) throws Unresolved {
        if (leaf instanceof Node.Literal literal) {
            return new Expr.Constant(leaf.span(), Type.TEXT, new Value.Text(literal.text()));
        }
        if (leaf instanceof Node.Number number) {
            return number(leaf.span(), Double.parseDouble(number.digits()));
        } else if (leaf instanceof Node.Name name) {
            return switch (name.text()) {
                case "\\pi" -> number(leaf.span(), Math.PI);
                case "e" -> number(leaf.span(), Math.E);
                case "\\infty" -> number(leaf.span(), Double.POSITIVE_INFINITY);
                case "\\nabla" -> throw unclear(leaf, "is of which function, and where? Write \\nabla f(x), and declare the function");
                default -> throw Functions.isKnown(name) ? unclear(leaf, "has no argument: write brackets behind it") : undeclared(leaf);
            };
        }
        throw unclear(leaf, leaf instanceof Node.Symbol symbol && symbol.text().endsWith("dots")
                ? "stands for what? Write \\sum_{i=1}^n or \\prod_{i=1}^n" : "cannot be computed");
    }

    private Expr chain(Node.Chain chain) throws Unresolved {
        return switch (chain.level()) {
            case SUM -> new Terms(this).expr(chain);
            case PRODUCT -> new Factors(this).expr(chain.operands());
            case RELATION, LOGIC, IMPLICATION, WORDS -> new Relations(this).expr(chain);
            case LIST -> throw unclear(chain, "is a list where one thing is expected");
        };
    }

    /** A letter that stands for a number wherever nothing declares it. */
    static boolean isConstant(Node.Name name) {
        return name.text().equals("\\pi") || name.text().equals("e");
    }

    Expr number(Span span, double number) {
        return new Expr.Constant(span, new Type.Num(number == Math.rint(number) && !Double.isInfinite(number)), Value.Num.of(number));
    }

    Expr truth(Span span, boolean holds) {
        return new Expr.Constant(span, Type.TRUTH, new Value.Truth(holds));
    }

    Expr apply(Span span, Operation operation, Expr... operands) throws Unresolved {
        return apply(span, operation, List.of(operands));
    }

    Expr apply(Span span, Operation operation, List<Expr> operands) throws Unresolved {
        return new Expr.Apply(span, type(span, operation, operands.stream().map(Expr::type).toList()), operation, operands);
    }

    Type type(Span span, Operation operation, List<Type> operands) throws Unresolved {
        try {
            return operation.type(operands);
        } catch (Misfit e) {
            throw new Unresolved(span, Unresolved.Reason.MISFIT, e.getMessage());
        }
    }

    /** A function at its arguments; one of a vector may be given the entries. */
    Expr call(Span span, Expr function, List<Expr> arguments) throws Unresolved {
        if (!(function.type() instanceof Type.Function declared)) {
            return new Expr.Call(span, Type.OPEN, function, arguments);
        }
        Type.Function type = declared.at(arguments.stream().map(Expr::type).toList());
        if (type.from().size() == 1 && arguments.size() > 1 && type.from().get(0) instanceof Type.Array) {
            return call(span, function, List.of(apply(span, org.linebyline.doclinker.formula.operation.Shapes.VECTOR, arguments)));
        }
        if (type.entrywise() && arguments.size() == 1 && arguments.get(0).type() instanceof Type.Array) {
            return apply(span, Mapped.ENTRYWISE, function, arguments.get(0));
        }
        if (type.from().size() != arguments.size()) {
            throw new Unresolved(span, Unresolved.Reason.MISFIT,
                    "a function of " + type.from().size() + " arguments is given " + arguments.size());
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (!arguments.get(i).type().fits(type.from().get(i))) {
                throw new Unresolved(arguments.get(i).span(), Unresolved.Reason.MISFIT,
                        "the function takes " + type.from().get(i) + " and is given " + arguments.get(i).type());
            }
        }
        return new Expr.Call(span, type.to(), function, arguments);
    }

    /** What stands between round brackets, or a thing alone: the arguments of a function. */
    List<Expr> arguments(Node node) throws Unresolved {
        Node content = node instanceof Node.Enclosed enclosed ? enclosed.content() : node;
        List<Expr> arguments = new ArrayList<>();
        if (Ellipsis.in(parts(content))) {
            return List.of(new Ellipsis(this).pieces(content.span(), parts(content)));
        }
        for (Node part : parts(content)) {
            arguments.add(expr(part));
        }
        return arguments;
    }

    /** The pieces of a list, or the one thing that is no list. */
    static List<Node> parts(Node node) {
        if (node instanceof Node.Term term) {
            return parts(term.content());
        }
        return node instanceof Node.Chain chain && chain.level() == Node.Level.LIST ? chain.parts() : List.of(node);
    }

    /** What a name stands for that must be a function; nothing when it is something else or unknown. */
    Optional<Expr> function(Node node) throws Unresolved {
        Optional<Names.Meaning> known = names.get(Written.of(node));
        if (known.isPresent()) {
            return known.filter(meaning -> meaning.type() instanceof Type.Function)
                    .map(meaning -> new Expr.Variable(node.span(), meaning.type(), meaning.variable()));
        } else if (node instanceof Node.Term term) {
            return function(term.content());
        } else if (node instanceof Node.Scripted scripted && scripted.primes() > 0) {
            return new Slopes(this).primed(scripted);
        } else if (node instanceof Node.Fraction fraction) {
            return new Differentials(this).function(fraction);
        } else if (node instanceof Node.Enclosed enclosed && composed(enclosed.content())) {
            return Optional.of(expr(enclosed.content()));
        }
        return Optional.empty();
    }

    private static boolean composed(Node node) {
        return node instanceof Node.Chain chain && chain.level() == Node.Level.PRODUCT
                && chain.operands().stream().skip(1).allMatch(operand -> operand.operator().equals("\\circ"));
    }

    Unresolved undeclared(Node node) {
        String written = Written.of(node);
        return new Unresolved(node.span(), Unresolved.Reason.UNDECLARED,
                "'" + written + "' is declared nowhere: say in the where list what it is, as stem:[" + written + " \\in \\mathbb{R}]");
    }

    static Unresolved unclear(Node node, String message) {
        return Unresolved.unclear(node.span(), "'" + Written.of(node) + "' " + message);
    }
}
