package org.linebyline.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChapterTextTest {

    private static final ChapterText ANTS = new ChapterText("ants", """
            = On ants
            :needs: bees, zebras
            include::{runs}/ants/results.adoc[]

            An ant has stem:[x \\in [0, 1\\]] legs, `+a.b()+` and _six_ more, {count} in all.

            [.goals]
            == After this

            * count [.defined]*legs*, see <<legs>> and <<legs,the equation>>;

            [stem#legs]
            ++++
            x = 6
            ++++

            [source,java]
            ----
            include::{code}/Ant.java[tag=legs]
            ----

            .A picture
            image::{runs}/ants/legs.svg["Six legs."]

            |===
            | a | b
            |===
            """);

    @Test
    void titleIsTheFirstLine() {
        assertEquals("On ants", ANTS.title());
    }

    @Test
    void proseIsWhatIsLeftWithoutFormulasCodeTablesAndMarkup() {
        assertEquals("""
                On ants
                An ant has  legs,  and six more,  in all.
                After this
                count legs, see  and the equation;
                A picture""", ANTS.prose());
    }

    @Test
    void allChaptersComeInTheOrderOfTheirSlugs() {
        List<String> slugs = ChapterText.all().stream().map(ChapterText::slug).toList();
        assertEquals(slugs.stream().sorted().toList(), slugs);
        assertTrue(slugs.contains("probability-by-hand"));
        assertEquals(ChapterText.of("probability-by-hand"), ChapterText.all().get(slugs.indexOf("probability-by-hand")));
    }
}
