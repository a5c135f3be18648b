package org.linebyline.doclinker.formula.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * How many entries an axis has: a sum of products of letters, such as {@code n + q} or {@code 2n}. Two sizes are equal when they
 * are the same sum, whatever the letters stand for.
 *
 * @param products the letters of each product, sorted, and how many times it counts, never 0; no letters for a plain number
 */
public record Size(SortedMap<String, Integer> products) {

    private static final String TIMES = " ";

    public Size {
        products = new TreeMap<>(products);
        products.values().removeIf(count -> count == 0);
    }

    public static Size of(int number) {
        return new Size(new TreeMap<>(Map.of("", number)));
    }

    public static Size of(String letter) {
        return new Size(new TreeMap<>(Map.of(letter, 1)));
    }

    public Size plus(Size other) {
        SortedMap<String, Integer> sum = new TreeMap<>(products);
        other.products.forEach((letters, count) -> sum.merge(letters, count, Integer::sum));
        return new Size(sum);
    }

    public Size minus(Size other) {
        return plus(of(-1).times(other));
    }

    public Size times(Size other) {
        SortedMap<String, Integer> all = new TreeMap<>();
        products.forEach((left, count) -> other.products.forEach((right, times) ->
                all.merge(product(left, right), count * times, Integer::sum)));
        return new Size(all);
    }

    /** The same sum with sizes in place of some of its letters. */
    public Size with(Map<String, Size> letters) {
        Size sum = of(0);
        for (Map.Entry<String, Integer> product : products.entrySet()) {
            sum = sum.plus(letters(product.getKey()).stream().map(letter -> letters.getOrDefault(letter, of(letter)))
                    .reduce(of(product.getValue()), Size::times));
        }
        return sum;
    }

    private static String product(String left, String right) {
        List<String> letters = new ArrayList<>(letters(left));
        letters.addAll(letters(right));
        return letters.stream().sorted().collect(Collectors.joining(TIMES));
    }

    private static List<String> letters(String product) {
        return product.isEmpty() ? List.of() : List.of(product.split(TIMES));
    }

    /** The letters that it is made of. */
    public List<String> letters() {
        return products.keySet().stream().flatMap(product -> letters(product).stream()).distinct().toList();
    }

    /** What it comes to when each letter has a value. */
    public int value(ToIntFunction<String> letter) {
        return products.entrySet().stream().mapToInt(product -> letters(product.getKey()).stream().mapToInt(letter)
                .reduce(product.getValue(), (left, right) -> left * right)).sum();
    }

    /** As one writes it: {@code n + 2m}, {@code 3}. */
    @Override
    public String toString() {
        if (products.isEmpty()) {
            return "0";
        }
        String sum = products.entrySet().stream()
                .sorted((left, right) -> Boolean.compare(left.getKey().isEmpty(), right.getKey().isEmpty()))
                .map(product -> written(product.getKey().replace(TIMES, ""), product.getValue())).collect(Collectors.joining(" + "));
        return sum.replace("+ -", "- ");
    }

    private static String written(String letters, int count) {
        return letters.isEmpty() ? String.valueOf(count) : count == 1 ? letters : count == -1 ? "-" + letters : count + letters;
    }
}
