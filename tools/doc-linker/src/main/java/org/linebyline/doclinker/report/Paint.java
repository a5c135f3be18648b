package org.linebyline.doclinker.report;

/** How words stand out in a terminal; in a pipe or a file they do not. */
public enum Paint {
    PLAIN, COLOR;

    String strong(String words) {
        return sgr("1", words);
    }

    String error(String words) {
        return sgr("1;31", words);
    }

    String term(String words) {
        return sgr("36", words);
    }

    String quiet(String words) {
        return sgr("2", words);
    }

    private String sgr(String code, String words) {
        return this == PLAIN || words.isEmpty() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
    }
}
