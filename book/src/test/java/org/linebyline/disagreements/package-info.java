/**
 * Changes one formula or one line of code of the book at a time and asks whether computing the equation shows it. Begin reading at
 * {@code PlantedDisagreementsIT}.
 */
package org.linebyline.disagreements;
