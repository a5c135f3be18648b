package org.linebyline.doclinker.formula.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.linebyline.doclinker.formula.declare.Declaration;

/**
 * Chooses what size letters stand for: from 2 to 5, different from one another where their sets allow it, so that shapes which do not
 * belong together never fit by chance. In every eighth sample one letter is 1, each in its turn.
 */
final class Sizes {

    private static final int USUAL = 5;
    private static final int TURN = 8;

    private final List<String> letters;
    private final Lot lot;
    private final Set<Integer> taken = new HashSet<>();

    Sizes(List<String> letters, Lot lot) {
        this.letters = letters;
        this.lot = lot;
    }

    List<String> letters() {
        return letters;
    }

    int undeclared(String letter) {
        return choose(letter, IntStream.rangeClosed(1, most()).boxed().toList());
    }

    /** @throws Unsatisfiable when there is no size among them */
    int among(Declaration declaration, Members members) throws Unsatisfiable {
        List<Integer> counts = members.numbers().limit(most() + 1L).filter(number -> number >= 0 && number == Math.rint(number))
                .mapToObj(number -> (int) number).toList();
        if (counts.isEmpty()) {
            throw Unsatisfiable.of(declaration, declaration.name() + " counts the entries of an array, but its set has no whole number"
                    + " from 0 on");
        }
        return choose(declaration.name(), counts);
    }

    private int most() {
        return Math.max(USUAL, letters.size() + 1);
    }

    private int choose(String letter, List<Integer> counts) {
        int edge = lot.manner() == Manner.EMPTY ? 0 : lot.manner() == Manner.SINGLE || isItsTurn(letter) ? 1 : -1;
        int chosen = counts.contains(edge) ? edge : pick(letter, counts);
        taken.add(chosen);
        return chosen;
    }

    private boolean isItsTurn(String letter) {
        int turn = lot.turn();
        return turn >= 0 && turn % TURN == 0 && letters.indexOf(letter) == turn / TURN % letters.size();
    }

    private int pick(String letter, List<Integer> counts) {
        Predicate<Integer> several = count -> count > 1;
        Predicate<Integer> fresh = count -> !taken.contains(count);
        List<Integer> best = List.of(several.and(fresh), fresh, several).stream()
                .map(wanted -> counts.stream().filter(wanted).toList()).filter(some -> !some.isEmpty()).findFirst().orElse(counts);
        return best.get(lot.random(letter).nextInt(best.size()));
    }
}
