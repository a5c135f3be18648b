package org.linebyline.doclinker.weave;

import java.util.List;

import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Mutant;
import org.linebyline.doclinker.model.Region;

/**
 * A mutant that no test noticed, as readers see it.
 *
 * @param region of the equation, in the mutant's file
 * @param place the file and the line, in words
 * @param fault what was done to the line, and what came of it
 */
record Survivor(Region region, int line, String place, String fault) {

    static List<Survivor> of(LinkedEquation equation) {
        return equation.mutants().survivors().stream().map(mutant -> of(equation, mutant)).toList();
    }

    private static Survivor of(LinkedEquation equation, Mutant mutant) {
        String path = mutant.place().path();
        int line = mutant.place().line();
        Region region = equation.regions().stream().filter(candidate -> candidate.path().equals(path)).findFirst().orElseThrow();
        return new Survivor(region, line, path.substring(path.lastIndexOf('/') + 1) + ", line " + line,
                mutant.description() + " \u2013 " + mutant.status().outcome());
    }
}
