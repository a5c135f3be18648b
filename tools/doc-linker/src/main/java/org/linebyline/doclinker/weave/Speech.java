package org.linebyline.doclinker.weave;

import java.util.List;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;

/** Formulas in English words, from their MathML: not every screen reader speaks MathML by itself. */
final class Speech {

    private static final List<String> LARGE = List.of("\u2211", "\u220f", "\u222b", "\u22c3", "\u22c2");

    private Speech() {
    }

    /** What one says for a formula. */
    static String of(Element math) {
        return said(math).replaceAll("\\s+", " ").replaceAll(" (?=[,;.:])", "").replaceAll(",(?=[,;.:])", "").replaceAll("^[,; ]+|[, ]+$", "");
    }

    private static String said(Element part) {
        return switch (part.normalName()) {
            case "mi", "mn", "mo", "mtext" -> SpokenSigns.of(part.text().strip());
            case "mspace", "mphantom" -> "";
            case "mfrac" -> fraction(part);
            case "msqrt" -> "the square root of " + row(part) + (isLeaf(part) ? "" : ", end root,");
            case "mroot" -> "the root of order " + said(part.child(1)) + " of " + said(part.child(0)) + ", end root,";
            case "msub", "munder" -> said(part.child(0)) + below(part.child(0), part.child(1));
            case "msup", "mover" -> said(part.child(0)) + above(part.child(0), part.child(1));
            case "msubsup", "munderover" -> said(part.child(0)) + below(part.child(0), part.child(1)) + above(part.child(0), part.child(2));
            case "mtable" -> table(part);
            default -> row(part);
        };
    }

    private static String row(Element part) {
        return part.children().stream().map(Speech::said).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String fraction(Element part) {
        Element above = part.child(0);
        Element below = part.child(1);
        if (part.attr("linethickness").startsWith("0")) {
            return said(above) + " choose " + said(below);
        }
        return isLeaf(above) && isLeaf(below) ? said(above) + " over " + said(below)
                : "the fraction " + said(above) + " over " + said(below) + ", end fraction,";
    }

    private static String below(Element base, Element index) {
        if (isLarge(base)) {
            return " over " + said(index) + (isLast(index) ? " of" : "");
        }
        return base.parent().normalName().startsWith("munder") ? " under which " + said(index) + "," : " sub " + ended(index, "sub");
    }

    private static String above(Element base, Element mark) {
        String sign = mark.text().strip();
        if (base.parent().nameIs("mover") && isLeaf(mark)) {
            return " " + SpokenSigns.mark(sign);
        }
        if (isLarge(base)) {
            return " to " + said(mark) + " of";
        }
        return switch (sign) {
            case "2" -> " squared";
            case "3" -> " cubed";
            case "\u22a4", "\u2032", "\u2033", "\u2034", "\u2217", "*", "\u00b0" -> " " + SpokenSigns.of(sign);
            default -> " to the " + ended(mark, "power");
        };
    }

    /** What is more than one sign has an end that is said. */
    private static String ended(Element part, String name) {
        return isLeaf(part) ? said(part) : said(part) + ", end " + name + ",";
    }

    private static String table(Element table) {
        boolean fenced = table.previousElementSibling() != null && table.previousElementSibling().nameIs("mo");
        StringBuilder words = new StringBuilder(fenced ? "rows: " : "");
        for (Element line : table.children()) {
            words.append(line.children().stream().map(Speech::row).filter(cell -> !cell.isEmpty())
                    .collect(Collectors.joining(fenced ? ", " : " "))).append("; ");
        }
        return words.toString();
    }

    private static boolean isLast(Element index) {
        return index.nextElementSibling() == null;
    }

    private static boolean isLarge(Element base) {
        return LARGE.contains(base.text().strip());
    }

    /** Whether it is one sign, however many rows it is wrapped in. */
    private static boolean isLeaf(Element part) {
        return part.children().isEmpty() || part.childrenSize() == 1 && !part.nameIs("msqrt") && isLeaf(part.child(0))
                || part.nameIs("msqrt") && part.childrenSize() == 1 && part.child(0).children().isEmpty();
    }
}
