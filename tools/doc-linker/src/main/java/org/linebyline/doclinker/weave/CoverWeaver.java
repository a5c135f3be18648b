package org.linebyline.doclinker.weave;

import java.io.IOException;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.model.SourceHost;
import org.linebyline.doclinker.weave.pdf.CoverPicture;
import org.linebyline.doclinker.weave.theme.Theme;

/** The picture on the cover: the book's title, and one of its equations with its code. */
final class CoverWeaver {

    private final Links links;
    private final Theme theme;

    CoverWeaver(Links links, Theme theme) {
        this.links = links;
        this.theme = theme;
    }

    /** @param specimen XHTML; empty where no chapter has a fitting one */
    record View(String language, String title, String subtitle, String authors, String specimen) {
    }

    /** A PNG. */
    byte[] png() throws IOException {
        Plan.Imprint imprint = links.book().plan().imprint();
        PrintMedium medium = new PrintMedium(links.book().typeset(), imprint.language());
        View view = new View(imprint.language(), imprint.title(), imprint.subtitle(), imprint.authors(), specimen(medium));
        return CoverPicture.of(theme, new Templates(theme).fill("epub/cover-picture", view), medium.drawings());
    }

    private String specimen(PrintMedium medium) {
        Shown shown = new Shown(links);
        for (Chapter chapter : links.book().chapters()) {
            Element body = new ChapterWeaver(links, shown, chapter, medium, SourceHost.NONE).weave().body();
            Element specimen = Specimen.of("", body).orElse(null);
            if (specimen != null) {
                specimen.select("a").removeAttr("href");
                body.empty().appendChild(specimen);
                return BookWeaver.xhtml(body);
            }
        }
        return "";
    }
}
