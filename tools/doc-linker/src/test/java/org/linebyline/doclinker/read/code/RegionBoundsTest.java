package org.linebyline.doclinker.read.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.read.files.ProjectFiles;

/** Begins with a file in which nothing is wrong, and moves its tags. */
class RegionBoundsTest {

    private static final List<String> GOOD = """
            final class Sums {
                Sums() {
                }

                /**
                 * A sum.
                 */
                // tag::sum[]
                static double sum(double[] a) {
                    double sum = 0;
                    // tag::sum.products[]
                    for (double x : a) {
                        sum += x;
                    }
                    // end::sum.products[]
                    return sum;
                }
                // end::sum[]

                // tag::twice[]
                /** Twice. */
                static double twice(double a) {
                    Runnable r = () -> {
                        a();
                        b();
                    };
                    return 2
                            * a;
                }

                static double thrice(double a) {
                    return 3 * a;
                }
                // end::twice[]
            }
            """.lines().toList();

    @TempDir
    Path root;

    @Test
    void wholeMembersAndStatementsAreWell() throws IOException {
        assertEquals(List.of(), damage(GOOD));
        assertEquals(List.of(), damage(moved("    // end::twice[]", -4)));
    }

    @Test
    void aRegionThatEndsTooEarlyNamesWhatItCuts() throws IOException {
        assertEquals(List.of("17:8 region 'sum' holds only a part of the method 'sum' (lines 9 to 18): move // end::sum[] below line 18"),
                damage(moved("    // end::sum[]", -1)));
        assertEquals(List.of("33:8 region 'twice' holds only a part of the method 'thrice' (lines 31 to 34):"
                + " move // end::twice[] below line 34 or above line 31"), damage(moved("    // end::twice[]", -1)));
        assertEquals(List.of("28:8 region 'twice' holds only a part of the method 'twice' (lines 22 to 30): move //"
                + " end::twice[] below line 30"),
                damage(moved("    // end::twice[]", -6)));
    }

    @Test
    void aRegionThatEndsTooLateNamesWhatItTakes() throws IOException {
        assertEquals(List.of("35:8 region 'twice' holds only a part of the class 'Sums' (lines 1 to 34): move //"
                + " end::twice[] above line 34"),
                damage(moved("    // end::twice[]", 1)));
        assertEquals(List.of("19:8 region 'sum' ends with a blank line: move // end::sum[] below line 17"), damage(moved("  "
                + "  // end::sum[]", 1)));
        assertEquals(List.of("20:8 end::sum[] crosses 'twice', which opened later: write // end::twice[] above it"), damage(moved("    //"
                + " end::sum[]", 2)));
    }

    @Test
    void aRegionThatBeginsElsewhereNamesWhatItCuts() throws IOException {
        assertEquals(List.of("9:8 region 'sum' holds only a part of the method 'sum' (lines 8 to 17): move // tag::sum[] above line 8"),
                damage(moved("    // tag::sum[]", 1)));
        assertEquals(List.of("19:8 region 'twice' begins with a blank line: move // tag::twice[] above line 21"),
                damage(moved("    // tag::twice[]", -1)));
        assertEquals(List.of("7:8 this is a tag for Asciidoctor, inside a comment that is not its own: write // tag::sum[]"
                + " on a line of its own,"
                + " or something that is no tag"), damage(moved("    // tag::sum[]", -1)));
        assertEquals(List.of("3:8 region 'sum' holds only a part of the constructor (lines 2 to 4): move // tag::sum[] above"
                + " line 2 or below line 4"),
                damage(moved("    // tag::sum[]", -5)));
    }

    @Test
    void aCommentBelongsToWhatFollows() throws IOException {
        List<String> lines = new ArrayList<>(moved("    // end::sum[]", 1));
        lines.set(17, "    // about the next one");
        assertEquals(List.of("19:8 region 'sum' ends with a comment, which belongs to what follows: move // end::sum[] below"
                + " line 17"), damage(lines));
    }

    @Test
    void theLinesOfATermDoNotCutEither() throws IOException {
        assertEquals(List.of("14:12 region 'sum.products' holds only a part of the statement (lines 12 to 15): move //"
                + " end::sum.products[] below line 15"),
                damage(moved("        // end::sum.products[]", -1)));
        assertEquals(List.of("12:12 region 'sum.products' holds only a part of the statement (lines 11 to 14): move //"
                + " tag::sum.products[] above line 11"),
                damage(moved("        // tag::sum.products[]", 1)));
    }

    @Test
    void aTermMayNameSomeLinesOfALongStatement() throws IOException {
        List<String> lines = new ArrayList<>(GOOD);
        lines.add(28, "        // end::twice.a[]");
        lines.add(27, "        // tag::twice.a[]");
        assertEquals(List.of(), damage(lines));
    }

    @Test
    void aRegionMayLieBetweenTheBracesOfALambda() throws IOException {
        List<String> lines = new ArrayList<>(GOOD);
        Collections.swap(lines, lines.indexOf("    // tag::twice[]"), lines.indexOf("            a();"));
        Collections.swap(lines, lines.indexOf("    // end::twice[]"), lines.indexOf("        };"));
        lines.set(lines.indexOf("        };"), "");
        lines.add(lines.indexOf("    // end::twice[]") + 1, "        };");
        lines.set(lines.indexOf("            a();"), "");
        assertEquals(List.of(), damage(lines));
    }

    @Test
    void regionsOfTwoEquationsDoNotNest() throws IOException {
        assertEquals(List.of("19:8 region 'twice' lies inside region 'sum' of another equation, and a line answers to one:"
                + " move one of the two"),
                damage(moved("    // end::sum[]", 16)));
    }

    @Test
    void aTermLiesInsideItsEquation() throws IOException {
        List<String> lines = new ArrayList<>(GOOD);
        lines.removeIf(line -> line.contains("sum.products"));
        lines.add(3, "    // end::sum.products[]");
        lines.add(1, "    // tag::sum.products[]");
        assertEquals(List.of("2:8 'sum.products' lies outside a region 'sum': the lines of a term stand between // tag::sum[] and // end::sum[]"), damage(lines));
    }

    private static List<String> moved(String line, int by) {
        List<String> lines = new ArrayList<>(GOOD);
        int at = lines.indexOf(line);
        lines.remove(at);
        lines.add(at + by, line);
        return lines;
    }

    private List<String> damage(List<String> lines) throws IOException {
        Path file = root.resolve("Sums.java");
        Files.write(file, lines);
        SourceFile source = new JavaReader(Layout.conventional(root)).read(file, new ProjectFiles(root));
        return source.damage().stream()
                .map(damage -> damage.place().line() + ":" + damage.place().column() + " " + damage.message()).toList();
    }
}
