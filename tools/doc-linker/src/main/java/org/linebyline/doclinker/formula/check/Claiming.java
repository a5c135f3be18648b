package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.declare.Declaration;
import org.linebyline.doclinker.formula.declare.Declarations;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.FreeNames;
import org.linebyline.doclinker.formula.resolve.Ellipsis;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.resolve.Statement;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Level;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** Makes a claim of a statement: which forms of its sides are compared, and for which values of which letters. */
final class Claiming {

    private final Declarations declarations;
    private final Definitions definitions;
    private final Given given;
    private final Library library;
    private final boolean tolerant;
    private final boolean rounding;

    /**
     * For the statements of one display.
     *
     * @param tolerant whether it says how near to each other its sides are
     * @param rounding whether numbers that are written with a point stand for all that rounds to them
     */
    Claiming(Declarations declarations, Definitions definitions, Given given, Library library, boolean tolerant, boolean rounding) {
        this.declarations = declarations;
        this.definitions = definitions;
        this.given = given;
        this.library = library;
        this.tolerant = tolerant;
        this.rounding = rounding;
    }

    Settled.Claim claim(Laws.Stated stated) throws Unresolved {
        Statement statement = stated.statement();
        Optional<Shown> shown = rounding ? Shown.of(statement.right()) : Optional.empty();
        if (statement.relation().equals("\\approx") && !tolerant && shown.isEmpty()) {
            throw Unresolved.unclear(statement.span(), "how near are the sides? Say so above the formula: tolerance=\"1e-3, because …\"");
        }
        Names plain = declarations.members(Written.of(statement.left()))
                .map(members -> Ellipsis.counted(definitions.names(), members)).orElse(definitions.names());
        Optional<Optimum> optimum = Optimum.of(statement, plain, definitions.all());
        if (optimum.isPresent()) {
            return best(statement, optimum.get(), plain);
        }
        boolean whole = !Judging.compares(statement.relation()) || given.has(relation(statement));
        return whole ? whole(statement, plain) : compared(statement, stated.law(), plain);
    }

    private static Node relation(Statement statement) {
        return new Node.Chain(statement.span(), Level.RELATION, List.of(new Node.Operand("", statement.left()),
                new Node.Operand(statement.relation(), statement.right())));
    }

    private Settled.Claim compared(Statement statement, Optional<Law> law, Names plain) throws Unresolved {
        Sides sides = new Sides(given, plain, statement.left());
        Names coded = given.in(plain);
        boolean updates = Updates.is(statement);
        List<Settled.Side> left = definitions.makes(statement) || updates ? sides.coded(statement.left(), coded)
                : sides.both(statement.left(), coded);
        List<Settled.Side> right = sides.both(statement.right(), updates ? Updates.old(coded, plain, statement.left()) : coded);
        left = determined(left, right);
        right = determined(right, left);
        return claim(statement, statement.relation(), rounding ? rounded(left, right, statement) : left, right, plain, law);
    }

    /** The left side as readers see it, where the right one is written in decimals. */
    private static List<Settled.Side> rounded(List<Settled.Side> left, List<Settled.Side> right, Statement statement) throws Unresolved {
        Optional<Shown> shown = statement.relation().equals("=") || statement.relation().equals("\\approx") ? Shown.of(statement.right())
                : Optional.empty();
        if (left.isEmpty() || shown.isEmpty()) {
            return left;
        }
        Expr exact = left.get(0).expr();
        Expr written = right.get(0).expr();
        return List.of(new Settled.Side(new Expr.Apply(exact.span(), exact.type(), shown.get(), List.of(exact, written)), false));
    }

    /** A relation that compares no two values, such as membership, or that the code judges, holds or does not. */
    private Settled.Claim whole(Statement statement, Names plain) throws Unresolved {
        List<Settled.Side> forms = new Sides(given, plain, statement.left()).both(relation(statement), given.in(plain));
        List<Settled.Side> said = forms.stream().filter(form -> !form.code()).toList();
        List<Settled.Side> judged = forms.stream().filter(Settled.Side::code).toList();
        Settled.Side holds = new Settled.Side(new Expr.Constant(statement.span(), Type.TRUTH, new Value.Truth(true)), false);
        return given.has(relation(statement)) ? claim(statement, "\\iff", judged, said, plain, Optional.empty())
                : claim(statement, "\\iff", forms, List.of(holds), plain, Optional.empty());
    }

    private Settled.Claim best(Statement statement, Optimum optimum, Names plain) throws Unresolved {
        Settled.Side place = new Sides(given, plain, statement.left()).both(statement.left(), given.in(plain)).get(0);
        Settled.Claim claim = claim(statement, optimum.relation(), List.of(new Settled.Side(optimum.at(place.expr()), place.code())),
                List.of(new Settled.Side(optimum.between(place.expr()), false)), plain, Optional.empty());
        return claim.with(optimum.share());
    }

    private Settled.Claim claim(Statement statement, String relation, List<Settled.Side> left, List<Settled.Side> right, Names plain,
            Optional<Law> law) throws Unresolved {
        List<Expr> conditions = Conditions.of(statement.conditions(), plain, given);
        List<Expr> all = Stream.concat(Stream.concat(left.stream(), right.stream()).map(Settled.Side::expr), conditions.stream()).toList();
        List<Expr.Fold.Binder> indices = new Indices(declarations, definitions, given).in(all, plain);
        return new Settled.Claim(statement.span(), relation, left, right, conditions, indices, law);
    }

    /** Without a form whose letters stand nowhere else: what the code gives for cos ϑ says what ϑ is. */
    private List<Settled.Side> determined(List<Settled.Side> side, List<Settled.Side> other) {
        if (side.size() < 2) {
            return side;
        }
        Set<String> known = new HashSet<>(definitions.defined());
        Stream.concat(other.stream(), side.stream().filter(Settled.Side::code))
                .forEach(form -> known.addAll(FreeNames.in(form.expr(), given::asked)));
        given.addAsked(known);
        given.codes().forEach(code -> code.symbol().ifPresent(known::add));
        List.copyOf(known).forEach(name -> known.addAll(counting(name)));
        declarations.symbols().stream().filter(Declaration::isConstant).forEach(constant -> known.add(constant.name()));
        List<Settled.Side> determined = new ArrayList<>(side);
        determined.removeIf(form -> !form.code() && FreeNames.in(form.expr()).stream().anyMatch(name ->
                !known.contains(name) && !library.has(Set.of(name))));
        return determined;
    }

    /** The letters that count the entries of an array: who knows the array knows them. */
    private Set<String> counting(String name) {
        return declarations.names().get(name).map(Names.Meaning::type).filter(Type.Array.class::isInstance)
                .map(type -> ((Type.Array) type).sizes().stream().flatMap(size -> size.letters().stream()).collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
