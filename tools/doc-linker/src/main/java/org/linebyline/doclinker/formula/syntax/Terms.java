package org.linebyline.doclinker.formula.syntax;

import static org.linebyline.doclinker.formula.syntax.Node.Level.PRODUCT;
import static org.linebyline.doclinker.formula.syntax.Node.Level.SUM;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.linebyline.doclinker.formula.syntax.Node.Fold;
import org.linebyline.doclinker.formula.syntax.Node.Name;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Node.Prefixed;
import org.linebyline.doclinker.formula.syntax.Node.Scripted;
import org.linebyline.doclinker.formula.syntax.Node.Symbol;
import org.linebyline.doclinker.formula.syntax.Node.Term;

/** Sums, products, and what operators with a name reach. */
final class Terms {

    private static final String EXPECTATION = "\\mathbb{E}";
    private static final Set<String> OF_BRACKETS = Set.of("\\max", "\\min", "\\sup", "\\inf", "\\gcd", "\\argmax", "\\argmin");
    private static final Set<String> CALLING = Set.of("(", "[", "\\{");

    private final Cursor cursor;
    private final Atoms atoms;
    private final Conditions conditions;

    Terms(Cursor cursor, Claims claims) {
        this.cursor = cursor;
        this.atoms = new Atoms(cursor, claims);
        this.conditions = new Conditions(cursor);
    }

    boolean sumComes() {
        return factorComes() || cursor.comes(Kind.ADDITIVE) || cursor.comes(Kind.MULTIPLICATIVE);
    }

    private boolean factorComes() {
        return cursor.peek().kind().startsFactor() || atoms.restrictionComes();
    }

    Node sum() {
        Span first = cursor.peek().span();
        List<Operand> terms = new ArrayList<>();
        do {
            Token sign = cursor.peek();
            boolean signed = cursor.take(Kind.ADDITIVE);
            if (signed && terms.isEmpty() && !sumComes()) {
                return new Symbol(sign.span(), sign.text());
            }
            terms.add(new Operand(signed ? sign.text() : "", term(sign)));
        } while (cursor.comes(Kind.ADDITIVE) || addendComes());
        return cursor.chain(SUM, first, terms);
    }

    /** A product, which may have a sign of its own behind an operator; without one, the operator has nothing to bind. */
    private Node term(Token operator) {
        if (signAloneComes()) {
            return cursor.blank();
        }
        if (!sumComes()) {
            throw cursor.fault(operator, "nothing stands behind this " + operator.text(), "write its right side, or take it out");
        }
        return cursor.comes(Kind.ADDITIVE) ? cursor.deeper(this::signed) : product();
    }

    /** Whether a sign may end here: in a script, as in {@code N_{1+}}, and before a colon. */
    private boolean signAloneComes() {
        return cursor.comes(Kind.COLON) || cursor.comes(Kind.GROUP_CLOSE) && cursor.isInside("_");
    }

    private Node signed() {
        Token sign = cursor.next();
        Node unsigned = term(sign);
        return cursor.chain(SUM, sign.span(), List.of(new Operand(sign.text(), unsigned)));
    }

    /** Whether a part with a name comes that begins with a sign, and is thereby a term of this sum. */
    private boolean addendComes() {
        boolean blank = cursor.ahead(2).is(Kind.GROUP_OPEN) && cursor.ahead(3).is(Kind.GROUP_CLOSE);
        return cursor.comes(Kind.TERM) && cursor.ahead(blank ? 4 : 2).is(Kind.ADDITIVE);
    }

    private Node product() {
        Span first = cursor.peek().span();
        List<Operand> factors = new ArrayList<>(List.of(new Operand("", factor())));
        while (true) {
            if (cursor.comes(Kind.MULTIPLICATIVE) || cursor.isOutside() && cursor.peek().is(Kind.GIVEN, "\\Vert")) {
                factors.add(multiplied());
            } else if (apart()) {
                factors.add(new Operand(cursor.next().text(), factor()));
            } else if (factorComes() && !addendComes()) {
                factors.add(new Operand("", factor()));
            } else {
                return cursor.chain(PRODUCT, first, withoutEmpty(factors));
            }
        }
    }

    /** A pair of braces with nothing in it, before factors that touch it, is there for the space beside a sign. */
    private static List<Operand> withoutEmpty(List<Operand> factors) {
        boolean empty = factors.size() > 1 && factors.get(0).node() instanceof Node.Blank && factors.get(1).operator().isEmpty();
        return empty ? factors.subList(1, factors.size()) : factors;
    }

    private boolean apart() {
        boolean space = cursor.comes(Kind.THIN) || cursor.comes(Kind.WIDE);
        return space && cursor.ahead(1).kind().startsFactor() && !conditions.bracketComes();
    }

    /** An operator and its right side; an operator without one is a thing of its own, as the point of {@code [A\to B\bullet]}. */
    private Operand multiplied() {
        Token operator = cursor.next();
        if (cursor.comes(Kind.ADDITIVE)) {
            return new Operand(operator.text(), cursor.deeper(this::signedFactor));
        }
        return factorComes() ? new Operand(operator.text(), factor()) : new Operand("", new Symbol(operator.span(), operator.text()));
    }

    private Node signedFactor() {
        Token sign = cursor.next();
        if (!factorComes()) {
            throw cursor.fault(sign, "nothing stands behind this " + sign.text(), "write its right side, or take it out");
        }
        Node unsigned = factor();
        return cursor.chain(SUM, sign.span(), List.of(new Operand(sign.text(), unsigned)));
    }

    Node factor() {
        return cursor.deeper(() -> switch (cursor.peek().kind()) {
            case FUNCTION -> prefixed();
            case FOLD -> fold();
            case TERM -> named();
            default -> atoms.scripted(atoms.atom());
        });
    }

    private Node prefixed() {
        Token token = cursor.next();
        Node function = atoms.scripted(new Name(token.span(), token.text()));
        List<Node> reach = bracketComes() ? List.of(atoms.scripted(atoms.atom())) : reach();
        return reach.isEmpty() ? function : new Prefixed(cursor.since(function.span()), function, reach);
    }

    /** The factors that touch, up to the next operator with a name. */
    private List<Node> reach() {
        List<Node> reach = new ArrayList<>();
        while (factorComes() && !addendComes() && (reach.isEmpty() || !cursor.comes(Kind.FUNCTION))) {
            reach.add(factor());
        }
        return reach;
    }

    /** A big operator and its body; but the largest of a list in brackets, or what is expected of a bracket, is like a function. */
    private Node fold() {
        Token token = cursor.next();
        Node operator = atoms.ranged(new Name(token.span(), token.text()));
        boolean ofBrackets = operator instanceof Name name && OF_BRACKETS.contains(name.text()) || isExpectation(operator);
        if (ofBrackets && bracketComes()) {
            Node argument = atoms.scripted(atoms.atom());
            return new Prefixed(cursor.since(operator.span()), operator, List.of(argument));
        }
        return folded(operator);
    }

    private static boolean isExpectation(Node operator) {
        Node base = operator instanceof Scripted scripted ? scripted.base() : operator;
        return base instanceof Name name && name.text().equals(EXPECTATION);
    }

    private Node folded(Node operator) {
        int gap = cursor.peek().kind().isGap() && !cursor.comes(Kind.QUAD) ? 1 : 0;
        Kind first = cursor.ahead(gap).kind();
        boolean minus = first == Kind.ADDITIVE && !(operator instanceof Name);
        if (!minus && !first.startsFactor() || conditions.bracketComes()) {
            return operator;
        }
        cursor.skipGap();
        Node body = term(cursor.peek());
        return new Fold(cursor.since(operator.span()), operator, body);
    }

    /** A part with a name; where it is a big operator alone, what comes behind it is its body. */
    private Node named() {
        Node named = atoms.scripted(atoms.atom());
        return named instanceof Term term && isBigOperator(term.content()) ? folded(named) : named;
    }

    private static boolean isBigOperator(Node node) {
        return node instanceof Scripted scripted ? isBigOperator(scripted.base())
                : node instanceof Name name && Vocabulary.kind(name.text()).filter(Kind.FOLD::equals).isPresent();
    }

    private boolean bracketComes() {
        Token token = cursor.peek();
        return (token.is(Kind.OPEN) || token.is(Kind.LEFT)) && CALLING.contains(token.text());
    }
}
