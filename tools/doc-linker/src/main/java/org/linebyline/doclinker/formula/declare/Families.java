package org.linebyline.doclinker.formula.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Notation;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;

/** Symbols with indices whose ranges are declared: all of them together are one array. */
final class Families {

    private final Symbols symbols;

    Families(Symbols symbols) {
        this.symbols = symbols;
    }

    /**
     * Declares what an entry is about where that is such a symbol.
     *
     * @return whether it is
     * @throws Unresolved when its letter is declared as something that has no such entries
     */
    boolean declare(Said said, Domain domain) throws Unresolved {
        return said.subject() instanceof Node.Scripted scripted ? letter(scripted, said, domain) : notation(said, domain);
    }

    private boolean letter(Node.Scripted scripted, Said said, Domain domain) throws Unresolved {
        List<Node> indices = Notation.indices(scripted);
        List<Size> sizes = new ArrayList<>(indices.stream().map(symbols::extent).flatMap(Optional::stream).toList());
        boolean known = sizes.size() == indices.size();
        bare(scripted, said, domain);
        if (!known || indices.isEmpty() || !(scripted.above() instanceof Node.Blank) || scripted.primes() > 0) {
            return false;
        }
        Domain entries = domain;
        if (domain instanceof Domain.Arrays arrays) {
            sizes.addAll(arrays.sizes());
            entries = arrays.entries();
        }
        apart(scripted, said, domain, sizes.size());
        symbols.declare(said, scripted.base(), new Domain.Arrays(sizes, entries, shares(said, domain)));
        symbols.numbered(Written.of(scripted.base()), indices);
        return true;
    }

    /** An index in brackets is the sign of sorted entries: neither one number for all of them, nor a family of its own. */
    private void bare(Node.Scripted member, Said said, Domain domain) throws Unresolved {
        if (member.below() instanceof Node.Enclosed bracket && symbols.extent(bracket.content()).isPresent()) {
            symbols.declare(said, member, domain);
            String index = Written.of(bracket.content());
            throw Unresolved.unclear(member.below().span(), "'" + index + "' runs, and in brackets it numbers no family: write "
                    + Written.of(member.base()) + "_" + index);
        }
    }

    /** One letter is not a number, or a vector, and an array of more axes, too; the member has a name, so that this is said once. */
    private void apart(Node.Scripted member, Said said, Domain domain, int axes) throws Unresolved {
        String letter = Written.of(member.base());
        Optional<Type> other = symbols.get(letter).map(Declaration::type)
                .filter(type -> type instanceof Type.Num || type instanceof Type.Array array && array.axes() != axes);
        if (other.isPresent()) {
            symbols.declare(said, member, domain);
            throw Unresolved.unclear(member.span(), "'" + letter + "' is declared already, as " + other.get() + ": choose another letter"
                    + " for the family of all '" + Written.of(member) + "'");
        }
    }

    /** Notation with one index inside it, such as P(B | A_i), is an array with the notation as its name. */
    private boolean notation(Said said, Domain domain) throws Unresolved {
        List<Node.Scripted> indexed = Notation.indexed(said.subject()).stream()
                .filter(letter -> symbols.extent(letter.below()).isPresent()).toList();
        if (domain instanceof Domain.Arrays || indexed.size() != 1) {
            return false;
        }
        Node index = indexed.get(0).below();
        String name = Notation.of(said.subject(), indexed.get(0));
        symbols.declare(said, name, said.subject().span(),
                new Domain.Arrays(List.of(symbols.extent(index).orElseThrow()), domain, shares(said, domain)));
        symbols.numbered(name, List.of(index));
        return true;
    }

    /** Numbers that sum to 1, where the where list says so of a letter with an index. */
    private static Set<Domain.Property> shares(Said said, Domain domain) {
        boolean declared = domain instanceof Domain.Arrays arrays && arrays.properties().contains(Domain.Property.ROWS_SUM_TO_ONE);
        return declared || said.claims().stream().anyMatch(claim -> Properties.sumsToOne(said.subject(), claim))
                ? Set.of(Domain.Property.ROWS_SUM_TO_ONE) : Set.of();
    }
}
