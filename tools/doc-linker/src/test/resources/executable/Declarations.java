import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;

@Retention(
        RetentionPolicy.RUNTIME)
@interface Limit {
    int MOST = 1 + 2; //!

    int value() default 3
            + MOST;
}

interface Shapes<T extends Comparable<T>> {
    double PI = 3; //!
    double E = Math.exp( //!
            1); //!

    T nothing();

    default int one() {
        return helper(); //!
    }

    private int helper() {
        return 1; //!
    }

    static int two() {
        return 2; //!
    }
}

@Limit(
        value = Limit.MOST * 2
                + 1)
abstract class Declarations //~ constructor that nobody wrote
        implements Shapes<String> {
    @Limit(7)
    static final int SEVEN = 7; //!
    @Limit(8) @Deprecated
    // a comment
    static final int EIGHT //!
            = 8; //!
    int a, b = 2, //!
            c = 3; //!
    List<String> none;

    abstract <S> S generic(@Limit(9) S s);

    class Inner { //~ constructor that nobody wrote
        static class Nested { //~ constructor that nobody wrote
            int n = 4; //!
        }
    }
}
