package org.linebyline.doclinker.formula.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is written is what stands in the tree. */
class ParserTest {

    @Test
    void aCommandTakesOneTokenAsTexDoes() {
        assertTree("(product (frac 1 2) \\theta)", "\\frac12\\theta");
        assertTree("(product (frac \\theta 2) 3)", "\\tfrac\\theta23");
        assertTree("(sum (root nil n) + 1)", "\\sqrt n+1");
        assertTree("(binom n 2)", "\\binom n2");
        assertTree("(\\hat x)_i", "\\hat x_i");
    }

    @Test
    void aScriptIsOneTokenAsTexHasIt() {
        assertTree("(product x_1 2)", "x_12");
        assertTree("(product x^- 1)", "x^-1");
        assertTree("x^(sum - \\top)", "x^{-\\top}");
        assertTree("10^6", "10^6");
        assertTree("x_\\mathrm{max}", "x_\\mathrm{max}");
        assertTree("(product (\\widehat m) nil^2)", "\\widehat m{}^2");
    }

    @Test
    void lettersThatStandForThemselvesAreOneThing() {
        assertTree("(relation s = 'low')", "s = \\texttt{low}");
        assertTree("<\\{ (list 'a' , ' ' , '{') \\}>", "\\{\\texttt{a}, \\texttt{ }, \\texttt{\\{}\\}");
        assertEquals("s=\\texttt{l o}", Written.of(((Parsed.Tree) Parser.parse("s = \\texttt{l o}")).statements().get(0)));
    }

    @Test
    void scriptsAndPrimesStandAtWhatBearsThem() {
        assertTree("x_i^2'", "x_i'^2");
        assertTree("{x'}^2", "{x'}^2");
        assertTree("(product f <( z )>_i)", "f(z)_i");
        assertTree("(mark ! n)^2", "n!^2");
        assertTree("(product \\Gamma_(product j k)^l nil_m)", "\\Gamma_{jk}^l{}_m");
    }

    @Test
    void aScriptMayHoldSlicesRelationsListsAndSigns() {
        assertTree("A_(list (slice 1 k) , (slice nil nil))", "A_{1:k,:}");
        assertTree("s_(slice.. (sum i + 1) j)", "s_{i+1..j}");
        assertTree("x_(relation nil < t)", "x_{<t}");
        assertTree("x_(sum - i)", "x_{-i}");
        assertTree("N_(sum 1 + nil)", "N_{1+}");
        assertTree("p_(list j \\mid i)", "p_{j\\mid i}");
        assertTree("T_(relation \\mathcal{C} \\leftarrow \\mathcal{B})", "T_{\\mathcal{C}\\leftarrow\\mathcal{B}}");
        assertTree("a^+", "a^{+}");
        assertTree("f_n^\\ast", "f^*_n");
        assertTree("A_(slice nil nil)", "A_{:}");
    }

    @Test
    void factorsThatTouchAndFactorsApartAreTold() {
        assertTree("(product m \\, n \\, <( (sum (product 2 p) - 1) )>)", "m\\,n\\,(2p-1)");
        assertTree("(product a \\cdot (sum - b))", "a\\cdot-b");
        assertTree("(product a / 2 b)", "a/2b");
        assertTree("(product \\sigma <( (sum 1 - \\sigma) )>)", "\\sigma(1-\\sigma)");
    }

    @Test
    void anOperatorWithANameReachesBracketsOrWhatTouchesIt() {
        assertTree("(product (reach \\log <( x )>) y)", "\\log(x)y");
        assertTree("(reach \\log 2 \\pi)", "\\log 2\\pi");
        assertTree("(product (reach \\cos (frac \\theta 2)) \\, I)", "\\cos\\tfrac\\theta2\\,I");
        assertTree("(product (reach \\cos x) (reach \\sin y))", "\\cos x\\sin y");
        assertTree("(reach \\log (reach \\det H))", "\\log\\det H");
        assertTree("(reach \\tanh^2 c_t)", "\\tanh^2c_t");
        assertTree("(product (reach \\log x) / y)", "\\log x/y");
        assertTree("(product k \\operatorname{tf})", "k\\operatorname{tf}");
    }

    @Test
    void aBigOperatorReachesToTheNextPlus() {
        assertTree("(sum (fold \\sum_i (product a_i b_i)) + c)", "\\sum_i a_i b_i+c");
        assertTree("(fold \\sum_t (sum - (reach \\log p_t)))", "\\sum_t-\\log p_t");
        assertTree("(fold \\min_(list i : (relation d_i > 0)) x_i)", "\\min_{i:\\,d_i>0}x_i");
        assertTree("(fold \\argmax_x (product q x))", "\\operatorname*{arg\\,max}_x\\;qx");
        assertTree("(product (reach \\max <\\{ (list a , b) \\}>) c)", "\\max\\{a,b\\}c");
        assertTree("(sum \\lambda_\\max - \\lambda_\\min)", "\\lambda_{\\max}-\\lambda_{\\min}");
        assertTree("(fold \\int_a^b (product f <( x )> \\, \\mathrm{d} x))", "\\int_a^bf(x)\\,\\mathrm{d}x");
    }

    @Test
    void anExpectationIsOfItsBracketOrOfTheProductBehindIt() {
        assertTree("(sum (product (reach \\mathbb{E} <[ X ]>) \\, (reach \\mathbb{E} <[ Y ]>^2)) + 1)",
                "\\mathbb{E}[X]\\,\\mathbb{E}[Y]^2+1");
        assertTree("(fold \\mathbb{E}_t (product \\lambda <( t )> \\, x_t))", "\\mathbb{E}_t\\,\\lambda(t)\\,x_t");
    }

    @Test
    void anOperatorMayStandForItself() {
        assertTree("<( (list \\mathbb{R} , + , \\cdot) )>", "(\\mathbb{R},+,\\cdot)");
        assertTree("(list (sum \"step\" + nil) : b)", "\\text{step }+:b");
        assertTree("(product \\gamma \\bullet)", "\\gamma\\bullet");
    }

    @Test
    void bracketsNeedNotBeOfOneKind() {
        assertTree("(relation x \\in <[ (list 0 , 1) )>)", "x\\in[0,1)");
        assertTree("<( (list a , b) ]>", "\\left(a,b\\right]");
        assertTree("<. (frac a b) \\rvert>_(relation x = 0)", "\\left.\\frac ab\\right|_{x=0}");
        assertTree("(product f |_(relation x = 0))", "f\\,\\Big|_{x=0}");
        assertTree("(product <( (product f |_0) )> <\\lvert g \\rvert>_1)", "(f\\rvert_0)\\lvert g\\rvert_1");
        assertTree("<\\lVert <\\lvert a \\rvert> \\rVert>", "\\bigl\\|\\bigl|a\\bigr|\\bigr\\|");
        assertTree("<\\{ (list x : (relation x > 0)) \\}>", "\\{x:x>0\\}");
    }

    @Test
    void argumentsKeepWhatSeparatesThem() {
        assertTree("(product p <( (list x ; \\mu , \\sigma^2) )>)", "p(x;\\mu,\\sigma^2)");
        assertTree("(product p <( (list \\cdot \\mid x , y) )>)", "p(\\cdot\\mid x,y)");
        assertTree("(product D <( (list p \\Vert q) )>)", "D(p\\,\\Vert\\,q)");
        assertTree("(product P <( (list A | B) )>)", "P(A|B)");
    }

    @Test
    void statementsEndAtWideSpace() {
        assertTree("(relation a = b) ;; (relation c = d) ;; (relation e = f)", "a=b,\\qquad c=d,\\;e=f.");
        assertTree("(relation a = b) ;; (relation (sum - c) \\le d)", "a=b\\,\\quad -c\\le d");
        assertTree("(list (relation a < 0) , (relation b = 0))", "a<0,\\,b=0");
        assertTree("(list (relation k = 1) , \\dots , n)", "k=1,\\dots,n");
        assertTree("(relation c_1 = \\dots = c_k = 0)", "c_1=\\dots=c_k=0");
    }

    @Test
    void conditionsStandBehindTheClaimTheyBelongTo() {
        assertTree("(relation a = 0) ;; (given (relation b = 0) <( (relation i \\ne j) )>)", "a=0,\\qquad b=0\\qquad(i\\ne j)");
        assertTree("(given (relation b = (product c d)) <( (relation i > j) )>)", "b=cd\\;(i>j)");
        assertTree("(relation b = (product c \\; <( (sum i - j) )>))", "b=c\\;(i-j)");
        assertTree("(term a (given (relation b = c) <( (relation i > j) )>))", "\\term{a}{b=c\\;(i>j)}");
        assertTree("(aligned (row (given (relation b = c) <( (relation i > j) )>)) (row d))",
                "\\begin{aligned}b&=c\\quad(i>j)\\\\&d\\end{aligned}");
        assertTree("(relation b = (product c \\; <( (relation i > j) )>^2))", "b=c\\;(i>j)^2");
        assertTree("(given (relation b \\ge 0) (\\forall x nil)) ;; (relation c = 1)", "b\\ge 0\\;\\forall x,\\quad c=1");
        assertTree("(implication A \\iff (given (relation b \\ge 0) (\\forall x nil)))", "A\\iff b\\ge 0\\;\\;\\forall x");
    }

    @Test
    void quantifiersBindFarToTheRight() {
        assertTree("(\\forall (relation \\varepsilon > 0) (\\exists N (\\forall (list m , (relation n \\ge N)) (relation a < b))))",
                "\\forall\\varepsilon>0\\;\\exists N\\;\\forall m,n\\ge N:\\;a<b");
        assertTree("(\\exists! (relation q \\in Q) (relation a = q))", "\\exists!\\,q\\in Q:\\;a=q");
    }

    @Test
    void wordsConnectClaimsOrStandAsThings() {
        assertTree("(words (fold \\min_w w^2) \"subject to\" (relation w \\ge 1))", "\\min_ww^2\\quad\\text{subject to}\\quad w\\ge 1");
        assertTree("(words (relation x_t = 0) \"for\" (list (relation t = 0) , \\dots , T))",
                "x_t=0\\quad\\text{for}\\quad t=0,\\dots,T");
        assertTree("(implication (logic A and B) \\implies C)", "A,\\quad\\text{and}\\quad B\\implies C");
        assertTree("(relation \\operatorname{size} = (product 8 \\; \"bytes\"))", "\\operatorname{size}=8\\ \\text{bytes}");
    }

    @Test
    void relationsMayBearLabelsAndScripts() {
        assertTree("(relation a \\succ_{w} b)", "a\\succ_wb");
        assertTree("(relation X \\xrightarrow{d} Y)", "X\\xrightarrow{d}Y");
        assertTree("(relation a \\overset{d}{=} b)", "a\\overset{d}{=}b");
        assertTree("(relation a += b)", "a\\mathrel{+}=b");
        assertTree("(relation a \\not\\subseteq b)", "a\\not\\subseteq b");
    }

    @Test
    void tablesKeepTheirRows() {
        assertTree("(relation f = (cases (row x (relation x > 0)) (row 0 \"otherwise\")))",
                "f=\\begin{cases}x,&x>0\\\\[1ex]0&\\text{otherwise}\\end{cases}");
        assertTree("(product (pmatrix (row a b) (row c d)) (pmatrix (row x) (row y)))",
                "\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}\\begin{pmatrix}x\\\\y\\end{pmatrix}");
        assertTree("(array (row 1 2))", "\\begin{array}{cc}1&2\\end{array}");
    }

    @Test
    void linesThatStandBelowEachOtherAreNotCut() {
        assertTree("(aligned (row (relation <( (sum a + b) )>^2 = c)) (row (relation nil = d)) (row (sum + e)))",
                "\\begin{aligned}(a&+b)^2&=c\\\\&=d\\\\&\\quad+e\\end{aligned}");
    }

    @Test
    void termsAreKeptWhereverTheyCut() {
        assertTree("(relation a = (fold (term sum \\sum_i) (term products (product x_i y_i))))",
                "a=\\term{sum}{\\sum_{i}}\\term{products}{x_iy_i}");
        assertTree("(relation h = (sum (term a (sum - q)) (term b (sum nil - r))))", "h=\\term{a}{-q}\\term{b}{{}-r}");
        assertTree("(term all (words (relation a_i = b_i) \"for all\" (list i , j)))", "\\term{all}{a_i=b_i\\text{ for all }i,j}");
        assertTree("(term a (relation x = 1)) ;; (term b (relation y = 2))", "\\term{a}{x=1},\\qquad\\term{b}{y=2}");
    }

    @Test
    void whereListsCanBeRead() {
        assertTree("(relation X \\in \\mathbb{R}^(product n \\times d))", "X \\in \\mathbb{R}^{n \\times d}");
        assertTree("(list f : (relation \\mathbb{R}^d \\to \\mathbb{R}))", "f : \\mathbb{R}^d \\to \\mathbb{R}");
        assertTree("(relation p \\in \\Delta_K)", "p \\in \\Delta_K");
        assertTree("(relation i \\in <\\{ (list 1 , \\dots , K) \\}>)", "i \\in \\{1, \\dots, K\\}");
        assertTree("(relation z \\in <( (sum \\mathbb{R} \\cup <\\{ (sum - \\infty) \\}>) )>^K)",
                "z \\in (\\mathbb{R} \\cup \\{-\\infty\\})^K");
        assertTree("(relation \\eta > 0)", "\\eta > 0");
        assertTree("(list a , (relation c \\in \\mathbb{R}))", "a, c \\in \\mathbb{R}");
        assertTree("(relation (product D_\\mathrm{KL} <( (list p \\Vert q) )>) \\in <[ (list 0 , \\infty) ]>)",
                "D_{\\mathrm{KL}}(p \\,\\Vert\\, q) \\in [0, \\infty]");
    }

    @Test
    void numbersAreReadWhole() {
        assertTree("(sum 1000 + 2.5 + .5)", "1{,}000+2.5+.5");
        assertTree("(product 1.2 .3)", "1.2.3");
        assertTree("(reach \\cos (mark ° 45))", "\\cos 45°");
    }

    @Test
    void layoutSaysNothing() {
        String plain = SExpression.of(Parser.parse("(\\frac{a}{b})^\\top=x"));
        assertTree(plain, "\\Bigl(\\displaystyle\\dfrac{a}{b}\\Bigr)^{\\!\\top}\n  = \\quad x\\phantom{y}");
    }

    @Test
    void aFaultNamesItsColumnAndWhatToWrite() {
        assertFault(0, "this ( is not closed", "add its )", "(a+b");
        assertFault(2, "this ] closes nothing that is open here", "take it out, or open its group before it", "ab]");
        assertFault(4, "\\foo has no meaning in a formula", "a name is written \\operatorname{…}, a word \\text{…}", "a + \\foo");
        assertFault(1, "≤ has no meaning in a formula", "write the command for it, or take it out", "x≤y");
        assertFault(2, "nothing stands behind this +", "write its right side, or take it out", "a +");
        assertFault(3, "this is a second superscript",
                "write both in one pair of braces, or braces around what bears the first", "x^2^3");
        assertFault(1, "nothing stands behind this _", "write the script, in braces if it is long", "x_");
        assertFault(0, "\\frac lacks an argument", "write it in braces behind it", "\\frac1");
        assertFault(2, "this , has nothing on one side", "write what is missing, or take it out", "a,,b");
        assertFault(0, "this bar has nothing on one side",
                "write \\lvert…\\rvert for a pair of bars, \\mid for a condition", "|x|");
        assertFault(2, "& stands in no environment", "write \\begin{aligned}…\\end{aligned} around the lines", "a & b");
        assertFault(17, "\\end{cases} ends \\begin{pmatrix}", "give both the same name", "\\begin{pmatrix}a \\end{cases}");
        assertFault(5, "this { is not closed", "add its }", "\\text{if");
        assertFault(0, "\\mathrm is for one name", "write letters alone in its braces, accents and scripts outside", "\\mathrm{x_i}");
        assertFault(0, "the formula is empty", "write one, or take its place out of the text", " \n");
    }

    @Test
    void nestingHasAnEnd() {
        Parsed.Fault fault = assertInstanceOf(Parsed.Fault.class, Parser.parse("{".repeat(200) + "x" + "}".repeat(200)));
        assertEquals("groups are nested more than 100 deep", fault.wrong());
        assertTrue(fault.column() > 20 && fault.column() <= 100, fault::toString);
        assertInstanceOf(Parsed.Tree.class, Parser.parse("(x)\\frac12+".repeat(500) + "x"), "what is long is not deep");
    }

    private static void assertTree(String expected, String latex) {
        assertEquals(expected, SExpression.of(Parser.parse(latex)), latex);
    }

    private static void assertFault(int column, String wrong, String instead, String latex) {
        assertEquals(new Parsed.Fault(column, wrong, instead), Parser.parse(latex), latex);
    }
}
