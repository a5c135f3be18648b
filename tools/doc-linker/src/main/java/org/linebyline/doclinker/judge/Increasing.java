package org.linebyline.doclinker.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** What of a list is in order, so that as little as possible is called out of it. */
final class Increasing {

    private Increasing() {
    }

    /** The longest part of a list whose ranks increase; the first where several are as long. */
    static <T> List<T> longest(List<T> all, ToIntFunction<T> rank) {
        List<List<T>> endingAt = new ArrayList<>();
        for (T last : all) {
            List<T> before = endingAt.stream()
                    .filter(part -> rank.applyAsInt(part.get(part.size() - 1)) < rank.applyAsInt(last))
                    .reduce(List.of(), Increasing::longer);
            List<T> part = new ArrayList<>(before);
            part.add(last);
            endingAt.add(part);
        }
        return endingAt.stream().reduce(List.of(), Increasing::longer);
    }

    private static <T> List<T> longer(List<T> first, List<T> second) {
        return second.size() > first.size() ? second : first;
    }
}
