/** Breaks the book one fault at a time and asks whether the linker says so. Begin reading at {@code PlantedFaultsIT}. */
package org.linebyline.faults;
