package org.linebyline.doclinker.formula.declare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Written;

/**
 * What an entry of a where list is about.
 *
 * @param subject a letter, or several together
 * @param words all that the entry says of it, as it is written
 */
public record Subject(Node subject, String words) {

    /** Those of one entry; none where it cannot be read. */
    public static List<Subject> of(Entry entry) {
        return new Reading(List.of(entry)).said().stream().map(said -> new Subject(said.subject(), words(said))).toList();
    }

    private static String words(Said said) {
        Stream<String> set = said.set().stream().map(node -> "\\in " + Written.of(node));
        Stream<String> signs = Stream.concat(said.arrow().stream(), said.relations().stream())
                .map(operand -> operand.operator() + " " + Written.of(operand.node()));
        Stream<String> claims = said.claims().stream().map(claim -> ", " + Written.of(claim));
        return Stream.of(set, signs, claims).flatMap(part -> part).collect(Collectors.joining(" "));
    }

    /** The subject as formulas write it. */
    public String name() {
        return Written.of(subject);
    }
}
