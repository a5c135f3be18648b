package org.linebyline.doclinker.formula.sample;

import java.util.List;
import java.util.Map;

import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.value.Value;

/** What a drawn function makes of its arguments, once whole ones have chosen the coefficients and the others lie in a row. */
@FunctionalInterface
interface Image {

    Value of(Coefficients coefficients, List<Real> arguments, Map<String, Integer> sizes);
}
