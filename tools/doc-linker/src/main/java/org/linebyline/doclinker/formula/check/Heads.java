package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.linebyline.doclinker.formula.declare.Declarations;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.resolve.Statement;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Level;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Notation;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;

/** Tells statements that define something by their left sides: a name, an array by its entries, a function by its value. */
final class Heads {

    private final Declarations declarations;
    private final Set<String> given;

    /** @param given what the code gives, as it is written */
    Heads(Declarations declarations, Set<String> given) {
        this.declarations = declarations;
        this.given = given;
    }

    Optional<Head> of(Statement statement) {
        Optional<Head> head = statement.relation().equals("=") ? of(bare(statement.left())) : Optional.empty();
        return head.filter(found -> !mentions(statement.right(), found.name()));
    }

    private static Node bare(Node node) {
        return node instanceof Node.Term term ? bare(term.content()) : node;
    }

    /** Whether a name stands in a piece of a formula, a name of several factors within more of them, too. */
    static boolean mentions(Node node, String name) {
        boolean product = node instanceof Node.Chain chain && chain.level() == Level.PRODUCT && among(chain.operands(), name);
        return product || Written.of(node).equals(name) || node.parts().stream().anyMatch(part -> mentions(part, name));
    }

    /** Whether some of the factors, one after the other, are the name, the last of them perhaps with scripts: f(x) in 2f(x)_i. */
    private static boolean among(List<Operand> factors, String name) {
        return IntStream.range(0, factors.size() - 1).anyMatch(from -> IntStream.rangeClosed(from + 2, factors.size())
                .anyMatch(to -> isProduct(factors.subList(from, to), name)));
    }

    private static boolean isProduct(List<Operand> factors, String name) {
        Operand last = factors.get(factors.size() - 1);
        return product(factors, last.node()).equals(name)
                || last.node() instanceof Node.Scripted scripted && product(factors, scripted.base()).equals(name);
    }

    private static String product(List<Operand> factors, Node last) {
        List<Operand> operands = new ArrayList<>(factors);
        operands.set(0, new Operand("", factors.get(0).node()));
        operands.set(factors.size() - 1, new Operand(factors.get(factors.size() - 1).operator(), last));
        return Written.of(new Node.Chain(last.span(), Level.PRODUCT, operands));
    }

    private Optional<Head> of(Node left) {
        if (said(Written.of(left)) || left instanceof Node.Name || left instanceof Node.Accented) {
            return Optional.of(Head.of(left));
        } else if (left instanceof Node.Scripted scripted) {
            return scripted(scripted);
        } else if (left instanceof Node.Chain chain && chain.level() == Level.PRODUCT) {
            return product(chain);
        } else if (left instanceof Node.Prefixed prefixed && prefixed.reach().size() == 1) {
            return function(prefixed.function(), prefixed.reach().get(0));
        }
        return Optional.empty();
    }

    /** The value of a function, an entry of a table, or what a where list declares as one name, such as TP or dL. */
    private Optional<Head> product(Node.Chain product) {
        List<Operand> factors = product.operands();
        boolean two = factors.size() == 2 && factors.get(1).operator().isEmpty();
        Optional<Head> value = two ? table(factors.get(0).node(), factors.get(1).node())
                .or(() -> function(factors.get(0).node(), factors.get(1).node())) : Optional.empty();
        return value.or(() -> Optional.of(Head.of(product)).filter(head -> declarations.names().isSpelled(head.name())));
    }

    private Optional<Head> scripted(Node.Scripted scripted) {
        List<Node> indices = withoutSlices(Notation.indices(scripted));
        boolean letter = scripted.base() instanceof Node.Name || scripted.base() instanceof Node.Accented;
        boolean entries = !indices.isEmpty() && scripted.above() instanceof Node.Blank && scripted.primes() == 0 && letter;
        if (entries && indices.stream().allMatch(this::isIndex)) {
            return Optional.of(new Head(Written.of(scripted.base()), List.of(), indices));
        }
        boolean name = declared(scripted) || letter && !declared(scripted.base())
                && (given.contains(Written.of(scripted)) || isOfOne(scripted, indices));
        return scripted.primes() == 0 && name ? Optional.of(Head.of(scripted)) : Optional.empty();
    }

    /** Whether its scripts name one thing: x_1, w_{t+1}, W^{(2)}; not what runs through a set, or might, nor a power. */
    private boolean isOfOne(Node.Scripted scripted, List<Node> indices) {
        boolean power = !(scripted.above() instanceof Node.Blank || scripted.above() instanceof Node.Enclosed);
        return !power && indices.stream().noneMatch(index -> index instanceof Node.Name || isIndex(index));
    }

    /** Whether a where list says what a name of several letters, such as P(y = 1 | x) or n_1, is equal to. */
    private boolean said(String name) {
        return declarations.definitions().stream().map(definition -> definition.statement().left()).anyMatch(left ->
                Written.of(left).equals(name) && (declared(left) || left instanceof Node.Scripted scripted
                        && !Notation.indices(scripted).stream().allMatch(this::isIndex)));
    }

    private boolean declared(Node node) {
        return declarations.names().get(Written.of(node)).isPresent();
    }

    /** Whether it goes through numbers of entries; those of a set that lists its members may be any. */
    private boolean isIndex(Node node) {
        return declarations.names().get(Written.of(node)).flatMap(Names.Meaning::set)
                .filter(set -> !(set instanceof Expr.Constant)).isPresent();
    }

    /** A number for each member of sets with names, v(s), or such a table that an operator makes of another one, (Tv)(s). */
    private Optional<Head> table(Node table, Node bracket) {
        if (!(bracket instanceof Node.Enclosed place) || !place.open().equals("(")) {
            return Optional.empty();
        }
        List<Node> indices = Notation.conditionsFirst(place);
        if (!indices.stream().allMatch(this::isIndex)) {
            return Optional.empty();
        } else if (declarations.names().get(Names.asFunction(Written.of(table))).isPresent()) {
            return Optional.of(new Head(Written.of(table), List.of(), indices));
        }
        List<Node> made = table instanceof Node.Enclosed enclosed && enclosed.content() instanceof Node.Chain chain
                && chain.level() == Level.PRODUCT ? chain.parts() : List.of();
        boolean operator = made.size() == 2 && made.get(0) instanceof Node.Name && names(made.get(0)) && declared(made.get(1));
        return operator ? Optional.of(new Head(Written.of(made.get(0)), made.subList(1, 2), indices)) : Optional.empty();
    }

    /** The value of a function, or an entry of it: f(x), f(x)_i. */
    private Optional<Head> function(Node name, Node value) {
        boolean entry = value instanceof Node.Scripted scripted && scripted.above() instanceof Node.Blank;
        Node bracket = entry ? ((Node.Scripted) value).base() : value;
        List<Node> indices = entry ? withoutSlices(Notation.indices((Node.Scripted) value)) : List.of();
        if (!names(name) || !(bracket instanceof Node.Enclosed enclosed) || !enclosed.open().equals("(")
                || !indices.stream().allMatch(this::isIndex)) {
            return Optional.empty();
        }
        List<Node> parameters = enclosed.content() instanceof Node.Chain chain && chain.level() == Level.LIST ? chain.parts()
                : List.of(enclosed.content());
        boolean letters = parameters.stream().allMatch(this::declared);
        return letters ? Optional.of(new Head(Written.of(name), parameters, indices)) : Optional.empty();
    }

    /** Whether it can be the name of a function; of a number it is a factor. */
    private boolean names(Node node) {
        boolean name = node instanceof Node.Name || node instanceof Node.Accented || node instanceof Node.Scripted scripted
                && scripted.primes() == 0 && (scripted.base() instanceof Node.Name || scripted.base() instanceof Node.Accented);
        Optional<Type> type = declarations.names().get(Written.of(node)).map(Names.Meaning::type);
        boolean number = type.isPresent() && !(type.get() instanceof Type.Function);
        return name && !number && !Written.of(node).equals("\\nabla");
    }

    /** A row by its number is an entry of a list of rows. */
    private static List<Node> withoutSlices(List<Node> indices) {
        return indices.size() == 2 && indices.get(1) instanceof Node.Slice slice && slice.from() instanceof Node.Blank
                && slice.to() instanceof Node.Blank ? indices.subList(0, 1) : indices;
    }
}
