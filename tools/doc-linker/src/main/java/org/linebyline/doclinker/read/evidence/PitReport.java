package org.linebyline.doclinker.read.evidence;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Mutant;
import org.linebyline.doclinker.model.Place;

/** The XML of PIT, mutant by mutant. Whatever it says, no other file is opened. */
final class PitReport {

    /** What PIT calls a change that the JVM refuses to load: not a mutant. */
    private static final String NO_MUTANT = "NON_VIABLE";
    private static final String CLASS = "mutatedClass";
    private static final String FILE = "sourceFile";
    private static final String LINE = "lineNumber";
    private static final String DESCRIPTION = "description";
    private static final String MUTATOR = "mutator";
    /** The first test that failed, or all of them: it depends on how PIT was run. */
    private static final Set<String> KILLERS = Set.of("killingTest", "killingTests");
    private static final Set<String> REQUIRED = Set.of(CLASS, FILE, LINE, DESCRIPTION, MUTATOR);

    private final Layout layout;
    private final XMLStreamReader xml;

    PitReport(Reader in, Layout layout) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        this.layout = layout;
        this.xml = factory.createXMLStreamReader(in);
    }

    /** All mutants, in the order of the report. */
    List<Mutant> mutants() throws XMLStreamException {
        xml.nextTag();
        xml.require(XMLStreamReader.START_ELEMENT, null, "mutations");
        List<Mutant> mutants = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("mutation")) {
                String status = String.valueOf(xml.getAttributeValue(null, "status"));
                Map<String, String> fields = fields();
                if (!status.equals(NO_MUTANT)) {
                    mutants.add(mutant(status, fields));
                }
            }
        }
        return mutants;
    }

    private Map<String, String> fields() throws XMLStreamException {
        Map<String, String> fields = new HashMap<>();
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("mutation")) {
            if (xml.isStartElement() && (REQUIRED.contains(xml.getLocalName()) || KILLERS.contains(xml.getLocalName()))) {
                fields.put(xml.getLocalName(), xml.getElementText());
            }
        }
        return fields;
    }

    private Mutant mutant(String status, Map<String, String> fields) throws XMLStreamException {
        if (!fields.keySet().containsAll(REQUIRED)) {
            throw new XMLStreamException("a mutant without its place or description", xml.getLocation());
        }
        try {
            String mutator = fields.get(MUTATOR);
            return new Mutant(Place.line(path(fields), Integer.parseInt(fields.get(LINE))),
                    MutantDescription.of(fields.get(DESCRIPTION)), mutator.substring(mutator.lastIndexOf('.') + 1),
                    Mutant.Status.valueOf(status), killers(fields));
        } catch (IllegalArgumentException e) {
            throw new XMLStreamException("no number of a line, or no status", xml.getLocation(), e);
        }
    }

    private String path(Map<String, String> fields) {
        String type = fields.get(CLASS);
        String folder = type.substring(0, Math.max(0, type.lastIndexOf('.'))).replace('.', '/');
        return CompiledFrom.path(layout, CompiledFrom.name(folder, fields.get(FILE)));
    }

    private static SortedSet<String> killers(Map<String, String> fields) {
        return KILLERS.stream().flatMap(name -> Stream.of(fields.getOrDefault(name, "").split("\\|")))
                .flatMap(id -> TestName.of(id).stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
