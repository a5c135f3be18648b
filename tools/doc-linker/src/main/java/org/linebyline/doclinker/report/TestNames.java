package org.linebyline.doclinker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names of tests, {@code package.Class#method}: matched by their ends, listed by class. */
final class TestNames {

    private TestNames() {
    }

    /** Whether a test is meant by a name: the class with or without its package, alone or with a method. */
    static boolean meant(String test, String name) {
        String named = name.contains("#") ? test : type(test);
        return named.equals(name) || named.endsWith("." + name);
    }

    static String type(String test) {
        return test.substring(0, test.indexOf('#'));
    }

    /** Without the package. */
    static String simple(String test) {
        return test.substring(type(test).lastIndexOf('.') + 1);
    }

    /** Each class, and its methods below it. */
    static String list(List<String> tests, String indent) {
        Map<String, List<String>> methods = new TreeMap<>();
        tests.forEach(test -> methods.computeIfAbsent(type(test), type -> new ArrayList<>()).add(test.substring(test.indexOf('#') + 1)));
        return methods.entrySet().stream().map(type -> indent + type.getKey() + "\n"
                + Words.wrap(String.join(", ", type.getValue()), indent + "  ")).collect(Collectors.joining("\n"));
    }
}
