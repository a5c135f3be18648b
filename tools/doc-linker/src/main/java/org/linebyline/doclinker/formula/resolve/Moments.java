package org.linebyline.doclinker.formula.resolve;

import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Written;

/** What is expected of something random, and how much it varies: that needs no declaration, only what is random. */
public final class Moments {

    private Moments() {
    }

    /** Whether it is an expectation, a variance of one quantity or a covariance of two. */
    public static boolean isOne(Node node) {
        return node instanceof Node.Prefixed prefixed && prefixed.reach().size() == 1
                && (Written.of(prefixed.function()).equals("\\mathbb{E}") || varies(prefixed));
    }

    static boolean varies(Node.Prefixed prefixed) {
        int quantities = switch (Written.of(prefixed.function())) {
            case "\\operatorname{Var}" -> 1;
            case "\\operatorname{Cov}" -> 2;
            default -> 0;
        };
        return prefixed.reach().size() == 1 && prefixed.reach().get(0) instanceof Node.Enclosed enclosed
                && Resolver.parts(enclosed.content()).size() == quantities;
    }
}
