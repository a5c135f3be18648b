package org.linebyline.doclinker.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.names.Nearest;
import org.linebyline.doclinker.read.files.Invisible;
import org.linebyline.doclinker.read.files.ProjectFiles;
import org.linebyline.doclinker.read.files.SourceText;

/** Reads the plan of a book: its title, its parts, and their chapters in reading order. */
final class PlanReader {

    /** What a book, a part and a chapter may say, besides what each of them must. */
    private static final List<String> OF_BOOK = List.of("title", "subtitle", "description", "authors", "license", "language",
            "address", "sections", "changes", "notation");
    private static final List<String> OF_PART = List.of("title", "blurb", "chapters");
    private static final List<String> OF_CHAPTER = List.of("title", "needs");

    private final Layout layout;

    PlanReader(Layout layout) {
        this.layout = layout;
    }

    /** The plan, empty where the project has none; a damaged one is noted. */
    Plan read(List<Damage> damage) {
        if (!java.nio.file.Files.exists(layout.plan())) {
            return Plan.NONE;
        }
        String path = layout.name(layout.plan());
        try {
            String text = new ProjectFiles(layout.root()).text(layout.plan());
            damage.addAll(Invisible.in(path, SourceText.of(path, text).lines()));
            JsonNode root = new YAMLMapper().readTree(text);
            if (!root.path("parts").isArray()) {
                damage.add(new Damage(Rule.INPUT_UNREADABLE, Place.file(path),
                        "the plan has no list 'parts': write parts: [{title: '…', chapters: [{slug: '…', title: '…'}]}]"));
            }
            return plan(root, SourceText.of(path, text), damage);
        } catch (JsonProcessingException e) {
            damage.add(new Damage(Rule.INPUT_UNREADABLE, place(path, e.getLocation()), "the plan is not YAML: "
                    + e.getOriginalMessage().lines().findFirst().orElse("")));
        } catch (ProjectFiles.Unreadable e) {
            damage.add(new Damage(Rule.INPUT_UNREADABLE, Place.file(path), "the plan: " + e.getMessage()));
        }
        return Plan.NONE;
    }

    private static Plan plan(JsonNode root, SourceText text, List<Damage> damage) {
        keys(root, text, damage);
        List<Plan.Part> parts = parts(root, text, damage);
        Set<String> slugs = new LinkedHashSet<>();
        parts.forEach(part -> part.chapters().forEach(entry -> slugs.add(entry.slug())));
        return new Plan(imprint(root, text, damage), sections(root, text, damage), parts, slugs.size(),
                new ChangesReader(slugs, text, damage).read(root.path("changes")),
                new NotationReader(text, damage).read(root.path("notation")));
    }

    /** A plan may say more than is read here; what is nearly a key that it lacks is misspelled. */
    private static void keys(JsonNode root, SourceText text, List<Damage> damage) {
        misspelled(root, OF_BOOK, text, damage);
        for (JsonNode part : root.path("parts")) {
            misspelled(part, OF_PART, text, damage);
            part.path("chapters").forEach(chapter -> misspelled(chapter, OF_CHAPTER, text, damage));
        }
    }

    private static void misspelled(JsonNode node, List<String> keys, SourceText text, List<Damage> damage) {
        List<String> lacking = keys.stream().filter(key -> !node.has(key)).toList();
        node.fieldNames().forEachRemaining(name -> {
            if (!keys.contains(name)) {
                Nearest.of(name, lacking).ifPresent(key -> damage.add(new Damage(Rule.INPUT_UNREADABLE, text.find(name + ":", 1),
                        "the plan has no key '" + name + "' here: write " + key)));
            }
        });
    }

    private static Place place(String path, JsonLocation at) {
        return at == null ? Place.file(path) : new Place(path, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    private static Plan.Imprint imprint(JsonNode root, SourceText text, List<Damage> damage) {
        return new Plan.Imprint(root.path("title").asText(""), root.path("subtitle").asText(""),
                root.path("description").asText(""), root.path("authors").asText(""), root.path("license").asText(""),
                root.path("language").asText("en"), address(root, text, damage));
    }

    /** Of the folder that the site is published in. */
    private static String address(JsonNode root, SourceText text, List<Damage> damage) {
        String address = root.path("address").asText("");
        if (!address.isEmpty() && !address.matches("https?://[^\\s\"<>]+")) {
            damage.add(new Damage(Rule.INPUT_UNREADABLE, text.find("address:", 1),
                    "'address' is where the site is published: write address: 'https://example.org/book/'"));
            return "";
        }
        return address.isEmpty() || address.endsWith("/") ? address : address + "/";
    }

    /** Roles of sections, each once. */
    private static List<String> sections(JsonNode root, SourceText text, List<Damage> damage) {
        List<String> roles = new ArrayList<>();
        JsonNode list = root.path("sections");
        list.forEach(role -> roles.add(role.asText("")));
        if (!list.isMissingNode() && !list.isArray() || roles.contains("") || new HashSet<>(roles).size() < roles.size()) {
            damage.add(new Damage(Rule.INPUT_UNREADABLE, text.find("sections", 1), "the plan's 'sections' is a list of roles,"
                    + " each once, such as ['lead', 'body', 'exercises']"));
            return List.of();
        }
        return List.copyOf(roles);
    }

    private static List<Plan.Part> parts(JsonNode root, SourceText text, List<Damage> damage) {
        List<Plan.Part> parts = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        for (JsonNode part : root.path("parts")) {
            List<Plan.Entry> entries = new ArrayList<>();
            for (JsonNode chapter : part.path("chapters")) {
                String slug = chapter.path("slug").asText("");
                if (slug.isEmpty()) {
                    damage.add(new Damage(Rule.INPUT_UNREADABLE, text.find(chapter.path("title").asText("chapters"), 1),
                            "the plan has a chapter without a name: write slug: 'name-of-its-file'"));
                } else if (!slugs.contains(slug)) {
                    List<String> needs = needs(chapter, slugs, text, damage);
                    slugs.add(slug);
                    entries.add(new Plan.Entry(slugs.size(), slug, chapter.path("title").asText(slug), needs));
                } else {
                    damage.add(new Damage(Rule.ID_NOT_UNIQUE, second(text, slug), "the plan names chapter '" + slug + "' twice: leave one out"));
                }
            }
            parts.add(new Plan.Part(part.path("title").asText(""), part.path("blurb").asText(""), List.copyOf(entries)));
        }
        return List.copyOf(parts);
    }

    /** What a chapter needs of those before it; whatever else it names is noted. */
    private static List<String> needs(JsonNode chapter, Set<String> earlier, SourceText text, List<Damage> damage) {
        List<String> needs = new ArrayList<>();
        JsonNode named = chapter.path("needs");
        for (JsonNode need : named.isTextual() ? List.of(named) : named) {
            String slug = need.asText("");
            if (earlier.contains(slug) && !needs.contains(slug)) {
                needs.add(slug);
            } else {
                damage.add(new Damage(Rule.REFERENCE_BROKEN, placeOf(text, chapter.path("slug").asText("")), "chapter '"
                        + chapter.path("slug").asText("") + "' of the plan needs '" + slug
                        + "': name chapters that the plan has before it, each once"));
            }
        }
        return List.copyOf(needs);
    }

    /** Where a chapter of the plan gives its slug. */
    private static Place placeOf(SourceText text, String slug) {
        return slugs(text, slug).findFirst().orElseGet(() -> text.line(1));
    }

    private static Place second(SourceText text, String slug) {
        return slugs(text, slug).skip(1).findFirst().orElseGet(() -> text.line(1));
    }

    private static Stream<Place> slugs(SourceText text, String slug) {
        return text.occurrences(slug, 1).filter(place -> text.lines().get(place.line() - 1)
                .substring(0, place.column() - 1).matches(".*\\bslug['\"]?\\s*:\\s*['\"]?"));
    }
}
