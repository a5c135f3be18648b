package org.linebyline.doclinker.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.LinkedEquation.LinkedLine;
import org.linebyline.doclinker.model.LinkedStep;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Mutants;
import org.linebyline.doclinker.model.Mutation;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.SourceFile;

/** Gives each equation its number, its regions, its lines, its tests and its mutants. */
public final class Linker {

    private final Book book;
    private final Map<String, List<Region>> regions = new LinkedHashMap<>();
    private final Map<String, TermLines> terms = new LinkedHashMap<>();

    private Linker(Book book) {
        this.book = book;
        for (SourceFile source : book.sources()) {
            terms.put(source.path(), new TermLines(source));
            for (Region region : source.regions()) {
                regions.computeIfAbsent(region.tag(), tag -> new ArrayList<>()).add(region);
            }
        }
    }

    /** Links what was read. */
    public static Links link(Book book) {
        return new Linker(book).link();
    }

    private Links link() {
        List<LinkedEquation> equations = new ArrayList<>();
        Map<String, LinkedEquation> byId = new LinkedHashMap<>();
        for (Chapter chapter : book.chapters()) {
            int number = book.plan().entry(chapter.slug()).map(Plan.Entry::number).orElseThrow();
            int within = 0;
            for (Equation equation : chapter.equations()) {
                LinkedEquation linked = link(chapter, equation, number + "." + ++within);
                equations.add(linked);
                byId.putIfAbsent(equation.id(), linked);
            }
        }
        return new Links(book, List.copyOf(equations), steps(), byId);
    }

    private List<LinkedStep> steps() {
        return book.chapters().stream().flatMap(chapter -> chapter.steps().stream()
                .map(step -> new LinkedStep(chapter, step, evaluation(step.display())))).toList();
    }

    private LinkedEquation link(Chapter chapter, Equation equation, String number) {
        List<Region> own = List.copyOf(regions.getOrDefault(equation.id(), List.of()));
        List<LinkedLine> lines = own.stream().flatMap(region -> lines(region, equation)).toList();
        return new LinkedEquation(chapter, equation, number, own, lines, tests(own), mutants(own),
                evaluation(equation));
    }

    /** As far as the chapter alone says it. */
    private static Evaluation evaluation(Equation equation) {
        return equation.excuse().<Evaluation>map(Evaluation.Excused::by).orElseGet(Evaluation.Missing::new);
    }

    private java.util.stream.Stream<LinkedLine> lines(Region region, Equation equation) {
        TermLines names = terms.get(region.path());
        return names.executable(region.lines()).mapToObj(line ->
                new LinkedLine(region.path(), line, names.term(line, equation), names.symbol(line, equation)));
    }

    private SortedSet<String> tests(List<Region> own) {
        SortedSet<String> tests = new TreeSet<>();
        if (book.evidence() instanceof Evidence.Recorded recorded) {
            for (Region region : own) {
                Evidence.Coverage coverage = recorded.files().get(region.path());
                if (coverage != null) {
                    coverage.tests().subMap(region.lines().from(), region.lines().to() + 1).values()
                            .forEach(executing -> executing.stream().filter(Evidence.Coverage::isTest).forEach(tests::add));
                }
            }
        }
        return tests;
    }

    /** Those of the regions' lines; none as long as one of the files has changed since, for a part would be taken for all. */
    private Mutants mutants(List<Region> own) {
        if (!(book.mutation() instanceof Mutation.Run run)
                || own.stream().anyMatch(region -> run.outdated().contains(region.path()))) {
            return Mutants.NONE;
        }
        return new Mutants(own.stream().flatMap(region -> run.files().getOrDefault(region.path(), List.of()).stream()
                .filter(mutant -> region.lines().contains(mutant.place().line()))).toList());
    }
}
