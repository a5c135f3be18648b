package org.linebyline.doclinker.model;

/** Consecutive lines of a file, both ends included; empty when {@code to < from}. */
public record Lines(int from, int to) {

    public boolean contains(int line) {
        return from <= line && line <= to;
    }

    public boolean contains(Lines inner) {
        return from <= inner.from && inner.to <= to;
    }

    public boolean meets(Lines other) {
        return from <= other.to && other.from <= to;
    }

    @Override
    public String toString() {
        return from == to ? "line " + from : "lines " + from + " to " + to;
    }
}
