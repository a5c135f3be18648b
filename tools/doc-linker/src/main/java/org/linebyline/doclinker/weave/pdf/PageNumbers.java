package org.linebyline.doclinker.weave.pdf;

import com.openhtmltopdf.context.ContentFunctionAbstract;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSFunction;
import com.openhtmltopdf.layout.CounterFunction;
import com.openhtmltopdf.layout.FunctionData;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.RenderingContext;
import org.w3c.dom.Element;

/**
 * The numbers of pages that references say, wherever in the book they lead. The layout engine leaves room for three digits and asks for
 * the number when it draws, but knows those of the same document only.
 */
final class PageNumbers extends ContentFunctionAbstract {
    private static final String FUNCTION = "target-counter";

    private final Places places;

    private PageNumbers(Places places) {
        this.places = places;
    }

    /** To be called after layout, before anything is drawn. */
    static void look(Box root, Places places) {
        new PageNumbers(places).visit(root);
    }

    private void visit(Box box) {
        if (box instanceof InlineLayoutBox inline) {
            for (Object child : inline.getInlineChildren()) {
                if (child instanceof Box inner) {
                    visit(inner);
                } else if (child instanceof InlineText text && text.isDynamicFunction()) {
                    answer(text);
                }
            }
        }
        if (box instanceof LineBox line) {
            line.getNonFlowContent().forEach(this::visit);
            if (line.hasFootnotes()) {
                line.getReferencedFootnoteBodies().forEach(this::visit);
            }
        }
        box.getChildren().forEach(this::visit);
    }

    private void answer(InlineText text) {
        FSFunction function = text.getFunctionData().getFunction();
        if (function.getName().equals(FUNCTION)) {
            text.setFunctionData(new FunctionData(this, function));
        }
    }

    @Override
    public String calculate(RenderingContext context, FSFunction function, InlineText text) {
        Element element = text.getParent().getElement() == null ? text.getParent().getParent().getElement() : text.getParent().getElement();
        String attribute = function.getParameters().get(0).getFunction().getParameters().get(0).getStringValue();
        Places.Place place = places.of(element.getAttribute(attribute));
        return place == null ? "" : CounterFunction.createCounterText(numerals(function), place.number());
    }

    private static IdentValue numerals(FSFunction function) {
        return function.getParameters().size() > 2 ? IdentValue.valueOf(function.getParameters().get(2).getStringValue()) : IdentValue.DECIMAL;
    }

    @Override
    public boolean canHandle(LayoutContext context, FSFunction function) {
        return function.getName().equals(FUNCTION);
    }

    @Override
    public String calculate(LayoutContext context, FSFunction function) {
        return null;
    }

    @Override
    public String getLayoutReplacementText() {
        return "999";
    }
}
