package org.linebyline.doclinker.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A book without meaning and without findings, the same for the same numbers. A chapter has 10 equations with terms and where lists,
 * a region for each, 60 inline formulas, 12 cross references, and 250 lines of Java in two files.
 */
record SyntheticBook(int chapters, long seed) {

    private static final int EQUATIONS = 10;
    private static final int FILES = 2;
    private static final int LINES_OF_A_FILE = 125;

    /** Writes the book below a folder. */
    void write(Path root) throws IOException {
        Random random = new Random(seed);
        for (int chapter = 1; chapter <= chapters; chapter++) {
            List<SyntheticEquation> equations = equations(chapter, random);
            write(root.resolve("book/chapters/" + slug(chapter) + ".adoc"), chapter(chapter, equations, random));
            for (int file = 0; file < FILES; file++) {
                write(root.resolve("src/main/java/synthetic/" + path(chapter, file)), java(chapter, file, ofFile(equations, file)));
            }
        }
        write(root.resolve("book/curriculum/book.yaml"), plan());
    }

    private static List<SyntheticEquation> equations(int chapter, Random random) {
        return IntStream.range(0, EQUATIONS).mapToObj(number -> new SyntheticEquation("equation-" + chapter + "-" + number,
                random.nextInt(SyntheticEquation.SHAPES), EQUATIONS * chapter + number)).toList();
    }

    private static List<SyntheticEquation> ofFile(List<SyntheticEquation> equations, int file) {
        int each = EQUATIONS / FILES;
        return equations.subList(each * file, each * (file + 1));
    }

    private static String chapter(int chapter, List<SyntheticEquation> equations, Random random) {
        StringBuilder text = new StringBuilder("= Chapter " + chapter + "\n:description: What number " + chapter + " is about.\n");
        text.append(chapter == 1 ? "\n" : ":needs: " + slug(chapter - 1) + "\n\nAfter <<" + slug(chapter - 1) + ">> and <<equation-"
                + (chapter - 1) + "-3,an equation of it>>, we go on.\n\n");
        for (int number = 0; number < equations.size(); number++) {
            text.append(section(chapter, number * FILES / EQUATIONS, equations.get(number), random));
        }
        return text.toString();
    }

    private static String section(int chapter, int file, SyntheticEquation equation, Random random) {
        return "== Section " + equation.constant() + "\n\n" + equation.prose(random) + "\n* a first point,\n* and a second one.\n\n"
                + "[stem#" + equation.id() + "]\n++++\n" + equation.formula() + "\n++++\n\n" + equation.whereList()
                + "\n[source,java]\n----\ninclude::{code}/" + path(chapter, file) + "[tag=" + equation.id() + "]\n----\n\n";
    }

    private static String java(int chapter, int file, List<SyntheticEquation> equations) {
        StringBuilder text = new StringBuilder("package synthetic;\n\n/** Part " + file + " of chapter " + chapter
                + ". */\npublic final class " + type(chapter, file) + " {\n\n    private " + type(chapter, file) + "() {\n    }\n");
        equations.forEach(equation -> text.append(method(equation)));
        text.append("}\n");
        long missing = LINES_OF_A_FILE - text.chars().filter(character -> character == '\n').count();
        return text.append("// The end.\n".repeat((int) missing)).toString();
    }

    private static String method(SyntheticEquation equation) {
        return """

                    /**
                     * Computes the value number %1$d.
                     *
                     * @param weights one for each input
                     * @param inputs what is weighted, as many as there are weights
                     * @param offset what is added in the end
                     * @return the value as its equation defines it
                     * @throws ArrayIndexOutOfBoundsException when there are more inputs than weights
                     */
                    // tag::%2$s[]
                    public static double value%1$d(double[] weights, double[] inputs, double offset) {
                %3$s    }
                    // end::%2$s[]
                """.formatted(equation.constant(), equation.id(), equation.statements());
    }

    private String plan() {
        return "title: A synthetic book\nparts:\n  - title: All of it\n    chapters:\n" + IntStream.rangeClosed(1, chapters)
                .mapToObj(chapter -> "      - {slug: " + slug(chapter) + ", title: Chapter " + chapter + "}\n").collect(Collectors.joining());
    }

    private static String slug(int chapter) {
        return "chapter-" + chapter;
    }

    private static String type(int chapter, int file) {
        return "Chapter" + chapter + "Part" + file;
    }

    private static String path(int chapter, int file) {
        return type(chapter, file) + ".java";
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
