package org.linebyline.doclinker.model;

import java.util.Locale;

/** The promises of a book, each with the sentence that says when it is broken. */
public enum Rule {
    INPUT_UNREADABLE("a chapter, a Java file, the plan, the bibliography or a picture cannot be read as what it is, or there is no chapter"),
    EQUATION_WITHOUT_CODE("an equation has no region, or no executable line in one"),
    CODE_WITHOUT_EQUATION("an executable line lies in no region of an equation"),
    REGION_WITHOUT_EQUATION("a tag names no equation, or the name at the end of a line neither a term nor a symbol"),
    REGION_NOT_SHOWN("a region is not pulled in below its equation"),
    REGION_TOO_COARSE("a region has more than 8 executable lines, and some of them name neither a term nor a symbol"),
    TERM_WITHOUT_CODE("a term of an equation is named by no line of its regions"),
    TAG_MALFORMED("a tag is unclosed, crossed, stray, misspelled, opened twice in a file, or shares its line with something else;"
            + " or a region cuts a statement, lies where it may not, or holds no code"),
    FORMULA_UNLABELLED("a display formula has neither id nor role step, or an id that no tag can have"),
    ID_NOT_UNIQUE("two places of the book share an id"),
    LISTING_HAND_TYPED("a Java listing is not an include"),
    SYMBOL_UNDECLARED("a where list gives a symbol a name in Java that is not in the code of its equation, or stands below no equation"),
    FORMULA_INVALID("MathJax cannot read a formula, a glyph is missing from its font, it uses what a book does without, or it shows as text"),
    SHAPE_MISMATCH("a formula joins things whose shapes or kinds do not fit"),
    FORMULA_DISAGREES("a formula and its code, or two sides of a formula, come to different values"),
    FORMULA_NOT_EVALUATED("an equation is neither evaluated nor excused, or what it says cannot be worked out"),
    LINE_UNTESTED("a linked line is executed by no test"),
    SOURCE_UNKNOWN("a work that is named as a source is not in the bibliography"),
    REFERENCE_BROKEN("a cross reference, include, picture, attribute or prerequisite leads nowhere, or chapters need each other in a circle"),
    MARKUP_UNSAFE("raw HTML, a script, an invisible character, a link of another scheme than http, https or mailto,"
            + " an include or picture from outside the project, or a picture that acts"),
    FIGURE_WITHOUT_WORDS("a picture has no words for those who cannot see it, or no experiment makes it"),
    CHAPTER_INCOMPLETE("a required section of a chapter is missing, empty, doubled or out of order");

    private final String broken;

    Rule(String broken) {
        this.broken = broken;
    }

    /** When the promise is broken, in a sentence without its full stop. */
    public String broken() {
        return broken;
    }

    /** The name that findings carry, such as {@code equation-without-code}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
