package sample;

final class Dot {

    private Dot() { // (cm)
    }

    // tag::dot-product[]
    static double dot(double[] a, double[] b) {
        double sum = 0; // (total)
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i]; // (products)
            // (a)
        } // (b)
        return sum;
    }
    // end::dot-product[]
}
