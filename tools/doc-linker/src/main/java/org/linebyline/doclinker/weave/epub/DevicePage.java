package org.linebyline.doclinker.weave.epub;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** HTML of the site as a reading device takes it: XHTML without what only scripts use. */
public final class DevicePage {

    private static final String MATHML = "http://www.w3.org/1998/Math/MathML";
    private static final String SVG = "http://www.w3.org/2000/svg";

    private DevicePage() {
    }

    /** The inside of an element, which is changed. */
    public static String of(Element body) {
        body.select(".copies, button, .evidence .more").remove();
        body.select(".sym").unwrap();
        body.select("[^data-]").forEach(DevicePage::withoutData);
        Notes.gather(body);
        body.select("math").attr("xmlns", MATHML);
        body.select("svg").attr("xmlns", SVG);
        Document page = body.ownerDocument();
        page.outputSettings().syntax(Document.OutputSettings.Syntax.xml).escapeMode(Entities.EscapeMode.xhtml).prettyPrint(false);
        return body.html();
    }

    private static void withoutData(Element element) {
        List.copyOf(element.dataset().keySet()).forEach(key -> element.removeAttr("data-" + key));
    }
}
