package org.linebyline.doclinker.read.evidence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The unique id that JUnit gives to a test, as recorded sessions name it: {@code Class#method}. */
final class TestName {

    private static final Pattern SEGMENT =
            Pattern.compile("\\[(class|nested-class|method|test-template|test-factory):([^\\]]*)\\]");

    private TestName() {
    }

    /** {@code Outer$Inner#method}; empty for what is no test, such as the preparation of a whole class. */
    static Optional<String> of(String id) {
        StringBuilder name = new StringBuilder();
        Matcher segments = SEGMENT.matcher(id);
        while (segments.find()) {
            String value = segments.group(2);
            switch (segments.group(1)) {
                case "class" -> name.append(value);
                case "nested-class" -> name.append('$').append(value);
                default -> name.append('#').append(value.replaceFirst("\\(.*", ""));
            }
        }
        return name.indexOf("#") < 0 ? Optional.empty() : Optional.of(name.toString());
    }
}
