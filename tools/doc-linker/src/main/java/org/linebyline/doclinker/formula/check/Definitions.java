package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

/** Finds the statements of a display that define a name: a letter, an array by its entries, or a function by its value. */
final class Definitions {

    private final Declarations declarations;
    private final Set<String> given;
    private final Set<String> named;
    private final List<Statement> defining = new ArrayList<>();
    private final Map<Statement, Unresolved> faults = new LinkedHashMap<>();
    private Names names;

    /**
     * @param meanings what names mean before anything is defined here
     * @param given what the code gives, as it is written
     * @param named the variables whose values calls ask for
     */
    Definitions(Declarations declarations, Names meanings, Library library, Set<String> given, Set<String> named) {
        this.declarations = declarations;
        this.given = given;
        this.named = named;
        this.names = meanings.orElse(library.names());
    }

    /**
     * A name and what it stands for.
     *
     * @param exported what later equations may call: a function
     */
    record Defined(String name, Expr expr, Optional<Expr> exported) {
    }

    /** A left side that can be defined: its name, what it binds, and its indices. */
    private record Head(String name, List<Node> parameters, List<Node> indices) {
    }

    /** What names mean once all definitions are made. */
    Names names() {
        return names;
    }

    List<Statement> defining() {
        return defining;
    }

    /** Why statements that define something cannot be computed. */
    Map<Statement, Unresolved> faults() {
        return faults;
    }

    Map<String, Defined> in(List<Statement> statements) {
        Map<String, Statement> heads = new LinkedHashMap<>();
        for (Statement statement : statements) {
            head(statement).filter(head -> !heads.containsKey(head.name())).ifPresent(head -> {
                heads.put(head.name(), statement);
                defining.add(statement);
            });
        }
        heads.keySet().forEach(head -> names = names.without(head));
        given.stream().filter(name -> !heads.containsKey(name)).forEach(name -> names = names.without(name));
        Map<String, Defined> defined = new LinkedHashMap<>();
        Map<String, Unresolved> open = new LinkedHashMap<>();
        define(heads, defined, open);
        if (!open.isEmpty()) {
            byCode(heads, defined, open);
        }
        while (withdraw(heads, open)) {
            define(heads, defined, open);
        }
        open.forEach((name, fault) -> {
            boolean coded = given.contains(name) && given.stream().anyMatch(part -> mentions(heads.get(name).right(), part));
            if (!coded) {
                faults.put(heads.get(name), fault);
            }
        });
        return defined;
    }

    private void define(Map<String, Statement> heads, Map<String, Defined> defined, Map<String, Unresolved> open) {
        boolean progress = true;
        while (progress) {
            progress = false;
            open.clear();
            for (Map.Entry<String, Statement> each : heads.entrySet()) {
                progress |= !defined.containsKey(each.getKey()) && define(each.getValue(), defined, open);
            }
        }
    }

    /** What is defined by letters that the code gives; where the code gives it, or asks for it, that is a claim instead. */
    private void byCode(Map<String, Statement> heads, Map<String, Defined> defined, Map<String, Unresolved> open) {
        Map<String, Statement> left = new LinkedHashMap<>(heads);
        left.keySet().retainAll(open.keySet());
        left.keySet().removeAll(given);
        left.keySet().stream().filter(named::contains).forEach(name -> names = declarations.names().get(name)
                .map(meaning -> names.with(name, meaning)).orElse(names));
        left.keySet().removeAll(named);
        List<String> letters = given.stream().filter(name -> names.get(name).isEmpty() && declarations.names().get(name).isPresent()).toList();
        letters.forEach(name -> names = names.with(name, declarations.names().get(name).orElseThrow()));
        define(left, defined, open);
        letters.forEach(name -> names = names.without(name));
    }

    /** What rests on a part that only the code gives is claimed of that, and defines nothing. */
    private boolean withdraw(Map<String, Statement> heads, Map<String, Unresolved> open) {
        List<String> claims = open.keySet().stream().filter(name -> given.stream().anyMatch(part ->
                !heads.containsKey(part) && mentions(heads.get(name).right(), part))).toList();
        for (String name : claims) {
            defining.remove(heads.remove(name));
            open.remove(name);
            declarations.names().get(name).filter(meaning -> !given.contains(name)).ifPresent(meaning -> names = names.with(name, meaning));
        }
        return !claims.isEmpty();
    }

    private boolean define(Statement statement, Map<String, Defined> defined, Map<String, Unresolved> open) {
        Head head = head(statement).orElseThrow();
        try {
            Expr expr = expr(head, statement, defined);
            Optional<Expr> exported = expr instanceof Expr.Lambda function ? Optional.of(General.of(function)) : Optional.empty();
            defined.put(head.name(), new Defined(head.name(), expr, exported));
            Names.Meaning meaning = Names.Meaning.of(head.name(), expr.type());
            names = names.with(head.name(), declarations.names().get(head.name()).map(known ->
                    new Names.Meaning(head.name(), expr.type(), known.base(), Optional.empty())).orElse(meaning));
            return true;
        } catch (Unresolved e) {
            open.put(head.name(), e);
            return false;
        }
    }

    private Expr expr(Head head, Statement statement, Map<String, Defined> defined) throws Unresolved {
        Names inner = declarations.members(head.name()).map(members -> Ellipsis.counted(names, members)).orElse(names);
        List<Type> types = new ArrayList<>();
        List<String> parameters = new ArrayList<>();
        for (Node parameter : head.parameters()) {
            Names.Meaning meaning = declarations.names().get(Written.of(parameter)).orElseThrow(() ->
                    new Unresolved(parameter.span(), Unresolved.Reason.UNDECLARED, "'" + Written.of(parameter)
                    + "' is declared nowhere: say in the where list what it is"));
            types.add(meaning.type());
            parameters.add(Written.of(parameter));
            inner = inner.with(Written.of(parameter), new Names.Meaning(Written.of(parameter), meaning.type(), meaning.base(), Optional.empty()));
        }
        Expr body = entries(head.indices(), 0, statement, inner);
        body = parameters.isEmpty() ? body : closed(body, defined);
        return parameters.isEmpty() ? body
                : new Expr.Lambda(statement.span(), new Type.Function(types, body.type()), parameters, body);
    }

    /** A body in which earlier definitions are made anew, for they may depend on what the function binds. */
    private static Expr closed(Expr body, Map<String, Defined> defined) {
        Expr closed = body;
        List<Defined> earlier = new ArrayList<>(defined.values());
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Defined each = earlier.get(i);
            if (FreeNames.in(closed).contains(each.name())) {
                Type.Function type = new Type.Function(List.of(each.expr().type()), closed.type());
                closed = new Expr.Call(closed.span(), closed.type(),
                        new Expr.Lambda(closed.span(), type, List.of(each.name()), closed), List.of(each.expr()));
            }
        }
        return closed;
    }

    /** An array by its entries: a list for each index, the first outermost. */
    private Expr entries(List<Node> indices, int at, Statement statement, Names inner) throws Unresolved {
        if (at == indices.size()) {
            return new Resolver(inner).expr(statement.right());
        }
        String index = Written.of(indices.get(at));
        Names.Meaning meaning = declarations.names().get(index).orElseThrow();
        Expr set = meaning.set().orElseThrow();
        Names bound = inner.with(index, new Names.Meaning(index, meaning.type(), meaning.base(), Optional.empty()));
        Expr member = entries(indices, at + 1, statement, bound);
        Span span = statement.span();
        return new Expr.Fold(span, listed(span, member.type(), set), Joins.LIST, List.of(new Expr.Fold.Binder(index, set)),
                new Expr.Constant(span, Type.TRUTH, new Value.Truth(true)), member);
    }

    private Type listed(Span span, Type member, Expr set) throws Unresolved {
        try {
            Optional<Size> size = declarations.extent(set);
            return size.isPresent() ? Joins.listed(member, size.get()) : Type.OPEN;
        } catch (Misfit e) {
            throw new Unresolved(span, Unresolved.Reason.MISFIT, e.getMessage());
        }
    }

    private Optional<Head> head(Statement statement) {
        if (!statement.relation().equals("=")) {
            return Optional.empty();
        }
        Optional<Head> head = head(bare(statement.left()));
        return head.filter(found -> !mentions(statement.right(), found.name()));
    }

    private static Node bare(Node node) {
        return node instanceof Node.Term term ? bare(term.content()) : node;
    }

    private static boolean mentions(Node node, String name) {
        boolean product = node instanceof Node.Chain chain && chain.level() == Node.Level.PRODUCT && Written.of(chain).contains(name);
        return product || Written.of(node).equals(name) || node.parts().stream().anyMatch(part -> mentions(part, name));
    }

    private Optional<Head> head(Node left) {
        if (said(Written.of(left))) {
            return Optional.of(new Head(Written.of(left), List.of(), List.of()));
        } else if (left instanceof Node.Name || left instanceof Node.Accented) {
            return Optional.of(new Head(Written.of(left), List.of(), List.of()));
        } else if (left instanceof Node.Scripted scripted) {
            return scripted(scripted);
        } else if (left instanceof Node.Chain chain && chain.level() == Node.Level.PRODUCT && chain.operands().size() == 2
                && chain.operands().get(1).operator().isEmpty()) {
            return function(chain.operands().get(0).node(), chain.operands().get(1).node());
        } else if (left instanceof Node.Prefixed prefixed && prefixed.reach().size() == 1) {
            return function(prefixed.function(), prefixed.reach().get(0));
        }
        return Optional.empty();
    }

    private Optional<Head> scripted(Node.Scripted scripted) {
        List<Node> indices = withoutSlices(indices(scripted.below()));
        boolean entries = !indices.isEmpty() && scripted.above() instanceof Node.Blank && scripted.primes() == 0
                && (scripted.base() instanceof Node.Name || scripted.base() instanceof Node.Accented);
        if (entries && indices.stream().allMatch(this::index)) {
            return Optional.of(new Head(Written.of(scripted.base()), List.of(), indices));
        }
        boolean letter = scripted.base() instanceof Node.Name || scripted.base() instanceof Node.Accented;
        boolean name = scripted.primes() == 0 && (declarations.names().get(Written.of(scripted)).isPresent()
                || letter && given.contains(Written.of(scripted)) && declarations.names().get(Written.of(scripted.base())).isEmpty());
        return name ? Optional.of(new Head(Written.of(scripted), List.of(), List.of())) : Optional.empty();
    }

    /** Whether a where list says what a name of several letters, such as P(y = 1 | x) or n_1, is equal to. */
    private boolean said(String name) {
        return declarations.definitions().stream().map(definition -> definition.statement().left()).anyMatch(left ->
                Written.of(left).equals(name) && (declarations.names().get(name).isPresent() || left instanceof Node.Scripted scripted
                        && !indices(scripted.below()).stream().allMatch(this::index)));
    }

    private boolean index(Node node) {
        return declarations.names().get(Written.of(node)).flatMap(Names.Meaning::set).isPresent();
    }

    private Optional<Head> function(Node name, Node bracket) {
        List<Node> indices = bracket instanceof Node.Scripted scripted ? withoutSlices(indices(scripted.below())) : List.of();
        Node arguments = bracket instanceof Node.Scripted scripted && scripted.above() instanceof Node.Blank ? scripted.base() : bracket;
        boolean named = name instanceof Node.Name || name instanceof Node.Accented || name instanceof Node.Scripted scripted && scripted.primes() == 0
                && scripted.base() instanceof Node.Name;
        if (!named || !(arguments instanceof Node.Enclosed enclosed) || !enclosed.open().equals("(") || !indices.stream().allMatch(this::index)
                || Written.of(name).equals("\\nabla")) {
            return Optional.empty();
        }
        List<Node> parameters = enclosed.content() instanceof Node.Chain chain && chain.level() == Node.Level.LIST ? chain.parts()
                : List.of(enclosed.content());
        boolean letters = parameters.stream().allMatch(parameter -> declarations.names().get(Written.of(parameter)).isPresent());
        boolean sampled = declarations.names().get(Written.of(name)).filter(meaning -> !(meaning.type() instanceof Type.Function)).isPresent();
        return letters && !sampled ? Optional.of(new Head(Written.of(name), parameters, indices)) : Optional.empty();
    }

    /** A row by its number is an entry of a list of rows. */
    private static List<Node> withoutSlices(List<Node> indices) {
        return indices.size() == 2 && indices.get(1) instanceof Node.Slice slice && slice.from() instanceof Node.Blank
                && slice.to() instanceof Node.Blank ? indices.subList(0, 1) : indices;
    }

    private static List<Node> indices(Node below) {
        if (below instanceof Node.Blank) {
            return List.of();
        }
        return below instanceof Node.Chain chain && (chain.level() == Node.Level.LIST || chain.level() == Node.Level.PRODUCT)
                ? chain.parts() : List.of(below);
    }
}
