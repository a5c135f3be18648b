package org.linebyline.doclinker.model;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where the parts of a project lie, and what else is said of it as a whole.
 *
 * @param root absolute and normalized; nothing outside it is read
 * @param places of each part; all begin with the root. Parts that are not made by hand may be absent, and so may plan,
 *     bibliography and theme
 * @param arrayClasses those that the project has
 * @param trims the sizes of the sheets that the PDF is printed on, at least one: names of style sheets of the theme
 * @param host the pattern of the addresses of its code on the web, as of {@link SourceHost}; empty where it has none
 * @param damage what {@value #FILE} says that cannot be followed; convention stands in for it
 */
public record Layout(Path root, Map<ProjectPart, List<Path>> places, Map<ArrayClass, ClassName> arrayClasses, List<String> trims,
        String host, List<Damage> damage) {

    /** The file in a project's root that places its parts, where they are not where convention has them. */
    public static final String FILE = "doc-linker.yaml";

    public Layout {
        places = Map.copyOf(places);
        arrayClasses = Map.copyOf(arrayClasses);
        trims = List.copyOf(trims);
        damage = List.copyOf(damage);
    }

    /** The conventional places below a project's root. */
    public static Layout conventional(Path projectRoot) {
        Path root = projectRoot.toAbsolutePath().normalize();
        Map<ProjectPart, List<Path>> places = new EnumMap<>(ProjectPart.class);
        for (ProjectPart part : ProjectPart.values()) {
            places.put(part, List.of(root.resolve(part.convention())));
        }
        return new Layout(root, places, Map.of(), List.of("a4"), "", List.of());
    }

    /** The same with another place for a part. */
    public Layout with(ProjectPart part, Path... at) {
        Map<ProjectPart, List<Path>> others = new EnumMap<>(places);
        others.put(part, List.of(at));
        return new Layout(root, others, arrayClasses, trims, host, damage);
    }

    /** The same with a class for vectors or matrices. */
    public Layout with(ArrayClass use, ClassName name) {
        Map<ArrayClass, ClassName> others = new EnumMap<>(ArrayClass.class);
        others.putAll(arrayClasses);
        others.put(use, name);
        return new Layout(root, places, others, trims, host, damage);
    }

    /** Folder of the AsciiDoc files, or the only one of them. */
    public Path chapters() {
        return place(ProjectPart.CHAPTERS);
    }

    /** Folders of the Java packages. */
    public List<Path> sources() {
        return places.get(ProjectPart.CODE);
    }

    /** The plan of the whole book. */
    public Path plan() {
        return place(ProjectPart.PLAN);
    }

    /** BibTeX. */
    public Path bibliography() {
        return place(ProjectPart.BIBLIOGRAPHY);
    }

    /** Templates, styles, scripts and fonts that take the place of the tool's own. */
    public Path theme() {
        return place(ProjectPart.THEME);
    }

    /** What the experiments wrote. */
    public Path runs() {
        return place(ProjectPart.RUNS);
    }

    /** Folders of the compiled classes of the sources. */
    public List<Path> classes() {
        return places.get(ProjectPart.CLASSES);
    }

    /** Recorded test runs. */
    public List<Path> coverage() {
        return places.get(ProjectPart.COVERAGE);
    }

    /** What became of the mutants of the code. */
    public Path mutations() {
        return place(ProjectPart.MUTATIONS);
    }

    /** Folder of the pages. */
    public Path site() {
        return place(ProjectPart.SITE);
    }

    /** The PDF of the first trim. */
    public Path pdf() {
        return place(ProjectPart.PDF);
    }

    /** The PDF of one of the trims: beside that of the first, its name ends in its trim. */
    public Path pdf(String trim) {
        String name = pdf().getFileName().toString();
        return trim.equals(trims.get(0)) ? pdf() : pdf().resolveSibling(name.replaceFirst("(\\.[^.]*)?$", "-" + trim + "$1"));
    }

    public Path epub() {
        return place(ProjectPart.EPUB);
    }

    /** What may be kept from run to run. */
    public Path cache() {
        return place(ProjectPart.CACHE);
    }

    /** A path as findings name it: from the root, with forward slashes. */
    public String name(Path path) {
        return root.relativize(path.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    private Path place(ProjectPart part) {
        return places.get(part).get(0);
    }
}
