package org.linebyline.doclinker.read.code;

import static org.linebyline.doclinker.read.FuzzedProject.claim;

import java.nio.file.Path;

import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.model.Lines;
import org.linebyline.doclinker.model.Marker;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.read.FuzzedProject;
import org.linebyline.doclinker.read.files.ProjectFiles;

/** Whatever is in a Java file, its regions, statements and markers lie in it. */
public final class JavaFuzz {

    private static final FuzzedProject FUZZED = FuzzedProject.create();
    private static final JavaReader READER = new JavaReader(FUZZED.layout());

    private JavaFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] input) {
        Path path = FUZZED.write(Project.JAVA, input);
        SourceFile file = READER.read(path, new ProjectFiles(FUZZED.layout().root()));
        FUZZED.check(file.damage());
        FUZZED.checkPlaces(file.markers().stream().map(Marker::place));
        FUZZED.checkPlaces(file.regions().stream().map(Region::place));
        file.statements().forEach(statement -> inside(file, statement.lines()));
        file.regions().forEach(region ->
                claim(region.lines().to() <= file.lines().size(), "the region ends in the file: " + region));
    }

    private static void inside(SourceFile file, Lines lines) {
        claim(lines.from() >= 1 && lines.from() <= lines.to() && lines.to() <= file.lines().size(),
                "the statement lies in the file: " + lines);
    }
}
