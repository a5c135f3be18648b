package sample;

final class Dot {

    // tag::dot-product[]
    private Dot() {
    }
    // end::dot-product[]

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i]; // (products)
        }
        return sum;
    }
}
