package org.linebyline.doclinker.formula.code;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.source.tree.ExpressionTree;
import org.linebyline.doclinker.model.Layout;

/** Compiles the calls of a book. */
public final class Calls {

    private static final int LONGEST = 1000;
    private static final int DEEPEST = 10;
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    private final JavaTypes types;
    private final BookClasses classes;
    private final Javac javac;
    private final List<Problem> problems = new ArrayList<>();

    private Calls(Layout layout, BookClasses classes, JavaTypes types) {
        this.classes = classes;
        this.types = types;
        this.javac = new Javac(layout.classes(), problems);
    }

    /** All calls at once, in one run of the compiler as long as none is wrong. Needs the compiled classes of the book. */
    public static Compiled compile(List<CallSource> sources, Layout layout) {
        return compile(sources, layout, Map.of());
    }

    /** @param changed classes that stand in place of the book's, by name; what others see of them is the same */
    public static Compiled compile(List<CallSource> sources, Layout layout, Map<String, byte[]> changed) {
        BookClasses classes = new BookClasses(layout.classes());
        classes.add(changed);
        ProjectArrays arrays = new ProjectArrays(layout, classes);
        JavaTypes types = new JavaTypes(arrays.types());
        List<Problem> problems = sources.isEmpty() || built(layout) ? arrays.problems() : List.of(unbuilt(sources, layout));
        return problems.isEmpty() && !sources.isEmpty() ? new Calls(layout, classes, types).compiled(sources)
                : new Compiled(Map.of(), types.values(), classes, problems);
    }

    private static boolean built(Layout layout) {
        return layout.classes().stream().anyMatch(Files::isDirectory);
    }

    private static Problem unbuilt(List<CallSource> sources, Layout layout) {
        String folders = layout.classes().stream().map(layout::name).collect(Collectors.joining("', '", "'", "'"));
        return new Problem("", sources.get(0).place(), "there is no folder " + folders + " with the classes of the code: build it first");
    }

    private Compiled compiled(List<CallSource> sources) {
        List<CallUnit> bare = IntStream.range(0, sources.size()).filter(i -> isSimple(sources.get(i)))
                .mapToObj(i -> new CallUnit(sources.get(i), i, new TreeMap<>())).toList();
        List<CallUnit> units = new ArrayList<>();
        javac.expressions(bare).forEach((unit, expression) -> withParameters(unit, expression).ifPresent(units::add));
        Map<String, byte[]> code = units.isEmpty() ? Map.of() : javac.classes(units);
        classes.add(code);
        Map<String, CallUnit> calls = units.stream().filter(unit -> code.containsKey(unit.className()))
                .collect(Collectors.toMap(unit -> unit.call().id(), unit -> unit));
        return new Compiled(calls, types.values(), classes, problems);
    }

    /** The compiler's time doubles with each call inside of a call, and its stack is finite. */
    private boolean isSimple(CallSource source) {
        boolean isSimple = source.expression().length() <= LONGEST && depth(source.expression()) <= DEEPEST;
        if (!isSimple) {
            problems.add(new Problem(source.id(), source.place(), "a call has up to " + LONGEST + " characters, and " + DEEPEST
                    + " brackets inside of one another: let a method of the code do more"));
        }
        return isSimple;
    }

    private static int depth(String expression) {
        int depth = 0;
        int deepest = 0;
        for (char character : expression.toCharArray()) {
            depth += OPENING.indexOf(character) >= 0 ? 1 : CLOSING.indexOf(character) >= 0 ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private Optional<CallUnit> withParameters(CallUnit bare, ExpressionTree expression) {
        CallSource call = bare.call();
        SortedMap<String, JavaType> parameters = new TreeMap<>();
        for (String name : FreeNames.of(expression, name -> classes.isType(name, call))) {
            try {
                if (name.equals("this") || name.equals("super")) {
                    throw new JavaTypes.Unpassable("is no object in a call: write the letter of the where list");
                } else if (call.names().containsKey(name)) {
                    parameters.put(name, types.of(call.names().get(name)));
                }
            } catch (JavaTypes.Unpassable e) {
                problems.add(new Problem(call.id(), call.place(), "'" + name + "' " + e.getMessage()));
                return Optional.empty();
            }
        }
        return Optional.of(bare.with(parameters));
    }
}
