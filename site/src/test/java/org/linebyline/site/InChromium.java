package org.linebyline.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/** The tests of the class share one session of a real Chromium, which they get as a parameter. Without a Chromium they are skipped. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumSession.class)
@interface InChromium {

    /** Whether pages may run scripts. */
    boolean scripts() default true;
}
