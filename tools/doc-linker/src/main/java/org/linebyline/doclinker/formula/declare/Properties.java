package org.linebyline.doclinker.formula.declare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.value.Value;

/** The usual things that are said of an array, each in the spelling of where lists; the star stands for the array's name. */
final class Properties {

    private static final Map<String, Domain.Property> SPELLINGS = Map.ofEntries(
            Map.entry("*=*^{\\top}", Domain.Property.SYMMETRIC), Map.entry("*^{\\top}=*", Domain.Property.SYMMETRIC),
            Map.entry("*\\succ0", Domain.Property.POSITIVE_DEFINITE), Map.entry("*\\succeq0", Domain.Property.POSITIVE_SEMIDEFINITE),
            Map.entry("{\\det}{*}\\ne0", Domain.Property.INVERTIBLE), Map.entry("*^{\\top}*=I", Domain.Property.ORTHONORMAL),
            Map.entry("\\lVert*\\rVert=1", Domain.Property.UNIT_LENGTH), Map.entry("\\lVert*\\rVert_{2}=1", Domain.Property.UNIT_LENGTH),
            Map.entry("*\\ne0", Domain.Property.NOT_ZERO), Map.entry("*\\ne\\mathbf{0}", Domain.Property.NOT_ZERO),
            Map.entry("\\mathbf{1}\\cdot*=1", Domain.Property.ROWS_SUM_TO_ONE), Map.entry("*\\mathbf{1}=\\mathbf{1}", Domain.Property.ROWS_SUM_TO_ONE),
            Map.entry("*^{\\top}\\mathbf{1}=\\mathbf{1}", Domain.Property.COLUMNS_SUM_TO_ONE),
            Map.entry("{\\operatorname{rank}}{*}=n", Domain.Property.INDEPENDENT_COLUMNS),
            Map.entry("{\\operatorname{rank}}{*}=d", Domain.Property.INDEPENDENT_COLUMNS));

    /** Names that always mean the same array, whatever its size: zeros, ones, ones on the diagonal. */
    static Domain.Arrays named(String name, Domain.Arrays arrays) {
        return switch (name) {
            case "\\mathbf{0}" -> new Domain.Arrays(arrays.sizes(), only(0), Set.of());
            case "\\mathbf{1}" -> new Domain.Arrays(arrays.sizes(), only(1), Set.of());
            case "I" -> new Domain.Arrays(arrays.sizes(), only(1), Set.of(Domain.Property.DIAGONAL));
            default -> arrays;
        };
    }

    private static Domain only(double number) {
        return new Domain.Listed(List.of(Value.Num.of(number)));
    }

    private Properties() {
    }

    static Optional<Domain.Property> of(Node subject, Node claim) {
        return Optional.ofNullable(SPELLINGS.get(spelling(subject, claim)));
    }

    /** What a relation says of the subject on its left. */
    static Optional<Domain.Property> of(Node subject, Operand relation) {
        return of(subject, new Node.Chain(subject.span(), Node.Level.RELATION, List.of(new Operand("", subject), relation)));
    }

    /** Whether a claim says of a letter with an index that its sum is 1. */
    static boolean sumsToOne(Node subject, Node claim) {
        return spelling(subject, claim).matches("\\{\\\\sum_\\{[^*]*\\}\\{\\*\\}=1");
    }

    private static String spelling(Node subject, Node claim) {
        return Written.of(claim).replace(" ", "").replace(Written.of(subject).replace(" ", ""), "*").replace("{(*)}", "{*}");
    }
}
