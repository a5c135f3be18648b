package org.linebyline.doclinker.weave;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.LinkedEquation;

/** Tests of an equation: those beside its code as the claims that they are, those from further away counted. */
final class TestList {

    private TestList() {
    }

    static Element of(LinkedEquation equation, SortedSet<String> tests) {
        Set<String> packages = equation.regions().stream().map(region -> folder(region.path())).collect(Collectors.toSet());
        Element list = new Element("ul");
        Map<String, Integer> others = new TreeMap<>();
        for (String test : tests) {
            if (packages.stream().anyMatch(folder -> folder.endsWith(folder(type(test).replace('.', '/'))))) {
                list.appendElement("li").attr("title", test).text(claim(test));
            } else {
                others.merge(type(test), 1, Integer::sum);
            }
        }
        others.forEach((type, count) -> list.appendElement("li").attr("title", type)
                .text(count + " of " + type.substring(type.lastIndexOf('.') + 1)));
        return list;
    }

    /** The name of a test as words: {@code rowsSumToOne} is "rows sum to one". */
    private static String claim(String test) {
        String method = test.substring(test.indexOf('#') + 1);
        return method.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replaceAll("([A-Z])([A-Z][a-z])", "$1 $2")
                .toLowerCase(Locale.ROOT);
    }

    private static String type(String test) {
        return test.substring(0, test.indexOf('#'));
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
