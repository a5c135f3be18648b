package core;

public final class Sum {

    private Sum() {
    }

    // tag::sum[]
    public static int of(int a, int b) {
        return a + b;
    }
    // end::sum[]
}
