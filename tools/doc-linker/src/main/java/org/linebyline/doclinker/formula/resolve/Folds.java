package org.linebyline.doclinker.formula.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.operation.Joins;
import org.linebyline.doclinker.formula.operation.Library;
import org.linebyline.doclinker.formula.operation.Series;
import org.linebyline.doclinker.formula.operation.Tuples;
import org.linebyline.doclinker.formula.operation.Wholes;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Blank;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;

/** Big operators: a body for all members of a range, joined. */
record Folds(Resolver resolver) {

    private static final Map<String, Operation> JOINED = Map.ofEntries(Map.entry("\\sum", Joins.SUM), Map.entry("\\prod", Joins.PRODUCT),
            Map.entry("\\max", Joins.MAX), Map.entry("\\min", Joins.MIN), Map.entry("\\sup", Joins.MAX), Map.entry("\\inf", Joins.MIN),
            Map.entry("\\bigcup", Joins.UNION), Map.entry("\\bigcap", Joins.INTERSECTION), Map.entry("\\bigwedge", Joins.AND),
            Map.entry("\\bigvee", Joins.OR), Map.entry("\\argmax", Joins.ARG_MAX), Map.entry("\\argmin", Joins.ARG_MIN));

    /** No author writes a name like this. */
    private static final String MEMBER = "∈";

    Expr expr(Node.Fold fold) throws Unresolved {
        Node whole = fold.operator();
        while (whole instanceof Node.Term term) {
            whole = term.content();
        }
        Node operator = whole instanceof Node.Scripted scripted ? scripted.base() : whole;
        String name = Written.of(operator);
        Node below = whole instanceof Node.Scripted scripted ? scripted.below() : new Blank(operator.span());
        Node above = whole instanceof Node.Scripted scripted ? scripted.above() : new Blank(operator.span());
        if (name.equals("\\lim")) {
            return new Slopes(resolver).limit(fold, below);
        }
        if (name.equals("\\mathbb{E}") && whole == operator) {
            return new Expectations(resolver).expectation(fold.body());
        }
        Operation joined = JOINED.get(name);
        if (joined == null) {
            throw Resolver.unclear(operator, "is an operator that cannot be computed here");
        }
        if (below instanceof Blank) {
            return listed(fold, joined);
        }
        if (joined == Joins.SUM && Written.of(above).equals("\\infty")) {
            return series(fold, below);
        }
        boolean best = joined == Joins.ARG_MAX || joined == Joins.ARG_MIN;
        Range range = best ? new Folds(fixed(below)).range(below, above) : range(below, above);
        return joined(fold.span(), joined, range, range.inner().expr(fold.body()));
    }

    /** A sum without end. */
    private Expr series(Node.Fold fold, Node below) throws Unresolved {
        boolean one = below instanceof Node.Chain chain && chain.level() == Node.Level.RELATION && chain.operands().size() == 2
                && chain.operands().get(1).operator().equals("=") && letter(chain.operands().get(0).node());
        if (!one) {
            throw Resolver.unclear(fold, "has no end, and where does it begin? Write \\sum_{k=0}^{\\infty}");
        }
        Node.Chain range = (Node.Chain) below;
        String letter = Written.of(range.operands().get(0).node());
        Expr body = resolver.with(letter, Names.Meaning.of(letter, Type.WHOLE)).expr(fold.body());
        Expr term = new Expr.Lambda(fold.span(), new Type.Function(List.of(Type.WHOLE), body.type()), List.of(letter), body);
        return resolver.apply(fold.span(), Series.SUM, term, resolver.expr(range.operands().get(1).node()));
    }

    Expr joined(Span span, Operation joined, Range range, Expr body) throws Unresolved {
        boolean best = joined == Joins.ARG_MAX || joined == Joins.ARG_MIN;
        Expr scored = best ? resolver.apply(span, Tuples.TUPLE, place(span, range), body) : body;
        return new Expr.Fold(span, resolver.type(span, joined, List.of(scored.type())), joined, range.binders(), range.filter(), scored);
    }

    /** Where the best is: what a letter stands for there, or several, in their order. */
    private Expr place(Span span, Range range) throws Unresolved {
        List<Expr> letters = new ArrayList<>();
        for (Expr.Fold.Binder binder : range.binders()) {
            Type type = range.inner().names().get(binder.name()).map(Names.Meaning::type).orElse(Type.WHOLE);
            letters.add(new Expr.Variable(span, type, binder.name()));
        }
        return letters.size() == 1 ? letters.get(0) : resolver.apply(span, Tuples.TUPLE, letters);
    }

    /** The largest of what stands in brackets. */
    private Expr listed(Node.Fold fold, Operation joined) throws Unresolved {
        if (!(fold.body() instanceof Node.Enclosed enclosed) || joined != Joins.MAX && joined != Joins.MIN) {
            Expr of = joined == Joins.MAX || joined == Joins.MIN ? resolver.expr(fold.body()) : null;
            if (of == null) {
                throw Resolver.unclear(fold, "has no range: write it below the operator");
            }
            return resolver.apply(fold.span(), joined == Joins.MAX ? Library.MAX_OF : Library.MIN_OF, of);
        }
        if (enclosed.open().equals("\\{")) {
            return best(fold.span(), joined, resolver.expr(enclosed));
        }
        List<Expr> members = resolver.arguments(enclosed);
        boolean each = resolver.names().isOfEachEntry(joined == Joins.MAX ? "\\max" : "\\min")
                && members.stream().anyMatch(member -> member.type() instanceof Type.Array);
        return resolver.apply(fold.span(), each ? joined == Joins.MAX ? Library.MAX_OF_EACH : Library.MIN_OF_EACH
                : joined == Joins.MAX ? Library.MAX_OF : Library.MIN_OF, members);
    }

    private Expr best(Span span, Operation joined, Expr set) throws Unresolved {
        Type member = set.type() instanceof Type.Many many ? many.member() : Type.OPEN;
        Range range = new Range(List.of(new Expr.Fold.Binder(MEMBER, set)), resolver.truth(span, true), resolver);
        return joined(span, joined, range, new Expr.Variable(span, member, MEMBER));
    }

    /**
     * What a big operator goes through.
     *
     * @param inner settles meanings within it
     */
    record Range(List<Expr.Fold.Binder> binders, Expr filter, Resolver inner) {
    }

    Range range(Node below, Node above) throws Unresolved {
        Range range = new Range(List.of(), resolver.truth(below.span(), true), resolver);
        List<Node> parts = Resolver.parts(below);
        List<Operand> operands = parts.size() > 1 ? ((Node.Chain) bare(below)).operands() : List.of(new Operand("", below));
        for (Operand operand : operands) {
            boolean suchThat = operand.operator().startsWith(":") || operand.operator().startsWith("\\mid");
            range = suchThat ? filtered(range, operand.node()) : with(range, operand.node(), above);
        }
        return range;
    }

    private static Node bare(Node node) {
        return node instanceof Node.Term term ? bare(term.content()) : node;
    }

    private Range with(Range range, Node part, Node above) throws Unresolved {
        if (part instanceof Node.Chain chain && chain.level() == Node.Level.RELATION && chain.operands().size() == 2) {
            String relation = chain.operands().get(1).operator();
            Node left = chain.operands().get(0).node();
            Node right = chain.operands().get(1).node();
            boolean plain = letter(left);
            if (plain && relation.equals("=") && !(above instanceof Blank)) {
                Resolver inner = range.inner();
                return bind(range, left, Type.WHOLE, resolver.apply(part.span(), Wholes.RANGE, inner.expr(right), inner.expr(above)));
            } else if (plain && relation.equals("\\in") && resolver.names().get(Written.of(left)).flatMap(Names.Meaning::set).isEmpty()) {
                Expr set = range.inner().expr(right);
                return bind(range, left, set.type() instanceof Type.Many many ? many.member() : Type.OPEN, set);
            }
            return filtered(range, part);
        }
        if (part instanceof Node.Chain chain && chain.level() == Node.Level.PRODUCT) {
            Range all = range;
            for (Node letter : chain.parts()) {
                all = with(all, letter, above);
            }
            return all;
        }
        return letter(part) ? declared(range, part) : filtered(range, part);
    }

    private static boolean letter(Node node) {
        return node instanceof Node.Name || node instanceof Node.Scripted scripted && scripted.base() instanceof Node.Name
                && scripted.below() instanceof Blank && scripted.above() instanceof Blank;
    }

    private Range bind(Range range, Node letter, Type type, Expr set) {
        String name = Written.of(letter);
        List<Expr.Fold.Binder> binders = new ArrayList<>(range.binders());
        binders.add(new Expr.Fold.Binder(name, set));
        return new Range(binders, range.filter(), range.inner().with(name, Names.Meaning.of(name, type)));
    }

    /** A letter goes through the set that the where list gives it. */
    private Range declared(Range range, Node letter) throws Unresolved {
        Optional<Names.Meaning> meaning = resolver.names().get(Written.of(letter));
        Optional<Expr> set = meaning.flatMap(Names.Meaning::set);
        if (set.isEmpty()) {
            throw Resolver.unclear(letter, "runs through what? Write its range below the operator, or say in the where list"
                    + " that it is in \\{1, \\dots, n\\}");
        }
        return bind(range, letter, meaning.get().type(), set.get());
    }

    /** The best is of one letter, the first: others in its condition are fixed, but not those that stand by themselves. */
    private Resolver fixed(Node below) {
        Resolver fixed = resolver;
        List<Node> letters = letters(below);
        for (Node letter : letters.subList(Math.min(1, letters.size()), letters.size())) {
            Optional<Names.Meaning> meaning = resolver.names().get(Written.of(letter));
            if (meaning.isPresent() && !Written.of(letter).equals(Written.of(letters.get(0))) && !alone(letter, below)) {
                fixed = fixed.with(Written.of(letter), meaning.get().member());
            }
        }
        return fixed;
    }

    /** Whether a letter is all of a piece of a list, or one of several letters side by side. */
    private static boolean alone(Node letter, Node below) {
        return Resolver.parts(below).stream().anyMatch(part -> part.equals(letter)
                || part instanceof Node.Chain chain && chain.level() == Node.Level.PRODUCT && chain.parts().contains(letter));
    }

    /** A condition: every letter in it that is not fixed yet goes through the set that the where list gives it. */
    private Range filtered(Range range, Node condition) throws Unresolved {
        Range bound = range;
        for (Node letter : letters(condition)) {
            boolean open = bound.inner().names().get(Written.of(letter)).flatMap(Names.Meaning::set).isPresent();
            bound = open ? declared(bound, letter) : bound;
        }
        if (bound.binders().isEmpty()) {
            throw Resolver.unclear(condition, "is a condition without a letter that runs: say in the where list what it runs through");
        }
        Expr filter = bound.inner().expr(condition);
        Expr both = resolver.apply(condition.span(), org.linebyline.doclinker.formula.operation.Claims.AND, bound.filter(), filter);
        return new Range(bound.binders(), both, bound.inner());
    }

    private static List<Node> letters(Node node) {
        List<Node> letters = new ArrayList<>();
        if (letter(node)) {
            letters.add(node);
        } else if (node instanceof Node.Fold fold) {
            letters.addAll(letters(node.parts()));
            letters.removeAll(bound(fold));
        } else {
            letters.addAll(letters(node.parts()));
        }
        return letters;
    }

    /** The letters that a big operator inside of a condition binds: the first below it, and those that stand by themselves. */
    private static List<Node> bound(Node.Fold fold) {
        Node below = bare(fold.operator()) instanceof Node.Scripted scripted ? scripted.below() : new Blank(fold.span());
        List<Node> letters = letters(below);
        Set<String> names = letters.stream().filter(letter -> letter == letters.get(0) || alone(letter, below)).map(Written::of)
                .collect(Collectors.toSet());
        return letters(fold.parts()).stream().filter(letter -> names.contains(Written.of(letter))).toList();
    }

    private static List<Node> letters(List<Node> nodes) {
        return nodes.stream().flatMap(node -> letters(node).stream()).toList();
    }

    /** The members for which conditions hold. */
    Expr builder(Span span, Node member, List<Node> conditions) throws Unresolved {
        Range range = new Range(List.of(), resolver.truth(span, true), resolver);
        range = with(range, member instanceof Node.Term term ? term.content() : member, new Blank(span));
        for (Node condition : conditions) {
            range = filteredOrBound(range, condition);
        }
        Node letter = member instanceof Node.Chain chain ? chain.operands().get(0).node() : member;
        return joined(span, Joins.SET, range, range.inner().expr(letter));
    }

    /** A value for each member of a set, in its order: behind the colon stands what runs through it, unless the value is that letter. */
    Expr sequence(Span span, Node value, List<Node> conditions) throws Unresolved {
        boolean plain = letter(bare(value));
        Range range = running(plain ? bare(value) : bare(conditions.get(0)));
        for (Node condition : conditions.subList(plain ? 0 : 1, conditions.size())) {
            range = filteredOrBound(range, condition);
        }
        return joined(span, Joins.SEQUENCE, range, range.inner().expr(value));
    }

    private Range running(Node part) throws Unresolved {
        Range none = new Range(List.of(), resolver.truth(part.span(), true), resolver);
        if (letter(part)) {
            return declared(none, part);
        } else if (part instanceof Node.Chain chain && chain.level() == Node.Level.RELATION && chain.operands().size() == 2
                && chain.operands().get(1).operator().equals("\\in") && letter(chain.operands().get(0).node())) {
            Expr set = resolver.expr(chain.operands().get(1).node());
            Type member = set.type() instanceof Type.Many many ? many.member() : Type.OPEN;
            return bind(none, chain.operands().get(0).node(), member, set);
        }
        throw Resolver.unclear(part, "is a condition, and what runs? Write behind the colon first a letter and its set,"
                + " as in \\langle 2i : i \\in \\{1, \\dots, n\\} \\rangle");
    }

    private Range filteredOrBound(Range range, Node condition) throws Unresolved {
        Expr filter = range.inner().expr(condition);
        Expr both = resolver.apply(condition.span(), org.linebyline.doclinker.formula.operation.Claims.AND, range.filter(), filter);
        return new Range(range.binders(), both, range.inner());
    }
}
