package org.linebyline.doclinker.formula.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of a formula as it is written, with no meaning guessed.
 *
 * <p>What is not written, but has a place, is a {@link Blank}: no part of a node is ever null.
 */
public sealed interface Node {

    /** Where it is written. */
    Span span();

    /** The nodes that it is made of, from left to right, blanks included. */
    List<Node> parts();

    /** Digits, with at most one point: {@code 2}, {@code 0.5}. */
    record Number(Span span, String digits) implements Leaf {
    }

    /** A letter, a word set as a name, or an operator with a name: {@code x}, {@code \theta}, {@code \mathrm{KL}}, {@code \log}. */
    record Name(Span span, String text) implements Leaf {
    }

    /** Prose: {@code \text{almost surely}}. */
    record Words(Span span, String text) implements Leaf {
    }

    /** Letters that stand for themselves, one string of them: {@code \texttt{low}}. */
    record Literal(Span span, String text) implements Leaf {
    }

    /** An operator without operands, taken as a thing: the star of {@code f^\ast}, the dot of {@code p(\cdot\mid x)}, dots, a bar. */
    record Symbol(Span span, String text) implements Leaf {
    }

    /** A place where nothing is written: the lower end of {@code x_{:k}}, the base of {@code {}^2}. */
    record Blank(Span span) implements Leaf {
    }

    /** Something under a hat, a bar, a brace: {@code \hat\theta}. */
    record Accented(Span span, String accent, Node base) implements Node {

        @Override
        public List<Node> parts() {
            return List.of(base);
        }
    }

    /** Something with a subscript, a superscript, primes, or several of them: {@code x_i'^2}. */
    record Scripted(Span span, Node base, Node below, Node above, int primes) implements Node {

        @Override
        public List<Node> parts() {
            return List.of(base, below, above);
        }
    }

    /** Something with a mark behind it: {@code n!}, {@code 5\%}. */
    record Marked(Span span, Node base, String mark) implements Node {

        @Override
        public List<Node> parts() {
            return List.of(base);
        }
    }

    /** One thing over another, with a line between them. */
    record Fraction(Span span, Node numerator, Node denominator) implements Node {

        @Override
        public List<Node> parts() {
            return List.of(numerator, denominator);
        }
    }

    /** One thing over another in round brackets: {@code \binom nk}. */
    record Binomial(Span span, Node upper, Node lower) implements Node {

        @Override
        public List<Node> parts() {
            return List.of(upper, lower);
        }
    }

    /** A root, whose degree is blank where it is square. */
    record Root(Span span, Node degree, Node radicand) implements Node {

        @Override
        public List<Node> parts() {
            return List.of(degree, radicand);
        }
    }

    /** Something between two delimiters, which need not be of one kind: {@code [0,1)}, {@code \lvert x\rvert}. */
    record Enclosed(Span span, String open, String close, Node content) implements Node {

        @Override
        public List<Node> parts() {
            return List.of(content);
        }
    }

    /** A range in a script, with the colon or the two points between its ends: {@code 1:k}, {@code :}, {@code i..j}. */
    record Slice(Span span, Node from, String colon, Node to) implements Node {

        @Override
        public List<Node> parts() {
            return List.of(from, to);
        }
    }

    /** Two operands or more with operators of one level between them; one operand only where it has a sign. */
    record Chain(Span span, Level level, List<Operand> operands) implements Node {

        public Chain {
            operands = List.copyOf(operands);
        }

        @Override
        public List<Node> parts() {
            return operands.stream().map(Operand::node).toList();
        }
    }

    /** How tightly the operators of a chain bind, the loosest first. */
    enum Level {
        /** Pieces between commas, semicolons, colons, the bars of a condition, or wide space; how these bind among each other is open. */
        LIST,
        /** Claims that prose connects: {@code \text{if}}, {@code \text{subject to}}; what goes before a word may be blank. */
        WORDS,
        /** {@code \implies}, {@code \iff} and their kin. */
        IMPLICATION,
        /** {@code \wedge}, {@code \vee}, {@code \text{and}}, {@code \text{or}}. */
        LOGIC,
        /** Equality, order, membership, arrows; the sides at the ends may be blank. */
        RELATION,
        /** Plus, minus, union; the first operator is the sign, if any, and none between two terms stands for a sign that is inside. */
        SUM,
        /** Dot, slash, circle; nothing at all where factors touch, a space where they stand apart. */
        PRODUCT
    }

    /**
     * A link of a chain.
     *
     * @param operator what stands before it, without layout; empty before the first and between factors that touch
     */
    record Operand(String operator, Node node) {
    }

    /**
     * An operator with a name and what it may reach: brackets, or the factors that touch it, up to the next such operator.
     * Where it reaches several, how far it goes is open.
     */
    record Prefixed(Span span, Node function, List<Node> reach) implements Node {

        public Prefixed {
            reach = List.copyOf(reach);
        }

        @Override
        public List<Node> parts() {
            return Stream.concat(Stream.of(function), reach.stream()).toList();
        }
    }

    /** A big operator, with its range as scripts, and the product behind it: {@code \sum_{i=1}^n a_i b_i}. */
    record Fold(Span span, Node operator, Node body) implements Node {

        @Override
        public List<Node> parts() {
            return List.of(operator, body);
        }
    }

    /** For all, or there is: what is bound, and what is said of it; that is blank where it stands behind a claim. */
    record Quantified(Span span, String quantifier, Node bound, Node body) implements Node {

        @Override
        public List<Node> parts() {
            return List.of(bound, body);
        }
    }

    /** A claim and the conditions behind it, set apart: in round brackets, or quantified. */
    record Conditional(Span span, Node claim, List<Node> conditions) implements Node {

        public Conditional {
            conditions = List.copyOf(conditions);
        }

        @Override
        public List<Node> parts() {
            return Stream.concat(Stream.of(claim), conditions.stream()).toList();
        }
    }

    /** An environment: the entries of a matrix, the branches of a distinction, the lines of a derivation (one cell each). */
    record Table(Span span, String environment, List<List<Node>> rows) implements Node {

        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public List<Node> parts() {
            List<Node> cells = new ArrayList<>();
            rows.forEach(cells::addAll);
            return List.copyOf(cells);
        }
    }

    /** A part with a name that lines of code can refer to: {@code \term{scores}{QK^\top}}. */
    record Term(Span span, String name, Node content) implements Node {

        @Override
        public List<Node> parts() {
            return List.of(content);
        }
    }

    /** A node without parts. */
    sealed interface Leaf extends Node {

        @Override
        default List<Node> parts() {
            return List.of();
        }
    }
}
