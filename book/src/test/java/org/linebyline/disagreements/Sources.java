package org.linebyline.disagreements;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;

/** The compiler, for one changed file of the book at a time. */
final class Sources {

    private static final List<String> OPTIONS = List.of("-proc:none", "-g:none", "-nowarn", "-Xlint:none", "-implicit:none");

    /** What a mutant makes endless would go on, and fill the memory, when nobody waits for it any more. */
    private static final Pattern LOOP = Pattern.compile("(?m)^( *(?:for|while) \\(.*\\) \\{)");
    private static final String STOP = " if (Thread.currentThread().isInterrupted()) { throw new IllegalStateException(); }";

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);

    /** @param classes folders of the book's classes */
    Sources(List<Path> classes) throws IOException {
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, classes);
        files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
    }

    /** A parsed file. */
    record Tree(String text, CompilationUnitTree unit, SourcePositions positions) {
    }

    Tree tree(String text) {
        try {
            JavacTask task = (JavacTask) compiler.getTask(Writer.nullWriter(), files, found -> { }, OPTIONS, null, List.of(new Text(text)));
            CompilationUnitTree unit = task.parse().iterator().next();
            return new Tree(text, unit, Trees.instance(task).getSourcePositions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes of a file, by name; none when it cannot be compiled. */
    Optional<Map<String, byte[]>> compiled(String text) {
        Memory memory = new Memory(files);
        List<Text> stoppable = List.of(new Text(LOOP.matcher(text).replaceAll("$1" + STOP)));
        boolean through = compiler.getTask(Writer.nullWriter(), memory, found -> { }, OPTIONS, null, stoppable).call();
        return through ? Optional.of(memory.classes()) : Optional.empty();
    }

    /** The text of a file that may have any name. */
    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String text) {
            super(URI.create("text:///Changed.java"), Kind.SOURCE);
            this.text = text;
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

    /** Keeps in memory what the compiler writes. */
    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

        Memory(JavaFileManager files) {
            super(files);
        }

        Map<String, byte[]> classes() {
            Map<String, byte[]> classes = new HashMap<>();
            written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
            return classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String name, JavaFileObject.Kind kind, FileObject from) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return written.computeIfAbsent(name, fresh -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
