sealed interface Sized permits Small, Large {
}

record Small(int n) implements Sized { //~ accessors that nobody wrote
}

record Large(int n, Sized inner) implements Sized { //~ accessors that nobody wrote
}

class Patterns { //~ constructor that nobody wrote
    void see(Object o) {
        switch (o) { //!
            case Small(int n) when n > 3 //!
                    && n < 5 -> System.gc(); //!
            case Large(var n, Small(int m)) -> //~ label of a case
                System.gc(); //!
            default -> System.gc(); //!
        }
    } //~ return at the end
}
