import java.io.StringReader;

class Statements { //~ constructor that nobody wrote
    static {
        System.setProperty("a", "b"); //!
    } //~ return at the end

    int n;

    {
        n = 1; //!
        ;
    }

    Statements() { //~ constructor calls the one of the class above
    } //~ return at the end

    void loops(int[] a) {
        for (int i = 0, //!
                j = 1; //!
                i < a.length; //!
                i++, j++) { //!
            n += i; //!
        }
        for (int x : a) //!
            n -= x; //!
        while (n > 3 //!
                && n < 9) { //!
            n--; //!
        }
        do {
            n++; //!
        } while (n //!
                < 9); //!
        for (;;) { //!
            break; //!
        }
    } //~ return at the end

    int choices(int a) throws Exception {
        if (a == 1) { //!
            return 1; //!
        } else if (a == 2) { //!
            return a > 3 //!
                    ? 4 //!
                    : 5; //!
        } else {
            assert a > 3 : "a"; //!
        }
        try (StringReader in = new StringReader("x"); //!
                StringReader other = in) { //!
            a = in.read(); //!
        } catch (IllegalStateException e) { //~ exception is stored
            throw e; //!
        } finally {
            a = 4; //!
        } //~ finally ends
        synchronized (this) { //!
            a = 5; //!
        } //~ lock is given back
        return a; //!
    }

    final double[] table = { //!
        1, 2, //!
        3 //!
    }; //!

    String block() {
        int later;
        String text = """
            "// tag::x[]" //!
              n++; // (n) //!
            """; //!
        @SuppressWarnings("unused")
        final int shift = 3; //!
        return text //!
                + shift; //!
    }
}
