package org.linebyline.doclinker.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.lang.model.SourceVersion;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.linebyline.doclinker.model.ArrayClass;
import org.linebyline.doclinker.model.ClassName;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.ProjectPart;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.names.Nearest;
import org.linebyline.doclinker.read.files.ProjectFiles;

/** Reads how a project is laid out: {@value Layout#FILE} in its root, and convention for what that does not say. */
public final class LayoutReader {

    private static final String HOST = "host";
    private static final String TRIM = "trim";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Pattern ADDRESS = Pattern.compile("https://[^{}\\s]+(?:\\{(?:commit|path|first|last)}[^{}\\s]*)+");
    private static final List<String> KEYS = Stream.of(ProjectPart.keys(), ArrayClass.keys(), List.of(TRIM, HOST)).flatMap(List::stream).toList();

    private final Layout convention;
    private final ProjectFiles files;
    private final Map<ProjectPart, Place> named = new EnumMap<>(ProjectPart.class);
    private final Map<ProjectPart, List<Path>> places;
    private final Map<ArrayClass, ClassName> arrayClasses = new EnumMap<>(ArrayClass.class);
    private final List<Damage> damage = new ArrayList<>();
    private List<String> trims;
    private String host = "";

    private LayoutReader(Layout convention) {
        this.convention = convention;
        this.files = new ProjectFiles(convention.root());
        this.places = new EnumMap<>(convention.places());
        this.trims = convention.trims();
    }

    /** The nearest folder upwards that is the root of a project: it has {@value Layout#FILE}, or chapters where convention has them. */
    public static Optional<Path> root(Path here) {
        return Stream.iterate(here.toAbsolutePath().normalize(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(Layout.FILE)) || Files.exists(Layout.conventional(folder).chapters()))
                .findFirst();
    }

    /** The layout of the project with this root. */
    public static Layout read(Path root) {
        Layout convention = Layout.conventional(root);
        return Files.exists(convention.root().resolve(Layout.FILE)) ? new LayoutReader(convention).layout() : convention;
    }

    private Layout layout() {
        try (JsonParser yaml = new YAMLFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .createParser(files.text(convention.root().resolve(Layout.FILE)))) {
            entries(yaml);
            Conflicts.among(places, convention.root()).forEach((part, problem) ->
                    note(named.getOrDefault(part, Place.file(Layout.FILE)), problem));
        } catch (JsonProcessingException e) {
            note(place(e.getLocation()), "not YAML: " + e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (ProjectFiles.Unreadable e) {
            note(Place.file(Layout.FILE), e.getMessage());
        } catch (IOException e) {
            note(Place.file(Layout.FILE), "the file cannot be read: " + e.getClass().getSimpleName());
        }
        return new Layout(convention.root(), places, arrayClasses, trims, host, damage);
    }

    private void entries(JsonParser yaml) throws IOException {
        JsonToken first = yaml.nextToken();
        if (first != null && first != JsonToken.START_OBJECT) {
            note(place(yaml.currentTokenLocation()), "expected lines such as 'chapters: docs'");
            return;
        }
        while (first != null && yaml.nextToken() == JsonToken.FIELD_NAME) {
            String key = yaml.currentName();
            Place place = place(yaml.currentTokenLocation());
            yaml.nextToken();
            Optional<ProjectPart> part = ProjectPart.of(key);
            Optional<ArrayClass> arrayClass = ArrayClass.of(key);
            if (part.isPresent()) {
                named.put(part.get(), place);
                at(part.get(), yaml);
            } else if (arrayClass.isPresent()) {
                named(arrayClass.get(), yaml);
            } else if (key.equals(TRIM)) {
                trimmed(yaml);
            } else if (key.equals(HOST)) {
                hosted(yaml);
            } else {
                note(place, "there is no key '" + key + "'" + Nearest.question(key, KEYS) + ": the keys are " + String.join(", ", KEYS));
                yaml.skipChildren();
            }
        }
    }

    private void named(ArrayClass use, JsonParser yaml) throws IOException {
        Place place = place(yaml.currentTokenLocation());
        if (yaml.currentToken() == JsonToken.VALUE_STRING && SourceVersion.isName(yaml.getText())) {
            arrayClasses.put(use, new ClassName(yaml.getText(), place));
        } else {
            note(place, "'" + use.key() + "' takes the name of a Java class with its package: write " + use.key() + ": org.example."
                    + use.key().substring(0, 1).toUpperCase(Locale.ROOT) + use.key().substring(1));
            yaml.skipChildren();
        }
    }

    private void trimmed(JsonParser yaml) throws IOException {
        Place place = place(yaml.currentTokenLocation());
        List<String> names = new ArrayList<>();
        if (yaml.currentToken() == JsonToken.START_ARRAY) {
            while (yaml.nextToken() != JsonToken.END_ARRAY) {
                names.add(name(yaml));
            }
        } else {
            names.add(name(yaml));
        }
        if (!names.isEmpty() && names.stream().distinct().filter(NAME.asMatchPredicate()).count() == names.size()) {
            trims = names;
        } else {
            note(place, "'trim' takes names of sizes of the sheet, each once: write trim: a4, or trim: [a4, 6x9]");
        }
    }

    /** Empty for what is no name. */
    private static String name(JsonParser yaml) throws IOException {
        String name = yaml.currentToken() == JsonToken.VALUE_STRING ? yaml.getText() : "";
        yaml.skipChildren();
        return name;
    }

    private void hosted(JsonParser yaml) throws IOException {
        Place place = place(yaml.currentTokenLocation());
        String address = yaml.currentToken() == JsonToken.VALUE_STRING ? yaml.getText() : "";
        if (ADDRESS.matcher(address).matches() && address.contains("{path}")) {
            host = address;
        } else {
            note(place, "'host' takes the address of lines of code on the web: write"
                    + " host: \"https://example.org/name/blob/{commit}/{path}#L{first}-L{last}\"");
            yaml.skipChildren();
        }
    }

    private void at(ProjectPart part, JsonParser yaml) throws IOException {
        List<Path> paths = new ArrayList<>();
        Place place = place(yaml.currentTokenLocation());
        int before = damage.size();
        if (yaml.currentToken() == JsonToken.START_ARRAY && part.form().several()) {
            while (yaml.nextToken() != JsonToken.END_ARRAY) {
                path(part, yaml).ifPresent(paths::add);
            }
        } else {
            path(part, yaml).ifPresent(paths::add);
        }
        if (!paths.isEmpty()) {
            places.put(part, List.copyOf(paths));
        } else if (damage.size() == before) {
            note(place, "'" + part.key() + "' is an empty list: name a path, or drop the key");
        }
    }

    private Optional<Path> path(ProjectPart part, JsonParser yaml) throws IOException {
        Place place = place(yaml.currentTokenLocation());
        if (yaml.currentToken() != JsonToken.VALUE_STRING || yaml.getText().isBlank()) {
            note(place, "'" + part.key() + "' takes a path from the root of the project to a " + part.form()
                    + ": write " + part.key() + ": " + part.convention());
            yaml.skipChildren();
            return Optional.empty();
        }
        String text = yaml.getText();
        try {
            Path path = files.resolve(convention.root(), text);
            wrong(part, text, path).ifPresent(problem -> note(place, "'" + text + "': " + problem));
            return Optional.of(path);
        } catch (ProjectFiles.Unreadable e) {
            note(place, "'" + text + "': " + e.getMessage());
            return Optional.empty();
        }
    }

    /** What an author names is there; what a build makes may come later. */
    private static Optional<String> wrong(ProjectPart part, String text, Path path) {
        if (text.contains("\\")) {
            return Optional.of("write the path with forward slashes");
        }
        boolean file = Files.isRegularFile(path);
        return switch (part.form()) {
            case FILE, FILES -> problem(part, path, file, "a file");
            case FOLDER, FOLDERS -> problem(part, path, Files.isDirectory(path), "a folder");
            case FOLDER_OR_FILE -> problem(part, path, file ? text.endsWith(".adoc") : Files.isDirectory(path), "a folder or an .adoc file");
        };
    }

    private static Optional<String> problem(ProjectPart part, Path path, boolean fits, String expected) {
        boolean missing = !Files.exists(path);
        boolean mayBeMissing = part.origin() != ProjectPart.Origin.AUTHOR;
        return fits || missing && mayBeMissing ? Optional.empty()
                : Optional.of(missing ? "there is no such path" : "it is not " + expected);
    }

    private static Place place(JsonLocation at) {
        return at == null ? Place.file(Layout.FILE)
                : new Place(Layout.FILE, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    private void note(Place place, String problem) {
        damage.add(new Damage(Rule.INPUT_UNREADABLE, place, problem));
    }
}
