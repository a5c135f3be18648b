package org.linebyline.doclinker.formula.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.operation.Joins;
import org.linebyline.doclinker.formula.operation.Shapes;
import org.linebyline.doclinker.formula.operation.Wholes;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;

/** A list with dots in it: what differs between its first and its last member runs from one to the other. */
public record Ellipsis(Resolver resolver) {

    /** No author writes a name like this. */
    private static final String RUNNING = "…";
    /** What a list of members that are all the same goes through, where something says how long it is. */
    private static final String COUNT = "#…";

    /** Names that say how long a list of equal members is: as long as an array of one axis that it is equal to. */
    public static Names counted(Names names, Expr members) {
        return names.with(COUNT, new Names.Meaning(COUNT, Type.WHOLE, List.of(), Optional.of(members)));
    }

    static boolean in(List<Node> parts) {
        return parts.stream().anyMatch(Ellipsis::dots);
    }

    private static boolean dots(Node node) {
        return node instanceof Node.Symbol symbol && symbol.text().endsWith("dots");
    }

    /** A vector, of which each dots stand for what is between their two neighbors. */
    Expr pieces(Span span, List<Node> parts) throws Unresolved {
        int dots = before(parts).size();
        if (dots >= parts.size() - 2) {
            return expr(span, parts, Joins.LIST);
        }
        List<Expr> pieces = new ArrayList<>();
        for (List<Node> rest = parts; !rest.isEmpty();) {
            dots = before(rest).size();
            int to = Math.min(rest.size(), dots + 2);
            int from = dots == rest.size() ? to : begin(rest.subList(0, to));
            for (Node single : rest.subList(0, from)) {
                pieces.add(resolver.expr(single));
            }
            if (from < to) {
                pieces.add(expr(span, rest.subList(from, to), Joins.LIST));
            }
            rest = rest.subList(to, rest.size());
        }
        return resolver.apply(span, Shapes.JOINED, pieces);
    }

    private static List<Node> before(List<Node> parts) {
        return parts.stream().takeWhile(part -> !dots(part)).toList();
    }

    /** Where the members begin that go on with the dots, which stand last but one; those before are of their own. */
    static int begin(List<Node> parts) {
        int begin = Math.max(0, parts.size() - 3);
        while (begin > 0 && alike(parts.get(begin - 1), parts)) {
            begin--;
        }
        return begin;
    }

    private static boolean alike(Node member, List<Node> run) {
        Node next = run.get(run.size() - 3);
        return indexed(member, run.get(run.size() - 1)) || member instanceof Node.Number && next instanceof Node.Number;
    }

    /**
     * How members that go on with dots follow one another: 1 where they rise, -1 where they fall, 0 where only one is written.
     *
     * @param last the member behind the dots; another one where there is none
     * @throws Unresolved where some are left out
     */
    public int step(List<Node> members, Node last) throws Unresolved {
        List<Integer> place = place(members.get(0), last).orElse(List.of());
        int step = 0;
        for (int i = 1; i < members.size(); i++) {
            int next = step(members.get(i - 1), members.get(i), place);
            if (i > 1 && next != step) {
                throw apart(members.get(i - 1), members.get(i));
            }
            step = next;
        }
        return step;
    }

    private int step(Node member, Node next, List<Integer> place) throws Unresolved {
        List<Integer> differing = place(member, next).orElseThrow(() -> apart(member, next));
        if (differing.size() < place.size() || !differing.subList(0, place.size()).equals(place)) {
            throw apart(member, next);
        }
        Optional<Size> from = Extents.size(resolver.expr(at(member, place)));
        Optional<Size> to = Extents.size(resolver.expr(at(next, place)));
        Size step = from.flatMap(one -> to.map(two -> two.minus(one))).orElseThrow(() -> apart(member, next));
        if (step.equals(Size.of(1)) || step.equals(Size.of(-1))) {
            return step.equals(Size.of(1)) ? 1 : -1;
        }
        throw apart(member, next);
    }

    private static Unresolved apart(Node member, Node next) {
        return Unresolved.unclear(next.span(), "'" + Written.of(next) + "' is not next after '" + Written.of(member) + "', and dots leave"
                + " out none: let a letter run by ones and write what is made of it, such as 2i - 1");
    }

    /** A list of numbers or arrays; what goes before the members that are counted stays as it is: (1, x_1, …, x_d). */
    Expr expr(Span span, List<Node> parts, Operation joined) throws Unresolved {
        int counted = counted(parts);
        if (before(parts).size() < parts.size() - 2) {
            throw Unresolved.unclear(parts.get(parts.size() - 1).span(), "what do the dots stand for? Write them before the last member");
        } else if (counted == 0) {
            return running(span, parts, joined);
        }
        List<Expr> all = new ArrayList<>();
        for (Node part : parts.subList(0, counted)) {
            all.add(resolver.expr(part));
        }
        Expr running = running(span, parts.subList(counted, parts.size()), joined);
        if (joined == Joins.SET) {
            return resolver.apply(span, Joins.UNION, resolver.apply(span, Joins.SET, all), running);
        }
        all.add(running);
        return resolver.apply(span, Shapes.JOINED, all);
    }

    /** Where the members begin that differ from the last one in an index only; 0 where those before the dots do not. */
    private static int counted(List<Node> parts) {
        Node last = parts.get(parts.size() - 1);
        int dots = (int) parts.stream().takeWhile(part -> !dots(part)).count();
        int first = dots;
        while (first > 0 && indexed(parts.get(first - 1), last)) {
            first--;
        }
        return first == dots ? 0 : first;
    }

    /** Whether the members are numbered things, such as x_1, …, x_n, and not the numbers themselves. */
    static boolean indexed(List<Node> parts) {
        int dots = (int) parts.stream().takeWhile(part -> !dots(part)).count();
        return dots > 0 && indexed(parts.get(dots - 1), parts.get(parts.size() - 1));
    }

    private static boolean indexed(Node member, Node last) {
        return difference(member, last).filter(ends -> ends[1] != last).isPresent();
    }

    private Expr running(Span span, List<Node> parts, Operation joined) throws Unresolved {
        Node first = parts.get(0);
        Node last = parts.get(parts.size() - 1);
        if (dots(first) || dots(last)) {
            throw Unresolved.unclear(span, "what do the dots stand for? Write the first and the last member");
        }
        Optional<Node[]> ends = difference(first, last);
        if (ends.isEmpty()) {
            return constant(span, parts, joined);
        }
        int step = step(before(parts), last);
        Expr from = resolver.expr(ends.get()[0]);
        Expr to = resolver.expr(ends.get()[1]);
        Expr body = resolver.with(Written.of(ends.get()[1]), Names.Meaning.of(RUNNING, Type.WHOLE)).expr(last);
        Expr set = resolver.apply(span, step < 0 || step == 0 && Extents.falls(from, to) ? Wholes.FALLING_RANGE : Wholes.RANGE, from, to);
        return fold(span, joined, set, body);
    }

    /** The same member again and again: as many as the where list says, which the list itself does not. */
    private Expr constant(Span span, List<Node> parts, Operation joined) throws Unresolved {
        for (Node other : before(parts)) {
            if (!Written.of(other).equals(Written.of(parts.get(0)))) {
                throw apart(parts.get(0), other);
            }
        }
        Names.Meaning size = resolver.names().get(COUNT).orElseThrow(() ->
                Unresolved.unclear(span, "how many members does this list have? Number them, or declare what it is equal to"));
        return fold(span, joined, size.set().orElseThrow(), resolver.expr(parts.get(0)));
    }

    /** Numbers from one to another. */
    Expr range(Span span, List<Node> parts) throws Unresolved {
        Node last = parts.get(parts.size() - 1);
        int dots = before(parts).size();
        if (dots == 0 || dots != parts.size() - 2) {
            throw Unresolved.unclear(last.span(), "what do the dots stand for? Write them before the last member");
        }
        int step = step(before(parts), last);
        Expr from = resolver.expr(parts.get(0));
        Expr to = resolver.expr(last);
        boolean falls = step < 0 || step == 0 && Extents.falls(from, to);
        return resolver.apply(span, Wholes.RANGE, falls ? to : from, falls ? from : to);
    }

    private Expr fold(Span span, Operation joined, Expr set, Expr body) throws Unresolved {
        return new Expr.Fold(span, resolver.type(span, joined, List.of(body.type())), joined,
                List.of(new Expr.Fold.Binder(RUNNING, set)), resolver.truth(span, true), body);
    }

    /** What stands at the one place where two pieces differ. */
    private static Optional<Node[]> difference(Node first, Node last) {
        return place(first, last).map(place -> new Node[] {at(first, place), at(last, place)});
    }

    /** The way down to the one place where two pieces differ, by the numbers of the parts. */
    private static Optional<List<Integer>> place(Node first, Node last) {
        if (Written.of(first).equals(Written.of(last))) {
            return Optional.empty();
        }
        List<Integer> only = List.of();
        boolean alike = first.getClass() == last.getClass() && first.parts().size() == last.parts().size();
        for (int i = 0; alike && i < first.parts().size(); i++) {
            int part = i;
            List<Integer> here = place(first.parts().get(i), last.parts().get(i))
                    .map(inside -> Stream.concat(Stream.of(part), inside.stream()).toList()).orElse(only);
            if (!only.isEmpty() && !Written.of(at(first, here)).equals(Written.of(at(first, only)))
                    || !only.isEmpty() && !Written.of(at(last, here)).equals(Written.of(at(last, only)))) {
                return Optional.of(List.of());
            }
            only = here;
        }
        return Optional.of(only);
    }

    private static Node at(Node node, List<Integer> place) {
        Node at = node;
        for (int part : place) {
            at = at.parts().get(part);
        }
        return at;
    }
}
