package org.linebyline.doclinker.formula.declare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Written;

/** Finds the letters that count the entries of an axis: they are whole numbers, declared or not. */
final class Counting {

    /** Sets whose size stands below: a simplex, the permutations. */
    private static final List<String> SIZED_BELOW = List.of("\\Delta", "S");

    private final Set<String> letters = new LinkedHashSet<>();

    private Counting() {
    }

    static Set<String> in(List<Said> said) {
        Counting counting = new Counting();
        for (Said each : said) {
            each.set().ifPresent(counting::set);
            each.arrow().forEach(side -> counting.set(side.node()));
        }
        return counting.letters;
    }

    private void set(Node set) {
        if (set instanceof Node.Scripted scripted) {
            size(scripted.above());
            if (SIZED_BELOW.contains(Written.of(scripted.base()))) {
                size(scripted.below());
            }
        }
        set.parts().forEach(this::set);
    }

    private void size(Node size) {
        if (size instanceof Node.Name || size instanceof Node.Scripted scripted && scripted.above() instanceof Node.Blank) {
            letters.add(Written.of(size));
        } else {
            size.parts().forEach(this::size);
        }
    }
}
