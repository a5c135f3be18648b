package org.linebyline.doclinker.typeset;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.Typeset;
import org.linebyline.doclinker.model.Typeset.Drawn;
import org.linebyline.doclinker.model.Typeset.Rejected;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** All tests that need MathJax share one typesetter: it takes seconds to start. */
@DisplayName("The typesetter")
class TypesetterTest {

    private static final String ATTENTION =
            "\\operatorname{softmax}\\!\\left(\\frac{\\term{scores}{QK^\\top}}{\\sqrt{d_k}}\\right)\\term{values}{V}";

    @TempDir
    static Path cacheFolder;

    static Typesetter typesetter;

    @BeforeAll
    static void open() {
        typesetter = new Typesetter(cacheFolder);
    }

    @AfterAll
    static void close() {
        typesetter.close();
    }

    @Nested
    @DisplayName("draws")
    class Draws {

        @ParameterizedTest
        @ValueSource(strings = {
            ATTENTION,
            "f(x)=\\begin{cases}x & \\text{if } x>0\\\\ 0 & \\text{otherwise}\\end{cases}",
            "\\left(\\begin{array}{c|c}a & b\\\\\\hdashline c & d\\end{array}\\right]",
            "\\underbrace{\\sum_{i=1}^{n}\\lVert x_i\\rVert^2}_{\\text{all of } x}\\in\\mathbb{R}",
            "\\boxed{\\cancel{x}}\\overline{y}\\widehat{abc}\\xrightarrow{t}\\boldsymbol{\\theta}"})
        void well_formed_svg_and_mathml_that_need_no_style(String latex) {
            Drawn drawn = drawn(latex);
            assertAll(
                    () -> assertEquals("svg", parsed(drawn.svg()).getDocumentElement().getLocalName()),
                    () -> assertEquals("math", parsed(drawn.mathml()).getDocumentElement().getLocalName()),
                    () -> assertEquals("http://www.w3.org/1998/Math/MathML",
                            parsed(drawn.mathml()).getDocumentElement().getNamespaceURI()),
                    () -> assertTrue(drawn.svg().contains("class=\"formula-svg\""), drawn.svg()),
                    () -> assertTrue(drawn.svg().contains("aria-hidden=\"true\""), drawn.svg()),
                    () -> assertTrue(drawn.svg().contains("fill=\"currentColor\""), drawn.svg()),
                    () -> assertEquals(List.of(), found(" (?:id|style|xlink:href|xmlns:xlink|data-[a-z-]+)=", drawn.svg())),
                    () -> assertEquals(List.of(), found("<(?:text|defs|path|style)\\b", drawn.svg())),
                    () -> assertEquals(List.of(), found(" (?:data-[a-z-]+|style|id)=|-tex-|\\n", drawn.mathml())));
        }

        @Test
        void every_glyph_by_reference_to_an_outline_that_it_hands_over() {
            Drawn drawn = drawn(ATTENTION);
            Set<String> used = new TreeSet<>(found("href=\"#(g-[A-Z0-9]+-[0-9A-F]+)\"", drawn.svg()));
            assertEquals(used, drawn.glyphs().keySet());
            assertTrue(drawn.glyphs().get("g-I-1D444").startsWith("M"), "the path of Q");
        }

        @Test
        void the_same_glyph_under_the_same_id_in_every_formula() {
            assertEquals(drawn("Q").glyphs().get("g-I-1D444"), drawn(ATTENTION).glyphs().get("g-I-1D444"));
        }

        @Test
        void a_box_in_ex_whose_depth_is_what_lies_below_the_baseline() {
            assertEquals(0, drawn("\\cdot").box().depth(), "a dot floats above the baseline");
            assertEquals(0.439, drawn("p").box().depth(), 0.001, "194 of 442 units below the baseline, rounded");
            assertEquals(drawn("p").box().height() - 0.439, drawn("x").box().height(), 0.01 + 0.05,
                    "a p without its descender is an x, but for the x's own overshoot");
        }

        @Test
        void what_is_nested_as_deep_as_the_screening_allows() {
            assertTrue(drawn("x^{".repeat(99) + "x" + "}".repeat(99)).box().height() > 1);
        }

        @Test
        void limits_below_the_sum_only_in_displays() {
            Typeset inline = only(new Formula("\\sum_{i=1}^n i", false));
            assertTrue(assertInstanceOf(Drawn.class, inline).box().width() > drawn("\\sum_{i=1}^n i").box().width());
            assertFalse(((Drawn) inline).mathml().contains("display="), "inline MathML");
        }

        @Test
        void a_long_display_at_its_natural_width() {
            double one = drawn("x+".repeat(3)).box().width() - drawn("x+".repeat(2)).box().width();
            double twenty = drawn("x+".repeat(22)).box().width() - drawn("x+".repeat(2)).box().width();
            assertEquals(20 * one, twenty, 20 * 0.001, "widths are rounded to a thousandth");
        }

        @ParameterizedTest
        @CsvSource({"\\mathbb{R}, &#x211D;", "\\mathcal{L}, &#x2112;", "\\mathbf{x}, &#x1D431;",
            "\\boldsymbol{\\theta}, &#x1D73D;", "\\mathrm{KL}, KL", "\\mathit{loss}, loss"})
        void letters_of_other_alphabets_in_the_mathml_as_characters(String latex, String letter) {
            assertTrue(drawn(latex).mathml().contains(">" + letter + "</mi>"), drawn(latex).mathml());
        }

        @Test
        void rules_of_a_table_without_a_style_sheet() {
            String svg = drawn("\\begin{array}{c|c}a & b\\\\\\hdashline c & d\\end{array}").svg();
            assertEquals(2, found("<line [^>]*stroke-width=\"70\"", svg).size(), svg);
            assertEquals(1, found("stroke-dasharray", svg).size(), svg);
        }
    }

    @Nested
    @DisplayName("marks terms")
    class MarksTerms {

        @Test
        void in_svg_and_mathml_numbered_by_first_appearance() {
            Drawn drawn = drawn("\\term{loss}{L}=\\term{b}{x}+\\frac{\\term{loss}{L}}{\\term{a-2}{yz}}");
            assertEquals(List.of("loss", "b", "a-2"), drawn.terms());
            List<String> classes = List.of("term term-loss t1", "term term-b t2", "term term-loss t1", "term term-a-2 t3");
            assertEquals(classes, found("<g class=\"(term [^\"]*)\"", drawn.svg()));
            assertEquals(classes, found(" class=\"(term [^\"]*)\"", drawn.mathml()));
        }

        @Test
        void one_inside_the_other_even_around_the_same_letter() {
            assertEquals(List.of("term term-a t1", "term term-b t2"),
                    found("class=\"(term [^\"]*)\"", drawn("\\term{a}{\\term{b}{x}}").svg()));
        }

        @ParameterizedTest
        @CsvSource({"a\\term{t}{\\le}b, a\\le b", "\\term{t}{\\sum}_{i}^n i, \\sum_{i}^n i", "\\term{t}{QK^\\top}V, QK^\\top V",
            "\\text{so $\\term{t}{x}$}, \\text{so $x$}"})
        void without_moving_anything(String marked, String plain) {
            assertEquals(drawn(plain).box(), drawn(marked).box());
            assertEquals(found("<use[^>]*>", drawn(plain).svg()), found("<use[^>]*>", drawn(marked).svg()));
        }
    }

    @Nested
    @DisplayName("rejects")
    class Rejects {

        @ParameterizedTest
        @CsvSource(delimiter = ';', value = {
            "a+\\frac{\\foo}{2}+\\foob; 8; MathJax does not know \\foo: check its spelling, or write a name as \\operatorname{…}",
            "a & b; 2; MathJax cannot read this: Misplaced &",
            "x+\\frac{a}; 2; MathJax cannot read this: Missing argument for \\frac",
            "\\text{é}; 6; the character é (U+00E9) is not in the font of the formulas: write the LaTeX command of the symbol, or put the word in the sentence around",
            "\\mathbb{1}; 0; the character 𝟙 (U+1D7D9) is not in the font of the formulas: write the LaTeX command of the symbol, or put the word in the sentence around"})
        void what_mathjax_cannot_read_with_its_place(String latex, int offset, String reason) {
            assertEquals(new Rejected(reason, offset), only(new Formula(latex, true)));
        }

        @Test
        void what_takes_too_long(@TempDir Path folder) {
            try (Typesetter hasty = new Typesetter(folder, Duration.ofNanos(1))) {
                Rejected late = new Rejected("the formula takes too long to set: split it", 0);
                Formula first = new Formula("\\frac12".repeat(50), true);
                Formula second = new Formula("\\frac13".repeat(50), true);
                assertEquals(List.of(late, late), List.copyOf(hasty.typeset(List.of(first, second)).values()));
            }
        }
    }

    @Test
    void answers_each_formula_once_in_the_order_of_the_question() {
        List<Formula> formulas = IntStream.range(0, 40).mapToObj(i -> new Formula("x_{" + (i * 7 % 20) + "}", true)).toList();
        assertEquals(formulas.subList(0, 20), List.copyOf(typesetter.typeset(formulas).keySet()));
    }

    @Test
    void sets_a_formula_the_same_on_any_thread_after_any_other_and_in_any_run(@TempDir Path folder) {
        List<Formula> formulas = new ArrayList<>(IntStream.range(0, 8)
                .mapToObj(i -> new Formula("\\term{t" + i + "}{x}^{" + i + "}\\lVert y\\rVert", i % 2 == 0)).toList());
        Map<Formula, Typeset> forward = typesetter.typeset(formulas);
        Collections.reverse(formulas);
        formulas.add(5, new Formula("\\left(\\foo", true));
        formulas.add(3, new Formula("\\operatorname{\\text{é}}", true));
        try (Typesetter another = new Typesetter(folder)) {
            Map<Formula, Typeset> backward = another.typeset(formulas);
            forward.forEach((formula, typeset) -> assertEquals(typeset, backward.get(formula)));
        }
    }

    @Test
    void aSymbolOfTheWhereListHasItsNumberAndChangesNoMeasure() {
        Formula plain = new Formula("\\frac nk x_i^2 + \\hat f(x)", true);
        Formula declared = new Formula(plain.latex(), true,
                List.of("x \\in \\mathbb{R}^n", "n", "i", "\\hat f: \\mathbb{R} \\to \\mathbb{R}"));
        Drawn drawn = assertInstanceOf(Drawn.class, only(declared));
        assertEquals(List.of("sym s2", "sym s1", "sym s3", "sym s4", "sym s1"), Pattern.compile(" class=\"(sym[^\"]*)\"")
                .matcher(drawn.svg()).results().map(match -> match.group(1)).toList());
        assertEquals(assertInstanceOf(Drawn.class, only(plain)).box(), drawn.box());
    }

    @Test
    void aRefusalStandsAtItsPlaceWhateverIsDeclared() {
        assertEquals(only(new Formula("x + \\foo{x}", true)), only(new Formula("x + \\foo{x}", true, List.of("x"))));
    }

    @Test
    void inline_and_displayed_are_two_formulas() {
        Formula inline = new Formula("\\frac12", false);
        assertNotEquals(only(inline), only(new Formula(inline.latex(), true)));
    }

    private static Drawn drawn(String latex) {
        return assertInstanceOf(Drawn.class, only(new Formula(latex, true)));
    }

    private static Typeset only(Formula formula) {
        return typesetter.typeset(List.of(formula)).get(formula);
    }

    /** What the pattern finds: its group if it has one, else all of it. */
    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results()
                .map((MatchResult match) -> match.group(match.groupCount())).toList();
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
