package org.linebyline.tokenization;

/** Two symbols that stand side by side in a word. */
public record Pair(String left, String right) {}
