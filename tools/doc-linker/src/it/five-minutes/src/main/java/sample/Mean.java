package sample;

public final class Mean {

    private Mean() {
    }

    // tag::mean[]
    public static double mean(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += value; // (sum)
        }
        return sum / x.length;
    }
    // end::mean[]
}
