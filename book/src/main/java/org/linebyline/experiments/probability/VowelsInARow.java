package org.linebyline.experiments.probability;

import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.ConditionalProbability;
import org.linebyline.probability.TotalProbability;

/** How likely a vowel is in the chapter's own source, with and without a look at the letter before. */
public final class VowelsInARow implements Experiment {

    private static final String VOWELS = "aeiou";

    @Override
    public String chapter() {
        return "probability-by-hand";
    }

    @Override
    public Run run() {
        int[] letters = ChapterLetters.of(chapter()).numbers();
        int[] pairs = new int[2];
        int[] vowels = new int[2];
        for (int i = 1; i < letters.length; i++) {
            int before = isVowel(letters[i - 1]) ? 0 : 1;
            pairs[before]++;
            vowels[before] += isVowel(letters[i]) ? 1 : 0;
        }
        double all = pairs[0] + pairs[1];
        Vector likelihood = Vector.of(share(vowels[0], pairs[0]), share(vowels[1], pairs[1]));
        Vector prior = Vector.of(pairs[0] / all, pairs[1] / all);
        return Run.empty().table("vowels", Table.of("letter before", "pairs of letters", "with a vowel second", "share")
                .row("a vowel", Numbers.grouped(pairs[0]), Numbers.grouped(vowels[0]), three(likelihood.get(0)))
                .row("a consonant", Numbers.grouped(pairs[1]), Numbers.grouped(vowels[1]), three(likelihood.get(1)))
                .row("any", Numbers.grouped(pairs[0] + pairs[1]), Numbers.grouped(vowels[0] + vowels[1]),
                        three(TotalProbability.of(likelihood, prior))));
    }

    private static boolean isVowel(int letter) {
        return VOWELS.indexOf('a' + letter) >= 0;
    }

    private static double share(int part, int whole) {
        return ConditionalProbability.of(part, whole);
    }

    private static String three(double x) {
        return Numbers.fixed(x, 3);
    }
}
