package org.linebyline.doclinker.weave;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.weave.map.Caption;
import org.linebyline.doclinker.weave.map.MapLayout;
import org.linebyline.doclinker.weave.map.PrerequisiteGraph;
import org.linebyline.doclinker.weave.map.PrerequisiteGraph.Node;

/** Writes the map: what each chapter needs and leads to, as a drawing and as a list. */
final class MapWeaver {

    /** So many characters of a title fit into a line of its box. */
    private static final int CHARACTERS = 30;
    /** So wide is a letter of the title of a part where it is largest. */
    private static final int HEAD_LETTER = 31;
    private static final int HEAD_LINES = 3;
    private static final double HEAD_LINE_HEIGHT = 1.05;
    private static final int LINES = 3;
    private static final int LINE_HEIGHT = 16;
    /** From the top of a line to the foot of its letters. */
    private static final int ASCENT = 12;

    private final PrerequisiteGraph graph;
    private final MapLayout layout;

    MapWeaver(Book book) {
        this.graph = PrerequisiteGraph.of(book);
        this.layout = MapLayout.of(graph);
    }

    record MapView(List<PartView> parts, int width, int height, int boxWidth, int boxHeight, int numberY, List<PanelView> panels,
            List<ArrowView> arrows, List<BoxView> boxes) {
    }

    record PartView(int number, String title, List<ChapterView> chapters) {
    }

    record ChapterView(int number, String slug, String title, boolean written, List<Node> needs, List<Node> leadsTo) {
    }

    record PanelView(int x, int y, int width, int height, int headX, int headY, List<HeadLineView> lines) {
    }

    record HeadLineView(String dy, String words) {
    }

    record ArrowView(int from, int to, boolean within, String path) {
    }

    record BoxView(int number, String slug, boolean written, int x, int y, List<LineView> lines) {
    }

    record LineView(int y, String words) {
    }

    void weave(SitePages pages) throws IOException {
        pages.write("map.html", "map", "The map", "What each chapter needs, and what it leads to: the way through the book to any chapter.",
                view());
    }

    private MapView view() {
        return new MapView(graph.parts().stream().map(this::part).toList(), layout.width(), layout.height(),
                MapLayout.BOX_WIDTH, MapLayout.BOX_HEIGHT, (MapLayout.BOX_HEIGHT - LINE_HEIGHT) / 2 + ASCENT,
                layout.panels().stream().map(this::panel).toList(), arrows(), layout.corners().keySet().stream().map(this::box).toList());
    }

    private PartView part(PrerequisiteGraph.Part part) {
        return new PartView(part.number(), part.title(), part.chapters().stream().map(chapter -> new ChapterView(chapter.number(),
                chapter.slug(), chapter.title(), chapter.written(), graph.needs(chapter), graph.leadsTo(chapter))).toList());
    }

    private PanelView panel(MapLayout.Panel panel) {
        MapLayout.Point head = layout.head(panel);
        String title = panel.part().title().isEmpty() ? "" : panel.part().number() + " " + panel.part().title();
        List<String> lines = Caption.lines(title, panel.width() / HEAD_LETTER, HEAD_LINES);
        return new PanelView(panel.x(), panel.y(), panel.width(), panel.height(), head.x(), head.y(), IntStream.range(0, lines.size())
                .mapToObj(i -> new HeadLineView(Numerals.shortest(HEAD_LINE_HEIGHT * (i == 0 ? 1 - lines.size() : 1)), lines.get(i)))
                .toList());
    }

    /** By the chapter that they lead to. */
    private List<ArrowView> arrows() {
        List<ArrowView> arrows = new ArrayList<>();
        for (PrerequisiteGraph.Part part : graph.parts()) {
            for (Node chapter : part.chapters()) {
                graph.needs(chapter).forEach(need -> arrows.add(new ArrowView(need.number(), chapter.number(),
                        part.chapters().contains(need), layout.arrow(need, chapter))));
            }
        }
        return arrows;
    }

    private BoxView box(Node chapter) {
        MapLayout.Point corner = layout.corners().get(chapter);
        List<String> lines = Caption.lines(chapter.title(), CHARACTERS, LINES);
        int first = (MapLayout.BOX_HEIGHT - LINE_HEIGHT * lines.size()) / 2 + ASCENT;
        return new BoxView(chapter.number(), chapter.slug(), chapter.written(), corner.x(), corner.y(),
                IntStream.range(0, lines.size()).mapToObj(i -> new LineView(first + i * LINE_HEIGHT, lines.get(i))).toList());
    }
}
