enum Enums { //~ constructor that nobody wrote
    PLAIN, //~ enum constant without arguments
    @Deprecated //!
    SIZED(3), //!
    @Deprecated LARGE( //!
            4), //!
    @SuppressWarnings({ //!
        "unused" //!
    }) //!
    BODIED(5, //!
            6) { //!
        @Override
        int size() {
            return 7; //!
        }
    };

    private final int size;
    /** Looks like a constant of the enum. */
    static final Thing Thing = new Thing(); //!

    Enums() {
        this(0); //!
    } //~ return at the end

    Enums(int... sizes) { //~ constructor calls the one of the class above
        this.size = sizes.length; //!
    } //~ return at the end

    int size() {
        return size; //!
    }
}

class Thing { //~ constructor that nobody wrote
}

enum Tricky { //~ constructor that nobody wrote
    ;
    static final Thing Thing = new Thing(); //!
}
