package org.linebyline.doclinker.judge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Reference;
import org.linebyline.doclinker.model.Rule;

/** Whether the chapters can be read in an order: no circle of needs, and none against the order of the plan. */
final class Prerequisites implements Check {

    @Override
    public Stream<Finding> findings(Links links) {
        Order order = new Order(links);
        return links.book().chapters().stream().flatMap(chapter -> judge(chapter, order));
    }

    private static Stream<Finding> judge(Chapter chapter, Order order) {
        Set<String> named = new HashSet<>();
        return chapter.references().stream().filter(reference -> reference.kind() == Reference.Kind.PREREQUISITE)
                .flatMap(need -> named.add(need.target()) ? judge(chapter.slug(), need, order)
                        : broken(need.place(), "chapter '" + need.target() + "' is named twice: leave one out"));
    }

    private static Stream<Finding> judge(String slug, Reference need, Order order) {
        if (need.target().equals(slug)) {
            return broken(need.place(), "chapter '" + slug + "' needs itself: leave it out");
        }
        List<String> way = order.way(need.target(), slug);
        if (!way.isEmpty()) {
            return order.isFirst(slug, way) ? broken(need.place(), "chapters need each other in a circle, " + slug + " → "
                    + String.join(" → ", way) + ": leave out one of the needs") : Stream.empty();
        }
        return order.planned(slug) && order.planned(need.target()) && order.number(need.target()) > order.number(slug)
                ? broken(need.place(), "the plan has chapter '" + need.target() + "' after this one, which needs it:"
                        + " move one of the two in the plan, or do without")
                : Stream.empty();
    }

    private static Stream<Finding> broken(Place place, String message) {
        return Stream.of(new Finding(Rule.REFERENCE_BROKEN, place, message));
    }

    /** The chapters in the order of the plan, and what each needs. */
    private static final class Order {

        private final int planned;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, List<String>> needs = new HashMap<>();

        Order(Links links) {
            planned = links.book().plan().planned();
            links.book().plan().parts().forEach(part -> part.chapters().forEach(entry -> numbers.put(entry.slug(), entry.number())));
            links.book().chapters().forEach(chapter -> needs.putIfAbsent(chapter.slug(), chapter.needs()));
        }

        int number(String slug) {
            return numbers.getOrDefault(slug, 0);
        }

        boolean planned(String slug) {
            return number(slug) > 0 && number(slug) <= planned;
        }

        /** Whether no chapter of a circle comes before this one. */
        boolean isFirst(String slug, List<String> circle) {
            return circle.stream().allMatch(other -> number(other) >= number(slug));
        }

        /** The shortest chain of needs from one chapter to another, through later chapters where it can; empty when there is none. */
        List<String> way(String from, String to) {
            List<String> later = way(from, to, number(to));
            return later.isEmpty() ? way(from, to, 0) : later;
        }

        private List<String> way(String from, String to, int first) {
            Map<String, String> cameFrom = new HashMap<>();
            Deque<String> open = new ArrayDeque<>(number(from) < first ? List.of() : List.of(from));
            while (!open.isEmpty() && !open.peek().equals(to)) {
                String at = open.poll();
                for (String next : needs.getOrDefault(at, List.of())) {
                    if (!next.equals(from) && number(next) >= first && cameFrom.putIfAbsent(next, at) == null) {
                        open.add(next);
                    }
                }
            }
            return open.isEmpty() ? List.of() : back(cameFrom, to);
        }

        private static List<String> back(Map<String, String> cameFrom, String to) {
            List<String> way = new ArrayList<>();
            for (String at = to; at != null; at = cameFrom.get(at)) {
                way.add(0, at);
            }
            return way;
        }
    }
}
