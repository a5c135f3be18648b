package extra;

public final class Twice {

    private Twice() {
    }

    // tag::double[]
    public static int of(int a) {
        return a + a;
    }
    // end::double[]
}
