package org.linebyline.doclinker.formula.code;

import java.net.URI;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.SimpleJavaFileObject;

import org.linebyline.doclinker.model.Place;

/** A class for one call: a method that returns the expression, with a parameter for each name that it uses. */
final class CallUnit extends SimpleJavaFileObject {

    static final String METHOD = "$value";

    private final CallSource call;
    private final int number;
    private final SortedMap<String, JavaType> parameters;
    private final String className;
    private final String head;
    private final String text;

    /**
     * @param number of the call in the book, which makes the name of the class
     * @param parameters what Java knows the names as that the expression uses
     */
    CallUnit(CallSource call, int number, SortedMap<String, JavaType> parameters) {
        super(URI.create("call:///Call" + number + Kind.SOURCE.extension), Kind.SOURCE);
        this.call = call;
        this.number = number;
        this.parameters = parameters;
        String simpleName = "$Call" + number;
        this.className = call.packageName().isEmpty() ? simpleName : call.packageName() + "." + simpleName;
        this.head = head(simpleName);
        this.text = head + call.expression() + "\n); } }\n";
    }

    private String head(String simpleName) {
        String header = call.packageName().isEmpty() ? "" : "package " + call.packageName() + ";\n";
        String imports = Stream.concat(call.imports().stream(), Stream.of("java.util.Arrays")).distinct()
                .map(name -> "import " + name + ";\n").collect(Collectors.joining());
        String list = parameters.entrySet().stream().map(each -> each.getValue().source() + " " + each.getKey())
                .collect(Collectors.joining(", ", "(", ")"));
        return header + imports + "final class " + simpleName + " { static java.lang.Object " + METHOD + list
                + " throws java.lang.Throwable { return (\n";
    }

    CallUnit with(SortedMap<String, JavaType> others) {
        return new CallUnit(call, number, others);
    }

    CallSource call() {
        return call;
    }

    /** In the order of the method. */
    SortedMap<String, JavaType> parameters() {
        return parameters;
    }

    String className() {
        return className;
    }

    /** Where in the chapter a position of this text is; the nearest end of the expression for one outside of it. */
    Place place(long position) {
        int offset = (int) Math.max(0, Math.min(position - head.length(), call.expression().length()));
        return call.place().after(call.expression().substring(0, offset));
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return true;
    }
}
