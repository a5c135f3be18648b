package org.linebyline.doclinker.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.model.Rule;

/** Reads the plan of a book: its title, its parts, and their chapters in reading order. */
final class PlanReader {

    private final Layout layout;

    PlanReader(Layout layout) {
        this.layout = layout;
    }

    /** The plan, empty where the project has none; a damaged one is noted. */
    Plan read(List<Damage> damage) {
        if (!java.nio.file.Files.exists(layout.plan())) {
            return new Plan(Plan.Imprint.NONE, List.of());
        }
        String path = layout.name(layout.plan());
        try {
            JsonNode root = new YAMLMapper().readTree(new ProjectFiles(layout.root()).text(layout.plan()));
            return new Plan(imprint(root), parts(root, path, damage));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            damage.add(new Damage(Rule.INPUT_UNREADABLE, Place.line(path, line), "the plan is not YAML: "
                    + e.getOriginalMessage().lines().findFirst().orElse("")));
        } catch (ProjectFiles.Unreadable e) {
            damage.add(new Damage(Rule.INPUT_UNREADABLE, Place.file(path), "the plan: " + e.getMessage()));
        }
        return new Plan(Plan.Imprint.NONE, List.of());
    }

    private static Plan.Imprint imprint(JsonNode root) {
        return new Plan.Imprint(root.path("title").asText(""), root.path("subtitle").asText(""),
                root.path("description").asText(""), root.path("authors").asText(""), root.path("license").asText(""),
                root.path("language").asText("en"));
    }

    private static List<Plan.Part> parts(JsonNode root, String path, List<Damage> damage) {
        List<Plan.Part> parts = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        int number = 0;
        for (JsonNode part : root.path("parts")) {
            List<Plan.Entry> entries = new ArrayList<>();
            for (JsonNode chapter : part.path("chapters")) {
                String slug = chapter.path("slug").asText("");
                if (!slugs.add(slug)) {
                    damage.add(new Damage(Rule.ID_NOT_UNIQUE, Place.file(path), "the plan names chapter '" + slug + "' twice"));
                }
                entries.add(new Plan.Entry(++number, slug, chapter.path("title").asText(slug)));
            }
            parts.add(new Plan.Part(part.path("title").asText(""), part.path("blurb").asText(""), List.copyOf(entries)));
        }
        return List.copyOf(parts);
    }
}
