package org.linebyline.doclinker.weave;

import java.io.IOException;

import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.output.WholeFolder;

/** Writes pages: a template filled with what is the page's own and, around it, what every page shows. */
final class SitePages {

    private final Plan plan;
    private final String pdf;
    private final Templates templates;
    private final WholeFolder folder;

    /** @param pdf address of the PDF as seen from the top folder; empty when there is none */
    SitePages(Plan plan, String pdf, Templates templates, WholeFolder folder) {
        this.plan = plan;
        this.pdf = pdf;
        this.templates = templates;
        this.folder = folder;
    }

    /**
     * What every page shows.
     *
     * @param root the way to the top folder
     * @param url absolute; empty where the book has no address
     * @param feed whether there is one
     */
    record Frame(String bookTitle, String license, String pdf, boolean feed, String root, String url, String title, String description) {
    }

    /**
     * Writes a page.
     *
     * @param path from the top folder
     * @param view a record whose components are the template's names
     */
    void write(String path, String template, String title, String description, Object view) throws IOException {
        Plan.Imprint imprint = plan.imprint();
        String root = "../".repeat((int) path.chars().filter(letter -> letter == '/').count());
        String url = imprint.address().isEmpty() ? "" : imprint.address() + path;
        folder.write(path, Terse.html(templates.fill(template, view, new Frame(plan.title(), imprint.license(), pdf, !plan.changes().isEmpty(),
                root, url, title, description))));
    }
}
