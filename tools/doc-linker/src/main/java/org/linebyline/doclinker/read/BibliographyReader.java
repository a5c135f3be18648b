package org.linebyline.doclinker.read;

import java.io.StringReader;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.Work;
import org.linebyline.doclinker.read.files.Invisible;
import org.linebyline.doclinker.read.files.ProjectFiles;
import org.linebyline.doclinker.read.files.SourceText;

/** Reads the bibliography. */
final class BibliographyReader {

    private static final Pattern ENTRY = Pattern.compile("\\s*@\\w+\\s*\\{\\s*([^,\\s]+)\\s*,");
    private static final Pattern POSITION = Pattern.compile("line (\\d{1,9}), column (\\d{1,9})");

    private final Layout layout;

    BibliographyReader(Layout layout) {
        this.layout = layout;
    }

    /** The works by key, none where the project has no bibliography; a damaged one is noted. */
    SortedMap<String, Work> read(List<Damage> damage) {
        if (!Files.exists(layout.bibliography())) {
            return new TreeMap<>();
        }
        String path = layout.name(layout.bibliography());
        try {
            String text = new ProjectFiles(layout.root()).text(layout.bibliography());
            damage.addAll(Invisible.in(path, SourceText.of(path, text).lines()));
            return works(path, text, damage);
        } catch (ProjectFiles.Unreadable e) {
            damage.add(new Damage(Rule.INPUT_UNREADABLE, Place.file(path), e.getMessage()));
            return new TreeMap<>();
        }
    }

    private static SortedMap<String, Work> works(String path, String text, List<Damage> damage) {
        SortedMap<String, Work> works = new TreeMap<>();
        try {
            BibTeXDatabase database = new BibTeXParser().parse(new StringReader(text));
            database.getEntries().forEach((key, entry) -> works.put(key.getValue(), work(key.getValue(), entry)));
            repeated(path, text, damage);
        } catch (ParseException | TokenMgrException e) {
            String message = String.valueOf(e.getMessage());
            damage.add(new Damage(Rule.INPUT_UNREADABLE, place(path, message), "not BibTeX: "
                    + message.lines().findFirst().orElse("").strip()));
        } catch (ObjectResolutionException e) {
            damage.add(new Damage(Rule.INPUT_UNREADABLE, SourceText.of(path, text).find(e.getMessage(), 1),
                    "not BibTeX: '" + e.getMessage() + "' is defined nowhere: put it in braces, or define it with @string"));
        }
        return works;
    }

    /** The parser keeps the first of two entries with one key and says nothing. */
    private static void repeated(String path, String text, List<Damage> damage) {
        Set<String> keys = new HashSet<>();
        SourceText source = SourceText.of(path, text);
        for (int line = 1; line <= source.lines().size(); line++) {
            Matcher entry = ENTRY.matcher(source.lines().get(line - 1));
            if (entry.lookingAt() && !keys.add(entry.group(1))) {
                damage.add(new Damage(Rule.ID_NOT_UNIQUE, new Place(path, line, entry.start(1) + 1),
                        "the bibliography has the key '" + entry.group(1) + "' twice: leave one entry out, or give it a key of its own"));
            }
        }
    }

    private static Place place(String path, String message) {
        Matcher position = POSITION.matcher(message);
        return position.find() ? new Place(path, Integer.parseInt(position.group(1)), Integer.parseInt(position.group(2)))
                : Place.file(path);
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
        return value == null ? "" : LatexLetters.unicode(value.toUserString()).replace("--", "\u2013")
                .replaceAll("\\s+", " ").strip();
    }
}
