package org.linebyline.doclinker.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A display formula with an id.
 *
 * @param title as written above it; empty when there is none
 * @param latex where its LaTeX begins
 * @param source the paper and its own number for the equation, as written; empty when there is none
 * @param terms names of its parts, in order of appearance
 * @param symbols the entries of its where list
 * @param calls the entries of its calls list
 * @param tolerance of its evaluation; empty where rounding is all that is tolerated
 * @param excuse from its evaluation; empty where it is evaluated
 */
public record Equation(String id, String title, Formula formula, Place place, Place latex, String source, List<String> terms,
        List<Symbol> symbols, List<Call> calls, Optional<Tolerance> tolerance, Optional<Excuse> excuse) {

    /** Whether one of its symbols goes by a name. */
    public boolean declares(String name) {
        return symbols.stream().anyMatch(symbol -> symbol.isCalled(name));
    }

    /** What a line of code may name: terms, then symbols. */
    public List<String> names() {
        return Stream.concat(terms.stream(), symbols.stream().flatMap(symbol -> symbol.names().stream()))
                .distinct().toList();
    }
}
