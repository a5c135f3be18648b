package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.linebyline.doclinker.formula.code.Outcome;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.sample.Sample;
import org.linebyline.doclinker.formula.value.Value;

/** A sample as a scope, and what the code gave for it. */
final class Input {

    private final Sample sample;
    private final Codes codes;
    private final Course course;
    private final Scope scope;
    private final Map<List<Object>, Outcome> given = new HashMap<>();

    Input(Sample sample, Codes codes, Course course) {
        this.sample = sample;
        this.codes = codes;
        this.course = course;
        this.scope = outcomes(sample.within(course.functions(Scope.of(Map.of()))), sample);
    }

    Scope scope() {
        return scope;
    }

    Outcome outcome(Settled.Code code, Scope where) {
        return codes.outcome(code, where, given);
    }

    /** What was drawn, with so many digits to compute on: what the doubles of a sample stand for is exact. */
    Scope exact(Scope where, int digits) {
        Scope exact = course.functions(where.precisely(digits));
        for (String name : sample.values().keySet()) {
            exact = exact.with(name, where.get(name).precisely(digits));
        }
        return exact;
    }

    /** A set with a name has as many members as was drawn. */
    private static Scope outcomes(Scope values, Sample sample) {
        Scope scope = values;
        for (Map.Entry<String, Integer> size : sample.sizes().entrySet()) {
            String set = size.getKey().replace("\\lvert", "").replace("\\rvert", "");
            if (size.getKey().startsWith("\\lvert\\mathcal{") && !sample.values().containsKey(set)) {
                scope = scope.with(set, outcomes(size.getValue()));
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

    List<String> given() {
        return sample.given();
    }

    @Override
    public String toString() {
        return sample.toString();
    }
}
