package org.linebyline.doclinker.formula.declare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.operation.Wholes;
import org.linebyline.doclinker.formula.resolve.Extents;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.resolve.Statement;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Span;
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
 * @param faults entries that cannot be read as declarations, or whose claims no draw can be held to
 */
public record Declarations(List<Declaration> symbols, Names names, List<Expr> constraints,
        List<Definition> definitions, List<Fault> faults) {

    /** An entry, by its place in the list, and why it declares nothing. */
    public record Fault(int entry, Unresolved why) {
    }

    /** What an entry, by its place in the list, says that its symbol is equal to: the mean of the targets, row i of X. */
    public record Definition(int entry, Statement statement) {
    }

    /** Reads a where list. An entry without a set only says what a letter is called. */
    public static Declarations of(List<Entry> entries) {
        Reading read = new Reading(entries);
        Set<String> counting = Counting.in(read.said());
        Declaring declared = new Declaring(read.said(), counting);
        Names names = new Meanings(declared.symbols()).names(counting, read.eachEntry(), read.said());
        Assertions asserted = new Assertions(read.said(), declared.symbols(), names);
        return new Declarations(List.copyOf(declared.symbols().all()), names, asserted.constraints(), asserted.definitions(),
                Stream.of(read.faults(), declared.faults(), asserted.faults()).flatMap(List::stream).toList());
    }

    /** The numbers of the entries of a declared vector whose size is a letter. */
    public Optional<Expr> members(String vector) {
        return names.get(vector).map(Names.Meaning::type).filter(type -> type instanceof Type.Array array && array.axes() == 1)
                .map(type -> ((Type.Array) type).sizes().get(0)).filter(size -> size.letters().size() == 1
                && size.equals(Size.of(size.letters().get(0)))).map(size -> upTo(size.letters().get(0)));
    }

    private static Expr upTo(String letter) {
        Span nowhere = new Span(0, 0);
        return new Expr.Apply(nowhere, new Type.Many(Type.WHOLE), Wholes.RANGE, List.of(
                new Expr.Constant(nowhere, Type.WHOLE, Value.Num.of(1)), new Expr.Variable(nowhere, Type.WHOLE, letter)));
    }

    /** The number of the first entry of an array that is numbered by the members of a set; those of a set with a name begin with 0. */
    public int first(Expr set) {
        boolean known = set instanceof Expr.Apply range && range.operation() == Wholes.RANGE
                && range.operands().get(0) instanceof Expr.Constant;
        return set instanceof Expr.Variable ? 0
                : known ? (int) ((Expr.Apply) set).operands().get(0).value(Scope.of(Map.of())).real().toDouble() : 1;
    }

    /** How many members a set has that a letter goes through, where it has a name, or where that is a sum of letters. */
    public Optional<Size> extent(Expr set) {
        if (set instanceof Expr.Variable name) {
            return Optional.of(Size.of("\\lvert" + name.name() + "\\rvert"));
        } else if (set instanceof Expr.Apply range && range.operation() == Wholes.RANGE) {
            return Extents.size(range.operands().get(0)).flatMap(from ->
                    Extents.size(range.operands().get(1)).map(to -> to.minus(from).plus(Size.of(1))));
        }
        return Optional.empty();
    }
}
