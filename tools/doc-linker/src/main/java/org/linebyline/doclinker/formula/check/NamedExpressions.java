package org.linebyline.doclinker.formula.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.linebyline.doclinker.formula.declare.Declarations;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.resolve.Resolver;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Level;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Parser;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.model.Symbol;

/** Entries of a where list that are no letters of their own but follow from others, such as f' from f, with a name for the code. */
final class NamedExpressions {

    private final List<Symbol> symbols;
    private final Declarations declarations;
    private final Map<String, Expr> all = new LinkedHashMap<>();

    NamedExpressions(List<Symbol> symbols, Declarations declarations) {
        this.symbols = symbols.stream().filter(symbol -> !symbol.javaNames().isEmpty()).toList();
        this.declarations = declarations;
        this.symbols.forEach(symbol -> subject(symbol).filter(this::isNew).ifPresent(this::resolve));
    }

    List<Settled.Definition> definitions() {
        return all.entrySet().stream().map(each -> new Settled.Definition(each.getKey(), each.getValue())).toList();
    }

    /** What calls may name, under the name that the code has for it. */
    List<Settled.Argument> arguments() {
        return symbols.stream().flatMap(symbol -> subject(symbol).map(Written::of).filter(all::containsKey).stream().flatMap(name ->
                symbol.javaNames().stream().map(java -> new Settled.Argument(java.name(), name, all.get(name).type())))).toList();
    }

    private static Optional<Node> subject(Symbol symbol) {
        if (!(Parser.parse(symbol.latex()) instanceof Parsed.Tree tree)) {
            return Optional.empty();
        }
        Node said = tree.statements().get(0);
        return Optional.of(said instanceof Node.Chain chain && chain.level() == Level.RELATION ? chain.operands().get(0).node() : said);
    }

    private boolean isNew(Node subject) {
        String name = Written.of(subject);
        return declarations.names().get(name).isEmpty() && declarations.symbols().stream().noneMatch(symbol -> symbol.name().equals(name));
    }

    private void resolve(Node subject) {
        try {
            all.put(Written.of(subject), new Resolver(declarations.names()).expr(subject));
        } catch (Unresolved e) {
            // The formula may define it, the code give it, or prose explain it; where the formula needs more, that is said of the formula.
            return;
        }
    }
}
