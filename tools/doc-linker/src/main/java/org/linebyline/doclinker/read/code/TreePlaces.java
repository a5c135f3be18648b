package org.linebyline.doclinker.read.code;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import org.linebyline.doclinker.model.Lines;

/**
 * Where the trees of a file stand in its text. A tree that has no place has a negative one.
 *
 * @param code the text with blanks in the place of comments and strings
 */
record TreePlaces(CompilationUnitTree unit, SourcePositions positions, String code) {

    long start(Tree tree) {
        return positions.getStartPosition(unit, tree);
    }

    /** The last character. */
    long end(Tree tree) {
        return positions.getEndPosition(unit, tree) - 1;
    }

    Lines lines(long from, long to) {
        return new Lines(line(from), line(to));
    }

    int line(long position) {
        return (int) unit.getLineMap().getLineNumber(position);
    }

    long lineStart(long position) {
        return unit.getLineMap().getStartPosition(line(position));
    }

    /** The first character at or behind a position that is neither blank nor comment. */
    long codeFrom(long position) {
        int from = (int) Math.max(0, position);
        while (from < code.length() && Character.isWhitespace(code.charAt(from))) {
            from++;
        }
        return from;
    }

    /** The brace that opens the body of a type, behind its annotations, parameters and arguments. */
    long openingBrace(ClassTree type) {
        int depth = 0;
        int at = (int) Math.max(start(type), end(type.getModifiers()) + 1);
        while (at < code.length() - 1 && (depth > 0 || code.charAt(at) != '{')) {
            depth += code.charAt(at) == '(' ? 1 : code.charAt(at) == ')' ? -1 : 0;
            at++;
        }
        return at;
    }
}
