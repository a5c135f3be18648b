package org.linebyline.doclinker.formula.declare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.operation.Wholes;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** What a formula may say: symbols, letters that count, sets with names, and what is random. */
final class Meanings {

    private static final Span NOWHERE = new Span(0, 0);

    private final Symbols symbols;

    Meanings(Symbols symbols) {
        this.symbols = symbols;
    }

    /**
     * All of them.
     *
     * @param counting letters that count the entries of an axis
     * @param eachEntry operations that are done to each entry of an array
     */
    Names names(Set<String> counting, Set<String> eachEntry, List<Said> said) {
        Names names = Names.none();
        for (String operation : eachEntry) {
            names = names.ofEachEntry(operation);
        }
        for (String letter : counting) {
            names = names.with(letter, Type.WHOLE);
        }
        for (Declaration symbol : symbols.all()) {
            boolean counts = counting.contains(symbol.name()) || counts(symbol.name());
            names = names.spelled(symbol.name()).with(symbol.name(), meaning(symbol, counts));
        }
        for (String set : symbols.sets().keySet()) {
            names = names.with(set, set(set).type());
        }
        for (Node vector : said.stream().flatMap(Said::claimed).flatMap(claim -> Properties.sorted(claim).stream()).toList()) {
            names = names.with(Names.sorted(Written.of(vector)), Type.OPEN);
        }
        for (Node sequence : said.stream().flatMap(Said::claimed).flatMap(claim -> Properties.ended(claim).stream()).toList()) {
            names = names.with(Names.ended(Written.of(sequence)), Type.OPEN);
        }
        return new Chances(symbols, said).in(names);
    }

    /** Whether it says how large an array is: then it has one value in all that is computed, and does not run. */
    private boolean counts(String letter) {
        return symbols.all().stream().map(Declaration::type).anyMatch(type -> type instanceof Type.Array array
                && array.sizes().stream().anyMatch(size -> size.letters().contains(letter)));
    }

    private Names.Meaning meaning(Declaration symbol, boolean counts) {
        Optional<Expr> set = counts ? Optional.empty() : set(symbol.domain());
        return new Names.Meaning(symbol.name(), symbol.type(), symbols.bases(symbol.name()), set);
    }

    /** What a letter goes through. */
    private Optional<Expr> set(Domain domain) {
        Type.Many wholes = new Type.Many(Type.WHOLE);
        if (domain instanceof Domain.Range range && finite(range.to()) && finite(range.from())) {
            return Optional.of(new Expr.Apply(NOWHERE, wholes, Wholes.RANGE, List.of(range.from(), range.to())));
        } else if (domain instanceof Domain.Listed listed && listed.values().size() > 1) {
            return Optional.of(new Expr.Constant(NOWHERE, new Type.Many(Domains.type(domain)), new Value.Many(listed.values())));
        }
        return symbols.sets().entrySet().stream().filter(entry -> entry.getValue().equals(domain)).findFirst()
                .map(entry -> set(entry.getKey()));
    }

    /** A set with a name. */
    private Expr set(String name) {
        return new Expr.Variable(NOWHERE, new Type.Many(Domains.type(symbols.sets().get(name))), name);
    }

    private static boolean finite(Expr end) {
        return !(end instanceof Expr.Constant constant && !((Value.Num) constant.constant()).real().isFinite());
    }
}
