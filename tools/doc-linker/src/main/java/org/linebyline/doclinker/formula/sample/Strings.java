package org.linebyline.doclinker.formula.sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.linebyline.doclinker.formula.declare.Domain;
import org.linebyline.doclinker.formula.value.Value;

/** Strings and sequences, and finite sets of them. */
record Strings(Drawing drawing, Draw draw, Scalars scalars) {

    private static final int LONGEST = 6;
    private static final int MOST = 5;
    private static final int PATIENCE = 30;

    /** None where the sample is for that edge, one where it is for that, else any number; in some samples all members are equal. */
    Value of(Domain.Sequences set) throws Unsatisfiable {
        int length = set.length().isPresent() ? drawing.size(set.length().get(), draw.declaration()) : length(set.empty());
        List<Value> members = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            members.add(draw.from(set.members(), scalars.mixed()));
        }
        return set.areStrings() ? text(members) : new Value.Tuple(members);
    }

    private static Value text(List<Value> letters) {
        return new Value.Text(letters.stream().map(letter -> ((Value.Text) letter).letters()).collect(Collectors.joining()));
    }

    private int length(boolean empty) {
        int least = empty ? 0 : 1;
        return switch (scalars.manner()) {
            case EMPTY -> least;
            case SINGLE -> 1;
            default -> least + scalars.random().nextInt(LONGEST);
        };
    }

    /** A few of them, each once; strings as a dictionary has them. */
    Value.Many set(Domain.Sequences of, List<Value> including) throws Unsatisfiable {
        int count = scalars.manner() == Manner.EMPTY ? 0 : scalars.manner() == Manner.SINGLE ? 1 : 1 + scalars.random().nextInt(MOST);
        Set<Value> members = new LinkedHashSet<>(including);
        for (int tries = 0; members.size() < including.size() + count && tries < PATIENCE; tries++) {
            members.add(of(of));
        }
        return new Value.Many(members.stream().sorted(Strings::inOrder).toList());
    }

    private static int inOrder(Value left, Value right) {
        return left instanceof Value.Text one && right instanceof Value.Text other ? one.letters().compareTo(other.letters()) : 0;
    }
}
