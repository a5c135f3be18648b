package org.linebyline.doclinker.formula.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.kept.Digest;
import org.objectweb.asm.ClassReader;

/** Which compiled classes of a book calls can come to: those that they name, and whatever those name in turn. */
public final class Reach {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(?:\\s*\\.\\s*[\\p{L}_$][\\p{L}\\p{N}_$]*)*");
    /** Marks a class in a constant pool. */
    private static final int CLASS = 7;

    private final SortedMap<String, Seen> classes = new TreeMap<>();
    private final StringBuilder others = new StringBuilder();

    /** A class file: what it is, and the classes that it names. */
    private record Seen(String digest, Set<String> names) {
    }

    private Reach() {
    }

    /** @param folders with compiled classes; one that is not there has none */
    public static Reach of(List<Path> folders) {
        Reach reach = new Reach();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.isDirectory(folder) ? Files.walk(folder) : Stream.empty()) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    reach.add(folder.relativize(file).toString(), Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return reach;
    }

    /** What is no class, or none that can be read, is within everyone's reach. */
    private void add(String file, byte[] content) {
        String digest = Digest.of(new String(content, StandardCharsets.ISO_8859_1));
        try {
            ClassReader reader = new ClassReader(content);
            classes.putIfAbsent(reader.getClassName(), new Seen(digest, named(reader)));
        } catch (RuntimeException unreadable) {
            others.append(file).append(' ').append(digest).append('\n');
        }
    }

    private static Set<String> named(ClassReader reader) {
        Set<String> names = new HashSet<>();
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int i = 1; i < reader.getItemCount(); i++) {
            int item = reader.getItem(i);
            if (item > 0 && reader.readByte(item - 1) == CLASS) {
                names.add(reader.readUTF8(item, buffer).replaceFirst("^\\[+L(.*);$", "$1"));
            }
        }
        return names;
    }

    /**
     * A text that is another one when something changes that calls can come to.
     *
     * @param more names of classes that are used besides
     */
    public String grounds(Collection<CallSource> calls, Collection<String> more) {
        Deque<String> open = new ArrayDeque<>();
        calls.forEach(call -> open.addAll(candidates(call)));
        more.forEach(name -> open.add(name.replace('.', '/')));
        SortedSet<String> reached = new TreeSet<>();
        while (!open.isEmpty()) {
            String name = open.pop();
            if (classes.containsKey(name) && reached.add(name)) {
                open.addAll(classes.get(name).names());
            }
        }
        return others + reached.stream().map(name -> name + " " + classes.get(name).digest()).collect(Collectors.joining("\n"));
    }

    /** All that the names in a call may be as classes; most of them are none. */
    private static Set<String> candidates(CallSource call) {
        Set<String> candidates = new HashSet<>();
        Matcher name = NAME.matcher(call.expression());
        while (name.find()) {
            String[] parts = name.group().split("\\s*\\.\\s*");
            for (String imported : call.imports()) {
                candidates.add(imported.endsWith(".*") ? path(imported.replaceFirst("\\*$", parts[0]))
                        : imported.endsWith("." + parts[0]) ? path(imported) : "");
            }
            candidates.add(call.packageName().isEmpty() ? parts[0] : path(call.packageName() + "." + parts[0]));
            for (int end = 2; end <= parts.length; end++) {
                candidates.add(String.join("/", List.of(parts).subList(0, end)));
            }
        }
        call.imports().stream().filter(imported -> imported.startsWith("static ")).forEach(imported ->
                candidates.add(path(imported.substring("static ".length(), imported.lastIndexOf('.')))));
        return candidates;
    }

    private static String path(String name) {
        return name.replace('.', '/');
    }
}
