package org.linebyline.doclinker.formula.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.linebyline.doclinker.formula.code.Compiled;
import org.linebyline.doclinker.formula.declare.Declaration;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.FreeNames;
import org.linebyline.doclinker.formula.sample.Letters;
import org.linebyline.doclinker.formula.sample.Sample;
import org.linebyline.doclinker.formula.sample.Sampler;
import org.linebyline.doclinker.formula.sample.Unsatisfiable;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Rule;

/** Computes the claims of one equation on samples, and compares. */
final class Trial {

    private static final int SAMPLES = 64;

    private final Settled settled;
    private final Codes codes;
    private final Course course;
    private final List<Declaration> drawn;
    private final List<Expr> constraints;

    Trial(Settled settled, Compiled compiled, Library library) {
        this.settled = settled;
        this.codes = new Codes(settled, compiled);
        Set<String> needed = needed();
        this.course = new Course(settled, library.needed(needed));
        this.drawn = drawn(needed);
        this.constraints = settled.constraints().stream().filter(this::drawable).toList();
    }

    /**
     * Once, where nothing is drawn.
     *
     * @throws Refuted at the first input on which something does not hold
     */
    Evaluation run() throws Refuted {
        Judging judging = new Judging(settled.linked().equation().tolerance().map(tolerance -> tolerance.relative()));
        List<ClaimTrial> claims = settled.claims().stream().map(claim -> new ClaimTrial(claim, course, codes, judging)).toList();
        boolean fixed = drawn.isEmpty();
        int inputs = 0;
        for (int number = 0; number < (fixed ? 1 : SAMPLES); number++) {
            Input input = new Input(sample(number), codes, course);
            boolean counted = false;
            for (ClaimTrial claim : claims) {
                counted |= claim.holds(input);
            }
            inputs += counted ? 1 : 0;
        }
        for (ClaimTrial claim : claims) {
            claim.close(inputs);
        }
        return new Evaluation.Agrees(fixed ? 0 : inputs, judging.largest(), Kinds.of(settled.claims()),
                fixed ? List.of() : claims.get(0).shown());
    }

    private Sample sample(int number) throws Refuted {
        try {
            return Sampler.draw(drawn, constraints, settled.linked().id(), number);
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

    /** All names that have to stand for something. */
    private Set<String> needed() {
        Set<String> needed = new HashSet<>();
        settled.claims().forEach(claim -> claim.expressions().forEach(expr -> needed.addAll(FreeNames.in(expr))));
        settled.definitions().forEach(definition -> needed.addAll(FreeNames.in(definition.expr())));
        codes.all().forEach(code -> codes.arguments(code).forEach(argument -> needed.add(argument.variable())));
        return needed;
    }

    /** The symbols whose values nothing else gives, with those that their domains need. */
    private List<Declaration> drawn(Set<String> mentioned) {
        Set<String> needed = new HashSet<>(mentioned);
        settled.definitions().forEach(definition -> needed.remove(definition.name()));
        codes.all().forEach(code -> code.symbol().ifPresent(needed::remove));
        settled.claims().forEach(claim -> claim.indices().forEach(index -> needed.remove(index.name())));
        for (int before = -1; before < needed.size();) {
            before = needed.size();
            settled.symbols().stream().filter(symbol -> needed.contains(symbol.name()))
                    .forEach(symbol -> needed.addAll(Letters.in(symbol.domain())));
        }
        return settled.symbols().stream().filter(symbol -> needed.contains(symbol.name())).toList();
    }
}
