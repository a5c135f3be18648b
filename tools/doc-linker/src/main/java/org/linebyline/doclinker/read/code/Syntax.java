package org.linebyline.doclinker.read.code;

import java.util.List;

import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Lines;
import org.linebyline.doclinker.model.Statement;

/**
 * What the compiler's parser knows of a file.
 *
 * @param units what a region holds whole or not at all, an outer one before those that it holds
 * @param bodies the lines between the braces of types, blocks and switches
 * @param damage why the rest counts for nothing
 */
record Syntax(List<Statement> statements, List<Unit> units, List<Lines> bodies, List<Damage> damage) {
}
