package org.linebyline.doclinker.formula.declare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.resolve.EachEntry;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Level;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Parser;

/** Reads the formulas of a where list: which symbol each is about, and what it says of it. */
final class Reading {

    private final List<Said> said = new ArrayList<>();
    private final Set<String> eachEntry = new LinkedHashSet<>();
    private final List<Declarations.Fault> faults = new ArrayList<>();

    Reading(List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            read(i, entries.get(i));
        }
    }

    List<Said> said() {
        return said;
    }

    /** Operations that are done to each entry of an array. */
    Set<String> eachEntry() {
        return eachEntry;
    }

    List<Declarations.Fault> faults() {
        return faults;
    }

    private void read(int number, Entry entry) {
        Parsed parsed = Parser.parse(entry.latex());
        if (parsed instanceof Parsed.Fault fault) {
            faults.add(new Declarations.Fault(number, Unresolved.of(fault)));
            return;
        }
        List<Node> statements = ((Parsed.Tree) parsed).statements();
        if (!operations(statements)) {
            new Subjects(number, entry.javaNames()).read(statements.get(0), statements.subList(1, statements.size()));
        }
    }

    /** Operations with dots for their operands. */
    private boolean operations(List<Node> statements) {
        List<Node> shown = statements.stream().flatMap(node -> node instanceof Node.Chain chain && chain.level() == Level.LIST
                ? chain.parts().stream() : Stream.of(node)).toList();
        boolean all = shown.stream().allMatch(node -> EachEntry.shown(node).isPresent());
        if (all) {
            shown.forEach(node -> eachEntry.add(EachEntry.shown(node).orElseThrow()));
        }
        return all;
    }

    /** The subjects of one entry. */
    private final class Subjects {

        private final int entry;
        private final List<String> javaNames;

        Subjects(int entry, List<String> javaNames) {
            this.entry = entry;
            this.javaNames = javaNames;
        }

        private void add(Node subject, Optional<Node> set, List<Operand> relations, List<Node> claims, List<Operand> arrow) {
            said.add(new Said(entry, javaNames, subject, set, relations, claims, arrow));
        }

        void read(Node statement, List<Node> claims) {
            if (statement instanceof Node.Chain chain && chain.level() == Level.LIST) {
                list(chain, claims);
            } else if (statement instanceof Node.Chain chain && chain.level() == Level.RELATION) {
                relation(chain, claims);
            } else {
                add(statement, Optional.empty(), List.of(), claims, List.of());
            }
        }

        private void relation(Node.Chain chain, List<Node> claims) {
            List<Operand> rest = chain.operands().subList(1, chain.operands().size());
            Optional<Node> set = rest.stream().filter(operand -> operand.operator().equals("\\in")).map(Operand::node).findFirst();
            List<Operand> relations = rest.stream().filter(operand -> !operand.operator().equals("\\in")).toList();
            add(chain.operands().get(0).node(), set, relations, claims, List.of());
        }

        /** A function and its arrow, several letters of one set, or a declaration; claims stand behind it. */
        private void list(Node.Chain chain, List<Node> claims) {
            List<Operand> operands = chain.operands();
            List<Operand> letters = operands.subList(0, operands.size() - 1);
            Operand last = operands.get(operands.size() - 1);
            boolean several = letters.stream().noneMatch(operand -> operand.node() instanceof Node.Chain written
                    && written.level() != Level.PRODUCT);
            if (operands.get(1).operator().startsWith(":") && relates(operands.get(1).node())) {
                List<Operand> arrow = ((Node.Chain) operands.get(1).node()).operands();
                add(operands.get(0).node(), Optional.empty(), List.of(), behind(operands, 2, claims), arrow);
            } else if (several && last.operator().startsWith(":") && relates(last.node())) {
                letters.forEach(letter -> add(letter.node(), Optional.empty(), List.of(), claims, ((Node.Chain) last.node()).operands()));
            } else if (several && relates(last.node())) {
                letters.forEach(letter -> relation(of(letter.node(), (Node.Chain) last.node()), claims));
                read(last.node(), claims);
            } else {
                read(operands.get(0).node(), behind(operands, 1, claims));
            }
        }

        private static List<Node> behind(List<Operand> operands, int first, List<Node> claims) {
            return Stream.concat(claims.stream(), operands.stream().skip(first).map(Operand::node)).toList();
        }

        private static boolean relates(Node node) {
            return node instanceof Node.Chain chain && chain.level() == Level.RELATION;
        }

        /** The same relation, of another letter. */
        private static Node.Chain of(Node letter, Node.Chain relation) {
            List<Operand> same = new ArrayList<>(relation.operands());
            same.set(0, new Operand("", letter));
            return new Node.Chain(relation.span(), Level.RELATION, same);
        }
    }
}
