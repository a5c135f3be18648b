package org.linebyline.disagreements;

import java.util.List;

/** A way to be wrong, and all places of the book where one can be wrong so. */
record Kind(String name, List<Mutant> places) {
}
