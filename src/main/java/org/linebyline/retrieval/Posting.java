package org.linebyline.retrieval;

/**
 * That a term occurs in a document.
 *
 * @param document its number, from 1
 * @param frequency how often the term occurs in it, at least once
 */
public record Posting(int document, int frequency) {}
