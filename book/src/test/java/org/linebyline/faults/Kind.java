package org.linebyline.faults;

import java.util.function.Function;
import java.util.stream.Stream;

/** A way to break the book, and every place of the book where it can be broken so. */
record Kind(String name, Function<Texts, Stream<Fault>> plant) {
}
