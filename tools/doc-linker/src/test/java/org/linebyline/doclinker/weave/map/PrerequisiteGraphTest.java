package org.linebyline.doclinker.weave.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Plan;

/** What is known of a chapter's place among the others. */
class PrerequisiteGraphTest {

    @Test
    void aPlannedChapterNeedsWhatThePlanSays() {
        PrerequisiteGraph graph = PrerequisiteGraph.of(Books.planned(Books.part("One", Books.entry(1, "a"),
                Books.entry(2, "b", "a"), Books.entry(3, "c", "b", "a"))));

        assertEquals(List.of("1 a", "2 b"), names(graph.needs(node(graph, 2))));
        assertEquals(List.of("2 b", "3 c"), names(graph.leadsTo(node(graph, 0))));
    }

    @Test
    void aWrittenChapterSaysItselfWhatItNeedsAndWhatItIsCalled() {
        Book book = Books.of(List.of(Books.written("c", "Chapter C", "b")), Books.part("One", Books.entry(1, "a"),
                Books.entry(2, "b"), Books.entry(3, "c", "a")));

        PrerequisiteGraph graph = PrerequisiteGraph.of(book);

        assertEquals(List.of("2 b"), names(graph.needs(node(graph, 2))));
        assertEquals("Chapter C", node(graph, 2).title());
        assertEquals(List.of(false, false, true), graph.parts().get(0).chapters().stream().map(PrerequisiteGraph.Node::written).toList());
    }

    @Test
    void arrowsCrossParts() {
        Plan.Part one = Books.part("One", Books.entry(1, "a"));
        Plan.Part two = Books.part("", Books.entry(2, "b", "a"));

        PrerequisiteGraph graph = PrerequisiteGraph.of(Books.planned(one, two));

        assertEquals(List.of("2 b"), names(graph.leadsTo(node(graph, 0))));
        assertEquals(List.of(1, 2), graph.parts().stream().map(PrerequisiteGraph.Part::number).toList());
    }

    private static PrerequisiteGraph.Node node(PrerequisiteGraph graph, int position) {
        return graph.parts().stream().flatMap(part -> part.chapters().stream()).skip(position).findFirst().orElseThrow();
    }

    private static List<String> names(List<PrerequisiteGraph.Node> nodes) {
        return nodes.stream().map(node -> node.number() + " " + node.slug()).toList();
    }
}
