/**
 * The syntax of formulas: LaTeX in, a neutral tree out. It says what is written and where, and guesses no meaning: whether
 * {@code a(b)} is a call or a product, whether {@code x_i} is an entry or a name, what a prime or a star stands for, is for
 * declarations to say. Begin reading at {@link org.linebyline.doclinker.formula.syntax.Parser Parser}; the trees are made of
 * {@link org.linebyline.doclinker.formula.syntax.Node Node}s.
 *
 * <p>A formula is read in three steps. {@code Lexer} cuts it into tokens as TeX does, one digit at a time, and lets commands read raw
 * what they read raw; {@code Spacing} keeps the space that says something; {@code Claims}, {@code Terms} and {@code Atoms} descend
 * the grammar, which needs no step back. An operand that is not written is blank, save beside a plus or a comma.
 *
 * <pre>
 * formula     = statement { end statement } [ "," | "." ] ;         end = ("," | ";") wide | wide ;   wide = \; | \quad | ...
 *
 * (* Claims *)
 * statement   = passage ;                                           (* its lists are parted by "," ";" ":" without wide space *)
 * passage     = list { WORDS list } ;                               WORDS = \text{for ...} | \text{if ...} | \text{subject to} | ...
 * list        = implication { part implication } ;                  part = "," | ";" | ":" | ".." | \mid | \Vert | "|" | wide
 * content     = clause { part clause } ;                            clause = implication { WORDS implication }
 * script      = slice { part slice } ;                              slice = clause [ (":" | "..") clause ]
 * implication = logic { (\implies | \iff | ...) logic } ;
 * logic       = claim { (\wedge | \vee | \text{and} | \text{or}) claim } ;
 * claim       = \neg claim | quantified | relation { condition } ;
 * quantified  = (\forall | \exists | \exists! | \nexists) relation { "," relation } [ (":" | wide | "," wide) implication ] ;
 * condition   = [ space ] quantified | wide "(" claim ")" ;         (* at the end of a statement, line, case, term *)
 * relation    = [ sum ] { ("=" | \le | \in | \to | ...) [ sum ] } ; (* outside of brackets, \mid too *)
 *
 * (* Terms *)
 * sum         = [ sign ] product { sign product | \term that begins with a sign } ;      sign = "+" | "-" | \pm | \cup | ...
 * product     = factor { [ times | space ] factor } ;                                    times = \cdot | "/" | \odot | \circ | ...
 * factor      = prefixed | fold | scripted ;
 * prefixed    = FUNCTION scripts ( bracket scripts | { factor } ) ;                      (* factors that touch, up to a FUNCTION *)
 * fold        = FOLD scripts [ product ] | (\max | \min | \mathbb{E} | ...) bracket scripts ;
 *
 * (* Atoms *)
 * scripted    = atom scripts { "!" scripts } ;                      scripts = { "_" argument | "^" argument | "'" }
 * atom        = NUMBER | LETTER | \text{...} | \dots | bracket | group | \hat argument | \frac argument argument
 *             | \binom argument argument | \sqrt [ "[" content "]" ] argument | \term{name} "{" passage "}" | table
 *             | times (* with nothing to its left *) | "|" "_" argument (* restricts what is before it *) ;
 * bracket     = open content close ;                                open = "(" | "[" | \{ | \lvert | \langle | \left( | ...
 * group       = "{" [ content | operator ] "}" ;                    argument = group | one token   (* in a script: script *)
 * table       = \begin{...} row { \\ row } \end{...} ;              row = passage { "&amp;" passage }
 * </pre>
 */
package org.linebyline.doclinker.formula.syntax;
