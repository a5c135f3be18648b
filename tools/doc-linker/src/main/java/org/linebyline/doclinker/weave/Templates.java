package org.linebyline.doclinker.weave;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import com.samskivert.mustache.Mustache;

/** The templates of a theme. */
final class Templates {

    private final Path folder;
    private final Mustache.Compiler compiler;

    Templates(Path theme) {
        this.folder = theme.resolve("templates");
        this.compiler = Mustache.compiler().defaultValue("").emptyStringIsFalse(true).zeroIsFalse(true)
                .withLoader(name -> Files.newBufferedReader(folder.resolve(name + ".mustache")));
    }

    /**
     * Fills a template.
     *
     * @param view a record whose components are the template's names
     * @throws IOException when the theme lacks the template, or it cannot be read
     */
    String fill(String name, Object view) throws IOException {
        try (Reader template = Files.newBufferedReader(folder.resolve(name + ".mustache"))) {
            return compiler.compile(template).execute(view);
        } catch (NoSuchFileException e) {
            throw new IOException("the theme has no templates/" + name + ".mustache: expected " + e.getFile(), e);
        }
    }
}
