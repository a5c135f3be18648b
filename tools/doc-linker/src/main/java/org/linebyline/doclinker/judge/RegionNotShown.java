package org.linebyline.doclinker.judge;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Rule;

/** A region of a term is shown with its equation. */
final class RegionNotShown implements Check {

    private record Shown(String path, String tag) {
    }

    @Override
    public Stream<Finding> findings(Links links) {
        Set<Shown> shown = links.book().chapters().stream().flatMap(chapter -> chapter.listings().stream())
                .flatMap(listing -> listing.pulls().stream()).map(pull -> new Shown(pull.path(), pull.tag()))
                .collect(Collectors.toSet());
        return links.book().sources().stream().flatMap(source -> source.regions().stream())
                .filter(region -> !region.isTerm() && !shown.contains(new Shown(region.path(), region.tag())))
                .map(region -> new Finding(Rule.REGION_NOT_SHOWN, region.place(),
                        "no chapter shows region '" + region.tag() + "' of this file: include it below its equation with"
                                + " [tag=" + region.tag() + "]"));
    }
}
