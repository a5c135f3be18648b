package org.linebyline.doclinker.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.linebyline.doclinker.DocLinker;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Unusable;
import picocli.CommandLine.Option;

/** The project that a command works on. */
final class ProjectOption {

    @Option(names = "--project", paramLabel = "FOLDER",
            description = "Root of the project. Default: the nearest folder upwards that has " + Layout.FILE + " or book/chapters.")
    private Path project;

    Layout layout() {
        if (project != null && !Files.isDirectory(project)) {
            throw new Unusable("there is no folder " + project);
        }
        return DocLinker.layout(project == null ? nearest() : project);
    }

    private static Path nearest() {
        Path here = Path.of("").toAbsolutePath();
        return DocLinker.root(here).orElseThrow(() -> new Unusable("neither " + Layout.FILE + " nor book/chapters in "
                + here + " or above: go to a project, or name one with --project"));
    }
}
