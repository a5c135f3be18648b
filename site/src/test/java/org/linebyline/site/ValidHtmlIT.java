package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;

import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page is HTML, says the Nu Html Checker. */
class ValidHtmlIT {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /** The checker asks what a page may load by the policy of its site, so that a page needs an address there. */
    private static final String ADDRESS = "https://example.org/";

    /** The checker walks its schema recursively. */
    private static final long STACK_BYTES = 16 * 1024 * 1024;

    @Test
    void everyPageIsValid() throws Exception {
        ExecutorService deep = Executors.newSingleThreadExecutor(work -> new Thread(null, work, "Nu", STACK_BYTES));
        try {
            assertEquals(List.of(), deep.submit(ValidHtmlIT::objections).get());
        } finally {
            deep.shutdown();
        }
        Measurements.note("pages checked as HTML, none invalid", "all pages", Book.pages().size());
    }

    private static List<String> objections() throws Exception {
        Objections objections = new Objections();
        SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
        checker.setUpMainSchema(SCHEMA, objections);
        checker.setUpValidatorAndParsers(objections, true, false);
        for (String page : Book.pages()) {
            try (InputStream bytes = Files.newInputStream(Book.site().resolve(page))) {
                InputSource source = new InputSource(bytes);
                source.setSystemId(ADDRESS + page);
                source.setEncoding("UTF-8");
                checker.checkHtmlInputSource(source);
            }
        }
        return objections.words;
    }

    /** Errors and warnings alike. */
    private static final class Objections implements ErrorHandler {

        private final List<String> words = new ArrayList<>();

        @Override
        public void warning(SAXParseException objection) {
            error(objection);
        }

        @Override
        public void error(SAXParseException objection) {
            words.add(String.valueOf(objection.getSystemId()).replace(ADDRESS, "") + ":" + objection.getLineNumber() + ":"
                    + objection.getColumnNumber() + ": " + objection.getMessage());
        }

        @Override
        public void fatalError(SAXParseException objection) {
            error(objection);
        }
    }
}
