package org.linebyline.doclinker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.linebyline.doclinker.formula.check.MeaningFuzz;
import org.linebyline.doclinker.formula.syntax.SyntaxFuzz;
import org.linebyline.doclinker.read.BibliographyFuzz;
import org.linebyline.doclinker.read.code.JavaFuzz;
import org.linebyline.doclinker.read.chapter.PageFuzz;
import org.linebyline.doclinker.read.PictureFuzz;
import org.linebyline.doclinker.read.PlanFuzz;
import org.linebyline.doclinker.typeset.FormulaFuzz;

/** All readers that need no Asciidoctor, so that one JVM is enough for them: the first byte of an input says which one reads the rest. */
public final class AnyReaderFuzz {

    static final List<FuzzTarget> READERS = List.of(
            new FuzzTarget(JavaFuzz.class, JavaFuzz::fuzzerTestOneInput),
            new FuzzTarget(PlanFuzz.class, PlanFuzz::fuzzerTestOneInput),
            new FuzzTarget(BibliographyFuzz.class, BibliographyFuzz::fuzzerTestOneInput),
            new FuzzTarget(PictureFuzz.class, PictureFuzz::fuzzerTestOneInput),
            new FuzzTarget(PageFuzz.class, PageFuzz::fuzzerTestOneInput),
            new FuzzTarget(FormulaFuzz.class, FormulaFuzz::fuzzerTestOneInput),
            new FuzzTarget(SyntaxFuzz.class, SyntaxFuzz::fuzzerTestOneInput),
            new FuzzTarget(MeaningFuzz.class, MeaningFuzz::fuzzerTestOneInput));

    private AnyReaderFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 0) {
            READERS.get(Math.floorMod(input[0], READERS.size())).claims().accept(Arrays.copyOfRange(input, 1, input.length));
        }
    }

    /** Copies the inputs of every reader, the byte of the reader in front. */
    static void seed(Path corpus) throws IOException {
        for (int reader = 0; reader < READERS.size(); reader++) {
            for (Path input : READERS.get(reader).inputs()) {
                byte[] rest = Files.readAllBytes(input);
                byte[] seed = new byte[rest.length + 1];
                seed[0] = (byte) reader;
                System.arraycopy(rest, 0, seed, 1, rest.length);
                Files.write(corpus.resolve(reader + "-" + input.getFileName()), seed);
            }
        }
    }
}
