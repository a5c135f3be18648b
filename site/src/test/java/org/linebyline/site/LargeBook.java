package org.linebyline.site;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.linebyline.doclinker.weave.search.Kind;
import org.linebyline.doclinker.weave.search.Passage;
import org.linebyline.doclinker.weave.search.SearchFiles;
import org.linebyline.doclinker.weave.search.Volume;
import org.openqa.selenium.json.Json;

/**
 * What a search would load of a book with so many chapters, made from the chapters that there are. A chapter of it has the passages of a real one
 * with the words of their texts and of their names shuffled
 * and the letters of formulas exchanged; some of its words stand in no other. The same for the same seed.
 */
record LargeBook(int chapters, long seed) {

    /** Of the first eleven chapters the first has 900 words, and all have 900 times 11 to the 0.58; of 200 each adds 100 at this rate. */
    private static final int NEW_WORDS = 100;

    /** The files of its search, by name. */
    SortedMap<String, String> files() throws IOException {
        List<Volume> real = real();
        List<Volume> ofChapters = real.stream().filter(volume -> !volume.number().isEmpty()).toList();
        Random random = new Random(seed);
        List<Volume> volumes = new ArrayList<>();
        for (int chapter = 0; chapter < chapters; chapter++) {
            volumes.add(another(ofChapters.get(chapter % ofChapters.size()), chapter + 1, random));
        }
        for (Volume other : real.subList(ofChapters.size(), real.size())) {
            List<Passage> passages = new ArrayList<>();
            for (int copy = 1; copy <= chapters / ofChapters.size(); copy++) {
                passages.addAll(another(other, copy, random).passages());
            }
            volumes.add(new Volume(other.page(), "", other.title(), passages));
        }
        return SearchFiles.of(volumes);
    }

    private static Volume another(Volume volume, int number, Random random) {
        UnaryOperator<String> renaming = renaming(volume, number, random);
        Iterator<String> words = shuffled(volume.passages().stream().flatMap(passage -> words(passage.text())), random);
        Iterator<String> titles = shuffled(volume.passages().stream().flatMap(passage -> words(passage.title())), random);
        UnaryOperator<String> letters = letters(random);
        List<Passage> passages = new ArrayList<>();
        for (Passage passage : volume.passages()) {
            String text = words(passage.text()).map(word -> renaming.apply(words.next())).collect(Collectors.joining(" "));
            String title = words(passage.title()).map(word -> renaming.apply(titles.next())).collect(Collectors.joining(" "));
            String within = passage.number().isEmpty() ? "" : number + "." + passage.number().replaceFirst(".*\\.", "");
            String anchor = passage.kind() == Kind.CHAPTER ? "" : title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
            passages.add(new Passage(passage.kind(), anchor, within, title, letters.apply(passage.latex()), passage.mathml(), text));
        }
        return new Volume(volume.page(), volume.number().isEmpty() ? "" : String.valueOf(number), volume.title(), passages);
    }

    private static Iterator<String> shuffled(Stream<String> words, Random random) {
        List<String> list = new ArrayList<>(words.toList());
        Collections.shuffle(list, random);
        return list.iterator();
    }

    /** Other small letters for those of formulas. */
    private static UnaryOperator<String> letters(Random random) {
        List<Integer> alphabet = new ArrayList<>(IntStream.rangeClosed('a', 'z').boxed().toList());
        Collections.shuffle(alphabet, random);
        return latex -> latex.chars().map(letter -> letter >= 'a' && letter <= 'z' ? alphabet.get(letter - 'a') : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Gives some words of a volume an end that they have in no other. */
    private static UnaryOperator<String> renaming(Volume volume, int number, Random random) {
        List<String> words = new ArrayList<>(new HashSet<>(volume.passages().stream().flatMap(passage -> words(passage.text())).toList()));
        Collections.sort(words);
        Collections.shuffle(words, random);
        Set<String> renamed = new HashSet<>(words.subList(0, Math.min(NEW_WORDS, words.size())));
        Map<String, String> names = new HashMap<>();
        return word -> renamed.contains(word) ? names.computeIfAbsent(word, old -> old + letters(number)) : word;
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number % 26) + (char) ('a' + number / 26 % 26);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty());
    }

    /** The volumes of the real book, read back from what its search loads. */
    private static List<Volume> real() throws IOException {
        Map<String, Object> index = new Json().toType(argument(SearchFiles.FOLDER + "index.js"), Json.MAP_TYPE);
        List<Volume> volumes = new ArrayList<>();
        int first = 0;
        for (Object volume : (List<?>) index.get("volumes")) {
            List<?> about = (List<?>) volume;
            List<?> bodies = (List<?>) new Json().<List<Object>>toType(argument(SearchFiles.FOLDER + volumes.size() + ".js"), List.class).get(1);
            List<Passage> passages = new ArrayList<>();
            for (Object body : bodies) {
                passages.add(passage(index, first++, (List<?>) body));
            }
            volumes.add(new Volume((String) about.get(0), (String) about.get(1), (String) about.get(2), passages));
        }
        return volumes;
    }

    private static Passage passage(Map<String, Object> index, int at, List<?> body) {
        char letter = ((String) index.get("kinds")).charAt(at);
        Kind kind = Stream.of(Kind.values()).filter(each -> each.letter() == letter).findFirst().orElseThrow();
        return new Passage(kind, word(index, "anchors", at), word(index, "numbers", at), word(index, "titles", at),
                word(index, "formulas", at), (String) body.get(1), (String) body.get(0));
    }

    private static String word(Map<String, Object> index, String list, int at) {
        return (String) ((List<?>) index.get(list)).get(at);
    }

    /** What a script of the search calls its function with. */
    private static String argument(String file) throws IOException {
        String script = Files.readString(Book.site().resolve(file));
        return script.substring(script.indexOf('(') + 1, script.lastIndexOf(')'));
    }
}
