package org.linebyline.doclinker.judge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Listing;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.SourceFile;

/**
 * A region is shown below its equation, before the next one, and elsewhere as often as one likes. Regions of terms are not
 * judged: they lie inside a region that is. A region of no equation needs one first; and where a chapter misspells a
 * file, or a tag of this file, that is what is wrong.
 */
final class RegionNotShown implements Check {

    private record Shown(String path, String tag) {

        static Shown of(Region region) {
            return new Shown(region.path(), region.tag());
        }
    }

    @Override
    public Stream<Finding> findings(Links links) {
        Set<Shown> shown = shown(links, listing -> listing.pulls().stream());
        Set<Shown> below = shown(links, listing -> listing.pulls().stream().filter(pull -> pull.tag().equals(listing.equation())));
        Set<String> paths = links.book().sources().stream().map(SourceFile::path).collect(Collectors.toSet());
        if (shown.stream().anyMatch(pull -> !paths.contains(pull.path()))) {
            return Stream.empty();
        }
        Map<String, List<Shown>> byPath = shown.stream().collect(Collectors.groupingBy(Shown::path));
        return links.book().sources().stream().filter(source -> !misspelled(source, byPath.getOrDefault(source.path(), List.of())))
                .flatMap(source -> source.regions().stream())
                .filter(region -> links.equation(region.tag()).isPresent())
                .filter(region -> !below.contains(Shown.of(region)))
                .map(region -> new Finding(Rule.REGION_NOT_SHOWN, region.place(), (shown.contains(Shown.of(region))
                        ? "region '" + region.tag() + "' of this file is shown, but not below its equation"
                        : "no chapter shows region '" + region.tag() + "' of this file")
                        + ": include it below its equation with [tag=" + region.tag() + "]"));
    }

    private static Set<Shown> shown(Links links, Function<Listing, Stream<Listing.Pull>> pulls) {
        return links.book().chapters().stream().flatMap(chapter -> chapter.listings().stream()).flatMap(pulls)
                .map(pull -> new Shown(pull.path(), pull.tag())).collect(Collectors.toSet());
    }

    private static boolean misspelled(SourceFile source, List<Shown> shown) {
        return shown.stream().anyMatch(pull -> source.regions().stream().noneMatch(region -> region.tag().equals(pull.tag())));
    }
}
