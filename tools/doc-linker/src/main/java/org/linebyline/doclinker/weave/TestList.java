package org.linebyline.doclinker.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.linebyline.doclinker.model.LinkedEquation;

/** Tests of an equation by their classes: those beside its code as the claims that they are, those from further away counted. */
final class TestList {

    private TestList() {
    }

    /**
     * Those of a class.
     *
     * @param type its whole name
     * @param words its name, and what they claim or how many they are
     */
    record Tests(String type, String words) {
    }

    static List<Tests> of(LinkedEquation equation, SortedSet<String> tests) {
        Set<String> packages = equation.regions().stream().map(region -> folder(region.path())).collect(Collectors.toSet());
        SortedMap<String, List<String>> near = new TreeMap<>();
        SortedMap<String, List<String>> far = new TreeMap<>();
        for (String test : tests) {
            String type = type(test);
            boolean beside = packages.stream().anyMatch(folder -> folder.endsWith(folder(type.replace('.', '/'))));
            (beside ? near : far).computeIfAbsent(type, unseen -> new ArrayList<>()).add(claim(test));
        }
        List<Tests> list = new ArrayList<>();
        near.forEach((type, claims) -> list.add(new Tests(type, name(type) + ": " + String.join("; ", claims))));
        far.forEach((type, claims) -> list.add(new Tests(type, claims.size() + " of " + name(type))));
        return list;
    }

    private static String name(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** The name of a test as words: {@code rowsSumToOne} is "rows sum to one". */
    static String claim(String test) {
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
