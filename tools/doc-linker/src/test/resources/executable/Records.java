sealed interface Shape permits Circle, Square {
    double area();
}

record Circle(double radius) implements Shape { //~ accessors that nobody wrote
    Circle { //~ constructor calls the one of the class above
        if (radius < 0) { //!
            throw new IllegalArgumentException( //!
                    "radius " + radius); //!
        }
    } //~ return at the end

    Circle() {
        this(1); //!
    } //~ return at the end

    public double area() {
        return Math.PI * radius * radius; //!
    }
}

record Square(double side) implements Shape { //~ accessors that nobody wrote
    static final int SIDES = 4; //!

    public double area() {
        return side //!
                * side; //!
    }
}
