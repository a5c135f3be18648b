package org.linebyline.doclinker.formula.declare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.number.Dual;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.operation.Wholes;
import org.linebyline.doclinker.formula.resolve.EachEntry;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.resolve.Resolver;
import org.linebyline.doclinker.formula.resolve.Statement;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Notation;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Parser;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/**
 * What a where list declares.
 *
 * @param symbols with their domains, in the order of the list
 * @param names what the formula may say, with its meaning
 * @param constraints what must hold of values that are drawn
 * @param definitions entries that say what a symbol is equal to
 * @param faults entries that cannot be read as declarations
 */
public record Declarations(List<Declaration> symbols, Names names, List<Expr> constraints,
        List<Definition> definitions, List<Fault> faults) {

    /** An entry, by its place in the list, and why it declares nothing. */
    public record Fault(int entry, Span span, String message) {
    }

    /** What an entry, by its place in the list, says that its symbol is equal to: the mean of the targets, row i of X. */
    public record Definition(int entry, Statement statement) {
    }

    /** Reads a where list. An entry without a set only says what a letter is called. */
    public static Declarations of(List<Entry> entries) {
        return new Reading(entries).all();
    }

    /** The numbers of the entries of a declared vector whose size is a letter. */
    public Optional<Expr> members(String vector) {
        Span nowhere = new Span(0, 0);
        return names.get(vector).map(Names.Meaning::type).filter(type -> type instanceof Type.Array array && array.axes() == 1)
                .map(type -> ((Type.Array) type).sizes().get(0)).filter(size -> size.letters().size() == 1
                && size.equals(Size.of(size.letters().get(0)))).map(size -> new Expr.Apply(nowhere, new Type.Many(Type.WHOLE), Wholes.RANGE,
                List.of(new Expr.Constant(nowhere, Type.WHOLE, Value.Num.of(1)), new Expr.Variable(nowhere, Type.WHOLE, size.letters().get(0)))));
    }

    /** How many members a set has that a letter goes through, where that is a sum of letters. */
    public Optional<Size> extent(Expr set) {
        if (set instanceof Expr.Apply range && range.operation() == Wholes.RANGE) {
            return Extents.size(range.operands().get(0)).flatMap(from ->
                    Extents.size(range.operands().get(1)).map(to -> to.minus(from).plus(Size.of(1))));
        }
        return Optional.empty();
    }

    /** A symbol and what is said of it. */
    private record Said(int entry, Node subject, Optional<Node> set, List<Operand> relations, List<Node> claims, List<Operand> arrow) {
    }

    private static final class Reading {

        private final List<Entry> entries;
        private final List<Fault> faults = new ArrayList<>();
        private final List<Said> said = new ArrayList<>();
        private final Map<String, Declaration> symbols = new LinkedHashMap<>();
        private final Map<String, Domain> named = new HashMap<>();
        private final Map<String, Size> extents = new HashMap<>();
        private final Map<String, Integer> bases = new HashMap<>();
        private final List<Expr> constraints = new ArrayList<>();
        private final Set<String> counting = new LinkedHashSet<>();
        private final Set<String> ofEachEntry = new LinkedHashSet<>();
        private Names wholes = Names.none();

        Reading(List<Entry> entries) {
            this.entries = entries;
        }

        Declarations all() {
            for (int i = 0; i < entries.size(); i++) {
                read(i);
            }
            said.stream().filter(each -> letter(each.subject()) || each.subject() instanceof Node.Scripted).forEach(each ->
                    wholes = wholes.with(Written.of(each.subject()), Type.WHOLE));
            said.forEach(each -> {
                each.set().ifPresent(this::letters);
                each.arrow().forEach(side -> letters(side.node()));
            });
            said.stream().filter(each -> each.set().isEmpty() && each.relations().isEmpty() && each.arrow().isEmpty()
                    && Written.of(each.subject()).startsWith("\\mathcal{")).forEach(this::name);
            said.stream().filter(each -> letter(each.subject())).forEach(this::attempt);
            said.stream().filter(each -> !letter(each.subject())).forEach(this::attempt);
            Names names = names();
            said.forEach(each -> constrain(each, names));
            return new Declarations(List.copyOf(symbols.values()), names, List.copyOf(constraints), definitions(), List.copyOf(faults));
        }

        /** Letters that count the entries of an axis are whole numbers, declared or not. */
        private void letters(Node set) {
            if (set instanceof Node.Scripted scripted) {
                sizes(scripted.above());
                sizes(Written.of(scripted.base()).equals("\\Delta") ? scripted.below() : scripted.above());
            }
            set.parts().forEach(this::letters);
        }

        private void sizes(Node above) {
            if (above instanceof Node.Name name) {
                wholes = wholes.with(name.text(), Type.WHOLE);
                counting.add(name.text());
            } else if (above instanceof Node.Scripted scripted && scripted.above() instanceof Node.Blank) {
                wholes = wholes.with(Written.of(scripted), Type.WHOLE);
                counting.add(Written.of(scripted));
            } else {
                above.parts().forEach(this::sizes);
            }
        }

        private static boolean letter(Node node) {
            return node instanceof Node.Name || node instanceof Node.Accented;
        }

        private void name(Said set) {
            String name = Written.of(set.subject());
            named.put(name, new Domain.Named(Size.of("\\lvert" + name + "\\rvert")));
        }

        private void read(int entry) {
            Parsed parsed = Parser.parse(entries.get(entry).latex());
            if (parsed instanceof Parsed.Fault fault) {
                faults.add(new Fault(entry, new Span(fault.column(), fault.column()), fault.wrong() + ": " + fault.instead()));
                return;
            }
            List<Node> statements = ((Parsed.Tree) parsed).statements();
            if (ofEachEntry(statements)) {
                return;
            }
            subjects(entry, statements.get(0), statements.subList(1, statements.size()));
        }

        /** Operations with dots for their operands: they are done to each entry. */
        private boolean ofEachEntry(List<Node> statements) {
            List<Node> shown = statements.stream().flatMap(node -> node instanceof Node.Chain chain && chain.level() == Node.Level.LIST
                    ? chain.parts().stream() : Stream.of(node)).toList();
            boolean all = shown.stream().allMatch(node -> EachEntry.shown(node).isPresent());
            if (all) {
                shown.forEach(node -> ofEachEntry.add(EachEntry.shown(node).orElseThrow()));
            }
            return all;
        }

        private void subjects(int entry, Node statement, List<Node> claims) {
            if (statement instanceof Node.Chain chain && chain.level() == Node.Level.LIST) {
                list(entry, chain, claims);
            } else if (statement instanceof Node.Chain chain && chain.level() == Node.Level.RELATION) {
                List<Operand> rest = chain.operands().subList(1, chain.operands().size());
                Optional<Node> set = rest.stream().filter(operand -> operand.operator().equals("\\in")).map(Operand::node).findFirst();
                List<Operand> relations = rest.stream().filter(operand -> !operand.operator().equals("\\in")).toList();
                said.add(new Said(entry, chain.operands().get(0).node(), set, relations, claims, List.of()));
            } else {
                said.add(new Said(entry, statement, Optional.empty(), List.of(), claims, List.of()));
            }
        }

        /** Several letters of one set, a function and its arrow, or a declaration and claims behind it. */
        private void list(int entry, Node.Chain chain, List<Node> claims) {
            List<Operand> operands = chain.operands();
            boolean function = operands.size() == 2 && operands.get(1).operator().startsWith(":")
                    && operands.get(1).node() instanceof Node.Chain arrow && arrow.level() == Node.Level.RELATION;
            if (function) {
                said.add(new Said(entry, operands.get(0).node(), Optional.empty(), List.of(), claims,
                        ((Node.Chain) operands.get(1).node()).operands()));
                return;
            }
            Node last = operands.get(operands.size() - 1).node();
            boolean several = operands.subList(0, operands.size() - 1).stream().allMatch(operand -> !(operand.node() instanceof Node.Chain));
            if (several && last instanceof Node.Chain relation && relation.level() == Node.Level.RELATION) {
                for (Operand operand : operands.subList(0, operands.size() - 1)) {
                    List<Operand> same = new ArrayList<>(relation.operands());
                    same.set(0, new Operand("", operand.node()));
                    subjects(entry, new Node.Chain(relation.span(), Node.Level.RELATION, same), claims);
                }
                subjects(entry, last, claims);
            } else {
                List<Node> more = new ArrayList<>(claims);
                operands.subList(1, operands.size()).forEach(operand -> more.add(operand.node()));
                subjects(entry, operands.get(0).node(), more);
            }
        }

        private void attempt(Said each) {
            try {
                declare(each);
            } catch (Unresolved e) {
                faults.add(new Fault(each.entry(), e.span(), e.getMessage()));
            }
        }

        private void declare(Said each) throws Unresolved {
            if (each.arrow().size() == 2) {
                declare(each, each.subject(), function(each.arrow()));
                return;
            }
            Optional<Node> root = Properties.nilpotent(each.subject(), each.relations(), each.claims());
            if (root.isPresent()) {
                Value unit = new Value.Num(Dual.variable(Real.of(0), Dual.freshLevel()));
                declare(each, root.get(), new Domain.Listed(List.of(unit)));
                return;
            }
            Optional<Domain> domain = domain(each);
            if (domain.isEmpty() || Derived.from(each.subject(), functions())) {
                return;
            }
            if (each.subject() instanceof Node.Scripted scripted && family(scripted, each, domain.get())
                    || notation(each, domain.get()) || function(each.subject(), each, domain.get())) {
                return;
            }
            declare(each, each.subject(), domain.get());
        }

        /** The names of functions. */
        private Set<String> functions() {
            Set<String> functions = new LinkedHashSet<>();
            symbols.values().stream().filter(symbol -> symbol.type() instanceof Type.Function).forEach(symbol -> functions.add(symbol.name()));
            return functions;
        }

        private Domain function(List<Operand> arrow) throws Unresolved {
            Domains domains = new Domains(wholes, named);
            Domain from = domains.of(arrow.get(0).node());
            List<Domain> arguments = from instanceof Domain.Tuples tuples ? tuples.parts() : List.of(from);
            return table(arguments, domains.of(arrow.get(1).node()));
        }

        /** A function of the members of a set with a name is a column of numbers, one for each. */
        private static Domain table(List<Domain> from, Domain to) {
            return from.size() == 1 && from.get(0) instanceof Domain.Named outcomes && to instanceof Domain.Interval
                    ? new Domain.Arrays(List.of(outcomes.size()), to, Set.of()) : new Domain.Functions(from, to);
        }

        private Optional<Domain> domain(Said each) throws Unresolved {
            Domains domains = new Domains(wholes, named);
            if (each.set().isPresent()) {
                return Optional.of(propertied(domains.of(each.set().get()), each));
            }
            Optional<Operand> whole = each.relations().stream().filter(relation -> relation.operator().equals("\\subseteq")).findFirst();
            if (whole.isPresent()) {
                return Optional.of(new Domain.Subsets(domains.of(whole.get().node())));
            }
            Domain bounded = Domain.Interval.LINE;
            boolean bounds = false;
            for (Operand relation : each.relations()) {
                Optional<Domain> next = bound(bounded, relation);
                bounds |= next.isPresent();
                bounded = next.orElse(bounded);
            }
            return bounds ? Optional.of(bounded) : Optional.empty();
        }

        private static Optional<Domain> bound(Domain domain, Operand relation) {
            if (!(domain instanceof Domain.Interval interval)) {
                return Optional.of(domain);
            }
            double end;
            try {
                end = Domains.end(relation.node());
            } catch (Unresolved e) {
                return Optional.empty();
            }
            return Optional.ofNullable(switch (relation.operator()) {
                case ">" -> new Domain.Interval(end, false, interval.to(), interval.toIncluded(), interval.holes());
                case "\\ge" -> new Domain.Interval(end, true, interval.to(), interval.toIncluded(), interval.holes());
                case "<" -> new Domain.Interval(interval.from(), interval.fromIncluded(), end, false, interval.holes());
                case "\\le" -> new Domain.Interval(interval.from(), interval.fromIncluded(), end, true, interval.holes());
                case "\\ne" -> new Domain.Interval(interval.from(), interval.fromIncluded(), interval.to(), interval.toIncluded(), List.of(end));
                case "=" -> new Domain.Listed(List.of(Value.Num.of(end)));
                default -> null;
            });
        }

        /** What is said of an array besides its shape, where it is one of the usual things. */
        private Domain propertied(Domain domain, Said each) {
            if (!(domain instanceof Domain.Arrays arrays)) {
                return domain;
            }
            Set<Domain.Property> properties = new java.util.TreeSet<>(arrays.properties());
            each.relations().forEach(relation -> Properties.of(each.subject(), relation).ifPresent(properties::add));
            each.claims().forEach(claim -> Properties.of(each.subject(), claim).ifPresent(properties::add));
            return Properties.named(Written.of(each.subject()), new Domain.Arrays(arrays.sizes(), arrays.entries(), properties));
        }

        private void declare(Said each, Node subject, Domain domain) {
            String name = Written.of(subject);
            symbols.putIfAbsent(name, new Declaration(name, type(each, domain), domain, entries.get(each.entry()).javaNames(), subject.span()));
            if (domain instanceof Domain.Range range) {
                extent(name, range);
            }
            if (overOutcomes(domain)) {
                bases.put(name, 0);
            }
            each.relations().stream().filter(relation -> relation.operator().equals("=")).map(Operand::node)
                    .filter(node -> Written.of(node).contains("_{0}")).forEach(node -> bases.put(name, 0));
            if (domain instanceof Domain.Arrays) {
                wholes = wholes.with(name, new Names.Meaning(name, Domains.type(domain), bases.getOrDefault(name, 1), Optional.empty()));
            }
        }

        /** A function of numbers may be declared for arrays, too. */
        private static Type type(Said each, Domain domain) {
            Type type = Domains.type(domain);
            return type instanceof Type.Function function && Properties.entrywise(each.subject(), each.claims())
                    ? new Type.Function(function.from(), function.to(), true) : type;
        }

        /** Outcomes are counted from 0. */
        private boolean overOutcomes(Domain domain) {
            return domain instanceof Domain.Arrays column && column.sizes().size() == 1
                    && named.containsValue(new Domain.Named(column.sizes().get(0)));
        }

        /** How many members a range has that begins with 0 or 1. */
        private void extent(String name, Domain.Range range) {
            Optional<Size> from = Extents.size(range.from());
            Optional<Size> to = Extents.size(range.to());
            if (from.isPresent() && to.isPresent() && (from.get().equals(Size.of(0)) || from.get().equals(Size.of(1)))) {
                extents.put(name, to.get().minus(from.get()).plus(Size.of(1)));
                bases.put(name, from.get().equals(Size.of(0)) ? 0 : 1);
            }
        }

        /** A letter with indices whose ranges are known is one array. */
        private boolean family(Node.Scripted scripted, Said each, Domain domain) {
            List<Node> indices = indices(scripted.below());
            boolean known = indices.stream().allMatch(index -> extents.containsKey(Written.of(index)));
            if (!known || indices.isEmpty() || !(scripted.above() instanceof Node.Blank) || scripted.primes() > 0) {
                return false;
            }
            List<Size> sizes = new ArrayList<>(indices.stream().map(index -> extents.get(Written.of(index))).toList());
            Domain entriesOf = domain;
            if (domain instanceof Domain.Arrays arrays) {
                sizes.addAll(arrays.sizes());
                entriesOf = arrays.entries();
            }
            declare(each, scripted.base(), new Domain.Arrays(sizes, entriesOf, shares(each)));
            bases.putIfAbsent(Written.of(scripted.base()), bases.get(Written.of(indices.get(0))));
            return true;
        }

        /** Numbers that sum to 1, where the where list says so of a letter with an index. */
        private static Set<Domain.Property> shares(Said each) {
            return each.claims().stream().anyMatch(claim -> Properties.sumsToOne(each.subject(), claim))
                    ? Set.of(Domain.Property.ROWS_SUM_TO_ONE) : Set.of();
        }

        /** Notation with one index inside it, such as P(B | A_i), is an array with the notation as its name. */
        private boolean notation(Said each, Domain domain) {
            if (each.subject() instanceof Node.Scripted || domain instanceof Domain.Arrays) {
                return false;
            }
            List<Node.Scripted> indexed = Notation.indexed(each.subject()).stream()
                    .filter(letter -> extents.containsKey(Written.of(letter.below()))).toList();
            if (indexed.size() != 1) {
                return false;
            }
            String index = Written.of(indexed.get(0).below());
            String name = Notation.of(each.subject(), indexed.get(0));
            symbols.putIfAbsent(name, new Declaration(name, Type.Array.of(extents.get(index)),
                    new Domain.Arrays(List.of(extents.get(index)), domain, shares(each)), entries.get(each.entry()).javaNames(),
                    each.subject().span()));
            bases.put(name, bases.get(index));
            return true;
        }

        private static List<Node> indices(Node below) {
            if (below instanceof Node.Blank) {
                return List.of();
            }
            return below instanceof Node.Chain chain && (chain.level() == Node.Level.LIST || chain.level() == Node.Level.PRODUCT)
                    ? chain.parts() : List.of(below);
        }

        /** A function, by its value at letters that are declared. */
        private boolean function(Node subject, Said each, Domain domain) {
            List<Node> parts = subject instanceof Node.Chain chain && chain.level() == Node.Level.PRODUCT ? chain.parts()
                    : subject instanceof Node.Prefixed prefixed && prefixed.reach().size() == 1
                    ? List.of(prefixed.function(), prefixed.reach().get(0)) : List.of();
            if (parts.size() != 2 || !(parts.get(1) instanceof Node.Enclosed enclosed)) {
                return false;
            }
            List<Node> arguments = enclosed.content() instanceof Node.Chain chain && chain.level() == Node.Level.LIST ? chain.parts()
                    : List.of(enclosed.content());
            if (!arguments.stream().allMatch(argument -> symbols.containsKey(Written.of(argument)))) {
                return false;
            }
            List<Domain> from = arguments.stream().map(argument -> symbols.get(Written.of(argument)).domain()).toList();
            declare(each, parts.get(0), table(from, domain));
            return true;
        }

        private Names names() {
            Names names = Names.none();
            for (String operation : ofEachEntry) {
                names = names.ofEachEntry(operation);
            }
            for (String letter : counting) {
                names = names.with(letter, Type.WHOLE);
            }
            for (Declaration symbol : symbols.values()) {
                Optional<Expr> set = set(symbol.domain());
                names = names.with(symbol.name(), new Names.Meaning(symbol.name(), symbol.type(),
                        set.isEmpty() ? bases.getOrDefault(symbol.name(), 1) : 1, set));
            }
            for (Map.Entry<String, Domain> set : named.entrySet()) {
                names = names.with(set.getKey(), new Type.Many(Type.WHOLE));
            }
            return random(columns(names));
        }

        /** Distributions, and quantities of outcomes, are functions, too. */
        private Names columns(Names names) {
            Names all = names;
            for (Declaration symbol : symbols.values()) {
                if (symbol.domain() instanceof Domain.Arrays column && (distribution(column) || overOutcomes(column))) {
                    all = all.with(Names.asFunction(symbol.name()), names.get(symbol.name()).orElseThrow());
                }
            }
            return all;
        }

        private static boolean distribution(Domain.Arrays column) {
            return column.sizes().size() == 1 && column.properties().equals(Set.of(Domain.Property.ROWS_SUM_TO_ONE));
        }

        /** What is random: a letter that is drawn from a distribution, and the quantities of the same outcomes. */
        private Names random(Names names) {
            Names all = names;
            for (Declaration symbol : symbols.values()) {
                if (symbol.domain() instanceof Domain.Arrays column && distribution(column)) {
                    List<String> drawn = said.stream().filter(each -> each.relations().stream().anyMatch(relation ->
                            relation.operator().equals("\\sim") && Written.of(relation.node()).equals(symbol.name())))
                            .map(each -> Written.of(each.subject())).toList();
                    List<String> quantities = symbols.values().stream().filter(other -> overOutcomes(other.domain())
                            && other.type().equals(symbol.type()) && !distribution((Domain.Arrays) other.domain())).map(Declaration::name).toList();
                    all = all.with(new Names.Chance(symbol.name(), drawn, quantities));
                }
            }
            return all;
        }

        private Optional<Expr> set(Domain domain) {
            Span nowhere = new Span(0, 0);
            if (domain instanceof Domain.Range range && finite(range.to()) && finite(range.from())) {
                return Optional.of(new Expr.Apply(nowhere, new Type.Many(Type.WHOLE), Wholes.RANGE, List.of(range.from(), range.to())));
            } else if (domain instanceof Domain.Named) {
                return named.entrySet().stream().filter(entry -> entry.getValue().equals(domain)).findFirst()
                        .map(entry -> new Expr.Variable(nowhere, new Type.Many(Type.WHOLE), entry.getKey()));
            }
            return Optional.empty();
        }

        private static boolean finite(Expr end) {
            return !(end instanceof Expr.Constant constant && !((Value.Num) constant.constant()).real().isFinite());
        }

        private List<Definition> definitions() {
            return said.stream().flatMap(each -> each.relations().stream().filter(relation -> defines(each, relation))
                    .map(relation -> new Definition(each.entry(), new Statement(each.subject().span(), each.subject(), "=",
                            relation.node(), List.of())))).toList();
        }

        /** Whether a relation says what its symbol is; a number, or a list of names for its entries, is said elsewhere. */
        private static boolean defines(Said each, Operand relation) {
            return relation.operator().equals("=") && !tuple(relation) && Properties.of(each.subject(), relation).isEmpty()
                    && !mentions(relation.node(), Written.of(each.subject()))
                    && bound(Domain.Interval.LINE, relation).isEmpty();
        }

        private static boolean mentions(Node node, String name) {
            return Written.of(node).equals(name) || node.parts().stream().anyMatch(part -> mentions(part, name));
        }

        /** Claims that are none of the usual properties are kept as they are. */
        private void constrain(Said each, Names names) {
            boolean declared = symbols.containsKey(Written.of(each.subject()));
            for (Operand relation : each.relations()) {
                boolean usual = Properties.of(each.subject(), relation).isPresent() || relation.operator().equals("=") && !declared
                        || defines(each, relation);
                boolean bound = each.set().isEmpty() && bound(Domain.Interval.LINE, relation).isPresent();
                if (!usual && !bound && !tuple(relation) && !relation.operator().equals("\\subseteq")) {
                    constraint(new Node.Chain(each.subject().span(), Node.Level.RELATION,
                            List.of(new Operand("", each.subject()), relation)), names);
                }
            }
            each.claims().stream().filter(claim -> Properties.of(each.subject(), claim).isEmpty()).forEach(claim -> constraint(claim, names));
        }

        /** A vector written out only says how its entries are numbered. */
        private static boolean tuple(Operand relation) {
            return relation.operator().equals("=") && relation.node() instanceof Node.Enclosed list && list.open().equals("(");
        }

        private void constraint(Node claim, Names names) {
            try {
                Expr expr = new Resolver(names).expr(claim);
                if (expr.type() instanceof Type.Truth) {
                    constraints.add(expr);
                }
            } catch (Unresolved e) {
                // What cannot be computed is said to readers only.
                return;
            }
        }
    }
}
