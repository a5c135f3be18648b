package org.linebyline.differentiation;

import java.util.List;
import java.util.function.Consumer;
import org.linebyline.linearalgebra.Vector;

/** What a program and its gradient cost, counted while they run. */
public final class OperationCount {

    private OperationCount() {}

    // tag::operation-count[]
    private static long count(Vector x, Consumer<List<Counted>> run) {
        Counted.Counter counter = new Counted.Counter();
        run.accept(counter.numbers(Real.list(x)));
        return counter.operations();
    }
    // end::operation-count[]

    /** Operations of the program alone. */
    // tag::cheap-gradient-principle[]
    public static long ofProgram(Program f, Vector x) {
        return count(x, f::at);                                    // (program)
    }

    /** Operations of the program and its gradient together, in reverse mode. */
    public static long ofReverseGradient(Program f, Vector x) {
        return count(x, point -> ReverseMode.gradient(f, point));  // (together)
    }

    /** Operations of the gradient in forward mode, one run for each input. */
    public static long ofForwardGradient(Program f, Vector x) {
        return count(x, point -> ForwardMode.gradient(f, point));  // (forward)
    }
    // end::cheap-gradient-principle[]
}
