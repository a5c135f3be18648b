package org.linebyline.doclinker.formula.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.code.Compiled;
import org.linebyline.doclinker.formula.code.Outcome;
import org.linebyline.doclinker.formula.declare.Declaration;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.FreeNames;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.sample.Letters;
import org.linebyline.doclinker.formula.sample.Sample;
import org.linebyline.doclinker.formula.sample.Sampler;
import org.linebyline.doclinker.formula.sample.Text;
import org.linebyline.doclinker.formula.sample.Unsatisfiable;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Undefined;
import org.linebyline.doclinker.formula.value.Value;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Rule;

/** Computes the claims of one equation on samples, and compares. */
final class Trial {

    private static final int SAMPLES = 64;
    private static final int SHOWN = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Settled settled;
    private final Compiled compiled;
    private final Library library;
    private final List<Declaration> drawn;
    private final Set<String> late;
    private final Judging judging;
    private final List<Evaluation.SampleText> shown = new ArrayList<>();
    private final Set<Settled.Claim> sharp = new HashSet<>();
    private final Map<Settled.Claim, Set<Boolean>> truths = new HashMap<>();
    private final Set<Settled.Claim> compared = new HashSet<>();
    private int inputs;

    Trial(Settled settled, Compiled compiled, Library library) {
        this.settled = settled;
        this.compiled = compiled;
        this.library = library;
        this.drawn = drawn();
        this.late = late();
        this.judging = new Judging(settled.linked().equation().tolerance().map(tolerance -> tolerance.relative()));
    }

    /** @throws Refuted at the first input on which something does not hold */
    Evaluation run() throws Refuted {
        for (int number = 0; number < SAMPLES; number++) {
            Sample sample = sample(number);
            Input input = new Input(sample);
            boolean counted = false;
            for (Settled.Claim claim : settled.claims()) {
                if (new Case(claim, input).holds(input.scope, 0)) {
                    counted = true;
                    compared.add(claim);
                }
            }
            inputs += counted ? 1 : 0;
        }
        for (Settled.Claim claim : settled.claims()) {
            if (!compared.contains(claim)) {
                throw new Refuted(Rule.FORMULA_NOT_EVALUATED, claim.span(),
                        "no input was found on which it is defined: narrow the sets of the where list");
            }
        }
        for (Settled.Claim claim : settled.claims()) {
            if (claim.law().isPresent() && !sharp.contains(claim)) {
                throw new Refuted(Rule.FORMULA_DISAGREES, claim.span(), "on all inputs the difference goes faster to 0 than claimed:"
                        + " write the order that it has");
            }
            bothWays(claim);
        }
        return new Evaluation.Agrees(inputs, judging.largest(), shown);
    }

    /** That two claims hold together says little where one of the two cases is never met. */
    private void bothWays(Settled.Claim claim) throws Refuted {
        Set<Boolean> met = truths.getOrDefault(claim, Set.of());
        if (met.size() == 1) {
            String one = met.contains(true) ? "true" : "false";
            throw new Refuted(Rule.FORMULA_NOT_EVALUATED, claim.span(), "both sides are " + one + " on all " + inputs
                    + " inputs: declare sets from which inputs come for which they are not " + one);
        }
    }

    private Sample sample(int number) throws Refuted {
        try {
            return Sampler.draw(drawn, settled.constraints().stream().filter(this::drawable).toList(), settled.linked().id(), number);
        } catch (Unsatisfiable e) {
            throw new Refuted(Rule.FORMULA_NOT_EVALUATED, settled.claims().get(0).span(), e.getMessage());
        }
    }

    /** Whether a claim is about nothing but what is drawn, and sizes of it. */
    private boolean drawable(Expr constraint) {
        Set<String> others = settled.symbols().stream().filter(symbol -> !drawn.contains(symbol)).map(Declaration::name)
                .collect(Collectors.toSet());
        settled.definitions().forEach(definition -> others.add(definition.name()));
        return FreeNames.in(constraint).stream().noneMatch(others::contains)
                && drawn.stream().anyMatch(symbol -> FreeNames.in(constraint).contains(symbol.name()));
    }

    /** Letters that the code gives, and what is defined by them. */
    private Set<String> late() {
        Set<String> names = new HashSet<>();
        settled.codes().forEach(code -> code.symbol().ifPresent(names::add));
        settled.definitions().stream().filter(definition -> !Collections.disjoint(FreeNames.in(definition.expr()), names))
                .forEach(definition -> names.add(definition.name()));
        return names;
    }

    /** The symbols whose values nothing else gives. */
    private List<Declaration> drawn() {
        Set<String> needed = new HashSet<>();
        for (Settled.Claim claim : settled.claims()) {
            claim.left().forEach(side -> needed.addAll(FreeNames.in(side.expr())));
            claim.right().forEach(side -> needed.addAll(FreeNames.in(side.expr())));
            claim.conditions().forEach(condition -> needed.addAll(FreeNames.in(condition)));
            claim.indices().forEach(index -> needed.addAll(FreeNames.in(index.set())));
        }
        settled.definitions().forEach(definition -> needed.addAll(FreeNames.in(definition.expr())));
        settled.codes().forEach(code -> arguments(code).forEach(argument -> needed.add(argument.variable())));
        settled.definitions().forEach(definition -> needed.remove(definition.name()));
        settled.codes().forEach(code -> code.symbol().ifPresent(needed::remove));
        settled.claims().forEach(claim -> claim.indices().forEach(index -> needed.remove(index.name())));
        for (int before = -1; before < needed.size();) {
            before = needed.size();
            settled.symbols().stream().filter(symbol -> needed.contains(symbol.name()))
                    .forEach(symbol -> needed.addAll(Letters.in(symbol.domain())));
        }
        return settled.symbols().stream().filter(symbol -> needed.contains(symbol.name())).toList();
    }

    private List<Settled.Argument> arguments(Settled.Code code) {
        Set<String> used = compiled.has(key(code)) ? compiled.names(key(code)) : Set.of();
        return code.names().stream().filter(argument -> used.contains(argument.java())).toList();
    }

    private String key(Settled.Code code) {
        return BookEvaluator.key(settled.linked().id(), code);
    }

    /** A sample, what follows from it, and what the code gave for it. */
    private final class Input {

        private final Sample sample;
        private final Scope scope;
        private final Map<List<Object>, Outcome> given = new HashMap<>();

        Input(Sample sample) throws Refuted {
            this.sample = sample;
            this.scope = scope(sample.scope());
        }

        private Scope scope(Scope values) throws Refuted {
            Scope scope = library.scope().with(values(sample));
            for (Map.Entry<String, Integer> size : sample.sizes().entrySet()) {
                if (size.getKey().startsWith("\\lvert\\mathcal{")) {
                    scope = scope.with(size.getKey().replace("\\lvert", "").replace("\\rvert", ""), outcomes(size.getValue()));
                }
            }
            return scope;
        }

        private static Value outcomes(int size) {
            List<Value> members = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                members.add(Value.Num.of(i));
            }
            return new Value.Many(members);
        }

        private static Map<String, Value> values(Sample sample) {
            Map<String, Value> values = new LinkedHashMap<>();
            sample.sizes().forEach((letter, size) -> values.put(letter, Value.Num.of(size)));
            values.putAll(sample.values());
            return values;
        }

        Outcome code(Settled.Code code, Scope scope) {
            List<Object> key = new ArrayList<>(List.of(code.variable()));
            Map<String, Value> values = new LinkedHashMap<>();
            for (Settled.Argument argument : arguments(code)) {
                values.put(argument.java(), scope.get(argument.variable()));
                key.add(scope.get(argument.variable()));
            }
            return given.computeIfAbsent(key, absent -> compiled.value(key(code), values, PATIENCE));
        }
    }

    /** One claim on one input, for every value of its indices. */
    private final class Case {

        private final Settled.Claim claim;
        private final Input input;
        private final List<Settled.Code> used = new ArrayList<>();
        private final Set<String> needed = new HashSet<>();

        Case(Settled.Claim claim, Input input) {
            this.claim = claim;
            this.input = input;
            claim.left().forEach(side -> needed.addAll(FreeNames.in(side.expr())));
            claim.right().forEach(side -> needed.addAll(FreeNames.in(side.expr())));
            claim.conditions().forEach(condition -> needed.addAll(FreeNames.in(condition)));
            addDefining();
            for (int i = settled.codes().size() - 1; i >= 0; i--) {
                Settled.Code code = settled.codes().get(i);
                if (needed.contains(code.variable()) || code.symbol().filter(needed::contains).isPresent()) {
                    used.add(0, code);
                    arguments(code).forEach(argument -> needed.add(argument.variable()));
                }
            }
            addDefining();
        }

        /** What defines the needed names is needed, too. */
        private void addDefining() {
            for (int i = settled.definitions().size() - 1; i >= 0; i--) {
                if (needed.contains(settled.definitions().get(i).name())) {
                    needed.addAll(FreeNames.in(settled.definitions().get(i).expr()));
                }
            }
        }

        /** @return whether anything was compared */
        boolean holds(Scope scope, int depth) throws Refuted {
            if (depth < claim.indices().size()) {
                Expr.Fold.Binder index = claim.indices().get(depth);
                boolean any = false;
                for (Value member : index.set().value(scope).members()) {
                    any |= holds(scope.with(index.name(), member), depth + 1);
                }
                return any;
            }
            Scope defined = defined(scope, false);
            return conditions(defined) && compared(defined);
        }

        /** @param after whether the code has run, so that its values are known */
        private Scope defined(Scope values, boolean after) {
            Scope scope = values;
            for (Settled.Definition definition : settled.definitions()) {
                if (needed.contains(definition.name()) && late.contains(definition.name()) == after) {
                    try {
                        scope = scope.with(definition.name(), definition.expr().value(scope));
                    } catch (Undefined e) {
                        scope = scope.with(definition.name(), Value.Num.of(Double.NaN));
                    }
                }
            }
            return scope;
        }

        private boolean conditions(Scope scope) {
            return claim.conditions().stream().allMatch(condition -> condition.value(scope).holds());
        }

        private boolean compared(Scope scope) throws Refuted {
            Scope coded = scope;
            for (Settled.Code code : used) {
                Scope before = coded;
                coded = coded.withComputed(code.variable(), where -> given(code, input.code(code, where)));
                coded = code.symbol().isPresent()
                        ? coded.withComputed(code.symbol().get(), where -> given(code, input.code(code, before))) : coded;
            }
            try {
                return forms(defined(coded, true));
            } catch (Unanswered e) {
                if (e.outcome instanceof Outcome.Threw threw) {
                    return refused(threw, coded);
                }
                throw refuted(Rule.FORMULA_DISAGREES, e.outcome instanceof Outcome.Foreign foreign ? foreign.message()
                        : "the code does not come back within " + PATIENCE.toSeconds() + " s", scope);
            }
        }

        /** Code that stands for a claim says by itself whether it holds, or by accepting the input. */
        private static Value given(Settled.Code code, Outcome outcome) {
            boolean accepts = code.claim() && !(outcome instanceof Outcome.TooLong);
            if (outcome instanceof Outcome.Given given && (!accepts || given.value() instanceof Value.Truth)) {
                return given.value();
            } else if (accepts) {
                return new Value.Truth(!(outcome instanceof Outcome.Threw));
            }
            throw new Unanswered(outcome);
        }

        /** Code may refuse an input for which the formula has no value either. */
        private boolean refused(Outcome.Threw threw, Scope scope) throws Refuted {
            String where = "";
            for (Settled.Side side : Stream.concat(claim.left().stream(), claim.right().stream()).toList()) {
                try {
                    Value value = side.expr().value(scope);
                    if (undefined(value)) {
                        return false;
                    }
                    where = " where the formula gives " + Text.of(value);
                } catch (Undefined e) {
                    return false;
                } catch (Unanswered e) {
                    continue;
                }
            }
            throw refuted(Rule.FORMULA_DISAGREES, "the code throws " + threw.exception()
                    + (threw.message().isEmpty() ? "" : " (" + threw.message() + ")") + where
                    + ": mend the code, or declare the narrower set for which it is meant", scope);
        }

        private static boolean undefined(Value value) {
            return value instanceof Value.Num num && Double.isNaN(num.real().toDouble())
                    || value instanceof Value.Array array && array.entries().stream().anyMatch(real -> Double.isNaN(real.toDouble()));
        }

        private boolean forms(Scope scope) throws Refuted {
            same(claim.left(), scope);
            same(claim.right(), scope);
            for (Settled.Side left : claim.left()) {
                for (Settled.Side right : claim.right()) {
                    if (claim.law().isEmpty()) {
                        compare(claim.relation(), left, right, scope);
                    } else if (!right.code()) {
                        approach(claim.law().get(), left, right, scope);
                    }
                }
            }
            return true;
        }

        private void approach(Law law, Settled.Side left, Settled.Side right, Scope scope) throws Refuted {
            List<Double> distances = new ArrayList<>();
            for (double value : law.values()) {
                Scope near = scope.with(law.letter(), new Value.Num(Real.of(value)));
                Scope exact = exact(near).with(law.letter(), new Value.Num(Real.of(value).precisely()));
                distances.add(Difference.between(left.code() ? value(left, scope) : left.expr().value(whole(exact)),
                        right.expr().value(whole(exact))).relative());
            }
            Optional<String> complaint = law.complaint(distances);
            if (complaint.isPresent()) {
                throw refuted(Rule.FORMULA_DISAGREES, complaint.get(), scope);
            }
            if (law.isSharp(distances)) {
                sharp.add(claim);
            }
        }

        private void same(List<Settled.Side> forms, Scope scope) throws Refuted {
            if (forms.size() == 2) {
                compare("=", forms.get(0), forms.get(1), scope);
            }
        }

        private void compare(String relation, Settled.Side left, Settled.Side right, Scope scope) throws Refuted {
            Value one = value(left, scope);
            Value other = value(right, scope);
            if (shown.size() < SHOWN && left.code() != right.code() && settled.claims().get(0) == claim) {
                show(left.code() ? other : one, left.code() ? one : other);
            }
            if (claim.relation().equals("\\iff") && one instanceof Value.Truth truth && !(right.expr() instanceof Expr.Constant)) {
                truths.computeIfAbsent(claim, absent -> new HashSet<>()).add(truth.holds());
            }
            if (!judging.holds(relation, one, other) && !judging.holds(relation, precise(left, one, scope), precise(right, other, scope), one, other)) {
                throw refuted(Rule.FORMULA_DISAGREES, complaint(relation, left, right, one, other), scope);
            }
        }

        private Value value(Settled.Side side, Scope scope) throws Refuted {
            try {
                return side.expr().value(scope);
            } catch (Undefined e) {
                throw refuted(Rule.FORMULA_DISAGREES, "the formula is not defined (" + e.getMessage()
                        + ") where the code gives a value: declare the narrower set for which it is meant", scope);
            }
        }

        /** What the formula gives to many digits: what the doubles of a sample stand for is exact. */
        private Value precise(Settled.Side side, Value otherwise, Scope scope) {
            if (side.code()) {
                return otherwise;
            }
            return side.expr().value(whole(exact(scope)));
        }

        private Scope exact(Scope scope) {
            Scope exact = scope;
            for (String name : input.sample.values().keySet()) {
                exact = exact.with(name, Precision.of(scope.get(name)));
            }
            return exact;
        }

        /** With all that is defined, in the order in which it is known. */
        private Scope whole(Scope values) {
            return defined(defined(values, false), true);
        }

        private String complaint(String relation, Settled.Side left, Settled.Side right, Value one, Value other) {
            Difference difference = Difference.between(one, other);
            String at = difference.where().isEmpty() ? "" : " at " + difference.where();
            boolean entry = !difference.where().isEmpty();
            String leftText = entry ? Text.of(new Value.Num(difference.left())) : Text.of(one);
            String rightText = entry ? Text.of(new Value.Num(difference.right())) : Text.of(other);
            if (relation.equals("=") || relation.equals("\\leftarrow")) {
                return words(left, "left") + " gives " + leftText + " and " + words(right, "right") + " " + rightText + at;
            }
            return words(left, "left") + " gives " + leftText + " and " + words(right, "right") + " " + rightText + at + ": not " + relation;
        }

        private static String words(Settled.Side side, String where) {
            return side.code() ? "the code" : "the " + where + " side of the formula";
        }

        private Refuted refuted(Rule rule, String message, Scope scope) {
            StringBuilder indices = new StringBuilder();
            claim.indices().forEach(index -> indices.append(", ").append(index.name()).append(" = ").append(Text.of(scope.get(index.name()))));
            String values = input.sample.toString() + indices;
            return new Refuted(rule, claim.span(), message + ", for " + (values.startsWith(", ") ? values.substring(2) : values));
        }

        private void show(Value formula, Value code) {
            shown.add(new Evaluation.SampleText(List.of(input.sample.toString()), Text.of(formula), Text.of(code)));
        }
    }

    /** The code gives no value in the middle of a formula. */
    private static final class Unanswered extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient Outcome outcome;

        Unanswered(Outcome outcome) {
            super(null, null, false, false);
            this.outcome = outcome;
        }
    }
}
