/** Breaks the book one fault at a time and asks whether the linker says so. Begin reading at {@code Planting}. */
package org.linebyline.faults;
