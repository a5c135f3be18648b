package org.linebyline.doclinker.formula.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.declare.Declarations;
import org.linebyline.doclinker.formula.declare.Entry;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Parser;
import org.linebyline.doclinker.formula.value.Value;

class ExpectationsTest {

    private static final List<String> DIE = List.of("\\mathcal{X}", "p \\in \\Delta(\\mathcal{X})", "W \\sim p",
            "X: \\mathcal{X} \\to \\mathbb{R}", "Y: \\mathcal{X} \\to \\mathbb{R} \\cup \\{\\infty\\}", "x \\in \\mathcal{X}");
    private static final Scope VALUES = Scope.of(Map.of("p", vector(0.5, 0.25, 0.25, 0), "X", vector(1, 2, 4, 100),
            "Y", vector(4, 0, 8, Double.POSITIVE_INFINITY)));

    @Test
    void eachOutcomeCountsWithItsProbabilityAndAnImpossibleOneNotAtAll() throws Unresolved {
        assertEquals(2, value("\\mathbb{E}[X]"));
        assertEquals(4, value("\\mathbb{E}[Y]"));
    }

    @Test
    void whatIsDrawnIsTheOutcomeItself() throws Unresolved {
        assertEquals(0.75, value("\\mathbb{E}[W]"));
        assertEquals(2, value("\\mathbb{E}[X(W)]"));
    }

    @Test
    void anExpectationInsideOfAnotherIsANumber() throws Unresolved {
        assertEquals(1.5, value("\\mathbb{E}[(X - \\mathbb{E}[X])^2]"));
        assertEquals(4, value("\\mathbb{E}[X]^2"));
    }

    @Test
    void varianceAndCovarianceAreExpectations() throws Unresolved {
        assertEquals(1.5, value("\\operatorname{Var}(X)"));
        assertEquals(value("\\mathbb{E}[XY] - \\mathbb{E}[X]\\,\\mathbb{E}[Y]"), value("\\operatorname{Cov}(X, Y)"));
        assertEquals(value("\\operatorname{Var}(X) + 2\\operatorname{Cov}(X, Y) + \\operatorname{Var}(Y)"),
                value("\\operatorname{Var}(X + Y)"), 1e-12);
    }

    @Test
    void behindABarOnlyTheOutcomesCountOfWhichItIsTrue() throws Unresolved {
        assertEquals(3, value("\\mathbb{E}[X \\mid X > 1]"));
        assertEquals(2, value("\\mathbb{E}[X \\mid X > 1, Y < 8]"));
        assertEquals(2.0 / 3, value("\\mathbb{E}[W \\mid X \\ne 2]"), 1e-15);
        assertEquals(0, value("\\mathbb{E}[(X - \\mathbb{E}[X \\mid X > 1]) \\mid X > 1]"));
        assertEquals(9, value("\\mathbb{E}[X \\mid X > 1]^2"));
    }

    @Test
    void whatIsNotAmongThemMayBeInfinite() throws Unresolved {
        Scope infinite = VALUES.with("Y", vector(4, 0, Double.POSITIVE_INFINITY, 1));
        assertEquals(8.0 / 3, value("\\mathbb{E}[Y \\mid X < 4]", DIE, infinite), 1e-15);
    }

    @Test
    void theProbabilityOfAClaimIsTheShareOfItsOutcomes() throws Unresolved {
        assertEquals(0.25, value("P(X = 2)"));
        assertEquals(0.5, value("P(X > 1)"));
        assertEquals(0.25, value("P(X > 1, Y = 0)"));
        assertEquals(0.5, value("P(X = 4 \\mid X > 1)"));
        assertEquals(0, value("P(X = 100)"));
        assertEquals(0.25, value("P(X > 1)^2"));
    }

    @Test
    void ofWhatCannotBeNothingFollows() throws Unresolved {
        assertTrue(Double.isNaN(value("P(X = 1 \\mid X = 100)")));
        assertTrue(Double.isNaN(value("\\mathbb{E}[X \\mid X = 100]")));
    }

    @Test
    void aLetterThatIsDeclaredIsNoProbability() throws Unresolved {
        List<String> declared = Stream.concat(DIE.stream(), Stream.of("P \\in \\mathbb{R}")).toList();
        assertEquals(6, value("P(2)", declared, VALUES.with("P", Value.Num.of(3))));
    }

    @Test
    void aDistributionIsAFunctionOfItsOutcomes() throws Unresolved {
        assertEquals(1, value("\\sum_x p(x)"));
    }

    @Test
    void anExpectationOfWhatIsNotRandomSaysHowToDeclareIt() {
        Unresolved refusal = assertThrows(Unresolved.class, () -> value("\\mathbb{E}[Z]"));
        assertTrue(refusal.getMessage().contains("X \\sim p"), refusal.getMessage());
    }

    @Test
    void twoDistributionsOfTheSameOutcomesAreNotChosenBetween() {
        List<String> two = Stream.concat(DIE.stream(), Stream.of("q \\in \\Delta(\\mathcal{X})")).toList();
        Unresolved refusal = assertThrows(Unresolved.class, () -> value("\\mathbb{E}[X]", two));
        assertTrue(refusal.getMessage().startsWith("is the weight of an outcome p or q?"), refusal.getMessage());
    }

    @Test
    void anExpectationOfWhatIsDefinedElsewhereIsNotComputedBeforeThat() {
        Names names = Declarations.of(DIE.stream().map(entry -> new Entry(entry, List.of())).toList()).names();
        for (String name : List.of("p", "X")) {
            new Known(names.without(name), VALUES).refuses("2\\mathbb{E}[X]", 11, Unresolved.Reason.UNDECLARED,
                    "what is expected here depends on '" + name + "', which is not known here");
        }
    }

    private static double value(String latex) throws Unresolved {
        return value(latex, DIE);
    }

    private static double value(String latex, List<String> declared) throws Unresolved {
        return value(latex, declared, VALUES);
    }

    private static double value(String latex, List<String> declared, Scope values) throws Unresolved {
        Declarations declarations = Declarations.of(declared.stream().map(entry -> new Entry(entry, List.of())).toList());
        Parsed.Tree tree = (Parsed.Tree) Parser.parse(latex);
        Value value = new Resolver(declarations.names()).expr(tree.statements().get(0)).value(values.with("\\mathcal{X}", outcomes()));
        return ((Value.Num) value).real().toDouble();
    }

    private static Value outcomes() {
        return new Value.Many(Stream.of(0, 1, 2, 3).map(outcome -> (Value) Value.Num.of(outcome)).toList());
    }

    private static Value vector(double... entries) {
        return new Value.Array(List.of(entries.length), DoubleStream.of(entries).mapToObj(Real::of).toList());
    }
}
