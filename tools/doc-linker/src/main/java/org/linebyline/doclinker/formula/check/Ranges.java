package org.linebyline.doclinker.formula.check;

import java.util.List;
import java.util.Optional;

import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Level;
import org.linebyline.doclinker.formula.syntax.Node.Operand;

/** Conditions that say from where to where a letter runs: {@code t = 0, \dots, T - 1}. */
final class Ranges {

    private Ranges() {
    }

    /** The same with signs of order: {@code 0 \le t \le T - 1}; of a letter that falls to a number, the number is the lower end. */
    static Optional<Node> claim(Node condition) {
        boolean listed = condition instanceof Node.Chain chain && chain.level() == Level.LIST && chain.operands().size() > 2
                && chain.parts().get(0) instanceof Node.Chain first && first.level() == Level.RELATION && first.operands().size() == 2
                && first.operands().get(1).operator().equals("=")
                && chain.parts().get(chain.parts().size() - 2) instanceof Node.Symbol dots && dots.text().endsWith("dots");
        if (!listed) {
            return Optional.empty();
        }
        List<Node> parts = condition.parts();
        List<Operand> first = ((Node.Chain) parts.get(0)).operands();
        Node from = first.get(1).node();
        Node to = parts.get(parts.size() - 1);
        boolean falls = to instanceof Node.Number && !(from instanceof Node.Number);
        return Optional.of(new Node.Chain(condition.span(), Level.RELATION, List.of(new Operand("", falls ? to : from),
                new Operand("\\le", first.get(0).node()), new Operand("\\le", falls ? from : to))));
    }
}
