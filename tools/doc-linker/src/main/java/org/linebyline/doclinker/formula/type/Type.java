package org.linebyline.doclinker.formula.type;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What kind of thing a piece of a formula is, known before anything is computed. */
public sealed interface Type {

    /** Whether a value of this type stands where the other is wanted. */
    default boolean fits(Type wanted) {
        return wanted instanceof Open || this instanceof Open || equals(wanted);
    }

    /** The same with sizes in the place of some letters. */
    default Type with(Map<String, Size> letters) {
        return this;
    }

    /**
     * A real number.
     *
     * @param whole whether it is always a whole one; a number that may be broken stands for it all the same, and the other way round
     */
    record Num(boolean whole) implements Type {

        @Override
        public boolean fits(Type wanted) {
            return wanted instanceof Num || wanted instanceof Open;
        }

        @Override
        public String toString() {
            return whole ? "a whole number" : "a number";
        }
    }

    /** Numbers along one axis or several. */
    record Array(List<Size> sizes) implements Type {

        public Array {
            sizes = List.copyOf(sizes);
        }

        public static Array of(Size... sizes) {
            return new Array(List.of(sizes));
        }

        public int axes() {
            return sizes.size();
        }

        /** A vector is a sequence, too. */
        @Override
        public boolean fits(Type wanted) {
            return Type.super.fits(wanted) || wanted instanceof Sequence sequence && axes() == 1 && NUMBER.fits(sequence.member());
        }

        @Override
        public Array with(Map<String, Size> letters) {
            return new Array(sizes.stream().map(size -> size.with(letters)).toList());
        }

        @Override
        public String toString() {
            return (axes() == 1 ? "a vector of size " : axes() == 2 ? "a matrix of shape " : "an array of shape ")
                    + sizes.stream().map(Size::toString).collect(Collectors.joining(" × "));
        }
    }

    /** A string of letters. */
    record Text() implements Type {

        @Override
        public String toString() {
            return "a string";
        }
    }

    /** Values of one type one after the other; how many they are, no type says. */
    record Sequence(Type member) implements Type {

        @Override
        public Sequence with(Map<String, Size> letters) {
            return new Sequence(member.with(letters));
        }

        @Override
        public boolean fits(Type wanted) {
            return Type.super.fits(wanted) || wanted instanceof Sequence sequence && member.fits(sequence.member)
                    || wanted instanceof Tuple tuple && tuple.parts().stream().allMatch(member::fits)
                    || wanted instanceof Array array && array.axes() == 1 && member.fits(NUMBER);
        }

        @Override
        public String toString() {
            return "a sequence";
        }
    }

    /** True or false. */
    record Truth() implements Type {

        @Override
        public String toString() {
            return "a claim";
        }
    }

    /**
     * What a function takes and gives. Sizes that begin with a mark are its own: they are as large as its arguments are.
     *
     * @param entrywise whether a function of one number may be given an array, to each of whose entries it is then applied
     * @param listed whether it is of finitely many values, and can be listed
     */
    record Function(List<Type> from, Type to, boolean entrywise, boolean listed) implements Type {

        private static final String OWN = "\u00b0";

        public Function {
            from = List.copyOf(from);
        }

        public Function(List<Type> from, Type to) {
            this(from, to, false);
        }

        public Function(List<Type> from, Type to, boolean entrywise) {
            this(from, to, entrywise, false);
        }

        /** One value for each of finitely many. */
        public static Function table(Type from, Type to) {
            return new Function(List.of(from), to, false, true);
        }

        @Override
        public boolean fits(Type wanted) {
            return Type.super.fits(wanted) || wanted instanceof Function function && from.equals(function.from) && to.equals(function.to);
        }

        /** The same for arguments of all sizes. */
        public Function general() {
            Map<String, Size> own = new HashMap<>();
            arrays(from).flatMap(array -> array.sizes().stream()).flatMap(size -> size.letters().stream())
                    .forEach(letter -> own.put(letter, Size.of(OWN + letter)));
            return with(own);
        }

        /** What it is for arguments of these types. */
        public Function at(List<Type> arguments) {
            Map<String, Size> own = new HashMap<>();
            for (int i = 0; i < Math.min(from.size(), arguments.size()); i++) {
                if (from.get(i) instanceof Array wanted && arguments.get(i) instanceof Array given && wanted.axes() == given.axes()) {
                    IntStream.range(0, wanted.axes()).filter(axis -> wanted.sizes().get(axis).toString().startsWith(OWN))
                            .forEach(axis -> own.putIfAbsent(wanted.sizes().get(axis).toString(), given.sizes().get(axis)));
                }
            }
            return own.isEmpty() ? this : with(own);
        }

        private static Stream<Array> arrays(List<Type> types) {
            return types.stream().filter(Array.class::isInstance).map(Array.class::cast);
        }

        @Override
        public Function with(Map<String, Size> letters) {
            return new Function(from.stream().map(type -> type.with(letters)).toList(), to.with(letters), entrywise,
                    listed);
        }

        @Override
        public String toString() {
            return "a function";
        }
    }

    record Tuple(List<Type> parts) implements Type {

        public Tuple {
            parts = List.copyOf(parts);
        }

        @Override
        public Tuple with(Map<String, Size> letters) {
            return new Tuple(parts.stream().map(part -> part.with(letters)).toList());
        }

        @Override
        public boolean fits(Type wanted) {
            return Type.super.fits(wanted) || wanted instanceof Tuple && fits(((Tuple) wanted).parts)
                    || wanted instanceof Sequence sequence && parts.stream().allMatch(part -> part.fits(sequence.member()));
        }

        private boolean fits(List<Type> wanted) {
            return parts.size() == wanted.size() && IntStream.range(0, parts.size()).allMatch(i -> parts.get(i).fits(wanted.get(i)));
        }

        @Override
        public String toString() {
            return "a tuple";
        }
    }

    record Many(Type member) implements Type {

        @Override
        public Many with(Map<String, Size> letters) {
            return new Many(member.with(letters));
        }

        @Override
        public boolean fits(Type wanted) {
            return Type.super.fits(wanted) || wanted instanceof Many && member.fits(((Many) wanted).member);
        }

        @Override
        public String toString() {
            return "a set";
        }
    }

    /** Known only when the code has run: what a call of Java gives. */
    record Open() implements Type {

        @Override
        public boolean fits(Type wanted) {
            return true;
        }

        @Override
        public String toString() {
            return "whatever the code gives";
        }
    }

    Num NUMBER = new Num(false);
    Num WHOLE = new Num(true);
    Text TEXT = new Text();
    Truth TRUTH = new Truth();
    Open OPEN = new Open();
}
