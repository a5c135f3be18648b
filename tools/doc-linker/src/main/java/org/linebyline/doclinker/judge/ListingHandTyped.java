package org.linebyline.doclinker.judge;

import java.util.stream.Stream;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Listing;
import org.linebyline.doclinker.model.Rule;

final class ListingHandTyped implements Check {

    @Override
    public Stream<Finding> findings(Links links) {
        return links.book().chapters().stream().flatMap(chapter -> chapter.listings().stream())
                .filter(Listing::handTyped)
                .map(listing -> new Finding(Rule.LISTING_HAND_TYPED, listing.place(),
                        "Java is pulled in, never typed: write include::{code}/…/File.java[tag="
                                + (listing.equation().isEmpty() ? "ID" : listing.equation()) + "]"));
    }
}
