package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Whatever a page, a style sheet, a script or the feed names is there. */
class LinksIT {

    /** What names other elements of the page by their ids. */
    private static final List<String> BY_ID = List.of("for", "headers", "popovertarget", "aria-controls", "aria-describedby", "aria-details",
            "aria-labelledby", "aria-owns");
    private static final Pattern IN_STYLES = Pattern.compile("url\\([\"']?([^\"')]+)");
    private static final Pattern IN_DATA = Pattern.compile("(?<![\\w./-])[\\w-]+(?:/[\\w-]+)*\\.html(?:#[^\\s\"'`\\\\&<>)]+)?");

    @Test
    void idsAreUniqueOnTheirPage() {
        Pages.all().forEach((name, page) -> {
            Set<String> once = new HashSet<>();
            assertEquals(List.of(), page.select("[id]").eachAttr("id").stream().filter(id -> !once.add(id)).toList(), name);
        });
    }

    @Test
    void everyLinkInsideTheBookLeadsToAFileAndAnAnchorThatExist() {
        Set<String> broken = new TreeSet<>();
        Pages.all().forEach((name, page) -> targets(page).filter(link -> !resolves(link)).forEach(link -> broken.add(name + ": " + link)));

        assertEquals(Set.of(), broken);
        Measurements.note("links inside the book, none dead", "all pages", Pages.all().values().stream().flatMap(LinksIT::targets)
                .filter(link -> "file".equals(link.getScheme())).count());
    }

    @Test
    void everyElementThatAPageNamesByItsIdIsOnThePage() {
        Set<String> missing = new TreeSet<>();
        Pages.all().forEach((name, page) -> BY_ID.forEach(attribute -> page.select("[" + attribute + "]").stream()
                .flatMap(element -> Stream.of(element.attr(attribute).split("\\s+")))
                .filter(id -> !Pages.has(name, id)).forEach(id -> missing.add(name + ": " + attribute + "=" + id))));

        assertEquals(Set.of(), missing);
    }

    @Test
    void everyOtherLinkIsSecure() {
        Pages.all().forEach((name, page) -> targets(page).forEach(
                link -> assertTrue(Set.of("file", "https", "mailto").contains(link.getScheme()), name + ": " + link)));
    }

    @Test
    void everyPageLinksThePdf() {
        Pages.all().forEach((name, page) -> assertTrue(targets(page).anyMatch(Book.pdf().toUri()::equals), name));
    }

    @Test
    void everyPageCanBeReachedFromTheIndex() {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("index.html"));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (reached.add(name)) {
                Pages.all().get(name).select("a[href]").stream().map(LinksIT::target).map(LinksIT::name)
                        .filter(Pages.all()::containsKey).forEach(open::push);
            }
        }
        assertEquals(new TreeSet<>(Pages.all().keySet()), reached);
    }

    @Test
    void styleSheetsFindTheirFontsAndPictures() throws IOException {
        for (Path sheet : files("css")) {
            IN_STYLES.matcher(Files.readString(sheet)).results().map(url -> sheet.toUri().resolve(url.group(1)))
                    .forEach(url -> assertTrue("data".equals(url.getScheme()) || resolves(url), sheet + ": " + url));
        }
    }

    @Test
    void pagesThatScriptsDataAndTheFeedNameExist() throws IOException {
        Set<String> broken = new TreeSet<>();
        for (String kind : List.of("js", "json", "svg", "xml")) {
            for (Path file : files(kind)) {
                IN_DATA.matcher(Files.readString(file)).results().map(page -> Book.site().toUri().resolve(page.group()))
                        .filter(page -> !resolves(page)).forEach(page -> broken.add(file.getFileName() + ": " + page));
            }
        }
        assertEquals(Set.of(), broken);
    }

    private static List<Path> files(String kind) throws IOException {
        try (Stream<Path> files = Files.walk(Book.site())) {
            return files.filter(file -> file.toString().endsWith("." + kind)).collect(Collectors.toList());
        }
    }

    /** Where everything leads that a page links, loads or draws; the address of the page itself is not yet where it will be. */
    private static Stream<URI> targets(Document page) {
        return page.select("[href], [src]").stream().filter(element -> !element.attr("rel").equals("canonical")).map(LinksIT::target);
    }

    private static URI target(Element element) {
        return URI.create(element.absUrl(element.hasAttr("href") ? "href" : "src"));
    }

    private static String name(URI link) {
        return "file".equals(link.getScheme()) ? Book.site().toUri().relativize(link).getPath() : "";
    }

    private static boolean resolves(URI link) {
        if (!"file".equals(link.getScheme())) {
            return true;
        }
        if (!Files.isRegularFile(Path.of(link.getPath()))) {
            return false;
        }
        return link.getFragment() == null || Pages.has(name(link), link.getFragment());
    }
}
