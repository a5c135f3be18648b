class Switches { //~ constructor that nobody wrote
    int arrows(int n) {
        switch (n) { //!
            case 1 -> n = 2; //!
            case 2, 3 -> {
                n = 4; //!
            } //~ case falls out of a switch
            default -> throw new IllegalStateException( //!
                    "n"); //!
        }
        return switch (n) { //!
            case 2 -> //!
                3; //!
            case 4 -> { //!
                int m = n; //!
                yield m; //!
            } //!
            default -> 0; //!
        }; //!
    }

    int old(String s) {
        int n = 0; //!
        outer:
        for (;;) { //!
            switch (s) { //!
                case "a":
                case "b":
                    n++; //!
                    break; //!
                case "c": {
                    n--; //!
                    continue outer; //!
                }
                default:
                    break outer; //!
            } //~ next case
        }
        return n; //!
    }
}
