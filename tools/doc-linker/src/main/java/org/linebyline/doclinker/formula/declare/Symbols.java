package org.linebyline.doclinker.formula.declare;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.linebyline.doclinker.formula.operation.Sequences;
import org.linebyline.doclinker.formula.resolve.Extents;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;

/** The symbols that are declared so far, and what is known of each. */
final class Symbols {

    private final Map<String, Declaration> declared = new LinkedHashMap<>();
    private final Map<String, Domain> sets = new HashMap<>();
    private final Map<String, Size> extents = new HashMap<>();
    private final Map<String, Integer> firsts = new HashMap<>();
    private final Map<String, List<Integer>> bases = new HashMap<>();
    private Names sizes;

    /** @param sizes what the ends of ranges may name before anything is declared */
    Symbols(Names sizes) {
        this.sizes = sizes;
    }

    Collection<Declaration> all() {
        return declared.values();
    }

    Optional<Declaration> get(String name) {
        return Optional.ofNullable(declared.get(name));
    }

    /** The names of functions. */
    Set<String> functions() {
        Set<String> functions = new LinkedHashSet<>();
        declared.values().stream().filter(symbol -> symbol.type() instanceof Type.Function).forEach(symbol -> functions.add(symbol.name()));
        return functions;
    }

    /** Sets that go by a name. */
    Map<String, Domain> sets() {
        return sets;
    }

    /** Sets that the symbols declared so far can be members of. */
    Domains domains() {
        return new Domains(sizes, sets);
    }

    /** How many members the range of an index has, where it begins with 0 or 1. */
    Optional<Size> extent(Node index) {
        return Optional.ofNullable(extents.get(Written.of(index)));
    }

    /** The number of the first entry of an array along each axis, where something says it. */
    List<Integer> bases(String name) {
        return bases.getOrDefault(name, List.of());
    }

    void nameSet(String name) {
        sets.put(name, new Domain.Named(count(name)));
    }

    /** A set of real numbers, which is drawn. */
    void nameNumbers(Said said) throws Unresolved {
        sets.put(said.name(), new Domain.Among(said.name(), count(said.name())));
        declare(said, said.subject(), new Domain.Numbers(count(said.name())));
    }

    private static Size count(String set) {
        return Size.of("\\lvert" + set + "\\rvert");
    }

    /** A set whose members the where list writes out. */
    void nameSet(String name, Domain members) {
        sets.put(name, members);
    }

    void declare(Said said, Node subject, Domain domain) throws Unresolved {
        declare(said, Written.of(subject), subject.span(), domain);
    }

    /** @throws Unresolved when it is declared already, and as something else */
    void declare(Said said, String name, Span span, Domain domain) throws Unresolved {
        Declaration declaration = new Declaration(name, type(said, domain), domain, said.javaNames(), span);
        Declaration before = declared.putIfAbsent(name, declaration);
        if (before != null && !before.type().equals(declaration.type())) {
            throw Unresolved.unclear(span, "'" + name + "' is declared already, as " + before.type() + ", and here as " + declaration.type()
                    + ": choose another letter for one of the two");
        }
        if (domain instanceof Domain.Range range) {
            extent(name, range);
        }
        if (overOutcomes(domain)) {
            bases.put(name, Collections.nCopies(((Type.Array) Domains.type(domain)).axes(), 0));
        } else if (said.relations().stream().anyMatch(Symbols::countsFromZero)) {
            bases.put(name, List.of(0));
        }
        if (domain instanceof Domain.Subsets subsets) {
            sets.put(name, new Domain.Drawn(name, subsets.of()));
        }
        if (Domains.type(domain) instanceof Type.Array || domain instanceof Domain.Subsets || Sequences.isOne(Domains.type(domain))) {
            sizes = sizes.with(name, new Names.Meaning(name, Domains.type(domain), bases(name), Optional.empty()));
        }
    }

    /** An array whose entries are numbered as an index runs along each axis. */
    void numbered(String array, List<Node> indices) {
        bases.putIfAbsent(array, indices.stream().map(index -> firsts.getOrDefault(Written.of(index), 1)).toList());
    }

    private static boolean countsFromZero(Operand relation) {
        return relation.operator().equals("=") && Written.of(relation.node()).contains("_{0}");
    }

    /** A function of numbers may be declared for arrays, too. */
    private static Type type(Said said, Domain domain) {
        Type type = Domains.type(domain);
        return type instanceof Type.Function function && Properties.entrywise(said.subject(), said.claims())
                ? new Type.Function(function.from(), function.to(), true) : type;
    }

    /** Whether it is a table: it has a number for each choice of members of sets with names; these are counted from 0. */
    boolean overOutcomes(Domain domain) {
        List<Size> counts = sets.keySet().stream().map(Symbols::count).toList();
        return Domains.type(domain) instanceof Type.Array table && table.axes() > 0 && counts.containsAll(table.sizes());
    }

    private void extent(String name, Domain.Range range) {
        Optional<Size> from = Extents.size(range.from());
        Optional<Size> to = Extents.size(range.to());
        if (from.isPresent() && to.isPresent() && (from.get().equals(Size.of(0)) || from.get().equals(Size.of(1)))) {
            extents.put(name, to.get().minus(from.get()).plus(Size.of(1)));
            firsts.put(name, from.get().equals(Size.of(0)) ? 0 : 1);
        }
    }
}
