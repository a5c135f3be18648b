package org.linebyline.doclinker.weave.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;

/**
 * A class of tests.
 *
 * @param type its name, with its package
 * @param tests {@code Class#method} of those that execute a line of an equation
 * @param equations that they execute, in reading order
 */
public record TestUse(String type, SortedSet<String> tests, List<LinkedEquation> equations) {

    /** All classes whose tests execute a line of an equation, by name. */
    public static List<TestUse> of(Links links) {
        SortedMap<String, SortedSet<String>> tests = new TreeMap<>();
        Map<String, Set<LinkedEquation>> equations = new TreeMap<>();
        for (LinkedEquation equation : links.equations()) {
            for (String test : equation.tests()) {
                String type = test.substring(0, test.indexOf('#'));
                tests.computeIfAbsent(type, unseen -> new TreeSet<>()).add(test);
                equations.computeIfAbsent(type, unseen -> new LinkedHashSet<>()).add(equation);
            }
        }
        List<TestUse> uses = new ArrayList<>();
        tests.forEach((type, claims) -> uses.add(new TestUse(type, claims, List.copyOf(equations.get(type)))));
        return uses;
    }

    /** Without the package. */
    public String name() {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
