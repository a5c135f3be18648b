package org.linebyline.doclinker.judge;

import java.util.stream.Stream;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;

/** Looks for the places where one promise is broken. */
interface Check {

    Stream<Finding> findings(Links links);
}
