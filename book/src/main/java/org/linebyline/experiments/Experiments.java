package org.linebyline.experiments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs every experiment of the book and writes what they found. */
public final class Experiments {

    /** Every experiment of the book. A new one is added here. */
    static final List<Experiment> ALL = List.of();

    private Experiments() {}

    /** Writes the outcome of all experiments below the folder {@code args[0]}. */
    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        new Runner(ALL).writeTo(Path.of(args[0]));
    }
}
