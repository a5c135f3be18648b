package org.linebyline.doclinker.formula.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Blank;
import org.linebyline.doclinker.formula.syntax.Node.Level;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.syntax.Written;

/** Cuts a display into statements. Each equals sign of a chain is a statement about the first side. */
public final class Statements {

    private static final Set<String> ORDERS = Set.of("<", ">", "\\le", "\\ge");

    private final List<Statement> statements = new ArrayList<>();
    /** Where the statements begin that were cut last out of one chain. */
    private int last;

    private Statements() {
    }

    /** @throws Unresolved when a piece of it says nothing */
    public static List<Statement> of(List<Node> display) throws Unresolved {
        Statements cut = new Statements();
        for (Node node : display) {
            cut.take(node, List.of());
        }
        return List.copyOf(cut.statements);
    }

    private void take(Node node, List<Node> conditions) throws Unresolved {
        if (range(node)) {
            runs(node);
        } else if (node instanceof Node.Term term) {
            take(term.content(), conditions);
        } else if (node instanceof Node.Conditional conditional) {
            List<Node> more = new ArrayList<>(conditions);
            more.addAll(conditional.conditions());
            take(conditional.claim(), more);
        } else if (node instanceof Node.Table table && !table.environment().endsWith("matrix") && !table.environment().equals("cases")) {
            rows(table, conditions);
        } else if (node instanceof Node.Chain chain) {
            chain(chain, conditions);
        } else if (node instanceof Node.Quantified quantified && !(quantified.body() instanceof Blank)) {
            List<Node> more = new ArrayList<>(conditions);
            more.add(quantified.bound());
            take(quantified.body(), more);
        } else if (!(node instanceof Blank) && !(node instanceof Node.Symbol)) {
            throw Unresolved.unclear(node.span(), "'" + Written.of(node) + "' is no statement: write one with =, \\le, \\iff or the like");
        }
    }

    /** Whether it says from where on a letter runs: k = 0, 1, …, or i = 1, …, n. */
    private static boolean range(Node node) {
        if (node instanceof Node.Enclosed enclosed) {
            return range(enclosed.content());
        }
        return node instanceof Node.Chain list && list.level() == Level.LIST && relates(list.parts().get(0))
                && list.parts().stream().skip(1).noneMatch(Statements::relates) && list.parts().stream().anyMatch(Statements::dots);
    }

    private static boolean relates(Node node) {
        return node instanceof Node.Chain chain && chain.level() == Level.RELATION;
    }

    private static boolean dots(Node node) {
        return node instanceof Node.Symbol dots && dots.text().endsWith("dots");
    }

    /** With an end, it says where that holds which stands before it; without one, it says what the where list says, too. */
    private void runs(Node range) throws Unresolved {
        Node list = range instanceof Node.Enclosed enclosed ? enclosed.content() : range;
        boolean open = dots(list.parts().get(list.parts().size() - 1));
        if (!open && statements.isEmpty()) {
            throw Unresolved.unclear(range.span(), "'" + Written.of(range) + "' stands before all statements: write it behind the one"
                    + " that holds for it");
        } else if (!open) {
            restrict(List.of(range));
        }
    }

    /** Of all that one chain of signs says. */
    private void restrict(List<Node> conditions) {
        statements.subList(last, statements.size()).replaceAll(said -> new Statement(said.span(), said.left(), said.relation(),
                said.right(), Stream.concat(said.conditions().stream(), conditions.stream()).toList()));
    }

    private void rows(Node.Table table, List<Node> conditions) throws Unresolved {
        List<Node> cells = joined(table.rows().stream().flatMap(List::stream).toList());
        Node first = new Blank(table.span());
        for (int i = 0; i < cells.size(); i++) {
            Node cell = cells.get(i);
            if (i + 1 < cells.size() && continues(cells.get(i + 1)) && side(cell)) {
                first = cell;
                continue;
            }
            int before = statements.size();
            take(continued(cell, first), conditions);
            first = statements.size() > before ? next(statements.subList(before, statements.size()), first, cell) : first;
        }
    }

    /** What the next line goes on with: the first side, but behind an order, which the first side need not be equal to, the last. */
    private static Node next(List<Statement> said, Node first, Node cell) {
        boolean ordered = said.stream().anyMatch(statement -> ORDERS.contains(statement.relation()));
        return ordered ? said.get(said.size() - 1).right() : continues(cell) ? first : said.get(0).left();
    }

    /**
     * Lines, of which one that begins with a plus or minus, and relates nothing, goes on with the side that the one above ends with, and
     * one that begins with an arrow with the claim above.
     */
    private static List<Node> joined(List<Node> lines) {
        List<Node> joined = new ArrayList<>();
        for (Node line : lines) {
            Optional<Node> longer = joined.isEmpty() ? Optional.empty() : longer(joined.get(joined.size() - 1), line);
            longer.ifPresent(node -> joined.set(joined.size() - 1, node));
            if (longer.isEmpty()) {
                joined.add(line);
            }
        }
        return joined;
    }

    private static Optional<Node> longer(Node above, Node line) {
        if (arrow(line) && relates(above)) {
            List<Operand> claims = new ArrayList<>(((Node.Chain) line).operands());
            claims.set(0, new Operand("", above));
            return Optional.of(new Node.Chain(Span.of(above.span(), line.span()), Level.IMPLICATION, claims));
        }
        boolean signed = line instanceof Node.Chain terms && terms.level() == Level.SUM && !terms.operands().get(0).operator().isEmpty();
        if (!signed || !relates(above)) {
            return Optional.empty();
        }
        List<Operand> sides = new ArrayList<>(((Node.Chain) above).operands());
        Operand last = sides.remove(sides.size() - 1);
        List<Operand> sum = last.node() instanceof Blank ? new ArrayList<>() : last.node() instanceof Node.Chain terms
                && terms.level() == Level.SUM ? new ArrayList<>(terms.operands()) : new ArrayList<>(List.of(new Operand("", last.node())));
        sum.addAll(((Node.Chain) line).operands());
        Span all = Span.of(sum.get(0).node().span(), line.span());
        sides.add(new Operand(last.operator(), new Node.Chain(all, Level.SUM, sum)));
        return Optional.of(new Node.Chain(Span.of(above.span(), line.span()), Level.RELATION, sides));
    }

    private static boolean arrow(Node line) {
        return line instanceof Node.Chain chain && chain.level() == Level.IMPLICATION && chain.operands().get(0).node() instanceof Blank;
    }

    /** A line that is only the first side of what the next one says. */
    private static boolean side(Node cell) {
        Node bare = cell instanceof Node.Term term ? term.content() : cell;
        return !(bare instanceof Blank) && !(bare instanceof Node.Chain chain
                && chain.level().compareTo(Level.RELATION) <= 0) && !(bare instanceof Node.Conditional);
    }

    private static boolean continues(Node cell) {
        Node bare = cell instanceof Node.Term term ? term.content() : cell;
        return bare instanceof Node.Chain chain && (chain.level() == Level.RELATION && chain.operands().get(0).node() instanceof Blank
                || chain.level() == Level.WORDS && continues(chain.operands().get(0).node()));
    }

    /** A line of a derivation goes on with the side that its first line began with. */
    private static Node continued(Node cell, Node first) {
        Node bare = cell instanceof Node.Term term ? term.content() : cell;
        if (!continues(bare)) {
            return cell;
        }
        List<Operand> operands = new ArrayList<>(((Node.Chain) bare).operands());
        boolean conditional = ((Node.Chain) bare).level() == Level.WORDS;
        operands.set(0, new Operand("", conditional ? continued(operands.get(0).node(), first) : first));
        return new Node.Chain(bare.span(), ((Node.Chain) bare).level(), operands);
    }

    private void chain(Node.Chain chain, List<Node> conditions) throws Unresolved {
        switch (chain.level()) {
            case LIST -> list(chain, conditions);
            case WORDS -> words(chain, conditions);
            case RELATION -> relations(chain, conditions);
            case LOGIC -> joined(chain, conditions);
            case IMPLICATION -> implication(chain, conditions);
            default -> throw Unresolved.unclear(chain.span(), "'" + Written.of(chain)
                    + "' is no statement: write one with =, \\le, \\iff or the like");
        }
    }

    /** Claims and, behind them, what says through what a letter runs. */
    private void list(Node.Chain list, List<Node> conditions) throws Unresolved {
        List<Operand> operands = list.operands();
        int claims = operands.size() - 1;
        while (claims > 0 && !relates(operands.get(claims).node())) {
            claims--;
        }
        Node rest = behind(list, claims);
        boolean runs = range(rest);
        for (Operand operand : operands.subList(0, runs ? claims : operands.size())) {
            take(operand.node(), conditions);
        }
        if (runs) {
            runs(rest);
        }
    }

    private static Node behind(Node.Chain list, int count) {
        List<Operand> operands = new ArrayList<>(list.operands().subList(count, list.operands().size()));
        Node first = operands.get(0).node();
        operands.set(0, new Operand("", first));
        return new Node.Chain(Span.of(first.span(), list.span()), Level.LIST, operands);
    }

    /** A claim and, behind words such as "for" and "if", its conditions. */
    private void words(Node.Chain chain, List<Node> conditions) throws Unresolved {
        List<Node> more = new ArrayList<>(conditions);
        chain.operands().stream().skip(1).map(Operand::node).filter(node -> !(node instanceof Blank)).forEach(more::add);
        Node claim = chain.operands().get(0).node();
        if (claim instanceof Blank && !statements.isEmpty()) {
            restrict(more);
        } else {
            take(claim, more);
        }
    }

    private void relations(Node.Chain chain, List<Node> conditions) {
        List<Operand> operands = chain.operands();
        boolean equal = operands.stream().skip(1).allMatch(operand -> operand.operator().equals("="));
        last = statements.size();
        for (int i = 1; i < operands.size(); i++) {
            Node left = operands.get(equal ? 0 : i - 1).node();
            Node right = operands.get(i).node();
            if (!(right instanceof Blank)) {
                statements.add(new Statement(Span.of(left.span(), right.span()), left, operands.get(i).operator(), right, conditions));
            }
        }
    }

    /** Claims with the word "and" between them are said one after the other; what other signs join is one claim. */
    private void joined(Node.Chain chain, List<Node> conditions) throws Unresolved {
        List<Operand> operands = chain.operands();
        if (operands.stream().skip(1).allMatch(operand -> operand.operator().equals("and"))) {
            for (Operand operand : operands) {
                take(operand.node(), conditions);
            }
            return;
        }
        int at = Relations.loosest(operands);
        last = statements.size();
        statements.add(new Statement(chain.span(), between(operands.subList(0, at)), operands.get(at).operator(),
                between(operands.subList(at, operands.size())), conditions));
    }

    private static Node between(List<Operand> claims) {
        Node first = claims.get(0).node();
        List<Operand> operands = new ArrayList<>(claims);
        operands.set(0, new Operand("", first));
        return claims.size() == 1 ? first
                : new Node.Chain(Span.of(first.span(), claims.get(claims.size() - 1).node().span()), Level.LOGIC, operands);
    }

    private void implication(Node.Chain chain, List<Node> conditions) throws Unresolved {
        List<Operand> operands = chain.operands();
        if (operands.size() != 2) {
            throw Unresolved.unclear(chain.span(), "write one arrow in a statement");
        }
        last = statements.size();
        statements.add(new Statement(chain.span(), operands.get(0).node(), operands.get(1).operator(), operands.get(1).node(), conditions));
    }
}
