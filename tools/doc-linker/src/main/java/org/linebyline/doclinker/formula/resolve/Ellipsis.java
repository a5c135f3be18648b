package org.linebyline.doclinker.formula.resolve;

import java.util.List;
import java.util.Optional;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.operation.Wholes;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;

/** A list with dots in it: what differs between its first and its last member runs from one to the other. */
public record Ellipsis(Resolver resolver) {

    /** No author writes a name like this. */
    private static final String RUNNING = "…";
    /** What a list of members that are all the same goes through, where something says how long it is. */
    private static final String COUNT = "#…";

    /** Names that say how long a list of equal members is: as long as an array of one axis that it is equal to. */
    public static Names counted(Names names, Expr members) {
        return names.with(COUNT, new Names.Meaning(COUNT, Type.WHOLE, 1, Optional.of(members)));
    }

    static boolean in(List<Node> parts) {
        return parts.stream().anyMatch(Ellipsis::dots);
    }

    private static boolean dots(Node node) {
        return node instanceof Node.Symbol symbol && symbol.text().endsWith("dots");
    }

    Expr expr(Span span, List<Node> parts, Operation joined) throws Unresolved {
        Node first = parts.get(0);
        Node last = parts.get(parts.size() - 1);
        if (dots(first) || dots(last)) {
            throw Unresolved.unclear(span, "what do the dots stand for? Write the first and the last member");
        }
        Optional<Node[]> ends = difference(first, last);
        if (ends.isEmpty()) {
            return constant(span, parts, joined);
        }
        Expr from = resolver.expr(ends.get()[0]);
        Expr to = resolver.expr(ends.get()[1]);
        Expr body = resolver.with(Written.of(ends.get()[1]), Names.Meaning.of(RUNNING, Type.WHOLE)).expr(last);
        Expr set = resolver.apply(span, falling(ends.get()) ? Wholes.FALLING_RANGE : Wholes.RANGE, from, to);
        return fold(span, joined, set, body);
    }

    /** From a letter down to a number. */
    private static boolean falling(Node[] ends) {
        return ends[1] instanceof Node.Number && !(ends[0] instanceof Node.Number);
    }

    /** The same member again and again: as many as the where list says, which the list itself does not. */
    private Expr constant(Span span, List<Node> parts, Operation joined) throws Unresolved {
        Names.Meaning size = resolver.names().get(COUNT).orElseThrow(() ->
                Unresolved.unclear(span, "how many members does this list have? Number them, or declare what it is equal to"));
        return fold(span, joined, size.set().orElseThrow(), resolver.expr(parts.get(0)));
    }

    private Expr fold(Span span, Operation joined, Expr set, Expr body) throws Unresolved {
        return new Expr.Fold(span, resolver.type(span, joined, List.of(body.type())), joined,
                List.of(new Expr.Fold.Binder(RUNNING, set)), resolver.truth(span, true), body);
    }

    /** The one place where two pieces differ. */
    private static Optional<Node[]> difference(Node first, Node last) {
        if (Written.of(first).equals(Written.of(last))) {
            return Optional.empty();
        }
        if (first.getClass() == last.getClass() && first.parts().size() == last.parts().size() && !first.parts().isEmpty()) {
            Optional<Node[]> only = Optional.empty();
            for (int i = 0; i < first.parts().size(); i++) {
                Optional<Node[]> here = difference(first.parts().get(i), last.parts().get(i));
                if (here.isPresent() && only.isPresent() && !same(here.get(), only.get())) {
                    return Optional.of(new Node[] {first, last});
                }
                only = here.isPresent() ? here : only;
            }
            return only;
        }
        return Optional.of(new Node[] {first, last});
    }

    private static boolean same(Node[] left, Node[] right) {
        return Written.of(left[0]).equals(Written.of(right[0])) && Written.of(left[1]).equals(Written.of(right[1]));
    }
}
