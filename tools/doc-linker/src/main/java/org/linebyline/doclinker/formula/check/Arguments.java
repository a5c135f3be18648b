package org.linebyline.doclinker.formula.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.linebyline.doclinker.formula.declare.Declaration;

/** What calls may name: letters as they are, and what the where list calls them where that is one symbol's name. */
final class Arguments {

    /** The plus of S_{t+1}, too; that of A^{+} is a name of its own. */
    private static final String NO_LETTER = "[\\\\{}_^,\\s]|\\+(?=\\s*\\d)|mathbf|mathrm|mathcal|operatorname";

    private final List<Declaration> symbols;
    private final Map<String, Settled.Argument> all = new LinkedHashMap<>();

    private Arguments(List<Declaration> symbols) {
        this.symbols = symbols;
    }

    /** @param others that follow from the symbols, and have names of the code */
    static Collection<Settled.Argument> of(List<Declaration> symbols, List<Settled.Argument> others) {
        Arguments arguments = new Arguments(symbols);
        arguments.letters();
        arguments.javaNames();
        others.forEach(other -> arguments.all.putIfAbsent(other.java(), other));
        return arguments.all.values();
    }

    private void letters() {
        for (Declaration symbol : symbols) {
            String letter = symbol.name().replaceAll(NO_LETTER, "");
            if (letter.matches("[\\p{L}][\\p{L}\\d]*")) {
                all.put(letter, new Settled.Argument(letter, symbol.name(), symbol.type()));
            }
        }
    }

    private void javaNames() {
        Set<String> ambiguous = ambiguous();
        for (Declaration symbol : symbols) {
            symbol.javaNames().stream().filter(name -> !ambiguous.contains(name)).forEach(name ->
                    all.putIfAbsent(name, new Settled.Argument(name, symbol.name(), symbol.type())));
        }
    }

    /** Names of several symbols. */
    private Set<String> ambiguous() {
        Set<String> ambiguous = new HashSet<>();
        Set<String> seen = new HashSet<>();
        symbols.forEach(symbol -> symbol.javaNames().stream().filter(name -> !seen.add(name)).forEach(ambiguous::add));
        return ambiguous;
    }
}
