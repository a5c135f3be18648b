package org.linebyline.doclinker.formula.resolve;

import java.util.List;

import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Span;

/**
 * What a display says in one breath: a relation between two sides.
 *
 * @param conditions under which it is said
 */
public record Statement(Span span, Node left, String relation, Node right, List<Node> conditions) {

    public Statement {
        conditions = List.copyOf(conditions);
    }
}
