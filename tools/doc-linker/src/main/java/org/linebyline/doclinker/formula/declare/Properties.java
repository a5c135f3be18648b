package org.linebyline.doclinker.formula.declare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.value.Value;

/** The usual things that are said of an array, each in the spelling of where lists; the star stands for the array's name. */
final class Properties {

    private static final Map<String, Domain.Property> SPELLINGS = Map.ofEntries(
            Map.entry("*=*^{\\top}", Domain.Property.SYMMETRIC), Map.entry("*^{\\top}=*", Domain.Property.SYMMETRIC),
            Map.entry("*\\succ0", Domain.Property.POSITIVE_DEFINITE), Map.entry("*\\succeq0", Domain.Property.POSITIVE_SEMIDEFINITE),
            Map.entry("{\\det}{*}\\ne0", Domain.Property.INVERTIBLE), Map.entry("*^{\\top}*=I", Domain.Property.ORTHONORMAL),
            Map.entry("\\lVert*\\rVert=1", Domain.Property.UNIT_LENGTH), Map.entry("\\lVert*\\rVert_{2}=1", Domain.Property.UNIT_LENGTH),
            Map.entry("*\\ne0", Domain.Property.NOT_ZERO), Map.entry("*\\ne\\mathbf{0}", Domain.Property.NOT_ZERO),
            Map.entry("\\mathbf{1}\\cdot*=1", Domain.Property.ROWS_SUM_TO_ONE),
            Map.entry("*\\mathbf{1}=\\mathbf{1}", Domain.Property.ROWS_SUM_TO_ONE),
            Map.entry("*^{\\top}\\mathbf{1}=\\mathbf{1}", Domain.Property.COLUMNS_SUM_TO_ONE),
            Map.entry("{\\operatorname{rank}}{*}=n", Domain.Property.INDEPENDENT_COLUMNS),
            Map.entry("{\\operatorname{rank}}{*}=d", Domain.Property.INDEPENDENT_COLUMNS));

    /** Names that always mean the same array, whatever its size: zeros, ones, ones on the diagonal. */
    static Domain.Arrays named(String name, Domain.Arrays arrays) {
        return switch (name) {
            case "\\mathbf{0}" -> new Domain.Arrays(arrays.sizes(), only(0), Set.of());
            case "\\mathbf{1}" -> new Domain.Arrays(arrays.sizes(), only(1), Set.of());
            case "I" -> new Domain.Arrays(arrays.sizes(), only(1), Set.of(Domain.Property.DIAGONAL));
            default -> arrays;
        };
    }

    private static Domain only(double number) {
        return new Domain.Listed(List.of(Value.Num.of(number)));
    }

    private Properties() {
    }

    static Optional<Domain.Property> of(Node subject, Node claim) {
        boolean increasing = ascending(claim, "<", "1").filter(vector -> Written.of(vector).equals(Written.of(subject))).isPresent();
        return increasing ? Optional.of(Domain.Property.INCREASING) : aboveDiagonal(subject, claim)
                ? Optional.of(Domain.Property.STRICTLY_UPPER_TRIANGULAR) : Optional.ofNullable(SPELLINGS.get(spelling(subject, claim)));
    }

    /** What a relation says of the subject on its left. */
    static Optional<Domain.Property> of(Node subject, Operand relation) {
        return of(subject, new Node.Chain(subject.span(), Node.Level.RELATION, List.of(new Operand("", subject), relation)));
    }

    /** What is not 0 but has the square 0, and so is the unit of the dual numbers. */
    static Optional<Node> nilpotent(Node subject, List<Operand> relations, List<Node> claims) {
        return subject instanceof Node.Scripted square && Written.of(square.above()).equals("2")
                && relations.stream().anyMatch(relation -> relation.operator().equals("=") && Written.of(relation.node()).equals("0"))
                && claims.stream().anyMatch(claim -> of(square.base(), claim).filter(Domain.Property.NOT_ZERO::equals).isPresent())
                ? Optional.of(square.base()) : Optional.empty();
    }

    /** Whether a claim says that a function is applied entry by entry: f(x)_i = f(x_i). */
    static boolean entrywise(Node function, List<Node> claims) {
        return claims.stream().anyMatch(claim -> claim instanceof Node.Chain equal && equal.parts().size() == 2
                && equal.parts().stream().allMatch(side -> side.parts().size() == 2
                && Written.of(side.parts().get(0)).equals(Written.of(function)))
                && entry(equal.parts().get(0).parts().get(1), equal.parts().get(1).parts().get(1)));
    }

    /** Whether one is a bracket with an index behind it, and the other the bracket with the index inside. */
    private static boolean entry(Node outside, Node inside) {
        return outside instanceof Node.Scripted scripted && scripted.base() instanceof Node.Enclosed whole
                && inside instanceof Node.Enclosed part && part.content() instanceof Node.Scripted entry
                && Written.of(entry.base()).equals(Written.of(whole.content()))
                && Written.of(entry.below()).equals(Written.of(scripted.below()));
    }

    /** The vector of which a claim says that brackets number its entries as they are sorted: x_{(1)} \le \dots \le x_{(n)}. */
    static Optional<Node> sorted(Node claim) {
        return ascending(claim, "\\le", "(1)");
    }

    /** The vector of which a claim says that it is 0 behind its last entry: x_i = 0 for i > n. */
    static Optional<Node> ended(Node claim) {
        return claim instanceof Node.Chain chain && chain.level() == Node.Level.WORDS && chain.parts().size() == 2
                && relation(chain.parts().get(0), "=") && Written.of(chain.parts().get(0).parts().get(1)).equals("0")
                && chain.parts().get(0).parts().get(0) instanceof Node.Scripted entry && relation(chain.parts().get(1), ">")
                && Written.of(chain.parts().get(1).parts().get(0)).equals(Written.of(entry.below())) ? Optional.of(entry.base())
                : Optional.empty();
    }

    /** Whether a claim says that entries on the diagonal and below it are 0: A_{ij} = 0 for i \ge j. */
    private static boolean aboveDiagonal(Node matrix, Node claim) {
        return claim instanceof Node.Chain chain && chain.level() == Node.Level.WORDS && chain.parts().size() == 2
                && relation(chain.parts().get(0), "=") && Written.of(chain.parts().get(0).parts().get(1)).equals("0")
                && chain.parts().get(0).parts().get(0) instanceof Node.Scripted entry
                && Written.of(entry.base()).equals(Written.of(matrix)) && relation(chain.parts().get(1), "\\ge")
                && entry.below().parts().stream().map(Written::of).toList().equals(
                        chain.parts().get(1).parts().stream().map(Written::of).toList());
    }

    private static boolean relation(Node node, String sign) {
        return node instanceof Node.Chain chain && chain.level() == Node.Level.RELATION && chain.parts().size() == 2
                && chain.operands().get(1).operator().equals(sign);
    }

    /** The vector of which a claim puts entries in order, the first one with this subscript, dots before the last. */
    private static Optional<Node> ascending(Node claim, String sign, String first) {
        List<Node> sides = claim instanceof Node.Chain chain && chain.level() == Node.Level.RELATION
                && chain.operands().stream().skip(1).allMatch(side -> side.operator().equals(sign)) ? chain.parts() : List.of();
        boolean dots = sides.size() > 2 && Written.of(sides.get(sides.size() - 2)).endsWith("dots");
        return dots && sides.get(0) instanceof Node.Scripted smallest && Written.of(smallest.below()).equals(first)
                && sides.get(sides.size() - 1) instanceof Node.Scripted last
                && Written.of(smallest.base()).equals(Written.of(last.base())) ? Optional.of(last.base()) : Optional.empty();
    }

    /** Whether a claim says of a letter with an index that its sum is 1. */
    static boolean sumsToOne(Node subject, Node claim) {
        return spelling(subject, claim).matches("\\{\\\\sum_\\{[^*]*\\}\\{\\*\\}=1");
    }

    /** Whether a claim says of a function that its values sum to 1. */
    static boolean sharesOut(Node function, Node claim) {
        return claim instanceof Node.Chain equal && equal.parts().size() == 2 && equal.operands().get(1).operator().equals("=")
                && Written.of(equal.parts().get(1)).equals("1") && equal.parts().get(0) instanceof Node.Fold sum
                && Written.of(sum.operator()).startsWith("\\sum") && sum.body() instanceof Node.Chain value && value.parts().size() == 2
                && Written.of(value.parts().get(0)).equals(Written.of(function)) && value.parts().get(1) instanceof Node.Enclosed;
    }

    private static String spelling(Node subject, Node claim) {
        return Written.of(claim).replace(" ", "").replace(Written.of(subject).replace(" ", ""), "*").replace("{(*)}", "{*}");
    }
}
