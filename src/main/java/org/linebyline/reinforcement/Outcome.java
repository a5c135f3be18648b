package org.linebyline.reinforcement;

/**
 * One of the things that may follow an action.
 *
 * @param probability how likely it is
 * @param reward what is earned, in any unit of value
 * @param next the state that it leads to
 */
public record Outcome(double probability, double reward, int next) {}
