package org.linebyline.doclinker.weave.search;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The files that a search loads: the index, and for each volume what of its passages is shown. They are scripts that call a function
 * of the theme, because a page opened from a disk may load nothing else.
 */
public final class SearchFiles {

    /** Below the top of the site. */
    public static final String FOLDER = "search/";

    private static final ObjectMapper JSON = new ObjectMapper();

    private SearchFiles() {
    }

    /**
     * What the script needs to find passages and to name them.
     *
     * @param volumes page, number, title, and how many passages it has
     * @param kinds a letter for each passage
     * @param anchors empty where an anchor says no more than the title does; a symbol's is that of the equation before it
     * @param formulas one spelling for each; empty for what has none
     */
    record Index(List<List<Object>> volumes, String kinds, List<String> anchors, List<String> numbers, List<String> titles,
            List<String> formulas, String words, String postings) {
    }

    /** By name. */
    public static SortedMap<String, String> of(List<Volume> volumes) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(FOLDER + "index.js", call("index", index(volumes)));
        for (int number = 0; number < volumes.size(); number++) {
            List<List<String>> shown = volumes.get(number).passages().stream().map(passage -> List.of(passage.text(), passage.mathml()))
                    .toList();
            files.put(FOLDER + number + ".js", call("volume", List.of(number, shown)));
        }
        return files;
    }

    private static Index index(List<Volume> volumes) {
        List<Passage> passages = volumes.stream().flatMap(volume -> volume.passages().stream()).toList();
        StringBuilder kinds = new StringBuilder();
        passages.forEach(passage -> kinds.append(passage.kind().letter()));
        WordIndex index = new WordIndex(passages);
        return new Index(volumes.stream().map(volume -> List.<Object>of(volume.page(), volume.number(), volume.title(),
                volume.passages().size())).toList(), kinds.toString(), passages.stream().map(SearchFiles::anchor).toList(),
                passages.stream().map(Passage::number).toList(), passages.stream().map(Passage::title).toList(),
                passages.stream().map(passage -> Latex.spelling(passage.latex())).toList(), index.words(), index.postings());
    }

    private static String anchor(Passage passage) {
        String said = passage.title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return passage.kind() == Kind.SYMBOL || passage.anchor().equals(said) ? "" : passage.anchor();
    }

    private static String call(String function, Object argument) {
        try {
            return "finder." + function + "(" + JSON.writeValueAsString(argument) + ");\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
