package sample;

final class Dot {

    /** Not a tag: {@code "// tag::x[]"}. */
    private Dot() {
    }

    // tag::dot-product[]
    static double dot(double[] a, double[] b) {
        double sum = "// tag::x[] ".length();
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i]; // (products)
        }
        return sum;
    }
    // end::dot-product[]
}
