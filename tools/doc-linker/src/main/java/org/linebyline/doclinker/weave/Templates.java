package org.linebyline.doclinker.weave;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import org.linebyline.doclinker.weave.theme.Theme;

/** The templates of a theme. */
final class Templates {

    private final Theme theme;
    private final Mustache.Compiler compiler;

    Templates(Theme theme) {
        this.theme = theme;
        this.compiler = Mustache.compiler().defaultValue("").emptyStringIsFalse(true).zeroIsFalse(true)
                .withLoader(name -> new StringReader(text(name)));
    }

    /**
     * Fills a template.
     *
     * @param view a record whose components are the template's names
     * @throws IOException when the theme lacks the template, or has it with a mistake
     */
    String fill(String name, Object view) throws IOException {
        return fill(name, view, Map.of());
    }

    /** The same; names that the view lacks are looked up in what stands around it. */
    String fill(String name, Object view, Object around) throws IOException {
        StringWriter page = new StringWriter();
        fill(name, view, around, page);
        return page.toString();
    }

    /** The same, for a page too long to be in memory. */
    void fill(String name, Object view, Object around, Writer page) throws IOException {
        try {
            compiler.compile(text(name)).execute(view, around, page);
        } catch (MustacheException e) {
            throw new IOException("the theme's templates/" + name + ".mustache cannot be filled: " + e.getMessage(), e);
        }
    }

    private String text(String name) throws IOException {
        return theme.text("templates/" + name + ".mustache");
    }
}
