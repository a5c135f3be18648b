package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class LeafTest {

    private static final List<Leaf.Group<String>> GROUPS = List.of(group("a", "ant", "ape"), group("b", "bat"), group("c", "cat", "cow", "crow", "cub"));

    @Test
    void aPageHoldsAsManyWholeGroupsAsFit() {
        List<Leaf<String>> leaves = Leaf.of("animals", GROUPS, 3);

        assertEquals(List.of("animals.html", "animals-2.html"), leaves.stream().map(Leaf::file).toList());
        assertEquals(GROUPS.subList(0, 2), leaves.get(0).groups());
        assertEquals(GROUPS.subList(2, 3), leaves.get(1).groups(), "a group that is too large has a page of its own");
    }

    @Test
    void everyEntryKnowsItsPage() {
        Map<String, String> files = Leaf.files(Leaf.of("animals", GROUPS, 3), animal -> animal);

        assertEquals("animals.html", files.get("bat"));
        assertEquals("animals-2.html", files.get("cow"));
        assertEquals(7, files.size());
    }

    @Test
    void anEmptyIndexHasNoPage() {
        assertEquals(List.of(), Leaf.of("animals", List.of(), 3));
    }

    private static Leaf.Group<String> group(String id, String... entries) {
        return new Leaf.Group<>(id, id, id, List.of(entries));
    }
}
