package org.linebyline.doclinker.formula.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.resolve.Ellipsis;
import org.linebyline.doclinker.formula.resolve.Extents;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.resolve.Resolver;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Blank;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** Sets as where lists write them. */
final class Domains {

    /** Letters of one to four bytes, the first and the last of each, marks and signs that join, and those beside what is no letter. */
    private static final Domain.Listed UNICODE = new Domain.Listed(IntStream.of(0, ' ', 'a', 'z', 0x7f, 0x80, 0xe9, 0x301, 0x5d0,
            0x7ff, 0x800, 0x200d, 0x20ac, 0x3042, 0xd55c, 0xd7ff, 0xe000, 0xfffd, 0xffff, 0x10000, 0x1d49c, 0x1f600, 0x1f3f3, 0x10ffff)
            .<Value>mapToObj(letter -> new Value.Text(Character.toString(letter))).toList());

    private final Names wholes;
    private final Map<String, Domain> named;

    /**
     * @param wholes what the ends of a range may name
     * @param named sets that have names of their own
     */
    Domains(Names wholes, Map<String, Domain> named) {
        this.wholes = wholes;
        this.named = named;
    }

    Domain of(Node node) throws Unresolved {
        if (named.containsKey(Written.of(node))) {
            return named.get(Written.of(node));
        } else if (node instanceof Node.Name name) {
            return letter(name);
        } else if (node instanceof Node.Scripted scripted) {
            return scripted(scripted);
        } else if (node instanceof Node.Enclosed enclosed) {
            return enclosed(enclosed);
        } else if (node instanceof Node.Chain chain && chain.level() == Node.Level.SUM) {
            return changed(chain);
        } else if (node instanceof Node.Chain chain && chain.level() == Node.Level.PRODUCT) {
            return product(chain);
        }
        throw unknown(node);
    }

    private static Unresolved unknown(Node node) {
        return Unresolved.unclear(node.span(), "'" + Written.of(node) + "' is no set that values can be drawn from: write one such as"
                + " \\mathbb{R}^n, [0, 1], \\mathbb{N} or \\{1, \\dots, n\\}");
    }

    private Domain letter(Node.Name name) throws Unresolved {
        return switch (name.text()) {
            case "\\mathbb{U}" -> UNICODE;
            case "\\mathbb{R}" -> Domain.Interval.LINE;
            case "\\mathbb{N}" -> range(name, 1, Double.POSITIVE_INFINITY);
            case "\\mathbb{Z}" -> range(name, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
            default -> throw unknown(name);
        };
    }

    private static Domain range(Node node, double from, double to) {
        return new Domain.Range(constant(node, from), constant(node, to));
    }

    private static Expr constant(Node node, double number) {
        return new Expr.Constant(node.span(), Type.WHOLE, Value.Num.of(number));
    }

    private static Domain shares(Size size) {
        return new Domain.Arrays(List.of(size), new Domain.Interval(0, true, 1, true, List.of()), Set.of(Domain.Property.ROWS_SUM_TO_ONE));
    }

    private Domain scripted(Node.Scripted scripted) throws Unresolved {
        boolean sizedBelow = scripted.above() instanceof Blank && !(scripted.below() instanceof Blank);
        String base = Written.of(scripted.base());
        if (base.equals("S") && sizedBelow && scripted.below() instanceof Node.Name size) {
            return permutations(size);
        } else if (base.equals("\\Delta") && sizedBelow) {
            return shares(Sizes.of(scripted.below()));
        }
        Domain entries = entries(scripted);
        Optional<Domain> sequences = sequences(scripted, entries);
        return scripted.above() instanceof Blank ? entries : sequences.isPresent() ? sequences.get()
                : arrays(Sizes.axes(scripted.above()), entries, base);
    }

    /** With a star, of any length; with a plus, of one member at least; of what arrays do not hold, with a size. */
    private static Optional<Domain> sequences(Node.Scripted scripted, Domain members) throws Unresolved {
        String above = Written.of(scripted.above());
        boolean star = above.equals("\\ast") || above.equals("\\star");
        boolean numbers = type(members) instanceof Type.Num || members instanceof Domain.Arrays;
        boolean line = Written.of(scripted.base()).matches("\\\\mathbb\\{[RNZ]}");
        if ((star || above.equals("+")) && !line) {
            return Optional.of(new Domain.Sequences(members, Optional.empty(), star));
        } else if (!numbers && !(scripted.above() instanceof Blank)) {
            return Optional.of(new Domain.Sequences(members, Optional.of(Sizes.of(scripted.above())), true));
        }
        return Optional.empty();
    }

    private static Domain permutations(Node.Name size) {
        Domain places = new Domain.Range(constant(size, 1), new Expr.Variable(size.span(), Type.WHOLE, size.text()));
        return new Domain.Arrays(List.of(Size.of(size.text())), places, Set.of(Domain.Property.DISTINCT));
    }

    private Domain entries(Node.Scripted scripted) throws Unresolved {
        Node base = scripted.base();
        String below = Written.of(scripted.below()).replace(" ", "");
        return switch (Written.of(base) + "_" + below) {
            case "\\mathbb{N}_0" -> range(base, 0, Double.POSITIVE_INFINITY);
            case "\\mathbb{R}_>0" -> new Domain.Interval(0, false, Double.POSITIVE_INFINITY, false, List.of());
            case "\\mathbb{R}_\\ge0" -> new Domain.Interval(0, true, Double.POSITIVE_INFINITY, false, List.of());
            case "\\Delta_" -> new Domain.Interval(0, true, 1, true, List.of());
            default -> {
                if (!below.isEmpty()) {
                    throw unknown(scripted);
                }
                yield of(base);
            }
        };
    }

    private static Domain arrays(List<Size> axes, Domain entries, String base) {
        List<Size> sizes = new ArrayList<>(axes);
        if (entries instanceof Domain.Arrays arrays) {
            sizes.addAll(arrays.sizes());
            return new Domain.Arrays(sizes, arrays.entries(), arrays.properties());
        }
        Set<Domain.Property> properties = base.equals("\\Delta") ? Set.of(Domain.Property.ROWS_SUM_TO_ONE) : Set.of();
        return new Domain.Arrays(sizes, entries, properties);
    }

    private Domain enclosed(Node.Enclosed enclosed) throws Unresolved {
        List<Node> parts = enclosed.content() instanceof Node.Chain chain && chain.level() == Node.Level.LIST ? chain.parts()
                : List.of(enclosed.content());
        if (enclosed.open().equals("\\{")) {
            return listed(parts);
        } else if (parts.size() == 2) {
            return new Domain.Interval(end(parts.get(0)), enclosed.open().equals("["), end(parts.get(1)), enclosed.close().equals("]"),
                    List.of());
        } else if (parts.size() == 1 && enclosed.open().equals("(")) {
            return of(parts.get(0));
        }
        throw unknown(enclosed);
    }

    private Domain listed(List<Node> parts) throws Unresolved {
        List<Node> before = parts.stream().takeWhile(part -> !dots(part)).toList();
        if (before.size() == parts.size()) {
            List<Value> values = new ArrayList<>();
            for (Node part : parts) {
                values.add(part instanceof Node.Literal literal ? new Value.Text(literal.text()) : Value.Num.of(end(part)));
            }
            return new Domain.Listed(values);
        }
        Node last = parts.get(parts.size() - 1);
        if (before.isEmpty() || parts.size() > before.size() + 2) {
            throw Unresolved.unclear(last.span(), "what do the dots stand for? Write the first member before them and the last behind");
        }
        Resolver ends = new Resolver(wholes);
        int step = new Ellipsis(ends).step(before, dots(last) ? before.get(before.size() - 1) : last);
        Expr first = ends.expr(parts.get(0));
        if (dots(last)) {
            return step < 0 ? new Domain.Range(constant(last, Double.NEGATIVE_INFINITY), first)
                    : new Domain.Range(first, constant(last, Double.POSITIVE_INFINITY));
        }
        Expr end = ends.expr(last);
        boolean falls = step < 0 || step == 0 && Extents.falls(first, end);
        return new Domain.Range(falls ? end : first, falls ? first : end);
    }

    private static boolean dots(Node node) {
        return node instanceof Node.Symbol symbol && symbol.text().endsWith("dots");
    }

    /** A number that depends on nothing. */
    static double end(Node node) throws Unresolved {
        Expr end = new Resolver(Names.none()).expr(node);
        if (end.type() instanceof Type.Num) {
            return end.value(Scope.of(Map.of())).real().toDouble();
        }
        throw Unresolved.unclear(node.span(), "'" + Written.of(node) + "' is no number");
    }

    /** A set with infinities, or without some numbers. */
    private Domain changed(Node.Chain chain) throws Unresolved {
        Domain domain = of(chain.operands().get(0).node());
        for (Node.Operand operand : chain.operands().subList(1, chain.operands().size())) {
            if (!(domain instanceof Domain.Interval interval)) {
                throw unknown(chain);
            }
            String members = Written.of(operand.node()).replace(" ", "");
            domain = switch (operand.operator() + members) {
                case "\\cup\\{\\infty\\}", "\\cup\\{+\\infty\\}" -> new Domain.Interval(interval.from(), interval.fromIncluded(),
                        Double.POSITIVE_INFINITY, true, interval.holes());
                case "\\cup\\{-\\infty\\}" -> new Domain.Interval(Double.NEGATIVE_INFINITY, true, interval.to(), interval.toIncluded(),
                        interval.holes());
                case "\\cup\\{\\pm\\infty\\}" -> new Domain.Interval(Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY, true,
                        interval.holes());
                case "\\setminus\\{0\\}" -> new Domain.Interval(interval.from(), interval.fromIncluded(), interval.to(),
                        interval.toIncluded(), List.of(0.0));
                default -> throw unknown(chain);
            };
        }
        return domain;
    }

    private Domain product(Node.Chain chain) throws Unresolved {
        boolean distribution = chain.operands().size() == 2 && Written.of(chain.operands().get(0).node()).equals("\\Delta");
        Optional<List<Size>> outcomes = distribution ? counts(of(chain.operands().get(1).node())) : Optional.empty();
        if (outcomes.isPresent()) {
            return outcomes.get().size() == 1 ? shares(outcomes.get().get(0)) : new Domain.Kernel(List.of(), outcomes.get());
        } else if (distribution && of(chain.operands().get(1).node()) instanceof Domain.Drawn members) {
            return new Domain.Tables(members, new Domain.Interval(0, true, 1, true, List.of()), true);
        }
        List<Domain> parts = new ArrayList<>();
        for (Node.Operand operand : chain.operands()) {
            if (!parts.isEmpty() && !operand.operator().equals("\\times")) {
                throw unknown(chain);
            }
            parts.add(of(operand.node()));
        }
        return new Domain.Tuples(parts);
    }

    /** How many members finite sets with names have, where it is one of them, or a product of some. */
    static Optional<List<Size>> counts(Domain domain) {
        List<Domain> factors = domain instanceof Domain.Tuples tuples ? tuples.parts() : List.of(domain);
        List<Size> counts = new ArrayList<>();
        for (Domain factor : factors) {
            if (factor instanceof Domain.Named named) {
                counts.add(named.size());
            } else if (factor instanceof Domain.Among among) {
                counts.add(among.size());
            }
        }
        return counts.size() == factors.size() ? Optional.of(counts) : Optional.empty();
    }

    /** The type of what a domain holds. */
    static Type type(Domain domain) {
        if (domain instanceof Domain.Arrays arrays) {
            return new Type.Array(arrays.sizes());
        } else if (domain instanceof Domain.Functions functions) {
            return new Type.Function(functions.from().stream().map(Domains::type).toList(), type(functions.to()));
        } else if (domain instanceof Domain.Tuples tuples) {
            return new Type.Tuple(tuples.parts().stream().map(Domains::type).toList());
        } else if (domain instanceof Domain.Kernel kernel) {
            return new Type.Array(kernel.sizes());
        } else if (domain instanceof Domain.Subsets subsets) {
            return new Type.Many(type(subsets.of()));
        } else if (domain instanceof Domain.Numbers) {
            return new Type.Many(Type.NUMBER);
        } else if (domain instanceof Domain.Drawn drawn) {
            return type(drawn.of());
        } else if (domain instanceof Domain.Sequences sequences) {
            return sequences.areStrings() ? Type.TEXT : new Type.Sequence(type(sequences.members()));
        } else if (domain instanceof Domain.Tables tables) {
            return Type.Function.table(type(tables.from()), type(tables.to()));
        } else if (domain instanceof Domain.Listed listed && listed.values().get(0) instanceof Value.Text) {
            return Type.TEXT;
        } else if (domain instanceof Domain.Listed listed) {
            return new Type.Num(listed.values().stream().allMatch(value -> value instanceof Value.Num num
                    && num.real().toDouble() == Math.rint(num.real().toDouble())));
        }
        return new Type.Num(!(domain instanceof Domain.Interval || domain instanceof Domain.Among));
    }
}
