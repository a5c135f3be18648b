package org.linebyline.doclinker.formula.sample;

import java.util.List;

import org.linebyline.doclinker.formula.declare.Declaration;
import org.linebyline.doclinker.formula.expr.Expr;

/** Draws values for declared symbols: the first samples are edges of the declared sets, the others lie anywhere in them. */
public final class Sampler {

    private static final int TRIES = 100;

    private Sampler() {
    }

    public static Sample draw(List<Declaration> free, String seed, int number) throws Unsatisfiable {
        return draw(free, List.of(), seed, number);
    }

    /**
     * Draws until all claims hold.
     *
     * @param free symbols whose values nothing else gives
     * @param claims about them and the sizes of their arrays, such as m &ge; n
     * @param seed names the series, as an equation's id does
     * @param number counts the samples of the series, from 0
     * @throws Unsatisfiable when a hundred tries were in vain; it has the reason of the last
     */
    public static Sample draw(List<Declaration> free, List<Expr> claims, String seed, int number) throws Unsatisfiable {
        Unsatisfiable last = null;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                Sample sample = new Drawing(free, new Lot(seed, number, attempt)).sample();
                require(claims, sample);
                return sample;
            } catch (Unsatisfiable reason) {
                last = reason;
            }
        }
        throw last;
    }

    private static void require(List<Expr> claims, Sample sample) throws Unsatisfiable {
        for (Expr claim : claims) {
            if (!claim.value(sample.scope()).holds()) {
                throw Unsatisfiable.of(claim, "none of " + TRIES + " samples meets this claim, the last was " + sample
                        + "; declare a set in which it holds more often, or the symbol that it defines");
            }
        }
    }
}
