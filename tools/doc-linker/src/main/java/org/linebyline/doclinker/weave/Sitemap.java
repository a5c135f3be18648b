package org.linebyline.doclinker.weave;

import java.util.Collection;
import java.util.List;

import org.linebyline.doclinker.model.Plan;

/** All pages, as the template of the site map takes them. */
final class Sitemap {

    private Sitemap() {
    }

    record View(List<PageView> pages) {
    }

    record PageView(String href, String changed) {
    }

    /** @param names of the files of the site */
    static View of(Plan plan, Collection<String> names) {
        return new View(names.stream().filter(name -> name.endsWith(".html")).map(name -> new PageView(plan.imprint().address() + name,
                plan.changed(name.replaceFirst("\\.html$", "")).map(Object::toString).orElse(""))).toList());
    }
}
