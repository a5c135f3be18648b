package org.linebyline.doclinker.formula.code;

import java.lang.reflect.Method;
import java.lang.reflect.UndeclaredThrowableException;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import org.linebyline.doclinker.formula.value.Value;

/** The calls of a book, ready to run. */
public final class Compiled {

    private final Map<String, CallUnit> calls;
    private final JavaValues values;
    private final ClassLoader loader;
    private final Worker worker;
    private final List<Problem> problems;

    Compiled(Map<String, CallUnit> calls, JavaValues values, ClassLoader loader, List<Problem> problems) {
        this.calls = Map.copyOf(calls);
        this.values = values;
        this.loader = loader;
        this.worker = new Worker(loader);
        this.problems = problems.stream().sorted().toList();
    }

    /** Why some calls, or all, cannot run; by place. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether the call could be compiled. */
    public boolean has(String id) {
        return calls.containsKey(id);
    }

    /** The names that the call needs values for. */
    public SortedSet<String> names(String id) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(call(id).parameters().keySet()));
    }

    /**
     * Runs a call.
     *
     * @param arguments a value of its type for each of the call's names; others do not matter
     * @param patience after which it counts as hanging
     * @throws IllegalArgumentException when there is no such call, or no value for a name
     */
    public Outcome value(String id, Map<String, Value> arguments, Duration patience) {
        CallUnit call = call(id);
        if (!arguments.keySet().containsAll(call.parameters().keySet())) {
            throw new IllegalArgumentException("call '" + id + "' needs " + call.parameters().keySet());
        }
        try {
            return new Outcome.Given(worker.result(() -> values.value(run(call, arguments)), patience));
        } catch (TimeoutException e) {
            return new Outcome.TooLong();
        } catch (ExecutionException e) {
            return failure(e.getCause() instanceof UndeclaredThrowableException wrapped ? wrapped.getCause() : e.getCause());
        }
    }

    private Object run(CallUnit call, Map<String, Value> arguments) throws ReflectiveOperationException {
        Collection<JavaType> types = call.parameters().values();
        Method method = Class.forName(call.className(), true, loader)
                .getDeclaredMethod(CallUnit.METHOD, types.stream().map(JavaType::type).toArray(Class<?>[]::new));
        method.setAccessible(true);
        return Reflected.invoke(method, null, call.parameters().entrySet().stream()
                .map(each -> each.getValue().toJava().apply(arguments.get(each.getKey()))).toArray());
    }

    private CallUnit call(String id) {
        if (!has(id)) {
            throw new IllegalArgumentException("no call '" + id + "' is compiled");
        }
        return calls.get(id);
    }

    private static Outcome failure(Throwable thrown) {
        return thrown instanceof JavaValues.Foreign foreign ? new Outcome.Foreign(foreign.getMessage())
                : new Outcome.Threw(thrown.getClass().getSimpleName(), message(thrown));
    }

    private static String message(Throwable thrown) {
        boolean silent = thrown.getMessage() == null && thrown.getCause() != null;
        String message = silent ? thrown.getCause().getClass().getSimpleName() + ": " + message(thrown.getCause()) : thrown.getMessage();
        return message == null ? "" : message.lines().findFirst().orElse("").strip();
    }
}
