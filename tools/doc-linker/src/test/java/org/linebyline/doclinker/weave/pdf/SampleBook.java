package org.linebyline.doclinker.weave.pdf;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linebyline.doclinker.model.Box;
import org.linebyline.doclinker.model.Typeset;

/** A book of one chapter, set with the book's own theme; its glyphs are plain squares. */
final class SampleBook {
    static final Path THEME = Path.of("../../site/theme").toAbsolutePath().normalize();

    /** Q K with a term around K, a fraction bar and the middle piece of a tall bracket. */
    static final Typeset.Drawn PRODUCT = new Typeset.Drawn("""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -750 2400 1000">
          <g stroke="currentColor" fill="currentColor" stroke-width="0" transform="scale(1,-1)">
            <use href="#g-I-1D444"/>
            <g class="term term-keys t1" transform="translate(700,0)"><use href="#g-I-1D43E"/></g>
            <rect x="0" y="-200" width="1400" height="60"/>
            <svg x="1500" y="-100" width="400" height="300" viewBox="0 -100 400 300"><use href="#g-S4-239C" transform="scale(1,3)"/></svg>
          </g>
        </svg>
        """, new TreeMap<>(Map.of("g-I-1D444", square(600), "g-I-1D43E", square(600), "g-S4-239C", square(400))),
        new Box(5.43, 2.26, 0.57), "<math/>", List.of("keys"));

    /** A lone letter whose box begins at the baseline. */
    static final Typeset.Drawn LETTER = new Typeset.Drawn("""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -500 600 500">
          <g transform="scale(1,-1)"><use href="#g-I-1D465"/></g>
        </svg>
        """, new TreeMap<>(Map.of("g-I-1D465", square(500))), new Box(1.36, 1.13, 0), "<math/>", List.of());

    static final Map<String, Typeset.Drawn> FORMULAS = Map.of("k1", PRODUCT, "k2", LETTER);

    static final String CHAPTER = """
        <p>Before the <span class="formula"><svg class="formula-svg" data-key="k2" alt="x"/></span>, the Softmax.
           See <a href="#product">(116.1)</a> and <a href="https://arxiv.org/abs/1706.03762">the paper</a>.</p>
        <section class="equation" id="product">
          <div class="equation-formula"><a class="equation-number" href="#product">(116.1)</a>
            <div class="formula display"><svg class="formula-svg" data-key="k1" alt="Q K"/></div></div>
          <dl class="where"><div><dt><span class="formula"><svg class="formula-svg" data-key="k2" alt="x"/></span></dt><dd>a letter</dd></div></dl>
          <figure class="listing"><figcaption><b>Product.java</b> <span>lines 8 to 9</span></figcaption>
            <pre><code><span class="line i1 term-keys t1" id="Product-8"><span class="line-number">8</span><span
              class="code">    Matrix keys = input.times(projection);</span><span class="line-margin"><a
              class="line-equation" href="#product">116.1 <span class="line-term">keys</span></a></span></span>
            <span class="line i1" id="Product-9"><span class="line-number">9</span><span
              class="code">    return queries.times(keys.transpose());</span><span class="line-margin"><a
              class="line-equation" href="#product">116.1</a></span></span></code></pre>
          </figure>
        </section>
        <figure class="figure"><svg viewBox="0 0 200 40" width="200" height="40" alt="A bar of three quarters"><rect
          width="150" height="20" fill="#ad430b"/><text x="4" y="36" font-size="12">three quarters</text></svg></figure>
        """;

    private SampleBook() {
    }

    /** A document as a file beside the one that is to be printed. */
    static Path written(String document, Path beside) throws IOException {
        return Files.writeString(beside.resolveSibling(beside.getFileName() + ".xhtml"), document);
    }

    /** The whole print document around the body of its only chapter. */
    static String document(String body) throws IOException {
        Map<String, Object> chapter = Map.of("number", "116", "title", "Attention", "anchor", "attention", "part", "Part 15",
            "description", "One line, read slowly.", "hasNeeds", false, "needs", List.of(),
            "sections", List.of(Map.of("title", "The equation", "anchor", "product")), "body", body);
        Map<String, Object> part = Map.of("number", "15", "title", "Transformers", "anchor", "attention", "chapters", List.of(chapter));
        return Mustache.compiler().compile(Files.readString(THEME.resolve("templates/book.mustache"))).execute(Map.of("lang", "en",
            "title", "A Sample Book", "subtitle", "of one chapter", "authors", "Nobody", "description", "a sample",
            "edition", "first", "year", "2026", "license", "free", "parts", List.of(part)));
    }

    private static String square(int side) {
        return "M0 0H" + side + "V" + side + "Q" + side / 2 + " " + (side + 20) + " 0 " + side + "Z";
    }
}
