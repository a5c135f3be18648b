package org.linebyline.doclinker.judge;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.SourceFile;

/**
 * Regions of terms are not judged: they lie inside a region that is. A region of no equation needs one first; and where a chapter misspells a
 * file, or a tag of this file, that is what is wrong.
 */
final class RegionNotShown implements Check {

    private record Shown(String path, String tag) {
    }

    @Override
    public Stream<Finding> findings(Links links) {
        Set<Shown> shown = links.book().chapters().stream().flatMap(chapter -> chapter.listings().stream())
                .flatMap(listing -> listing.pulls().stream()).map(pull -> new Shown(pull.path(), pull.tag()))
                .collect(Collectors.toSet());
        Set<String> paths = links.book().sources().stream().map(SourceFile::path).collect(Collectors.toSet());
        if (shown.stream().anyMatch(pull -> !paths.contains(pull.path()))) {
            return Stream.empty();
        }
        return links.book().sources().stream().filter(source -> !misspelled(source, shown))
                .flatMap(source -> source.regions().stream())
                .filter(region -> links.equation(region.tag()).isPresent())
                .filter(region -> !shown.contains(new Shown(region.path(), region.tag())))
                .map(region -> new Finding(Rule.REGION_NOT_SHOWN, region.place(),
                        "no chapter shows region '" + region.tag() + "' of this file: include it below its equation with"
                                + " [tag=" + region.tag() + "]"));
    }

    private static boolean misspelled(SourceFile source, Set<Shown> shown) {
        return shown.stream().anyMatch(pull -> pull.path().equals(source.path())
                && source.regions().stream().noneMatch(region -> region.tag().equals(pull.tag())));
    }
}
