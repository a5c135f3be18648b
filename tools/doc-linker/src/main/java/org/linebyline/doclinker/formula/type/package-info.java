/**
 * What pieces of a formula are, before anything is computed. Sizes are sums of products of letters: two are equal when they are the same
 * sum, whatever the letters stand for.
 */
package org.linebyline.doclinker.formula.type;
