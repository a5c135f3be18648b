package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.Step;

/** What steps name: equations of their chapter and of those before it, and steps that stand above. */
final class Named {

    private final Map<String, List<Equation>> known = new HashMap<>();
    private final Map<Step, Found> found = new HashMap<>();

    /** @param chapters in reading order */
    Named(List<Chapter> chapters) {
        for (Chapter chapter : chapters) {
            chapter.equations().forEach(equation -> known.putIfAbsent(equation.id(), List.of(equation)));
            chapter.steps().forEach(this::add);
        }
    }

    /**
     * What one step names.
     *
     * @param equations what a step that it names is made of, too: its display, and what that names itself
     */
    record Found(List<Equation> equations, List<Damage> faults) {
    }

    Found by(Step step) {
        return found.get(step);
    }

    private void add(Step step) {
        List<Equation> equations = new ArrayList<>();
        List<Damage> faults = new ArrayList<>();
        for (Step.Named name : step.of()) {
            equations.addAll(known.getOrDefault(name.id(), List.of()));
            if (!known.containsKey(name.id())) {
                faults.add(new Damage(Rule.FORMULA_NOT_EVALUATED, name.place(), "neither this chapter nor one before it has an equation '"
                        + name.id() + "', and no step above it has that id: name one whose letters the step uses"));
            }
        }
        Equation display = step.display();
        found.put(step, new Found(equations.stream().distinct().toList(), faults));
        if (!display.id().isEmpty()) {
            known.putIfAbsent(display.id(), Stream.concat(Stream.of(display), equations.stream()).toList());
        }
    }
}
