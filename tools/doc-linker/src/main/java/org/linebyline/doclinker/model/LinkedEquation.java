package org.linebyline.doclinker.model;

import java.util.List;
import java.util.SortedSet;

/**
 * An equation with the code that computes it.
 *
 * @param number as readers see it, such as {@code 4.1}
 * @param regions in the order of the files
 * @param lines the executable lines of the regions
 * @param tests {@code Class#method} of every test that executes one of the lines
 * @param mutants of the lines; none where there is no result
 * @param evaluation what computing it has shown
 */
public record LinkedEquation(Chapter chapter, Equation equation, String number, List<Region> regions,
        List<LinkedLine> lines, SortedSet<String> tests, Mutants mutants, Evaluation evaluation) {

    /**
     * An executable line.
     *
     * @param term that it carries out; empty when it names none
     * @param symbol that it guards, as it names it; empty when it names none
     */
    public record LinkedLine(String path, int line, String term, String symbol) {

        /** Whether it names what it does. */
        public boolean named() {
            return !term.isEmpty() || !symbol.isEmpty();
        }
    }

    /** The same, evaluated. */
    public LinkedEquation with(Evaluation shown) {
        return new LinkedEquation(chapter, equation, number, regions, lines, tests, mutants, shown);
    }

    public String id() {
        return equation.id();
    }
}
