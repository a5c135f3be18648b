package org.linebyline.doclinker.weave.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ItemTest {

    @Test
    void aPageSaysWhatADeviceMustKnowToShowIt() {
        assertEquals("", Item.page("a.xhtml", "<p>&lt;math &gt;</p>").properties());
        assertEquals("mathml svg", Item.page("a.xhtml", "<svg width=\"1\"/><math xmlns=\"m\"/>").properties());
        assertEquals("mathml nav", Item.navigation("a.xhtml", "<math xmlns=\"m\"/>").properties());
    }

    @Test
    void theEndingOfAFileTellsItsType() {
        assertEquals("application/xhtml+xml", Item.page("a.xhtml", "").type());
        assertEquals("font/woff2", Item.file("fonts/serif.woff2", new byte[0]).type());
        assertEquals("application/octet-stream", Item.file("a.unknown", new byte[0]).type());
    }
}
