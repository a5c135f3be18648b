package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.linebyline.doclinker.formula.declare.Declarations;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.FreeNames;
import org.linebyline.doclinker.formula.operation.Joins;
import org.linebyline.doclinker.formula.resolve.Ellipsis;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.resolve.Resolver;
import org.linebyline.doclinker.formula.resolve.Statement;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** What a statement says that its head stands for: a value, a list of the entries, or a function. */
final class Body {

    private final Declarations declarations;
    private final Head head;
    private final Statement statement;

    Body(Declarations declarations, Head head, Statement statement) {
        this.declarations = declarations;
        this.head = head;
        this.statement = statement;
    }

    Statement statement() {
        return statement;
    }

    boolean mentions(String name) {
        return Heads.mentions(statement.right(), name);
    }

    /** The number of the first entry along each axis, as the indices of the head run, or as the where list says. */
    List<Integer> bases() {
        Names names = declarations.names();
        return head.indices().isEmpty() ? names.get(head.name()).map(Names.Meaning::bases).orElse(List.of())
                : head.indices().stream().map(index -> declarations.first(names.get(Written.of(index))
                .flatMap(Names.Meaning::set).orElseThrow())).toList();
    }

    /**
     * The meaning of it.
     *
     * @param names what it may name
     * @param earlier definitions that it may rest on
     */
    Expr expr(Names names, Collection<Definitions.Defined> earlier) throws Unresolved {
        Names inner = declarations.members(head.name()).map(members -> Ellipsis.counted(names, members)).orElse(names);
        List<Type> types = new ArrayList<>();
        for (Node parameter : head.parameters()) {
            Names.Meaning meaning = declared(parameter);
            types.add(meaning.type());
            inner = inner.with(Written.of(parameter), meaning.member());
        }
        Expr body = entries(head.indices(), inner);
        if (head.parameters().isEmpty()) {
            return body;
        }
        List<String> parameters = head.parameters().stream().map(Written::of).toList();
        Type.Function type = new Type.Function(types, body.type(), declaredEntrywise());
        return new Expr.Lambda(statement.span(), type, parameters, closed(body, earlier));
    }

    /** Whether the where list says that the function is applied to each entry of an array. */
    private boolean declaredEntrywise() {
        return declarations.names().get(head.name()).map(Names.Meaning::type)
                .filter(type -> type instanceof Type.Function function && function.entrywise()).isPresent();
    }

    private Names.Meaning declared(Node letter) throws Unresolved {
        return declarations.names().get(Written.of(letter)).orElseThrow(() -> new Unresolved(letter.span(), Unresolved.Reason.UNDECLARED,
                "'" + Written.of(letter) + "' is declared nowhere: say in the where list what it is"));
    }

    /** A body in which earlier definitions are made anew, for they may depend on what the function binds. */
    static Expr closed(Expr body, Collection<Definitions.Defined> earlier) {
        Expr closed = body;
        List<Definitions.Defined> latestFirst = new ArrayList<>(earlier);
        Collections.reverse(latestFirst);
        for (Definitions.Defined each : latestFirst) {
            if (FreeNames.in(closed).contains(each.name())) {
                Type.Function type = new Type.Function(List.of(each.expr().type()), closed.type());
                Expr function = new Expr.Lambda(closed.span(), type, List.of(each.name()), closed);
                closed = new Expr.Call(closed.span(), closed.type(), function, List.of(each.expr()));
            }
        }
        return closed;
    }

    /** An array by its entries: a list for each index, the first outermost. */
    private Expr entries(List<Node> indices, Names names) throws Unresolved {
        if (indices.isEmpty()) {
            return new Resolver(names).expr(statement.right());
        }
        Node index = indices.get(0);
        Names.Meaning meaning = declared(index);
        Expr set = meaning.set().orElseThrow();
        Expr member = entries(indices.subList(1, indices.size()), names.with(Written.of(index), meaning.member()));
        return new Expr.Fold(statement.span(), listed(member.type(), set), Joins.LIST,
                List.of(new Expr.Fold.Binder(Written.of(index), set)),
                new Expr.Constant(statement.span(), Type.TRUTH, new Value.Truth(true)), member);
    }

    private Type listed(Type member, Expr set) throws Unresolved {
        try {
            Optional<Size> size = declarations.extent(set);
            return size.isPresent() ? Joins.listed(member, size.get()) : Type.OPEN;
        } catch (Misfit e) {
            Span span = statement.span();
            throw new Unresolved(span, Unresolved.Reason.MISFIT, e.getMessage());
        }
    }
}
