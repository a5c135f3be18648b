package org.linebyline.doclinker.formula.resolve;

import java.util.List;
import java.util.Optional;

import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Span;

/** Names that are spelled with several factors, such as TP and c(x), and whether these are one name and nothing else. */
record Spellings(Resolver resolver) {

    /** What several factors mean as one name. */
    Optional<Names.Meaning> name(List<Operand> some) {
        boolean touching = some.stream().skip(1).allMatch(operand -> operand.operator().isEmpty() || operand.operator().equals("\\,"));
        return touching ? resolver.names().get(Factors.written(some)) : Optional.empty();
    }

    /**
     * Holds a name to what it says alone. A value that is declared, such as c(x), is what the function of it gives, where that is known.
     *
     * @throws Unresolved where its factors have a meaning by themselves, or some of them begin another name
     */
    void single(List<Operand> operands, int at, int to) throws Unresolved {
        String name = Factors.written(operands.subList(at, to));
        if (!resolver.names().isSpelled(name) || resolver.function(operands.get(at).node()).isPresent()) {
            return;
        }
        Span span = Span.of(operands.get(at).node().span(), operands.get(to - 1).node().span());
        boolean thin = operands.subList(at + 1, to).stream().anyMatch(operand -> operand.operator().equals("\\,"));
        if (new Spellings(new Resolver(resolver.names().without(name))).means(operands.subList(at, to))) {
            throw Unresolved.unclear(span, "'" + name + "' is declared, and what it is spelled with is, too: " + (thin
                    ? "choose another name for one of them" : "write \\, between the factors of the product, and give the name one"
                    + " spelling of its own, such as \\mathrm{…}"));
        }
        for (int begin = at + 1; begin < to; begin++) {
            for (int end = to + 1; end <= operands.size(); end++) {
                List<Operand> other = operands.subList(begin, end);
                if (resolver.names().isSpelled(Factors.written(other)) && name(other).isPresent() && means(operands.subList(at, begin))) {
                    throw Unresolved.unclear(span, "does the name '" + name + "' end here, or does '"
                            + Factors.written(other) + "' begin before its end? Write \\, between the two");
                }
            }
        }
    }

    private boolean means(List<Operand> some) {
        try {
            new Factors(resolver).expr(some);
            return true;
        } catch (Unresolved e) {
            return false;
        }
    }
}
