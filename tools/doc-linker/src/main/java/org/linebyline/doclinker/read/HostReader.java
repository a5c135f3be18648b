package org.linebyline.doclinker.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.SourceHost;

/** Where the code of a project is on the web, at the commit that Git says it stands at. */
public final class HostReader {

    private HostReader() {
    }

    /** Nowhere, unless {@value Layout#FILE} names a host and the project lies in a repository that has a commit. */
    public static SourceHost read(Layout layout) {
        if (layout.host().isEmpty()) {
            return SourceHost.NONE;
        }
        List<String> said = git(layout.root(), "rev-parse", "HEAD", "--show-prefix");
        return said.isEmpty() ? SourceHost.NONE
                : new SourceHost(layout.host(), said.get(0), said.size() > 1 ? said.get(1) : "");
    }

    /** The lines that Git prints; none where it is missing or refuses. */
    private static List<String> git(Path folder, String... command) {
        ProcessBuilder builder = new ProcessBuilder().directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.command().add("git");
        builder.command().addAll(List.of(command));
        try {
            Process git = builder.start();
            String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor() == 0 ? output.lines().toList() : List.of();
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
