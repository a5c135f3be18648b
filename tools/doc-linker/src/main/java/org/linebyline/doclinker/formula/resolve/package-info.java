/**
 * From what is written to what it means: {@link org.linebyline.doclinker.formula.resolve.Resolver Resolver} makes an expression of a
 * piece of a formula, by what its {@link org.linebyline.doclinker.formula.resolve.Names names} mean; a class for each theme of notation
 * does a part of the work. What several readings are left of is {@linkplain org.linebyline.doclinker.formula.resolve.Unresolved
 * refused} where it stands, with what to write instead.
 */
package org.linebyline.doclinker.formula.resolve;
