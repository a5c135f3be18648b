package org.linebyline.doclinker.weave.formula;

import java.util.List;
import java.util.Optional;

import org.linebyline.doclinker.model.Typeset.Drawn;

/**
 * A formula of a sentence as the text that it is: letters and scripts on one line, in MathJax's own fonts, each where MathJax has
 * put it. It weighs a fraction of a picture.
 */
public final class FormulaText {

    /** In ex: a longer one goes on in the next line where a page is narrow. */
    private static final double LONG = 20;
    private static final double THOUSANDTHS_PER_EX = 442;
    private static final Advances ADVANCES = new Advances();

    private final StringBuilder html = new StringBuilder();
    private TextPiece piece = TextPiece.PLAIN;
    /** Where the next letter would stand, in thousandths of an em. */
    private double end;

    private FormulaText() {}

    /** The text, HTML that needs css/formula.css and css/mathfonts.css; empty for a formula that is more than that. */
    public static Optional<String> of(Drawn drawn) {
        return PlacedLetter.all(Drawing.of(drawn)).flatMap(letters -> new FormulaText().text(letters, drawn.box().width()));
    }

    /** @param width of the formula, in ex */
    private Optional<String> text(List<PlacedLetter> letters, double width) {
        for (PlacedLetter placed : letters) {
            if (!continues(placed)) {
                begin(placed);
            }
            if (!piece.isNear()) {
                return Optional.empty();
            }
        }
        endPiece();
        long behind = Math.round((width * THOUSANDTHS_PER_EX - end) / 10);
        String classes = ((width > LONG ? "long " : "") + (behind == 0 ? "" : TextPiece.toTheRight(behind))).strip();
        return !TextPiece.isNear(behind) ? Optional.empty()
                : Optional.of("<span" + (classes.isEmpty() ? "" : " class=\"" + classes + '"') + " aria-hidden=\"true\">" + html + "</span>");
    }

    private boolean continues(PlacedLetter placed) {
        Optional<Blank> blank = Blank.of((placed.place().x() - end) / placed.place().scale())
                .filter(between -> piece.holds(placed, between));
        blank.ifPresent(between -> {
            html.append(between.text());
            end += placed.place().scale() * between.width();
            append(placed);
        });
        return blank.isPresent();
    }

    private void begin(PlacedLetter placed) {
        endPiece();
        piece = TextPiece.at(placed, placed.place().x() - end);
        html.append(piece.opening());
        end += piece.before();
        append(placed);
    }

    private void append(PlacedLetter placed) {
        html.append(placed.letter().text());
        end += placed.place().scale() * ADVANCES.of(placed.letter());
    }

    private void endPiece() {
        html.append(piece.closing());
        end += piece.behind();
        piece = TextPiece.PLAIN;
    }
}
