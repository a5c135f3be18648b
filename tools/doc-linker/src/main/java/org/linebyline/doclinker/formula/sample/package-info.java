/**
 * Inputs for formulas: values for the symbols that a where list leaves free, drawn from their declared sets. Begin reading at
 * {@link org.linebyline.doclinker.formula.sample.Sampler Sampler}; {@code Drawing} is one try of it.
 *
 * <p>The same seed and number give the same sample on every machine: {@link java.util.Random} has its algorithm in its contract,
 * {@link java.lang.StrictMath} its bits. Each symbol has a stream of its own, so that a symbol more leaves the others as they are.
 */
package org.linebyline.doclinker.formula.sample;
