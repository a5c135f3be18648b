package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.SourceFile;

/** What equations mean, kept in memory for as long as nothing changes that their meaning rests on. For one thread at a time. */
public final class Settlements {

    private Map<String, Settlement> last = Map.of();

    /** An equation's meaning, what it defines, and what both rest on. */
    private record Settlement(LinkedEquation linked, Optional<SourceFile> source, String library, Settled settled,
            Map<String, Expr> defined) {

        boolean rests(LinkedEquation on, Optional<SourceFile> code, String edition) {
            return linked.equals(on) && source.equals(code) && library.equals(edition);
        }
    }

    /**
     * Settles equations in their order, and adds what they define to the library.
     *
     * @param sources finds a Java file by its path
     */
    List<Settled> of(Collection<LinkedEquation> equations, Library library, Function<String, Optional<SourceFile>> sources) {
        Map<String, Settlement> now = new HashMap<>();
        List<Settled> settled = new ArrayList<>();
        for (LinkedEquation linked : equations) {
            Settlement settlement = of(linked, library, sources);
            now.put(linked.id(), settlement);
            settled.add(settlement.settled());
        }
        last = now;
        return List.copyOf(settled);
    }

    private Settlement of(LinkedEquation linked, Library library, Function<String, Optional<SourceFile>> sources) {
        Optional<SourceFile> source = linked.regions().stream().findFirst().flatMap(region -> sources.apply(region.path()));
        String edition = library.edition();
        Settlement before = last.get(linked.id());
        if (before != null && before.rests(linked, source, edition)) {
            before.defined().forEach((name, function) -> library.define(name, function, linked.equation()));
            return before;
        }
        Settled settled = Settling.settle(linked, library, sources);
        return new Settlement(linked, source, edition, settled, library.by(linked.equation()));
    }
}
