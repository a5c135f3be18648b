/**
 * What where lists declare. {@link org.linebyline.doclinker.formula.declare.Declarations Declarations} reads the formulas of their
 * entries: each symbol gets a {@link org.linebyline.doclinker.formula.declare.Domain Domain}, from which values can be drawn.
 *
 * <pre>
 * entry    = symbols "\in" set { "," claim } | symbol relation { relation } { "," claim } | function { "," claim }
 *          | a set's name [ "\subset" "\mathbb{R}" ] | prose
 * symbols  = symbol { "," symbol }                     of one set
 * relation = ("&lt;" | "&gt;" | "\le" | "\ge" | "\ne" | "=") number
 * function = name ":" set "\to" set | name "(" declared letters ")" "\in" set
 * set      = "\mathbb{R}" | "\mathbb{R}_{&gt;0}" | "\mathbb{R}_{\ge 0}" | "\mathbb{N}" | "\mathbb{N}_0" | "\mathbb{Z}"
 *          | interval | "\{" numbers "\}" | "\{" from ", \dots," to "\}" | a set's name | set "\times" set
 *          | set "\cup\{\infty\}" | set "\setminus\{0\}" | "\Delta^" size | "\Delta(" set ")" | set "^{" size { "\times" size } "}"
 * size     = whole numbers and letters with + - and products
 * </pre>
 *
 * <p>A function of the members of sets with names is a table, of numbers or, where it leads to {@code \Delta(...)}, of distributions.
 * With one distribution over a set, tables over it are random: they have expectations, and claims about them have probabilities.
 * A symbol with indices whose ranges are declared is one array. A claim is one of the usual properties of an array, which are
 * drawn so, or it is kept, and draws that do not meet it are thrown away; one that cannot be kept is a fault. An entry without a set
 * declares nothing.
 */
package org.linebyline.doclinker.formula.declare;
