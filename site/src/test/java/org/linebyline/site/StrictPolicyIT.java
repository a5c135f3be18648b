package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A page runs no script and applies no style but from files of the site, and its policy holds it to that. */
class StrictPolicyIT {

    private static final String OWN = "'self' file:";
    private static final String OWN_MATTER = "[style], style, script:not([src]), iframe, object, embed, base, form[action]";

    @Test
    void everyPageForbidsWhatDoesNotComeFromAFileOfTheSite() {
        Pages.all().forEach((name, page) -> {
            Map<String, String> policy = policy(page);
            assertEquals("'none'", policy.remove("default-src"), name);
            assertEquals("'none'", policy.remove("base-uri"), name);
            assertEquals("'none'", policy.remove("form-action"), name);
            policy.forEach((directive, sources) -> assertEquals(OWN, sources, name + ": " + directive));
        });
    }

    @Test
    void noPageHasAStyleOrAScriptOfItsOwn() {
        Pages.all().forEach((name, page) -> {
            assertEquals(List.of(), page.select(OWN_MATTER).stream().map(Element::outerHtml).toList(), name);
            assertEquals(List.of(), page.getAllElements().stream().flatMap(StrictPolicyIT::active).toList(), name);
        });
    }

    /** What would run: handlers of events, and addresses that are scripts. */
    private static Stream<String> active(Element element) {
        return element.attributes().asList().stream().filter(StrictPolicyIT::active).map(Attribute::html);
    }

    private static boolean active(Attribute attribute) {
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        return attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on") || value.startsWith("javascript:");
    }

    private static Map<String, String> policy(Document page) {
        Map<String, String> policy = new TreeMap<>();
        for (String directive : page.select("meta[http-equiv=Content-Security-Policy]").attr("content").split(";\\s*")) {
            policy.put(directive.split(" ", 2)[0], directive.split(" ", 2)[1]);
        }
        return policy;
    }
}
