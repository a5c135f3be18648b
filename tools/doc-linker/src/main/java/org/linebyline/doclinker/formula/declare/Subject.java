package org.linebyline.doclinker.formula.declare;

import java.util.List;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Written;

/**
 * What an entry of a where list is about.
 *
 * @param subject a letter, or several together
 * @param said all that the entry says of it, as it is written: what it is in, what it is equal to, what holds of it
 */
public record Subject(Node subject, List<String> said) {

    public Subject {
        said = List.copyOf(said);
    }

    /** Those of one entry; none where it cannot be read. */
    public static List<Subject> of(Entry entry) {
        return new Reading(List.of(entry)).said().stream().map(said -> new Subject(said.subject(), parts(said))).toList();
    }

    private static List<String> parts(Said said) {
        Stream<String> set = said.set().stream().map(Written::of).flatMap(Subject::membership);
        Stream<String> signs = Stream.concat(said.arrow().stream(), said.relations().stream())
                .map(operand -> operand.operator() + " " + Written.of(operand.node()));
        Stream<String> claims = said.claims().stream().map(claim -> Written.of(claim));
        return Stream.of(set, signs, claims).flatMap(part -> part).toList();
    }

    /** Who says that a number is natural says that it is not negative, and more. */
    private static Stream<String> membership(String set) {
        return set.equals("\\mathbb{N}") ? Stream.of("\\in \\mathbb{N}_{0}", "\\ge 1") : Stream.of("\\in " + set);
    }

    /** The subject as formulas write it. */
    public String name() {
        return Written.of(subject);
    }
}
