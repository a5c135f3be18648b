package org.linebyline.doclinker.formula.declare;

import java.util.List;
import java.util.Set;

import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.syntax.Written;

/** Distributions over outcomes, and what is random with them. */
final class Chances {

    private final Symbols symbols;
    private final List<Said> said;

    Chances(Symbols symbols, List<Said> said) {
        this.symbols = symbols;
        this.said = said;
    }

    Names in(Names names) {
        Names all = functions(names);
        for (Declaration symbol : symbols.all()) {
            if (distribution(symbol)) {
                all = all.with(new Names.Chance(symbol.name(), drawn(symbol), quantities(symbol)));
            }
        }
        return all;
    }

    /** Distributions, permutations, and quantities of outcomes are functions, too. */
    private Names functions(Names names) {
        Names all = names;
        for (Declaration symbol : symbols.all()) {
            if (distribution(symbol) || permutation(symbol) || symbols.overOutcomes(symbol.domain())) {
                all = all.with(Names.asFunction(symbol.name()), names.get(symbol.name()).orElseThrow());
            }
        }
        return all;
    }

    private static boolean distribution(Declaration symbol) {
        return column(symbol, Domain.Property.ROWS_SUM_TO_ONE);
    }

    private static boolean permutation(Declaration symbol) {
        return column(symbol, Domain.Property.DISTINCT);
    }

    private static boolean column(Declaration symbol, Domain.Property only) {
        return symbol.domain() instanceof Domain.Arrays column && column.sizes().size() == 1 && column.properties().equals(Set.of(only));
    }

    /** Letters that are drawn from a distribution. */
    private List<String> drawn(Declaration distribution) {
        return said.stream().filter(each -> each.relations().stream().anyMatch(relation -> relation.operator().equals("\\sim")
                && Written.of(relation.node()).equals(distribution.name()))).map(Said::name).toList();
    }

    /** Arrays with a number for each of the same outcomes. */
    private List<String> quantities(Declaration distribution) {
        return symbols.all().stream().filter(other -> symbols.overOutcomes(other.domain())
                && other.type().equals(distribution.type()) && !distribution(other)).map(Declaration::name).toList();
    }
}
