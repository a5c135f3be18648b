package org.linebyline.doclinker.weave;

import java.util.List;

import org.jsoup.nodes.Element;

/**
 * Which part of a formula is which Java: Asciidoctor's list as a sentence, "In Java: Ax is a.times(x)". Where that
 * is long, a list to unfold; on paper, which has nothing to unfold, a long sentence.
 */
final class CallsWeaver {

    /** In characters of Java. */
    private static final int LONG = 160;

    private record Call(Element formula, Element java) {
    }

    private CallsWeaver() {
    }

    static Element of(Element list, boolean paper) {
        List<Call> calls = list.select("dl > dt").stream().map(CallsWeaver::call).toList();
        int length = calls.stream().mapToInt(call -> call.java().text().length()).sum();
        return paper || length <= LONG ? sentence(calls) : fold(calls);
    }

    private static Call call(Element formula) {
        Element java = formula.nextElementSibling().selectFirst("code");
        InlineJava.highlight(java);
        return new Call(formula.child(0), java);
    }

    private static Element sentence(List<Call> calls) {
        Element sentence = new Element("p").addClass("calls").appendText("In Java: ");
        String separator = "";
        for (Call call : calls) {
            sentence.appendText(separator).appendChild(call.formula()).appendText(" is ").appendChild(call.java());
            separator = "; ";
        }
        return sentence;
    }

    private static Element fold(List<Call> calls) {
        Element fold = new Element("details").addClass("calls");
        fold.appendElement("summary").text("in Java");
        Element list = fold.appendElement("dl");
        for (Call call : calls) {
            list.appendElement("dt").appendChild(call.formula());
            list.appendElement("dd").appendChild(call.java());
        }
        return fold;
    }
}
