package org.linebyline.doclinker.weave.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A day of the shop  | day of the shop, A
            an example         | example, an
            the wall           | wall, the
            value of an action | value of an action
            anomaly            | anomaly
            theory             | theory
            the                | the
            """)
    void aSubjectIsFiledWithoutItsArticle(String words, String filed) {
        assertEquals(filed, Subject.filed(words));
    }
}
