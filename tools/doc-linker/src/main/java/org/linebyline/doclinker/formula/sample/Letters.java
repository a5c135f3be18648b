package org.linebyline.doclinker.formula.sample;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.linebyline.doclinker.formula.declare.Declaration;
import org.linebyline.doclinker.formula.declare.Domain;
import org.linebyline.doclinker.formula.expr.FreeNames;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.type.Size;

/** Letters that stand for sizes: those of the axes of arrays, and those in the ends of ranges that nothing declares. */
public final class Letters {

    private final Set<String> declared;
    private final Set<String> found = new LinkedHashSet<>();

    private Letters(Set<String> declared) {
        this.declared = declared;
    }

    /** On which a domain depends, declared or not. */
    public static List<String> in(Domain domain) {
        Letters letters = new Letters(Set.of());
        letters.collect(domain);
        return List.copyOf(letters.found);
    }

    /** In the order in which they are first met. */
    static List<String> of(Map<String, Declaration> declared) {
        Letters letters = new Letters(declared.keySet());
        declared.values().forEach(each -> letters.collect(each.domain()));
        return List.copyOf(letters.found);
    }

    private void collect(Domain domain) {
        if (domain instanceof Domain.Arrays arrays) {
            arrays.sizes().forEach(this::collect);
            collect(arrays.entries());
        } else if (domain instanceof Domain.Named named) {
            collect(named.size());
        } else if (domain instanceof Domain.Numbers numbers) {
            collect(numbers.size());
        } else if (domain instanceof Domain.Among among) {
            collect(among.size());
        } else if (domain instanceof Domain.Kernel kernel) {
            kernel.sizes().forEach(this::collect);
        } else if (domain instanceof Domain.Drawn drawn) {
            drawn(drawn);
        } else if (domain instanceof Domain.Tables tables) {
            drawn(tables.from());
            collect(tables.to());
        } else if (domain instanceof Domain.Sequences sequences) {
            sequences.length().ifPresent(this::collect);
            collect(sequences.members());
        } else if (domain instanceof Domain.Subsets subsets) {
            collect(subsets.of());
        } else if (domain instanceof Domain.Range range) {
            collect(range.from());
            collect(range.to());
        } else if (domain instanceof Domain.Functions functions) {
            collect(functions.from());
            collect(functions.to());
        } else if (domain instanceof Domain.Tuples tuples) {
            collect(tuples.parts());
        }
    }

    /** A set that is drawn is no letter for a size, but others depend on it. */
    private void drawn(Domain.Drawn set) {
        if (!declared.contains(set.set())) {
            found.add(set.set());
        }
        collect(set.of());
    }

    private void collect(Collection<Domain> domains) {
        domains.forEach(this::collect);
    }

    private void collect(Size size) {
        found.addAll(size.letters());
    }

    private void collect(Expr end) {
        FreeNames.in(end).stream().filter(name -> !declared.contains(name)).sorted().forEach(found::add);
    }
}
