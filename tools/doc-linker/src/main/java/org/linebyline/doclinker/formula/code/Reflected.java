package org.linebyline.doclinker.formula.code;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.UndeclaredThrowableException;

/** Methods of classes that are known only when the tool runs. */
final class Reflected {

    private Reflected() {
    }

    /** What the method gives. What it throws goes on as it is; what Java wants declared, inside of an exception that it does not. */
    static Object invoke(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException unchecked ? unchecked : new UndeclaredThrowableException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
