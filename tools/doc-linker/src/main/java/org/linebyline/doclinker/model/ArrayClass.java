package org.linebyline.doclinker.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A class by which the code of a project holds numbers, where arrays of Java do not: {@value Layout#FILE} names it. */
public enum ArrayClass {
    VECTOR(1), MATRIX(2);

    private final int axes;

    ArrayClass(int axes) {
        this.axes = axes;
    }

    public static Optional<ArrayClass> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** All keys, in the order in which they are explained. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(ArrayClass::key).toList();
    }

    /** The word for it in {@value Layout#FILE}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int axes() {
        return axes;
    }
}
