package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.linebyline.doclinker.formula.code.CallSource;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.SourceFile;

/** Where calls stand: in the package of the first region of their equation, among the imports of its file. */
record Surroundings(Book book) {

    private static final String PACKAGE = "package ";
    private static final String IMPORT = "import ";

    /** The Java file with a path. */
    Optional<SourceFile> file(String path) {
        return book.sources().stream().filter(source -> source.path().equals(path)).findFirst();
    }

    CallSource call(LinkedEquation linked, Settled.Code code) {
        Map<String, Type> names = new TreeMap<>();
        code.names().forEach(argument -> names.put(argument.java(), argument.type()));
        return new CallSource(key(linked, code), packageOf(linked), imports(linked), code.call().java(), names, code.call().javaPlace());
    }

    /** By which its call is known. */
    static String key(LinkedEquation linked, Settled.Code code) {
        return linked.id() + " " + code.variable();
    }

    /** All that decides what the names in a call are. */
    String words(LinkedEquation linked) {
        return packageOf(linked) + imports(linked);
    }

    private String packageOf(LinkedEquation linked) {
        return first(linked).stream().flatMap(file -> file.lines().stream()).filter(line -> line.startsWith(PACKAGE)).findFirst()
                .map(line -> name(line, PACKAGE)).orElse("");
    }

    /** What the file of the code imports, and what Java itself has for lists and the like. */
    private List<String> imports(LinkedEquation linked) {
        List<String> imports = new ArrayList<>(first(linked).stream().flatMap(file -> file.lines().stream())
                .filter(line -> line.startsWith(IMPORT)).map(line -> name(line, IMPORT)).toList());
        imports.add("java.util.*");
        return imports;
    }

    private Optional<SourceFile> first(LinkedEquation linked) {
        return linked.regions().stream().findFirst().flatMap(region -> file(region.path()));
    }

    private static String name(String line, String word) {
        return line.substring(word.length()).replace(";", "").strip();
    }
}
