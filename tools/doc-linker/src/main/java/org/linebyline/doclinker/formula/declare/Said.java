package org.linebyline.doclinker.formula.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Written;

/**
 * A symbol and what an entry says of it.
 *
 * @param entry by its place in the list
 * @param set that it is a member of
 * @param relations in which it stands on the left, behind their signs
 * @param claims that stand behind a comma
 * @param arrow of a function: what it goes from, and what to
 */
record Said(int entry, List<String> javaNames, Node subject, Optional<Node> set, List<Operand> relations, List<Node> claims,
        List<Operand> arrow) {

    /** The subject as formulas write it. */
    String name() {
        return Written.of(subject);
    }

    /** The entry and the claims behind it. */
    Stream<Node> claimed() {
        List<Operand> chain = new ArrayList<>(List.of(new Operand("", subject)));
        chain.addAll(relations);
        return Stream.concat(Stream.of(new Node.Chain(subject.span(), Node.Level.RELATION, chain)), claims.stream());
    }

    boolean isOfLetter() {
        return subject instanceof Node.Name || subject instanceof Node.Accented;
    }

    /** Whether the entry is the name of a finite set of real numbers. */
    boolean namesNumbers() {
        return name().startsWith("\\mathcal{") && relations.size() == 1 && relations.get(0).operator().equals("\\subset")
                && Written.of(relations.get(0).node()).equals("\\mathbb{R}");
    }

    /** Whether the entry is the name of a set, and nothing else. */
    boolean namesSet() {
        return set.isEmpty() && relations.isEmpty() && arrow.isEmpty() && name().startsWith("\\mathcal{");
    }
}
