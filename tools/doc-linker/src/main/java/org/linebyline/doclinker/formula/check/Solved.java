package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.List;

import org.linebyline.doclinker.formula.resolve.Statement;
import org.linebyline.doclinker.formula.resolve.Statements;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Level;
import org.linebyline.doclinker.formula.syntax.Written;

/** Reads a step that solves for a letter, {@code a = b \\iff x = c}, as what can be tried out: x is c, and then a is b. */
final class Solved {

    private Solved() {
    }

    /** The same statements, each that solves for a letter in parts. */
    static List<Statement> of(List<Statement> statements) throws Unresolved {
        List<Statement> all = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement.relation().equals("\\iff") && statement.conditions().isEmpty() && solves(statement.right())
                    && statement.left() instanceof Node.Chain) {
                all.addAll(Statements.of(List.of(statement.right())));
                all.addAll(Statements.of(List.of(statement.left())));
            } else {
                all.add(statement);
            }
        }
        return all;
    }

    private static boolean solves(Node side) {
        if (!(side instanceof Node.Chain chain) || chain.level() != Level.RELATION || !chain.operands().get(1).operator().equals("=")) {
            return false;
        }
        Node letter = chain.operands().get(0).node();
        boolean isLetter = letter instanceof Node.Name || letter instanceof Node.Accented
                || letter instanceof Node.Scripted scripted && scripted.base() instanceof Node.Name;
        return isLetter && chain.operands().stream().skip(1).noneMatch(operand -> Heads.mentions(operand.node(), Written.of(letter)));
    }
}
