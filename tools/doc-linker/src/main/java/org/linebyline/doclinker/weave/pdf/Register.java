package org.linebyline.doclinker.weave.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The elements of a document in the order in which they are read. The layout engine copies the title of an element, and of a
 * picture its alternative text, into the tag that it makes of it: while it works, these hold the number of the element instead, so
 * that a tag can be traced back.
 */
final class Register {

    private final List<Entry> entries = new ArrayList<>();

    private Register() {
    }

    /**
     * An element.
     *
     * @param number of the element: 0, 1, …
     * @param last number of an element inside it; its own if there is none
     * @param parent number of the element around it; -1 for the first
     * @param words its title, or of a picture the alternative text
     */
    record Entry(int number, int last, int parent, Element element, String words) {

        boolean holds(Entry other) {
            return number <= other.number && other.number <= last;
        }
    }

    /** Numbers an element and all inside it. */
    static Register of(Element root) {
        Register register = new Register();
        register.add(root, -1);
        return register;
    }

    private void add(Element element, int parent) {
        int number = entries.size();
        entries.add(null);
        boolean picture = element.getLocalName().equals("svg") || element.getLocalName().equals("img");
        String attribute = picture ? "alt" : "title";
        String words = element.getAttribute(attribute);
        if (!picture) {
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element inner) {
                    add(inner, number);
                }
            }
        }
        entries.set(number, new Entry(number, entries.size() - 1, parent, element, words));
        if (!picture || !words.isEmpty()) {
            element.setAttribute(attribute, String.valueOf(number));
        }
    }

    /** The element whose number an engine's tag says. */
    Optional<Entry> find(String number) {
        return number == null || number.isEmpty() ? Optional.empty() : Optional.of(get(Integer.parseInt(number)));
    }

    Entry get(int number) {
        return entries.get(number);
    }

    List<Entry> children(Entry parent) {
        List<Entry> children = new ArrayList<>();
        for (int next = parent.number() + 1; next <= parent.last(); next = get(next).last() + 1) {
            children.add(get(next));
        }
        return children;
    }
}
