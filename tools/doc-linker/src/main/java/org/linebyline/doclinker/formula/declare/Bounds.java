package org.linebyline.doclinker.formula.declare;

import java.util.List;
import java.util.Optional;

import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.value.Value;

/** Relations to a number, such as {@code > 0}, and what they leave of the line. */
final class Bounds {

    private Bounds() {
    }

    static boolean isOne(Operand relation) {
        return narrowed(Domain.Interval.LINE, relation).isPresent();
    }

    /** What all that are bounds leave; nothing where none of them is. */
    static Optional<Domain> of(List<Operand> relations) {
        List<Operand> bounds = relations.stream().filter(Bounds::isOne).toList();
        Domain bounded = Domain.Interval.LINE;
        for (Operand bound : bounds) {
            bounded = narrowed(bounded, bound).orElseThrow();
        }
        return bounds.isEmpty() ? Optional.empty() : Optional.of(bounded);
    }

    private static Optional<Domain> narrowed(Domain domain, Operand relation) {
        try {
            double end = Domains.end(relation.node());
            return domain instanceof Domain.Interval interval ? narrowed(interval, relation.operator(), end) : Optional.of(domain);
        } catch (Unresolved e) {
            // An end that is no number makes no interval: the relation is a claim.
            return Optional.empty();
        }
    }

    private static Optional<Domain> narrowed(Domain.Interval line, String sign, double end) {
        return Optional.ofNullable(switch (sign) {
            case ">" -> new Domain.Interval(end, false, line.to(), line.toIncluded(), line.holes());
            case "\\ge" -> new Domain.Interval(end, true, line.to(), line.toIncluded(), line.holes());
            case "<" -> new Domain.Interval(line.from(), line.fromIncluded(), end, false, line.holes());
            case "\\le" -> new Domain.Interval(line.from(), line.fromIncluded(), end, true, line.holes());
            case "\\ne" -> new Domain.Interval(line.from(), line.fromIncluded(), line.to(), line.toIncluded(), List.of(end));
            case "=" -> new Domain.Listed(List.of(Value.Num.of(end)));
            default -> null;
        });
    }
}
