package org.linebyline.doclinker.weave.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Plan;

/** All chapters by part, in reading order, and the arrows from each to those that need it. No arrows make a circle. */
public final class PrerequisiteGraph {

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<Node, List<Node>> needs = new LinkedHashMap<>();
    private final Map<Node, List<Node>> leadsTo = new LinkedHashMap<>();

    /** A chapter, written or to come. */
    public record Node(int number, String slug, String title, boolean written) {
    }

    /** A part of the book; the title is empty for chapters that no part names. */
    public record Part(int number, String title, List<Node> chapters) {
    }

    private PrerequisiteGraph() {
    }

    /** Of a book; a written chapter says itself what it needs, and the plan says it of the others. */
    public static PrerequisiteGraph of(Book book) {
        Map<String, Chapter> written = new LinkedHashMap<>();
        book.chapters().forEach(chapter -> written.putIfAbsent(chapter.slug(), chapter));
        PrerequisiteGraph graph = new PrerequisiteGraph();
        book.plan().parts().forEach(part -> graph.add(part, written));
        book.plan().parts().stream().flatMap(part -> part.chapters().stream()).forEach(entry -> graph.connect(entry.slug(),
                written.containsKey(entry.slug()) ? written.get(entry.slug()).needs() : entry.needs()));
        return graph;
    }

    private void add(Plan.Part part, Map<String, Chapter> written) {
        for (Plan.Entry entry : part.chapters()) {
            Chapter chapter = written.get(entry.slug());
            Node node = new Node(entry.number(), entry.slug(), chapter == null ? entry.title() : chapter.title(), chapter != null);
            nodes.put(entry.slug(), node);
            needs.put(node, new ArrayList<>());
            leadsTo.put(node, new ArrayList<>());
        }
        parts.add(new Part(parts.size() + 1, part.title(), part.chapters().stream().map(entry -> nodes.get(entry.slug())).toList()));
    }

    private void connect(String slug, List<String> slugs) {
        Node node = nodes.get(slug);
        slugs.stream().filter(nodes::containsKey).map(nodes::get).sorted((a, b) -> a.number() - b.number()).forEach(need -> {
            needs.get(node).add(need);
            leadsTo.get(need).add(node);
        });
    }

    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /** The chapters that one rests on directly, in reading order. */
    public List<Node> needs(Node node) {
        return List.copyOf(needs.get(node));
    }

    /** The chapters that rest on one directly, in reading order. */
    public List<Node> leadsTo(Node node) {
        return List.copyOf(leadsTo.get(node));
    }
}
