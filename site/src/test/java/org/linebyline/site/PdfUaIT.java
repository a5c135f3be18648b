package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The PDF keeps PDF/UA-1, says veraPDF: what a program can check of whether people who hear it, or see it large, get all of it. */
class PdfUaIT {

    private static final int PLACES = 3;

    @Test
    void theBookIsPdfUa() throws IOException, VeraPDFException {
        ValidationResult result = validated();

        assertEquals(List.of(), objections(result));
        Measurements.note("statements of PDF/UA-1 tried on the PDF, none broken", "the PDF", result.getTotalAssertions());
    }

    private static ValidationResult validated() throws IOException, VeraPDFException {
        VeraGreenfieldFoundryProvider.initialise();
        try (InputStream bytes = Files.newInputStream(Book.pdf());
                PDFAParser parser = Foundries.defaultInstance().createParser(bytes, PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser);
        }
    }

    /** One sentence for each broken rule: its clause, how often, what it asks for, and the first places. */
    private static List<String> objections(ValidationResult result) {
        Map<String, List<TestAssertion>> byRule = result.getTestAssertions().stream().collect(Collectors.groupingBy(
                broken -> broken.getRuleId().getClause() + ", test " + broken.getRuleId().getTestNumber(), TreeMap::new, Collectors.toList()));
        return byRule.entrySet().stream().map(rule -> rule.getKey() + " (" + rule.getValue().size() + " times): "
                + rule.getValue().get(0).getMessage() + rule.getValue().stream().limit(PLACES)
                        .map(broken -> "\n    " + broken.getLocation().getContext()).collect(Collectors.joining())).toList();
    }
}
