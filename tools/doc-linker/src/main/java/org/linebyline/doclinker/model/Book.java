package org.linebyline.doclinker.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Everything that was read.
 *
 * @param mutation what planting faults in the code has shown
 * @param works the bibliography, by key
 * @param pictures the SVG of each picture that a chapter shows, by path; absent where there is none
 * @param experimentsRan whether there are results; without them nothing that a run makes is judged
 * @param typeset what became of each distinct formula
 * @param damage of files that are no chapter and no Java file
 */
public record Book(Plan plan, List<Chapter> chapters, List<SourceFile> sources, Evidence evidence, Mutation mutation,
        SortedMap<String, Work> works, SortedMap<String, String> pictures, Map<Formula, Typeset> typeset, boolean experimentsRan, List<Damage> damage) {

    /** Every formula: those of the chapters, then those of the plan. */
    public Stream<FormulaUse> formulas() {
        return Stream.concat(chapters.stream().flatMap(chapter -> chapter.formulas().stream()),
                plan.notation().stream().flatMap(convention -> convention.formulas().stream()));
    }

    /** The same book with its formulas typeset. */
    public Book withTypeset(Map<Formula, Typeset> formulas) {
        return new Book(plan, chapters, sources, evidence, mutation, works, pictures, formulas, experimentsRan, damage);
    }
}
