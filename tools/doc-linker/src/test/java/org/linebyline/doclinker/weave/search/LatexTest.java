package org.linebyline.doclinker.weave.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class LatexTest {

    @Test
    void aCommandIsAWordAndSoIsALetter() {
        assertEquals(List.of("x", "top", "y"), Latex.words("X^\\top y"));
        assertEquals(List.of("softmax", "d", "k"), Latex.words("\\operatorname{softmax}(d_k)"));
    }

    @Test
    void namesOfTermsAndWhatOnlySetsTypeAreNoWords() {
        assertEquals(List.of("a", "b"), Latex.words("\\begin{aligned}&\\term{first}{\\mathbf a}\\\\ &\\left(b\\right)\\quad\\end{aligned}"));
    }

    @Test
    void whatMeansTheSameIsSpelledTheSame() {
        assertEquals(Latex.spelling("QK^\\top"), Latex.spelling("\\term{products}{Q K^{\\top}}"));
        assertEquals(Latex.spelling("\\frac{1}{2}"), Latex.spelling("\\tfrac12"));
        assertEquals("softmax_rows(S)", Latex.spelling("\\operatorname{softmax}_{\\text{rows}}(S)"));
    }
}
