package org.linebyline.doclinker.judge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Book;
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

/** A work that is in no bibliography is the business of {@link SourceUnknown}. */
final class ReferenceBroken implements Check {

    @Override
    public Stream<Finding> findings(Links links) {
        Book book = links.book();
        Stream<Finding> references = book.chapters().stream().flatMap(chapter ->
                chapter.references().stream().flatMap(reference -> judge(reference, chapter, links)));
        Stream<Finding> pulls = book.chapters().stream().flatMap(chapter -> chapter.listings().stream())
                .flatMap(listing -> listing.pulls().stream()).filter(pull -> !withoutCode(pull, links))
                .flatMap(pull -> judge(pull, book));
        return Stream.concat(references, pulls);
    }

    private static Stream<Finding> judge(Reference reference, Chapter chapter, Links links) {
        return switch (reference.kind()) {
            case XREF -> crossReference(reference, Names.of(chapter, links), links.book().works().keySet());
            case PREREQUISITE -> links.book().plan().entry(reference.target()).isPresent() ? Stream.empty()
                    : broken(reference.place(), "no chapter '" + reference.target() + "', neither written nor planned"
                            + Nearest.question(reference.target(), Names.planned(links.book())));
            case IMAGE -> picture(reference, links.book(), "");
            case FIGURE -> links.book().experimentsRan()
                    ? picture(reference, links.book(), ": does an experiment make it?") : Stream.empty();
            case SOURCE -> Stream.empty();
        };
    }

    private static Stream<Finding> crossReference(Reference reference, Set<String> names, Set<String> works) {
        return names.contains(reference.target()) || SourceUnknown.meansAWork(reference.target(), names, works) ? Stream.empty()
                : broken(reference.place(), "nothing is called '" + reference.target() + "'"
                        + Nearest.question(reference.target(), names)
                        + ": name an equation, a chapter, a key of the bibliography or an anchor of this chapter");
    }

    private static Stream<Finding> picture(Reference reference, Book book, String advice) {
        return book.pictures().containsKey(reference.target()) ? Stream.empty()
                : broken(reference.place(), "there is no picture '" + reference.target() + "'" + advice);
    }

    /** Then the equation, which stands above the listing, is what is reported. */
    private static boolean withoutCode(Listing.Pull pull, Links links) {
        return links.equation(pull.tag()).filter(equation -> equation.regions().isEmpty()).isPresent();
    }

    private static Stream<Finding> judge(Listing.Pull pull, Book book) {
        if (pull.tag().isEmpty()) {
            return broken(pull.place(), "Java is pulled in by one tag: write [tag=ID]");
        }
        Optional<SourceFile> file = book.sources().stream().filter(source -> source.path().equals(pull.path())).findFirst();
        if (file.isEmpty()) {
            return broken(pull.place(), "there is no Java file '" + pull.path() + "'"
                    + Nearest.question(pull.path(), book.sources().stream().map(SourceFile::path).toList()));
        }
        List<String> tags = file.get().regions().stream().map(Region::tag).toList();
        return tags.contains(pull.tag()) ? Stream.empty()
                : broken(pull.place(), pull.path() + " has no tag '" + pull.tag() + "'" + Nearest.question(pull.tag(), tags));
    }

    private static Stream<Finding> broken(Place place, String message) {
        return Stream.of(new Finding(Rule.REFERENCE_BROKEN, place, message));
    }
}
