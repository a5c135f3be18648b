class Escapes { //~ constructor that nobody wrote
    void f() {
        // hidden \u000a System.gc(); //!
        char quote = '"'; //!
        String s = "\u005c""; //!
        \u0053ystem.gc(); //!
    } //~ return at the end
}
