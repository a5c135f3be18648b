package sample;

/** Patterns of records in a switch came with Java 21. */
final class Area {

    sealed interface Shape {
    }

    record Circle(double radius) implements Shape {
    }

    record Rectangle(double width, double height) implements Shape {
    }

    // tag::area[]
    static double of(Shape shape) {
        return switch (shape) {
            case Circle(double radius) -> Math.PI * radius * radius; // (circle)
            case Rectangle(var width, var height) -> width * height; // (rectangle)
        };
    }
    // end::area[]
}
