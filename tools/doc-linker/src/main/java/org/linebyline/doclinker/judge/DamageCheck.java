package org.linebyline.doclinker.judge;

import java.util.stream.Stream;

import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;

/** Makes findings of the damage that readers noted. */
final class DamageCheck implements Check {

    @Override
    public Stream<Finding> findings(Links links) {
        Book book = links.book();
        Stream<Damage> ofChapters = book.chapters().stream().flatMap(chapter -> chapter.damage().stream());
        Stream<Damage> ofSources = book.sources().stream().flatMap(source -> source.damage().stream());
        return Stream.of(book.damage().stream(), ofChapters, ofSources).flatMap(damage -> damage)
                .map(damage -> new Finding(damage.rule(), damage.place(), damage.message()));
    }
}
