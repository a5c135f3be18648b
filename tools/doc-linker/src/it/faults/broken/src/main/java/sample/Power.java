package sample;

final class Power {

    // tag::square[]
    static double square(double x) {
        return x * x;
    }
    // end::square[]

    static double cube(double x) {
        return x * x * x;
    }
}
