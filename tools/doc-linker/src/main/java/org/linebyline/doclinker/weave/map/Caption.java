package org.linebyline.doclinker.weave.map;

import java.util.ArrayList;
import java.util.List;

/** Words in lines, since the text of an SVG does not wrap. */
public final class Caption {

    private Caption() {
    }

    /**
     * As few lines as hold so many characters each; a word that is longer has a line of its own.
     *
     * @param most more lines than that are cut off, with an ellipsis
     */
    public static List<String> lines(String words, int characters, int most) {
        List<String> lines = lines(words, characters);
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        if (shown.size() < lines.size()) {
            shown.set(most - 1, shown.get(most - 1) + " …");
        }
        return List.copyOf(shown);
    }

    private static List<String> lines(String words, int characters) {
        List<String> lines = new ArrayList<>();
        for (String word : words.split("\\s+")) {
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + 1 + word.length() <= characters) {
                lines.set(last, lines.get(last) + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }
}
