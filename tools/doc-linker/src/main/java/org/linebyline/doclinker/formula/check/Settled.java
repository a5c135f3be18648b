package org.linebyline.doclinker.formula.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.declare.Declaration;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.FreeNames;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.model.Call;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.LinkedEquation;

/**
 * An equation whose meaning is settled: what is drawn, what is defined, what is claimed.
 *
 * @param symbols that its where list declares
 * @param names what they mean
 * @param constraints of values that are drawn
 * @param definitions in an order in which each needs only those before it
 * @param claims what must hold of every input
 * @param codes what its calls list asks of the code
 * @param faults why it, or a part of it, cannot be computed
 */
record Settled(LinkedEquation linked, List<Declaration> symbols, Names names, List<Expr> constraints, List<Definition> definitions,
        List<Claim> claims, List<Code> codes, List<Damage> faults) {

    /** Whether a claim needs what a call gives, or another call names it. */
    boolean uses(Code code) {
        return Stream.concat(claims.stream().flatMap(Claim::expressions), definitions.stream().map(Definition::expr)).map(FreeNames::in)
                .anyMatch(names -> names.contains(code.variable()) || code.symbol().filter(names::contains).isPresent())
                || codes.stream().filter(other -> other != code).flatMap(other -> other.used().stream())
                .anyMatch(argument -> code.symbol().filter(argument.variable()::equals).isPresent());
    }

    /** Everything in it that is computed. */
    Stream<Expr> expressions() {
        return Stream.of(definitions.stream().map(Definition::expr), constraints.stream(), claims.stream().flatMap(Claim::expressions))
                .flatMap(each -> each);
    }

    /** A name and what it stands for. */
    record Definition(String name, Expr expr) {
    }

    /**
     * A relation between two sides, each in one form or two.
     *
     * @param relation as it is written
     * @param conditions under which it is claimed
     * @param indices letters that go through a set, each after those that it depends on
     * @param law where the sides are not equal, but approach each other
     */
    record Claim(Span span, String relation, List<Side> left, List<Side> right, List<Expr> conditions, List<Expr.Fold.Binder> indices,
            Optional<Law> law) {

        /** The same for every value of one more index. */
        Claim with(Expr.Fold.Binder index) {
            return new Claim(span, relation, left, right, conditions, Stream.concat(indices.stream(), Stream.of(index)).toList(), law);
        }

        Stream<Expr> expressions() {
            return Stream.of(Stream.concat(left.stream(), right.stream()).map(Side::expr), conditions.stream(),
                    indices.stream().map(Expr.Fold.Binder::set)).flatMap(each -> each);
        }
    }

    /**
     * One form of a side.
     *
     * @param code whether the code takes part in it
     */
    record Side(Expr expr, boolean code) {
    }

    /**
     * A part of the formula that the code gives.
     *
     * @param variable what its value goes by
     * @param symbol the letter of the where list that it is the value of, which calls below it may name; none where it is a bigger part
     * @param names what the call may use, and the variable that each stands for
     * @param used those of them that it uses
     * @param claim whether the part is a claim: code that takes an input then says that it holds, and code that refuses it that it does not
     */
    record Code(String variable, Optional<String> symbol, Call call, List<Argument> names, List<Argument> used, boolean claim) {

        private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}_$.])[\\p{L}_$][\\p{L}\\p{N}_$]*");

        static Code of(String variable, Optional<String> symbol, Call call, List<Argument> names, boolean claim) {
            Set<String> words = WORD.matcher(call.java()).results().map(MatchResult::group).collect(Collectors.toSet());
            return new Code(variable, symbol, call, names, names.stream().filter(name -> words.contains(name.java())).toList(), claim);
        }

        Code withoutSymbol() {
            return new Code(variable, Optional.empty(), call, names, used, claim);
        }
    }

    /** A name of Java, and the variable of the formula whose value it has. */
    record Argument(String java, String variable, Type type) {
    }
}
