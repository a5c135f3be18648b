package org.linebyline.doclinker.judge;

import java.util.stream.Stream;

import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Reference;
import org.linebyline.doclinker.model.Rule;

/** That a picture is not there is noted where it is looked for, and the only thing to say of it. */
final class FigureWithoutWords implements Check {

    @Override
    public Stream<Finding> findings(Links links) {
        return links.book().chapters().stream().flatMap(chapter -> chapter.figures().stream())
                .filter(figure -> !missing(figure.picture(), links)).flatMap(FigureWithoutWords::judge);
    }

    private static boolean missing(Reference picture, Links links) {
        boolean toCome = picture.kind() == Reference.Kind.FIGURE && !links.book().experimentsRan();
        return !toCome && !links.book().pictures().containsKey(picture.target());
    }

    private static Stream<Finding> judge(Chapter.Figure figure) {
        Stream.Builder<Finding> findings = Stream.builder();
        if (figure.words().isEmpty()) {
            findings.add(found(figure, "has no words for those who cannot see it: write in its brackets what it shows, as"
                    + " [\"A line that falls, then stays level.\"]"));
        } else if (figure.cut()) {
            findings.add(found(figure, "has words that end at a comma, after '" + figure.words()
                    + "': put them in quotes, as [\"One, two.\"]"));
        }
        if (figure.picture().kind() == Reference.Kind.IMAGE) {
            findings.add(found(figure, "is made by no experiment: let one make it, and show it as image::{runs}/…"));
        }
        return findings.build();
    }

    private static Finding found(Chapter.Figure figure, String wrong) {
        return new Finding(Rule.FIGURE_WITHOUT_WORDS, figure.picture().place(),
                "picture '" + figure.picture().target() + "' " + wrong);
    }
}
