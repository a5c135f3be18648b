package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linebyline.doclinker.formula.declare.Declarations;
import org.linebyline.doclinker.formula.declare.Entry;
import org.linebyline.doclinker.formula.resolve.Statements;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Parser;
import org.linebyline.doclinker.formula.syntax.Written;

/** What a statement gives a name to, where x, y and the vector a are declared, i and j run to n, and k does not. */
class HeadsTest {

    private static final Declarations DECLARED = Declarations.of(Stream.of("x, y \\in \\mathbb{R}", "a \\in \\mathbb{R}^n",
            "i, j \\in \\{1, \\dots, n\\}", "n \\in \\mathbb{N}", "k \\in \\mathbb{N}", "w_k \\in \\mathbb{R}", "m_1 = x + y")
            .map(latex -> new Entry(latex, List.of())).toList());

    private static List<Node> nodes(String latex) {
        return ((Parsed.Tree) Parser.parse(latex)).statements();
    }

    private static Optional<Head> head(String latex) throws Unresolved {
        return new Heads(DECLARED, Set.of("g_{k}")).of(Statements.of(nodes(latex)).get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"z = x | z | [] | []", "\\hat z = x | \\hat{z} | [] | []", "\\term{t}{z} = x | z | [] | []",
        "b_i = a_i | b | [] | [i]", "C_{ij} = a_i | C | [] | [i, j]", "C_{i,:} = a | C | [] | [i]", "w_k = x | w_{k} | [] | []",
        "g_k = x | g_{k} | [] | []", "m_1 = x + y | m_{1} | [] | []", "f(x) = 2x | f | [x] | []", "f(x, y) = x | f | [x, y] | []",
        "f(a)_i = a_i | f | [a] | [i]", "\\operatorname{s}(x) = x | \\operatorname{s} | [x] | []", "f_1(x) = x | f_{1} | [x] | []"})
    void aLeftSideThatIsOneName(String latex, String name, String parameters, String indices) throws Unresolved {
        Head head = head(latex).orElseThrow();
        assertEquals(name, head.name());
        assertEquals(parameters, head.parameters().stream().map(Written::of).toList().toString());
        assertEquals(indices, head.indices().stream().map(Written::of).toList().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"z \\le x", "z = z + 1", "x + z = 1", "2 = x", "q_k = x", "b_i' = x", "b_i^2 = x", "f(2) = x", "f[x] = x",
        "x(y) = 2", "\\nabla f(x) = x", "f(x) = f(x)^2", "h(u) = 2"})
    void anyOtherLeftSideNamesNothing(String latex) throws Unresolved {
        assertEquals(Optional.empty(), head(latex));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "2q", "\\frac{q}{2}", "\\sum_i q", "q_i", "x + q^2", "f(q)"})
    void aNameIsMentionedWhereverItStands(String latex) {
        assertTrue(Heads.mentions(nodes(latex).get(0), "q"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\sqrt{2}", "3\\sqrt{x}", "p", "\\operatorname{eq}(x)"})
    void aNameIsNotMentionedByALetterOfAnother(String latex) {
        assertFalse(Heads.mentions(nodes(latex).get(0), "q"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"f(x)", "2f(x)", "y f(x)_i", "f(x) y", "f(x)^2", "y \\cdot f(x)"})
    void aNameOfSeveralFactorsIsMentionedAmongOthers(String latex) {
        assertTrue(Heads.mentions(nodes(latex).get(0), "f (x)"));
        assertFalse(Heads.mentions(nodes(latex).get(0), "f (y)"));
    }
}
