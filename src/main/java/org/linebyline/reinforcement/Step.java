package org.linebyline.reinforcement;

/**
 * One step of experience.
 *
 * @param s the state in which it begins
 * @param a what is done there
 * @param r what that earns
 * @param next the state that follows
 * @param nextAction what is going to be done there
 */
public record Step(int s, int a, double r, int next, int nextAction) {}
