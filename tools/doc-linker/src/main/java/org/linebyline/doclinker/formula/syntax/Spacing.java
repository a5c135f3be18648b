package org.linebyline.doclinker.formula.syntax;

import java.util.ArrayList;
import java.util.List;

/** Keeps the space that says something: between factors, and behind the comma that ends a statement. */
final class Spacing {

    private Spacing() {
    }

    /** The same tokens, each run of spaces one or none. */
    static List<Token> meant(List<Token> tokens) {
        List<Token> kept = new ArrayList<>();
        for (Token token : tokens) {
            if (!token.kind().isGap()) {
                dropBefore(token, kept);
                kept.add(token);
            } else if (!kept.isEmpty() && saysSomething(last(kept), token)) {
                widen(kept, token);
            }
        }
        return kept;
    }

    private static boolean saysSomething(Token before, Token gap) {
        boolean statementEnds = before.is(Kind.SEPARATOR) && !gap.is(Kind.THIN);
        return statementEnds || !before.is(Kind.SEPARATOR) && !before.kind().swallowsSpaceBehind();
    }

    private static void widen(List<Token> kept, Token gap) {
        Token before = last(kept);
        if (!before.kind().isGap()) {
            kept.add(gap);
        } else if (gap.kind().compareTo(before.kind()) > 0) {
            kept.set(kept.size() - 1, gap);
        }
    }

    /** Space before an operator says nothing, and no more does a comma before a word. */
    private static void dropBefore(Token token, List<Token> kept) {
        boolean word = token.is(Kind.CONNECTIVE) || token.is(Kind.LOGIC);
        while (!kept.isEmpty() && (isIdle(last(kept), token) || word && last(kept).is(Kind.SEPARATOR))) {
            kept.remove(kept.size() - 1);
        }
    }

    private static boolean isIdle(Token gap, Token next) {
        return gap.kind().isGap()
                && (next.kind().swallowsSpaceBefore() || next.is(Kind.ADDITIVE) && !gap.is(Kind.QUAD));
    }

    private static Token last(List<Token> tokens) {
        return tokens.get(tokens.size() - 1);
    }
}
