package org.linebyline.doclinker;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.check.Settlements;
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.FormulaUse;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.read.Readings;
import org.linebyline.doclinker.typeset.Typesetter;

/** What earlier checks found out: a check that is given it reads and sets only what has changed since. For one thread at a time. */
public final class Memory implements AutoCloseable {

    private final Readings readings = new Readings();
    private final Settlements settlements = new Settlements();
    private Path cache;
    private Typesetter typesetter;

    Readings readings() {
        return readings;
    }

    Settlements settlements() {
        return settlements;
    }

    Book typeset(Book book, Layout layout) {
        List<Formula> formulas = Stream.concat(
                book.chapters().stream().flatMap(chapter -> chapter.formulas().stream()).map(FormulaUse::formula),
                book.plan().notation().stream().flatMap(convention -> convention.formulas().stream())).toList();
        return book.withTypeset(typesetter(layout.cache().resolve("formulas")).typeset(formulas));
    }

    private Typesetter typesetter(Path folder) {
        if (!folder.equals(cache)) {
            close();
            cache = folder;
            typesetter = new Typesetter(folder);
        }
        return typesetter;
    }

    @Override
    public void close() {
        if (typesetter != null) {
            typesetter.close();
        }
    }
}
