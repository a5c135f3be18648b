package org.linebyline.experiments.tokenization;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.tokenization.ByteLevel;
import org.linebyline.tokenization.BytePairEncoder;
import org.linebyline.tokenization.MergeTraining;
import org.linebyline.tokenization.Pair;

/** What merges that were learned from English cost the writers of other scripts. */
public final class Scripts implements Experiment {

    private static final int MERGES = 200;

    private record Sample(String language, String text) {}

    private static final List<Sample> SAMPLES = List.of(new Sample("English", "the gradient points the way"),
            new Sample("German", "der Gradient weist den Weg, über Hügel und Täler"),
            new Sample("Greek",
                    "\u03b7 \u03ba\u03bb\u03af\u03c3\u03b7 \u03b4\u03b5\u03af\u03c7\u03bd\u03b5\u03b9"
                            + " \u03c4\u03bf \u03b4\u03c1\u03cc\u03bc\u03bf"),
            new Sample("Japanese", "\u52fe\u914d\u304c\u9053\u3092\u793a\u3059"),
            new Sample("two emoji", "\ud83d\ude00\ud83c\udff3"));

    @Override
    public String chapter() {
        return "tokenization-bpe";
    }

    @Override
    public Run run() {
        Map<List<String>, Integer> f = new LinkedHashMap<>();
        BookWords.read().counts().forEach((word, count) -> f.put(ByteLevel.symbols(" " + word), count));
        List<Pair> merges = MergeTraining.learn(f, MERGES, MergeTraining::mostFrequent);
        Table table = Table.of("text", "letters", "bytes", "tokens", "tokens for each letter", "read again");
        for (Sample sample : SAMPLES) {
            int letters = sample.text().codePointCount(0, sample.text().length());
            List<String> tokens = ByteLevel.encode(sample.text(), BytePairEncoder.ranks(merges));
            table = table.row(sample.language(), Numbers.grouped(letters), Numbers.grouped(ByteLevel.symbols(sample.text()).size()),
                    Numbers.grouped(tokens.size()), Numbers.fixed((double) tokens.size() / letters, 2),
                    ByteLevel.decode(tokens).equals(sample.text()) ? "the same" : "another text");
        }
        return Run.empty().table("scripts", table).result("byte-merges", Numbers.grouped(MERGES));
    }
}
