package org.linebyline.disagreements;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.linebyline.disagreements.Spot.Around;
import org.linebyline.doclinker.formula.syntax.Node;

/** What goes wrong when a formula is written down. */
final class FormulaKinds {

    private static final Map<String, String> EXTREMES = Map.of("\\min", "\\max", "\\max", "\\min");
    private static final Map<String, String> FUNCTIONS = Map.of("\\log", "\\exp", "\\exp", "\\log", "\\sin", "\\cos", "\\cos", "\\sin",
            "\\tanh", "\\sinh");
    private static final Map<String, String> RELATIONS = Map.of("\\le", "\\ge", "\\ge", "\\le", "\\leq", "\\geq", "\\geq", "\\leq", "<", ">",
            ">", "<", "\\ne", "=", "\\neq", "=");

    /** A way to get a formula wrong, and the edits that do so at a spot. */
    record FormulaKind(String name, Function<Spot, Stream<Edit>> edits) {
    }

    private FormulaKinds() {
    }

    static List<FormulaKind> all() {
        return List.of(
                new FormulaKind("sign flipped", FormulaKinds::signFlipped),
                new FormulaKind("exponent dropped", FormulaKinds::exponentDropped),
                new FormulaKind("transpose dropped", FormulaKinds::transposeDropped),
                new FormulaKind("index shifted", FormulaKinds::indexShifted),
                new FormulaKind("indices exchanged", FormulaKinds::indicesExchanged),
                new FormulaKind("denominator lost", FormulaKinds::denominatorLost),
                new FormulaKind("root lost", FormulaKinds::rootLost),
                new FormulaKind("range off by one", FormulaKinds::rangeOffByOne),
                new FormulaKind("minimum for maximum", spot -> renamed(spot, EXTREMES)),
                new FormulaKind("epsilon moved", FormulaKinds::epsilonMoved),
                new FormulaKind("factor dropped", FormulaKinds::factorDropped),
                new FormulaKind("number off by one", FormulaKinds::numberOffByOne),
                new FormulaKind("function swapped", spot -> renamed(spot, FUNCTIONS)),
                new FormulaKind("relation turned", FormulaKinds::relationTurned));
    }

    private static Stream<Edit> signFlipped(Spot spot) {
        return chain(spot, Node.Level.SUM).filter(chain -> !spot.is(Around.SCRIPT)).flatMap(chain -> operators(spot, chain))
                .filter(operator -> operator.by().equals("+") || operator.by().equals("-"))
                .map(operator -> new Edit(operator.from(), operator.to(), operator.by().equals("+") ? "-" : "+"));
    }

    private static Stream<Edit> exponentDropped(Spot spot) {
        return scripted(spot).filter(scripted -> scripted.above() instanceof Node.Number || scripted.above() instanceof Node.Chain
                || scripted.above() instanceof Node.Name name && !name.text().equals("\\top")).map(scripted -> withoutAbove(spot, scripted));
    }

    private static Stream<Edit> transposeDropped(Spot spot) {
        return scripted(spot).filter(scripted -> scripted.above() instanceof Node.Name name && name.text().equals("\\top"))
                .map(scripted -> withoutAbove(spot, scripted));
    }

    private static Edit withoutAbove(Spot spot, Node.Scripted scripted) {
        return Edit.of(scripted, "{" + spot.text(scripted.base()) + "'".repeat(scripted.primes()) + "}"
                + (scripted.below() instanceof Node.Blank ? "" : "_{" + spot.text(scripted.below()) + "}"));
    }

    private static Stream<Edit> indexShifted(Spot spot) {
        return indices(spot).flatMap(index -> Stream.of(Edit.of(index.get(0), ""))
                .map(edit -> listed(spot, index, spot.text(index.get(0)) + " + 1", index.subList(1, index.size()))));
    }

    private static Stream<Edit> indicesExchanged(Spot spot) {
        return indices(spot).filter(index -> index.size() == 2)
                .map(index -> listed(spot, index, spot.text(index.get(1)), index.subList(0, 1)));
    }

    /** A subscript with these indices, between commas. */
    private static Edit listed(Spot spot, List<Node> before, String first, List<Node> others) {
        StringBuilder list = new StringBuilder(first);
        others.forEach(other -> list.append(", ").append(spot.text(other)));
        return new Edit(before.get(0).span().from(), before.get(before.size() - 1).span().to(), "{" + list + "}");
    }

    /** The letters that a subscript is made of. */
    private static Stream<List<Node>> indices(Spot spot) {
        return scripted(spot).map(scripted -> scripted.below() instanceof Node.Chain chain
                        && (chain.level() == Node.Level.LIST || chain.level() == Node.Level.PRODUCT) ? chain.parts() : List.of(scripted.below()))
                .filter(parts -> parts.stream().allMatch(part -> part instanceof Node.Name));
    }

    private static Stream<Edit> denominatorLost(Spot spot) {
        return spot.node() instanceof Node.Fraction fraction
                ? Stream.of(Edit.of(fraction, "\\left(" + spot.text(fraction.numerator()) + "\\right)")) : Stream.of();
    }

    private static Stream<Edit> rootLost(Spot spot) {
        return spot.node() instanceof Node.Root root ? Stream.of(Edit.of(root, "\\left(" + spot.text(root.radicand()) + "\\right)")) : Stream.of();
    }

    private static Stream<Edit> rangeOffByOne(Spot spot) {
        if (!(spot.is(Around.OPERATOR) && spot.node() instanceof Node.Scripted scripted && scripted.below() instanceof Node.Chain below)) {
            return Stream.of();
        }
        Stream<Edit> first = below.parts().stream().filter(Node.Number.class::isInstance).limit(1).map(number -> nextTo(spot, number));
        return scripted.above() instanceof Node.Blank ? first
                : Stream.concat(first, Stream.of(Edit.of(scripted.above(), "{" + spot.text(scripted.above()) + " - 1}")));
    }

    private static Edit nextTo(Spot spot, Node number) {
        String digits = spot.text(number);
        return Edit.of(number, digits.equals("1") && !spot.is(Around.OPERATOR) ? "2" : String.valueOf(Integer.parseInt(digits) + 1));
    }

    private static Stream<Edit> epsilonMoved(Spot spot) {
        return chain(spot, Node.Level.SUM).filter(chain -> chain.operands().size() == 2 && chain.operands().get(0).node() instanceof Node.Root
                && chain.operands().get(1).operator().equals("+")).map(chain -> {
                    Node.Root root = (Node.Root) chain.operands().get(0).node();
                    return Edit.of(chain, "\\sqrt{" + spot.text(root.radicand()) + " + " + spot.text(chain.operands().get(1).node()) + "}");
                });
    }

    private static Stream<Edit> factorDropped(Spot spot) {
        return chain(spot, Node.Level.PRODUCT).filter(chain -> spot.is(Around.BODY)).flatMap(chain -> IntStream.range(0, chain.operands().size())
                .filter(i -> isFactor(chain, i)).mapToObj(i -> i + 1 < chain.operands().size()
                        ? new Edit(chain.parts().get(i).span().from(), chain.parts().get(i + 1).span().from(), "")
                        : new Edit(chain.parts().get(i - 1).span().to(), chain.parts().get(i).span().to(), "")));
    }

    /** Not what is called, nor what it is called with. */
    private static boolean isFactor(Node.Chain chain, int i) {
        boolean simple = chain.parts().get(i) instanceof Node.Name || chain.parts().get(i) instanceof Node.Number
                || chain.parts().get(i) instanceof Node.Scripted || chain.parts().get(i) instanceof Node.Fraction;
        boolean calls = i + 1 < chain.parts().size() && bracket(chain.parts().get(i + 1)) && chain.operands().get(i + 1).operator().isEmpty();
        return simple && !bracket(chain.parts().get(i)) && !calls;
    }

    private static boolean bracket(Node node) {
        return node instanceof Node.Enclosed || node instanceof Node.Scripted scripted && scripted.base() instanceof Node.Enclosed;
    }

    private static Stream<Edit> numberOffByOne(Spot spot) {
        return spot.node() instanceof Node.Number number && spot.is(Around.BODY) && number.digits().matches("\\d{1,4}")
                ? Stream.of(nextTo(spot, number)) : Stream.of();
    }

    private static Stream<Edit> renamed(Spot spot, Map<String, String> names) {
        return spot.node() instanceof Node.Name name && names.containsKey(name.text()) ? Stream.of(Edit.of(name, names.get(name.text()) + " "))
                : Stream.of();
    }

    private static Stream<Edit> relationTurned(Spot spot) {
        return chain(spot, Node.Level.RELATION).filter(chain -> spot.is(Around.BODY)).flatMap(chain -> operators(spot, chain))
                .filter(operator -> RELATIONS.containsKey(operator.by()))
                .map(operator -> new Edit(operator.from(), operator.to(), RELATIONS.get(operator.by()) + " "));
    }

    private static Stream<Node.Chain> chain(Spot spot, Node.Level level) {
        return spot.node() instanceof Node.Chain chain && chain.level() == level ? Stream.of(chain) : Stream.of();
    }

    private static Stream<Node.Scripted> scripted(Spot spot) {
        return spot.node() instanceof Node.Scripted scripted && !spot.is(Around.OPERATOR) ? Stream.of(scripted) : Stream.of();
    }

    /** The operators of a chain, where each stands, as they are. */
    private static Stream<Edit> operators(Spot spot, Node.Chain chain) {
        return IntStream.range(0, chain.operands().size()).boxed().flatMap(i -> {
            String operator = chain.operands().get(i).operator();
            int from = i == 0 ? chain.span().from() : chain.parts().get(i - 1).span().to();
            int at = operator.isEmpty() ? -1 : spot.latex().indexOf(operator, from);
            return at < 0 || at >= chain.parts().get(i).span().from() ? Stream.of() : Stream.of(new Edit(at, at + operator.length(), operator));
        });
    }
}
