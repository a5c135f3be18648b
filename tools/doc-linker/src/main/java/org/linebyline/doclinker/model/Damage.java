package org.linebyline.doclinker.model;

/**
 * Something that a reader met and could not make part of the book. Readers collect damage; judging it is not their business.
 *
 * @param rule the promise that it breaks
 * @param message what is wrong and what to do
 */
public record Damage(Rule rule, Place place, String message) {
}
