package org.linebyline.doclinker.formula.syntax;

import static org.linebyline.doclinker.formula.syntax.Node.Level.IMPLICATION;
import static org.linebyline.doclinker.formula.syntax.Node.Level.LIST;
import static org.linebyline.doclinker.formula.syntax.Node.Level.LOGIC;
import static org.linebyline.doclinker.formula.syntax.Node.Level.RELATION;
import static org.linebyline.doclinker.formula.syntax.Node.Level.WORDS;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.linebyline.doclinker.formula.syntax.Node.Blank;
import org.linebyline.doclinker.formula.syntax.Node.Conditional;
import org.linebyline.doclinker.formula.syntax.Node.Name;
import org.linebyline.doclinker.formula.syntax.Node.Prefixed;
import org.linebyline.doclinker.formula.syntax.Node.Quantified;
import org.linebyline.doclinker.formula.syntax.Node.Slice;

/** What is said: statements, lists, and all that binds looser than a plus. An operand that is not written is blank. */
final class Claims {

    private static final Set<Kind> CELL_ENDS = EnumSet.of(Kind.ROW, Kind.AMPERSAND, Kind.FINISH);
    private static final Set<Kind> PARTING = EnumSet.of(Kind.SEPARATOR, Kind.GIVEN);

    private final Cursor cursor;
    private final Terms terms;
    private final Conditions conditions;

    Claims(Cursor cursor) {
        this.cursor = cursor;
        this.terms = new Terms(cursor, this);
        this.conditions = new Conditions(cursor);
    }

    /** A whole formula. */
    List<Node> statements() {
        List<Node> statements = new ArrayList<>();
        do {
            statements.add(passage(this::listGoesOn));
        } while (nextStatement());
        if (!cursor.comes(Kind.END) || statements.get(0) instanceof Blank) {
            throw cursor.unexpected();
        }
        return statements;
    }

    private boolean listGoesOn() {
        return cursor.comes(Kind.COLON) || cursor.comes(Kind.SEPARATOR) && !statementEnds();
    }

    /** Whether the comma that comes has space behind it, or nothing. */
    private boolean statementEnds() {
        Kind behind = cursor.ahead(1).kind();
        return behind.isGap() || behind == Kind.END;
    }

    /** Steps over what separates two statements; a full stop at the end separates nothing. */
    private boolean nextStatement() {
        boolean separated = cursor.take(Kind.SEPARATOR) | cursor.peek().kind().isGap();
        cursor.skipGap();
        return separated && !cursor.comes(Kind.END);
    }

    /** What stands in the cell of a table or under the name of a term, and reads like a statement. */
    Node passage() {
        return passage(() -> cursor.comes(Kind.COLON) || isSeparated());
    }

    /** In a statement, what a word says holds for the list before it and of the list behind it. */
    private Node passage(BooleanSupplier listed) {
        Supplier<Node> list = () -> cursor.chain(LIST, () -> piece(this::implication), listed);
        return cursor.chain(WORDS, list, () -> cursor.comes(Kind.CONNECTIVE));
    }

    /** What stands in brackets and braces: pieces between whatever may separate them, each with words of its own. */
    Node content() {
        return cursor.chain(LIST, () -> piece(this::clause), () -> cursor.comes(Kind.COLON) || isSeparated());
    }

    /** The same in a script, where a colon makes a slice. */
    Node script() {
        return cursor.chain(LIST, this::slice, this::isSeparated);
    }

    private boolean isSeparated() {
        boolean comma = cursor.comes(Kind.SEPARATOR) && !CELL_ENDS.contains(cursor.ahead(1).kind());
        return comma || cursor.comes(Kind.GIVEN) || cursor.peek().kind().isGap();
    }

    /** A piece of a list, which may be blank beside a colon or behind a word, but not beside a comma or a bar alone. */
    private Node piece(Supplier<Node> written) {
        Token before = cursor.last();
        cursor.skipGap();
        Token behind = cursor.peek();
        Node piece = written.get();
        boolean blank = piece instanceof Blank && behind.equals(cursor.peek()) && !before.is(Kind.COLON) && !behind.is(Kind.COLON);
        if (blank && PARTING.contains(behind.kind()) && !before.is(Kind.CONNECTIVE)) {
            throw cursor.unexpected(behind);
        } else if (blank && PARTING.contains(before.kind())) {
            throw cursor.unexpected(before);
        }
        return piece;
    }

    private Node slice() {
        Node from = piece(this::clause);
        String colon = cursor.peek().text();
        if (!cursor.take(Kind.COLON)) {
            return from;
        }
        Node to = clause();
        return new Slice(cursor.since(from.span()), from, colon, to);
    }

    private Node clause() {
        return cursor.chain(WORDS, this::implication, () -> cursor.comes(Kind.CONNECTIVE));
    }

    private Node implication() {
        return cursor.chain(IMPLICATION, this::alternatives, () -> cursor.comes(Kind.IMPLICATION));
    }

    private Node alternatives() {
        return cursor.chain(LOGIC, this::claim, () -> cursor.comes(Kind.LOGIC));
    }

    private Node claim() {
        if (cursor.comes(Kind.NOT)) {
            return cursor.deeper(this::negation);
        }
        return cursor.comes(Kind.QUANTIFIER) ? cursor.deeper(() -> quantified(true)) : conditional();
    }

    private Node negation() {
        Token not = cursor.next();
        Node denied = claim();
        return new Prefixed(cursor.since(not.span()), new Name(not.span(), not.text()), List.of(denied));
    }

    private Node conditional() {
        Node claim = relation();
        List<Node> found = new ArrayList<>();
        while (conditions.comes()) {
            cursor.skipGap();
            found.add(cursor.comes(Kind.QUANTIFIER) ? cursor.deeper(() -> quantified(false)) : terms.factor());
        }
        return found.isEmpty() ? claim : new Conditional(cursor.since(claim.span()), claim, found);
    }

    /** Before a claim, a quantifier has the claim as its body; behind one it has a body only after a colon. */
    private Node quantified(boolean before) {
        Token quantifier = cursor.next();
        cursor.skipGap();
        Node bound = cursor.chain(LIST, this::relation, () -> cursor.comes(Kind.SEPARATOR) && !statementEnds());
        boolean said = cursor.take(Kind.COLON) || before && leadsOn();
        Node body = said ? implication() : cursor.blank();
        return new Quantified(cursor.since(quantifier.span()), quantifier.text(), bound, body);
    }

    private boolean leadsOn() {
        boolean comma = cursor.comes(Kind.SEPARATOR) && cursor.ahead(1).kind().isGap() && cursor.take(Kind.SEPARATOR);
        boolean gap = cursor.peek().kind().isGap();
        cursor.skipGap();
        return comma || gap || cursor.comes(Kind.QUANTIFIER);
    }

    private Node relation() {
        return cursor.chain(RELATION, () -> terms.sumComes() ? terms.sum() : cursor.blank(), this::relates);
    }

    /** Outside of brackets a condition's bar stands between two sides, as in a distribution of one thing given another. */
    private boolean relates() {
        return cursor.comes(Kind.RELATION) || cursor.isOutside() && cursor.peek().is(Kind.GIVEN, "\\mid");
    }
}
