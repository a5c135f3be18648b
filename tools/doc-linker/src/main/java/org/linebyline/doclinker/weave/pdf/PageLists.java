package org.linebyline.doclinker.weave.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSObject;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Says each page once where an element of the class {@value #LIST} lists the pages of its links: which of them lead to the same
 * page is known after layout. The second one and its comma become empty; the engine closes the line when it draws it.
 */
final class PageLists {
    private static final String LIST = "pages";

    private final Places places;
    private final Set<Element> repeated = new HashSet<>();

    private PageLists(Places places) {
        this.places = places;
    }

    /** To be called after layout, before anything is drawn. */
    static void shorten(PdfBoxRenderer renderer, Places places) {
        PageLists lists = new PageLists(places);
        elements(renderer.getDocument().getDocumentElement(), "span").filter(element -> element.getAttribute("class").equals(LIST))
            .forEach(lists::read);
        lists.empty(renderer.getRootBox());
    }

    private void read(Element list) {
        COSObject last = null;
        for (Element link : elements(list, "a").filter(link -> places.of(link.getAttribute("href")) != null).toList()) {
            COSObject page = places.of(link.getAttribute("href")).page();
            if (page == last) {
                repeated.add(link);
                link.removeAttribute("href");
            }
            last = page;
        }
    }

    private void empty(Box box) {
        if (box instanceof InlineLayoutBox inline) {
            boolean said = !repeated.contains(inline.getElement());
            for (Object child : inline.getInlineChildren()) {
                if (child instanceof Box inner && said) {
                    empty(inner);
                }
            }
            if (!said) {
                texts(inline).forEach(PageLists::empty);
            }
        }
        box.getChildren().forEach(this::empty);
    }

    private static Stream<InlineText> texts(InlineLayoutBox box) {
        List<Object> children = List.copyOf(box.getInlineChildren());
        return children.stream().flatMap(child -> child instanceof InlineText text ? Stream.of(text)
            : child instanceof InlineLayoutBox inner ? texts(inner) : Stream.empty());
    }

    private static void empty(InlineText text) {
        text.setFunctionData(null);
        text.setMasterText("");
        text.setSubstring(0, 0);
        text.setWidth(0);
    }

    private static Stream<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
