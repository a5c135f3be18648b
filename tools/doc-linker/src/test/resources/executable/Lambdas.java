import java.util.function.Function;
import java.util.function.Supplier;

class Lambdas { //~ constructor that nobody wrote
    static final Supplier<Integer> ONE = () -> { //!
        return 1; //!
    }; //!
    Function<Integer, Function<Integer, Integer>> sum = a -> //!
            b -> //!
                a + b; //!
    Function<String, Integer> length = String::length; //!

    Runnable local(int n) {
        class Local { //~ constructor that nobody wrote
            int twice() {
                return 2 * n; //!
            }
        }
        record Pair(int a, int b) { //~ accessors that nobody wrote
        }
        return () -> new Pair( //!
                new Local().twice(), //!
                n).hashCode(); //!
    }

    Object anonymous = new Object() { //!
        private int calls = 3; //!
        { //!
            calls++; //!
        } //!
        @Override //!
        public int hashCode() { //!
            return calls; //!
        } //!
    }; //!
}
