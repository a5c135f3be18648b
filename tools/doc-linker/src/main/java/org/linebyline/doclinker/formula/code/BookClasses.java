package org.linebyline.doclinker.formula.code;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.linebyline.doclinker.model.Unusable;

/**
 * Loads the book's classes and, beside them, those of calls: what is package-private is within reach only of classes of the same
 * loader. Nothing of this tool can be seen from there.
 */
final class BookClasses extends URLClassLoader {

    private final Map<String, byte[]> given = new HashMap<>();

    BookClasses(Collection<Path> folders) {
        super("book", folders.stream().map(BookClasses::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new Unusable("no class can be loaded from " + folder, e);
        }
    }

    void add(Map<String, byte[]> classes) {
        given.putAll(classes);
    }

    /** Whether a simple name is that of a class for code with these imports in this package. */
    boolean isType(String name, CallSource call) {
        return call.imports().stream().anyMatch(imported -> imported.endsWith("." + name))
                || has(call.packageName().isEmpty() ? name : call.packageName() + "." + name) || has("java.lang." + name)
                || call.imports().stream().filter(imported -> imported.endsWith(".*") && !imported.startsWith("static "))
                        .anyMatch(imported -> has(imported.substring(0, imported.length() - 1) + name));
    }

    private boolean has(String className) {
        return find(className).isPresent();
    }

    private Optional<Class<?>> find(String className) {
        try {
            return Optional.of(Class.forName(className, false, this));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] code = given.get(name);
        return code == null ? super.findClass(name) : defineClass(name, code, 0, code.length);
    }
}
