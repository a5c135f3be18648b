/**
 * The figures of the book. An author needs this package and nothing below it: build a
 * {@link org.linebyline.experiments.figure.Plot}, a {@link org.linebyline.experiments.figure.HeatMap}, a
 * {@link org.linebyline.experiments.figure.Diagram} or {@link org.linebyline.experiments.figure.Panels} of them, and hand it to a
 * {@link org.linebyline.experiments.Run}. Sizes, fonts, colors, ticks and the places of names are decided here.
 *
 * <p>House rules: name a line at its end instead of in a legend; give axes a title with a unit; use a hue
 * for a term of the formula and ink for the rest; keep a figure under 450 pixels wide, since a phone
 * shrinks it and its words with it.
 *
 * <p>For the page: everything filled has a class {@code f-ink}, {@code f-soft}, {@code f-line},
 * {@code f-paper}, {@code f-t1} … {@code f-t6}, everything outlined a class {@code s-ink} … {@code s-t6}, and
 * both carry the color on light paper as an attribute beside it. A theme recolors a figure with
 * {@code .f-t1 {fill: …}} and {@code .s-t1 {stroke: …}}. There are no styles, scripts or references to
 * elsewhere in a figure, and its ids begin with its name.
 */
package org.linebyline.experiments.figure;
