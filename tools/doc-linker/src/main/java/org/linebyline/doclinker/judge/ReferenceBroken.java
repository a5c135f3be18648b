package org.linebyline.doclinker.judge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Listing;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Reference;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.names.Nearest;

/**
 * Cross references, prerequisites and regions. A work that is in no bibliography is the business of {@link SourceUnknown};
 * files that are not there are noted where they are looked for.
 */
final class ReferenceBroken implements Check {

    @Override
    public Stream<Finding> findings(Links links) {
        Names names = new Names(links);
        Stream<Finding> references = links.book().chapters().stream().flatMap(chapter ->
                chapter.references().stream().flatMap(reference -> judge(reference, chapter, names, links)));
        return Stream.concat(references, pulls(links));
    }

    private static Stream<Finding> judge(Reference reference, Chapter chapter, Names names, Links links) {
        return switch (reference.kind()) {
            case XREF -> names.has(reference.target(), chapter) ? Stream.empty()
                    : crossReference(reference, names.of(chapter), links.book().works().keySet());
            case PREREQUISITE -> prerequisite(reference, names);
            case IMAGE, FIGURE, SOURCE -> Stream.empty();
        };
    }

    private static Stream<Finding> crossReference(Reference reference, Set<String> names, Set<String> works) {
        return SourceUnknown.meansAWork(reference.target(), names, works) ? Stream.empty()
                : broken(reference.place(), "nothing is called '" + reference.target() + "'"
                        + Nearest.question(reference.target(), names)
                        + ": name an equation, a chapter, a key of the bibliography or an anchor of this chapter");
    }

    private static Stream<Finding> prerequisite(Reference reference, Names names) {
        return names.chapters().contains(reference.target()) ? Stream.empty()
                : broken(reference.place(), "there is no chapter '" + reference.target() + "', neither written nor planned"
                        + Nearest.question(reference.target(), names.chapters()) + ": name one that is, or leave it out");
    }

    /** Where a listing shows an equation without a region, the equation, which stands above it, is what is reported. */
    private static Stream<Finding> pulls(Links links) {
        Map<String, SourceFile> sources = links.book().sources().stream()
                .collect(Collectors.toMap(SourceFile::path, source -> source));
        return links.book().chapters().stream().flatMap(chapter -> chapter.listings().stream())
                .flatMap(listing -> listing.pulls().stream())
                .filter(pull -> links.equation(pull.tag()).filter(equation -> equation.regions().isEmpty()).isEmpty())
                .flatMap(pull -> judge(pull, sources));
    }

    private static Stream<Finding> judge(Listing.Pull pull, Map<String, SourceFile> sources) {
        SourceFile source = sources.get(pull.path());
        if (pull.tag().isEmpty()) {
            return broken(pull.place(), "Java is pulled in by one tag: write [tag=ID]");
        } else if (source == null) {
            return broken(pull.place(), "there is no Java file '" + pull.path() + "'"
                    + Nearest.question(pull.path(), sources.keySet()) + ": correct its path, or write it");
        }
        List<String> tags = source.regions().stream().map(Region::tag).toList();
        return tags.contains(pull.tag()) ? Stream.empty()
                : broken(pull.place(), pull.path() + " has no tag '" + pull.tag() + "'" + meant(pull.tag(), tags));
    }

    private static String meant(String tag, List<String> tags) {
        String others = tags.isEmpty() ? ": tag the lines of its equation" : ": its tags are " + String.join(", ", tags);
        return Nearest.of(tag, tags).map(near -> Nearest.question(tag, tags)).orElse(others);
    }

    private static Stream<Finding> broken(Place place, String message) {
        return Stream.of(new Finding(Rule.REFERENCE_BROKEN, place, message));
    }
}
