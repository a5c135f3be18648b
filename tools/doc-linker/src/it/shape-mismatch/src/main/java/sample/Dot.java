package sample;

final class Dot {

    private Dot() {
    }

    // tag::dot-product[]
    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i]
                    * b[i]; // (products)
        }
        return sum;
    }
    // end::dot-product[]
}
