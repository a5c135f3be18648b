package org.linebyline.doclinker.model;

import java.time.Duration;

/** How long a part of the work took. */
public record Timing(String part, Duration duration) {
}
