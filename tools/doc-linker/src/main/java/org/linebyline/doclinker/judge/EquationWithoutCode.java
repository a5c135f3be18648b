package org.linebyline.doclinker.judge;

import java.util.stream.Stream;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Rule;

final class EquationWithoutCode implements Check {

    @Override
    public Stream<Finding> findings(Links links) {
        return links.equations().stream().filter(linked -> linked.lines().isEmpty())
                .map(linked -> new Finding(Rule.EQUATION_WITHOUT_CODE, linked.equation().place(),
                        "equation '" + linked.id() + "' has no " + (linked.regions().isEmpty() ? "region" : "executable line")
                                + ": tag the Java that computes it with // tag::" + linked.id() + "[]"));
    }
}
