package org.linebyline.doclinker.formula.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.linebyline.doclinker.formula.number.Dual;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** Gives each symbol its domain: letters first, since what is written with several of them rests on what they are. */
final class Declaring {

    private final Symbols symbols;
    private final List<Declarations.Fault> faults = new ArrayList<>();

    /** @param counting letters that count the entries of an axis */
    Declaring(List<Said> said, Set<String> counting) {
        this.symbols = new Symbols(sizes(said, counting));
        said.stream().filter(Said::namesSet).forEach(each -> symbols.nameSet(each.name()));
        said.stream().filter(Said::namesNumbers).forEach(this::attempt);
        said.forEach(each -> strings(each).ifPresent(members -> symbols.nameSet(each.name(), members)));
        said.stream().filter(Said::isOfLetter).filter(each -> !each.namesNumbers()).forEach(this::attempt);
        said.stream().filter(each -> !each.isOfLetter()).forEach(this::attempt);
        faults.addAll(new Clashes(symbols).in(said));
    }

    Symbols symbols() {
        return symbols;
    }

    List<Declarations.Fault> faults() {
        return faults;
    }

    private static Names sizes(List<Said> said, Set<String> counting) {
        Names sizes = Names.none();
        for (Said each : said) {
            sizes = each.isOfLetter() || each.subject() instanceof Node.Scripted ? sizes.with(each.name(), Type.WHOLE) : sizes;
        }
        for (String letter : counting) {
            sizes = sizes.with(letter, Type.WHOLE);
        }
        return sizes;
    }

    /** A set of strings that the entry writes out, such as the letters that others are made of. */
    private Optional<Domain> strings(Said said) {
        Optional<Node> members = said.relations().stream().filter(relation -> relation.operator().equals("=")).map(Operand::node)
                .filter(Declaring::literals).findFirst();
        try {
            return members.isPresent() ? Optional.of(symbols.domains().of(members.get())) : Optional.empty();
        } catch (Unresolved e) {
            faults.add(new Declarations.Fault(said.entry(), e));
            return Optional.empty();
        }
    }

    private static boolean literals(Node node) {
        return node instanceof Node.Enclosed set && set.open().equals("\\{") && (set.content() instanceof Node.Literal
                || !set.content().parts().isEmpty() && set.content().parts().stream().allMatch(Node.Literal.class::isInstance));
    }

    private void attempt(Said said) {
        try {
            declare(said);
        } catch (Unresolved e) {
            faults.add(new Declarations.Fault(said.entry(), e));
        }
    }

    private void declare(Said said) throws Unresolved {
        if (said.namesNumbers()) {
            symbols.nameNumbers(said);
            return;
        }
        Optional<Node> root = Properties.nilpotent(said.subject(), said.relations(), said.claims());
        if (said.arrow().size() == 2) {
            symbols.declare(said, said.subject(), new Signatures(symbols).of(said));
        } else if (root.isPresent()) {
            symbols.declare(said, root.get(), new Domain.Listed(List.of(new Value.Num(Dual.variable(Real.of(0), Dual.freshLevel())))));
        } else {
            Optional<Domain> domain = domain(said);
            if (domain.isPresent() && !Derived.from(said.subject(), symbols.functions())) {
                declare(said, domain.get());
            }
        }
    }

    private void declare(Said said, Domain domain) throws Unresolved {
        if (!new Families(symbols).declare(said, domain) && !new Signatures(symbols).declare(said, domain)) {
            symbols.declare(said, said.subject(), domain);
        }
    }

    private Optional<Domain> domain(Said said) throws Unresolved {
        if (said.set().isPresent()) {
            return Optional.of(propertied(symbols.domains().of(said.set().get()), said));
        }
        Optional<Operand> whole = said.relations().stream().filter(relation -> relation.operator().equals("\\subseteq")).findFirst();
        return whole.isPresent() ? Optional.of(new Domain.Subsets(symbols.domains().of(whole.get().node()), including(said)))
                : Bounds.of(said.relations());
    }

    /** What a claim says that each such set has in it. */
    private List<Value> including(Said said) {
        List<Value> members = new ArrayList<>();
        for (Node claim : said.claims()) {
            List<Operand> sides = claim instanceof Node.Chain chain && chain.level() == Node.Level.RELATION ? chain.operands() : List.of();
            boolean within = sides.size() == 2 && sides.get(1).operator().equals("\\subseteq")
                    && Written.of(sides.get(1).node()).equals(said.name());
            if (within && symbols.sets().get(Written.of(sides.get(0).node())) instanceof Domain.Listed listed) {
                members.addAll(listed.values());
            }
        }
        return members;
    }

    /** What is said of an array besides its shape, where it is one of the usual things. */
    private static Domain propertied(Domain domain, Said said) {
        if (!(domain instanceof Domain.Arrays arrays)) {
            return domain;
        }
        Set<Domain.Property> properties = new TreeSet<>(arrays.properties());
        said.relations().forEach(relation -> Properties.of(said.subject(), relation).ifPresent(properties::add));
        said.claims().forEach(claim -> Properties.of(said.subject(), claim).ifPresent(properties::add));
        return Properties.named(said.name(), new Domain.Arrays(arrays.sizes(), arrays.entries(), properties));
    }
}
