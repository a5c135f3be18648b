package org.linebyline.doclinker.read;

import java.io.StringReader;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.Work;

/** Reads the bibliography. */
final class BibliographyReader {

    private final Layout layout;

    BibliographyReader(Layout layout) {
        this.layout = layout;
    }

    /** The works by key, none where the project has no bibliography; a damaged one is noted. */
    SortedMap<String, Work> read(List<Damage> damage) {
        SortedMap<String, Work> works = new TreeMap<>();
        if (!java.nio.file.Files.exists(layout.bibliography())) {
            return works;
        }
        String path = layout.name(layout.bibliography());
        try {
            String text = new ProjectFiles(layout.root()).text(layout.bibliography());
            BibTeXDatabase database = new BibTeXParser().parseFully(new StringReader(text));
            database.getEntries().forEach((key, entry) -> works.put(key.getValue(), work(key.getValue(), entry)));
        } catch (ParseException | TokenMgrException e) {
            damage.add(new Damage(Rule.INPUT_UNREADABLE, Place.file(path), "not BibTeX: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
        } catch (ProjectFiles.Unreadable e) {
            damage.add(new Damage(Rule.INPUT_UNREADABLE, Place.file(path), e.getMessage()));
        }
        return works;
    }

    private static Work work(String key, BibTeXEntry entry) {
        List<String> authors = Stream.of(field(entry, "author").split("\\s+and\\s+")).filter(name -> !name.isBlank()).toList();
        String year = field(entry, "year");
        String publisher = Stream.of("journal", "booktitle", "publisher", "institution").map(name -> field(entry, name))
                .filter(value -> !value.isEmpty()).findFirst().orElse("");
        return new Work(key, (shortAuthors(authors) + " " + year).strip(), String.join(", ",
                authors.stream().map(BibliographyReader::givenFirst).toList()), field(entry, "title"), year, publisher,
                url(entry));
    }

    private static String shortAuthors(List<String> authors) {
        return switch (authors.size()) {
            case 0 -> "";
            case 1 -> family(authors.get(0));
            case 2 -> family(authors.get(0)) + " and " + family(authors.get(1));
            case 3 -> family(authors.get(0)) + ", " + family(authors.get(1)) + " and " + family(authors.get(2));
            default -> family(authors.get(0)) + " et al.";
        };
    }

    private static String family(String author) {
        int comma = author.indexOf(',');
        return comma >= 0 ? author.substring(0, comma).strip() : author.substring(author.lastIndexOf(' ') + 1);
    }

    private static String givenFirst(String author) {
        int comma = author.indexOf(',');
        return comma < 0 ? author : author.substring(comma + 1).strip() + " " + author.substring(0, comma).strip();
    }

    private static String url(BibTeXEntry entry) {
        if (!field(entry, "doi").isEmpty()) {
            return "https://doi.org/" + field(entry, "doi");
        }
        if (!field(entry, "eprint").isEmpty()) {
            return "https://arxiv.org/abs/" + field(entry, "eprint");
        }
        String url = field(entry, "url");
        return url.startsWith("https://") || url.startsWith("http://") ? url : "";
    }

    private static String field(BibTeXEntry entry, String name) {
        Value value = entry.getField(new Key(name));
        return value == null ? "" : value.toUserString().replaceAll("[{}]", "").replace("\\&", "&")
                .replace("--", "\u2013").replaceAll("\\s+", " ").strip();
    }
}
