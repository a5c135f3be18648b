package org.linebyline.doclinker.formula.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.resolve.Statement;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Written;

/** Statements with an arrow, which give something a new value. */
final class Updates {

    private Updates() {
    }

    static boolean is(Statement statement) {
        return statement.relation().equals("\\leftarrow");
    }

    /** What has a new value afterwards, as it is written. */
    static Set<String> in(List<Statement> statements) {
        return statements.stream().filter(Updates::is).map(statement -> Written.of(statement.left())).collect(Collectors.toSet());
    }

    /** To the right of an arrow, what is updated has its old value. */
    static Names old(Names coded, Names plain, Node updated) {
        String name = Written.of(updated);
        return plain.get(name).map(meaning -> coded.with(name, meaning)).orElse(coded.without(name));
    }
}
