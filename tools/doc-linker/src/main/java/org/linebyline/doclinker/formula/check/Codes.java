package org.linebyline.doclinker.formula.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.linebyline.doclinker.formula.code.Compiled;
import org.linebyline.doclinker.formula.code.Outcome;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.value.Value;
import org.linebyline.doclinker.model.LinkedEquation;

/** The calls of one equation, and what each of them needs a value for. */
final class Codes {

    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LinkedEquation equation;
    private final Compiled compiled;
    private final List<Settled.Code> all;
    private final Map<String, List<Settled.Argument>> arguments = new HashMap<>();

    Codes(Settled settled, Compiled compiled) {
        this.equation = settled.linked();
        this.compiled = compiled;
        this.all = settled.codes();
        all.forEach(code -> arguments.put(code.variable(), compiled.has(key(code)) ? code.names().stream()
                .filter(argument -> compiled.names(key(code)).contains(argument.java())).toList() : List.of()));
    }

    List<Settled.Code> all() {
        return all;
    }

    /** The names that a call really takes, once it is compiled. */
    List<Settled.Argument> arguments(Settled.Code code) {
        return arguments.get(code.variable());
    }

    /** @param before what the same calls gave for the same values */
    Outcome outcome(Settled.Code code, Scope scope, Map<List<Object>, Outcome> before) {
        List<Object> question = new ArrayList<>(List.of(code.variable()));
        Map<String, Value> values = new LinkedHashMap<>();
        for (Settled.Argument argument : arguments(code)) {
            Value value = scope.get(argument.variable());
            values.put(argument.java(), value);
            question.add(value);
        }
        return before.computeIfAbsent(question, absent -> compiled.value(key(code), values, PATIENCE));
    }

    private String key(Settled.Code code) {
        return Surroundings.key(equation, code);
    }
}
