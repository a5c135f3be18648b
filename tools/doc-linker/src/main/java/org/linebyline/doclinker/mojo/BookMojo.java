package org.linebyline.doclinker.mojo;

import java.io.File;
import java.io.IOException;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.linebyline.doclinker.DocLinker;
import org.linebyline.doclinker.Verdict;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.report.Complaint;
import org.linebyline.doclinker.report.Console;

/** A goal that judges a book first. */
abstract class BookMojo extends AbstractMojo {

    /** Root of the project. Default: the nearest folder, from this module upwards, that has doc-linker.yaml or book/chapters. */
    @Parameter(property = "doc-linker.root")
    private File root;

    /** Whether to do nothing. */
    @Parameter(property = "doc-linker.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private File basedir;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("doc-linker is skipped");
            return;
        }
        try {
            Layout layout = DocLinker.layout(root == null ? DocLinker.root(basedir.toPath()).orElse(basedir.toPath()) : root.toPath());
            Verdict verdict = DocLinker.check(layout);
            verdict.findings().forEach((Finding finding) -> getLog().error(finding.toString()));
            if (verdict.broken()) {
                getLog().error(Console.more(verdict.findings()));
                throw new MojoFailureException(Console.summary(verdict.links(), verdict.findings()));
            }
            getLog().info(Console.summary(verdict.links(), verdict.findings()));
            publish(verdict, layout);
        } catch (IOException | RuntimeException e) {
            throw new MojoExecutionException(Complaint.about(e), e);
        }
    }

    /** What the goal does with a book that has no findings. */
    abstract void publish(Verdict verdict, Layout layout) throws IOException;
}
