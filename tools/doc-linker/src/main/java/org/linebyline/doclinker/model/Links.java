package org.linebyline.doclinker.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A book whose equations know their code.
 *
 * @param equations in reading order; where an id stands twice, both
 * @param steps of derivations, in reading order
 * @param byId the first equation of each id
 */
public record Links(Book book, List<LinkedEquation> equations, List<LinkedStep> steps, Map<String, LinkedEquation> byId) {

    /** The same, each equation with what computing it has shown. */
    public Links evaluated(Function<LinkedEquation, Evaluation> evaluation) {
        List<LinkedEquation> evaluated = equations.stream().map(linked -> linked.with(evaluation.apply(linked))).toList();
        Map<String, LinkedEquation> first = new LinkedHashMap<>();
        evaluated.forEach(linked -> first.putIfAbsent(linked.id(), linked));
        return new Links(book, evaluated, steps, first);
    }

    /** The same, each step with what computing it has shown. */
    public Links stepsEvaluated(Function<LinkedStep, Evaluation> evaluation) {
        return new Links(book, equations, steps.stream().map(linked -> linked.with(evaluation.apply(linked))).toList(), byId);
    }

    /** The equation of an id. */
    public Optional<LinkedEquation> equation(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
