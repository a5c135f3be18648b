package org.linebyline.doclinker.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A letter of an equation, declared by an entry of its where list.
 *
 * @param latex the formula of the entry; empty where there is none
 * @param latexPlace where that begins
 * @param letters what the formula calls it, with its subscript and without; none where the entry declares something else
 * @param javaNames what the code calls it
 * @param references ids that its meaning refers to, such as that of the equation that defines it
 */
public record Symbol(String latex, Place latexPlace, List<String> letters, List<JavaName> javaNames, List<String> references, Place place) {

    /** A name of Java, and where the where list gives it. */
    public record JavaName(String name, Place place) {
    }

    /** Whether a line of code may call it by a name. */
    public boolean isCalled(String name) {
        return letters.contains(name) || javaNames.stream().anyMatch(java -> java.name().equals(name));
    }

    /** What a line of code may call it by: its letters, then its names in Java. */
    public List<String> names() {
        return Stream.concat(letters.stream(), javaNames.stream().map(JavaName::name)).distinct().toList();
    }
}
