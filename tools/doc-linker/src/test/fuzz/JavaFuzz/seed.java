package sample;

/** A seed. */
sealed interface Seed<T> permits A, B {
    // tag::seed[]
    int ONE = 1, TWO = ONE
            + 1;
    static <T> int of(T x, int... more) throws Exception {
        // tag::seed.term[]
        if (x instanceof String s && s.length() > 1) { // (x)
            return switch (s) { case "a" -> 1; default -> { yield 2; } };
        }
        // end::seed.term[]
        try (var in = new java.io.StringReader("""
                // tag::no[]
                """)) {
            for (int i = 0; i < 2; i++) do { more[i] += '\u0041'; } while (false); // (seed)
        } catch (RuntimeException e) { throw e; } finally { assert true : "no"; }
        Runnable r = () -> System.gc();
        synchronized (x) { while (true) break; }
        return 0;
    }
    // end::seed[]
}
record A(int a) implements Seed<A> { A { a++; } }
enum B implements Seed<B> { ONE(1) { int f() { return 2; } }, TWO; B(int... x) { } }
