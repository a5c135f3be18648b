package org.linebyline.doclinker.weave;

import org.jsoup.nodes.Element;

/**
 * How long a chapter takes to read: 230 words a minute, a third of a minute for each formula on a line of its own, a twelfth
 * for each line of code. What is folded away is left out.
 */
final class ReadingTime {

    private static final int WORDS = 230;
    private static final int FORMULAS = 3;
    private static final int LINES = 12;

    private ReadingTime() {
    }

    /** In minutes, at least one; from ten on, a multiple of five. */
    static int of(Element body) {
        Element open = body.clone();
        open.select("details, .evidence").remove();
        long lines = open.select(".listing .code").stream().filter(line -> !line.text().isBlank()).count();
        int formulas = open.select(".formula.display").size();
        open.select(".listing, .formula").remove();
        int words = open.text().split("\\s+").length;
        int minutes = (int) Math.ceil((double) words / WORDS + (double) formulas / FORMULAS + (double) lines / LINES);
        return minutes < 10 ? minutes : (minutes + 2) / 5 * 5;
    }
}
