package org.linebyline.doclinker.model;

/** A formula at its place in a chapter, with what it is there. */
public record FormulaUse(Formula formula, Place place, Role role) {

    /** What a formula is in a chapter. */
    public enum Role {
        /** Displayed, with an id. */
        EQUATION,
        /** Displayed inside a derivation. */
        STEP,
        /** Displayed with neither id nor role. */
        UNLABELLED,
        /** Part of a sentence. */
        INLINE
    }
}
