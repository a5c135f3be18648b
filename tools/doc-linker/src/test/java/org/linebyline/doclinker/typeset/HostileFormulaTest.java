package org.linebyline.doclinker.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linebyline.doclinker.Harmless;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.Typeset;
import org.linebyline.doclinker.model.Typeset.Drawn;
import org.linebyline.doclinker.model.Typeset.Rejected;

/** Formulas made to crash, to hang or to act in a page: each is refused in a sentence or does nothing, and the next one is set. */
@Timeout(60)
class HostileFormulaTest {

    @TempDir
    static Path folder;

    private static Typesetter typesetter;
    private static int tried;

    @BeforeAll
    static void open() {
        typesetter = new Typesetter(folder, Duration.ofSeconds(5));
    }

    @AfterAll
    static void close() {
        typesetter.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\def\\a{\\a\\a}\\a", "\\newcommand{\\a}{x}", "\\let\\a\\b", "\\unicode{x3C}", "\\unicode[a;color:red]{x41}",
        "\\href{javascript:evil()}{x}", "\\style{background:url(https://x.org)}{x}", "\\class{evil}{x}", "\\cssId{dot}{x}", "\\htmlId{a}{x}",
        "\\require{html}x", "\\require{autoload}", "\\mmlToken{mi}[onclick=evil()]{x}", "\\data{a=b}{x}", "\\includegraphics{x}",
        "\\write18{ls}", "\\input{/etc/passwd}", "\\csname def\\endcsname\\a{x}", "\\catcode`\\%=12", "\\loop\\iftrue\\repeat",
        "\\begin{evil}x\\end{evil}", "\\bbox[url(https://x.org)]{x}", "\\texttip{x}{<script>}", "\\toggle{a}{b}\\endtoggle",
        "\\text{\u202Ex}", "\\text{<script>evil()</script>é}", "\\U{3C}", "\\ce{H2O}", "\\Newextarrow{\\a}{1,1}{0x2190}", "^^5chref{x}{y}",
        "\\\u0064ef\\a{x}", "\\d ef\\a{x}"})
    void whatIsNotMathematicsIsRefused(String latex) {
        Rejected rejected = assertInstanceOf(Rejected.class, set(latex), latex);
        assertTrue(rejected.reason().length() > 20 && rejected.reason().length() < 300 && rejected.reason().lines().count() == 1,
                rejected.reason());
        assertTrue(rejected.offset() >= 0 && rejected.offset() <= latex.length(), rejected::toString);
    }

    static Stream<String> whatGrows() {
        return Stream.of("{".repeat(10_000) + "x" + "}".repeat(10_000), "{".repeat(10_000), "x".repeat(1 << 20), "\\frac".repeat(4_000),
                "\\sqrt ".repeat(3_000) + "x", "\\hat ".repeat(3_000) + "x", "x" + "^x".repeat(9_000), "x" + "'".repeat(19_000),
                "\\left(".repeat(3_000), "\\begin{array}{" + "c".repeat(19_000) + "}\\end{array}",
                "\\begin{array}{*{999999999}{c}}x\\end{array}", "\\rule{999999999em}{999999999em}", "\\hspace{99999999999em}x",
                "\\kern-1e999em x", "\\over".repeat(3_000), "&".repeat(19_000), "\\\\".repeat(9_000), "\\text{$".repeat(90) + "}".repeat(90),
                "\\genfrac{}{}{9999999pt}{}{a}{b}", "\\smash{".repeat(99) + "x" + "}".repeat(99), "\\sideset{^1}{^2}".repeat(900));
    }

    @ParameterizedTest
    @MethodSource
    void whatGrows(String latex) {
        Typeset typeset = set(latex);
        assertTrue(typeset instanceof Drawn || ((Rejected) typeset).reason().length() < 300, () -> typeset.toString().substring(0, 300));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\text{<script>evil()</script>}", "\\text{\"'>]]>--}", "\\operatorname{<img>}", "<script>", "\\lt\\gt\\&amp;"})
    void whatLooksLikeHtmlIsText(String latex) {
        Drawn drawn = assertInstanceOf(Drawn.class, set(latex));
        assertEquals(List.of("<math>"), Harmless.violations(drawn.svg() + drawn.mathml()));
    }

    /** What becomes of a formula, after which another is set that was never set before. */
    private static Typeset set(String latex) {
        Formula formula = new Formula(latex, true);
        Typeset typeset = typesetter.typeset(List.of(formula)).get(formula);
        Formula next = new Formula("x_{" + tried++ + "}", true);
        assertInstanceOf(Drawn.class, typesetter.typeset(List.of(next)).get(next));
        return typeset;
    }
}
