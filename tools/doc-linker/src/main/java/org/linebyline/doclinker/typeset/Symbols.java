package org.linebyline.doclinker.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Parser;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.model.Formula;

/** Finds the declared symbols of a formula and marks each where it stands: {@code \symbol{2}{x}} is the symbol of the second entry. */
final class Symbols {

    private final String latex;
    private final Map<String, Integer> declared = new HashMap<>();
    /** Letters that are declared with a subscript: where one entry has the letter, it stands for that with any other. */
    private final Map<String, SortedSet<Integer>> bases = new TreeMap<>();
    /** What is inserted in front of a column. */
    private final Map<Integer, String> inserted = new TreeMap<>();

    private Symbols(Formula formula) {
        this.latex = formula.latex();
        for (int i = 0; i < formula.symbols().size(); i++) {
            declare(formula.symbols().get(i), i + 1);
        }
        bases.forEach((base, numbers) -> {
            if (numbers.size() == 1) {
                declared.putIfAbsent(base, numbers.first());
            }
        });
    }

    /** The LaTeX of a formula with its symbols marked; where it cannot be read, as it is. */
    static String marked(Formula formula) {
        Symbols symbols = new Symbols(formula);
        if (!symbols.declared.isEmpty() && Parser.parse(formula.latex()) instanceof Parsed.Tree tree) {
            tree.statements().forEach(statement -> symbols.mark(statement, false));
        }
        return symbols.text();
    }

    private void declare(String entry, int number) {
        if (!entry.isBlank() && Parser.parse(entry) instanceof Parsed.Tree tree) {
            names(tree.statements().get(0)).forEach(name -> {
                declared.putIfAbsent(key(entry, name.span()), number);
                if (name instanceof Node.Scripted scripted) {
                    bases.computeIfAbsent(key(entry, scripted.base().span()), base -> new TreeSet<>()).add(number);
                }
            });
        }
    }

    /** What stands before the relation of an entry. */
    private static List<Node> names(Node entry) {
        if (!(entry instanceof Node.Chain chain)) {
            return isName(entry) || entry instanceof Node.Scripted ? List.of(entry) : List.of();
        }
        List<Node> names = new ArrayList<>();
        for (Node.Operand operand : chain.operands()) {
            if (names.isEmpty() || operand.operator().equals(",")) {
                names.addAll(names(operand.node()));
            }
        }
        return names;
    }

    private static boolean isName(Node node) {
        return node instanceof Node.Name || node instanceof Node.Accented;
    }

    /** @param argument whether the node may be an argument without braces */
    private void mark(Node node, boolean argument) {
        if (isName(node)) {
            mark(node.span(), key(latex, node.span()), argument);
        } else if (node instanceof Node.Scripted scripted) {
            scripted(scripted);
        }
        if (node instanceof Node.Accented accented && !accented.accent().contains("brace") || node instanceof Node.Scripted) {
            return;
        }
        boolean arguments = node instanceof Node.Fraction || node instanceof Node.Binomial || node instanceof Node.Root;
        node.parts().forEach(part -> mark(part, arguments));
    }

    /** A letter with a subscript is a symbol of its own where it is declared; the letter shows it. */
    private void scripted(Node.Scripted scripted) {
        Span base = scripted.base().span();
        String whole = key(latex, base) + "_" + key(latex, scripted.below().span());
        if (isName(scripted.base()) && declared.containsKey(whole)) {
            mark(base, whole, false);
        } else {
            mark(scripted.base(), false);
        }
        mark(scripted.below(), true);
        mark(scripted.above(), true);
    }

    private void mark(Span span, String key, boolean argument) {
        Integer number = declared.get(key);
        if (number != null) {
            boolean bare = argument && !latex.substring(0, span.from()).stripTrailing().endsWith("{");
            inserted.merge(span.from(), (bare ? "{" : "") + "\\symbol{" + number + "}{", (before, after) -> before + after);
            inserted.merge(span.to(), bare ? "}}" : "}", (before, after) -> before + after);
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (Map.Entry<Integer, String> insertion : inserted.entrySet()) {
            text.append(latex, done, insertion.getKey()).append(insertion.getValue());
            done = insertion.getKey();
        }
        return text.append(latex.substring(done)).toString();
    }

    /** A name as it is told from others: without space and braces. */
    private static String key(String latex, Span span) {
        return latex.substring(span.from(), span.to()).replaceAll("[\\s{}]", "");
    }
}
