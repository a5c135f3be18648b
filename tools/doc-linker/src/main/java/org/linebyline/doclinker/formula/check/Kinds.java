package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.model.StatementKind;

/** Sorts the claims of an equation. */
final class Kinds {

    private static final Set<String> BOUNDING = Set.of("\\le", "\\ge", "<", ">", "\\ne");

    private Kinds() {
    }

    static List<StatementKind> of(List<Settled.Claim> claims) {
        List<StatementKind> kinds = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            boolean goesOn = i > 0 && claims.get(i).relation().equals("=") && begins(claims.get(i)).isPresent()
                    && begins(claims.get(i)).equals(begins(claims.get(i - 1)));
            kinds.add(goesOn ? StatementKind.STEP : of(claims.get(i)));
        }
        return List.copyOf(kinds);
    }

    /** A name that is only defined has no side to compare: what it stands for is used instead. */
    private static Optional<Span> begins(Settled.Claim claim) {
        return claim.left().stream().findFirst().map(side -> side.expr().span());
    }

    private static StatementKind of(Settled.Claim claim) {
        if (claim.law().isPresent()) {
            return StatementKind.LIMIT;
        } else if (claim.relation().equals("\\leftarrow")) {
            return StatementKind.UPDATE;
        } else if (claim.relation().equals(Optimum.LEAST) || claim.relation().equals(Optimum.MOST)) {
            return StatementKind.OPTIMUM;
        } else if (BOUNDING.contains(claim.relation())) {
            return StatementKind.INEQUALITY;
        } else if (claim.relation().equals("=") || claim.relation().equals("\\approx")) {
            boolean given = claim.left().stream().allMatch(Settled.Side::code);
            return given ? StatementKind.DEFINITION : StatementKind.IDENTITY;
        }
        return StatementKind.CLAIM;
    }
}
