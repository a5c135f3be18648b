package org.linebyline.doclinker.formula.type;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Functions of arrays of any sizes: what an equation says of vectors of size K, another one uses for its own. */
public final class Generic {

    /** No author writes a letter like this. */
    private static final String ANY = "∀";

    private Generic() {
    }

    /** The same function, whose sizes are settled where it is called. */
    public static Type of(Type type) {
        return type instanceof Type.Function function ? with(function, letters(function).stream()
                .collect(Collectors.toMap(letter -> letter, letter -> Size.of(ANY + letter)))) : type;
    }

    /** The function as it is for arguments of these types: sizes that nothing settles are known only when the code has run. */
    public static Type.Function given(Type.Function function, List<Type> arguments) {
        Map<String, Size> settled = new HashMap<>();
        for (int i = 0; i < Math.min(arguments.size(), function.from().size()); i++) {
            settle(function.from().get(i), arguments.get(i), settled);
        }
        Type.Function given = with(function, settled);
        return letters(given).stream().anyMatch(letter -> letter.startsWith(ANY))
                ? new Type.Function(given.from().stream().map(Generic::opened).toList(), opened(given.to())) : given;
    }

    private static void settle(Type wanted, Type argument, Map<String, Size> settled) {
        if (wanted instanceof Type.Array array && argument instanceof Type.Array given && array.axes() == given.axes()) {
            IntStream.range(0, array.axes()).forEach(axis -> array.sizes().get(axis).letters().stream().findFirst()
                    .filter(letter -> letter.startsWith(ANY) && array.sizes().get(axis).equals(Size.of(letter)))
                    .ifPresent(letter -> settled.putIfAbsent(letter, given.sizes().get(axis))));
        }
    }

    private static Type opened(Type type) {
        return letters(type).stream().anyMatch(letter -> letter.startsWith(ANY)) ? Type.OPEN : type;
    }

    private static Type.Function with(Type.Function function, Map<String, Size> sizes) {
        return new Type.Function(function.from().stream().map(type -> replaced(type, sizes)).toList(), replaced(function.to(), sizes),
                function.entrywise());
    }

    private static Type replaced(Type type, Map<String, Size> sizes) {
        return type instanceof Type.Array array ? new Type.Array(array.sizes().stream().map(size -> size.with(sizes)).toList()) : type;
    }

    private static List<String> letters(Type type) {
        return type instanceof Type.Array array ? array.sizes().stream().flatMap(size -> size.letters().stream()).distinct().toList()
                : type instanceof Type.Function function ? IntStream.rangeClosed(0, function.from().size())
                .mapToObj(i -> i < function.from().size() ? function.from().get(i) : function.to())
                .flatMap(part -> letters(part).stream()).distinct().toList() : List.of();
    }
}
