package org.linebyline.doclinker.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A book whose equations know their code.
 *
 * @param equations in reading order; where an id stands twice, both
 * @param byId the first equation of each id
 */
public record Links(Book book, List<LinkedEquation> equations, Map<String, LinkedEquation> byId) {

    /** The equation of an id. */
    public Optional<LinkedEquation> equation(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
