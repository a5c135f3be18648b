package org.linebyline.doclinker.formula.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.linebyline.doclinker.kept.Digest;
import org.linebyline.doclinker.kept.KeptTexts;
import org.linebyline.doclinker.kept.ToolEdition;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Layout;

/** Agreements that stay from check to check, as long as nothing changes that they rest on: the tool, the compiled code, the equation. */
final class KeptEvaluations {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeptTexts texts;
    private final String grounds;

    /** @param library what equations may call by a name: the equations that define it */
    KeptEvaluations(Layout layout, List<Equation> library) {
        this.texts = new KeptTexts(layout.cache().resolve("evaluations"));
        this.grounds = Digest.of(String.join("\n", ToolEdition.current(), layout.arrayClasses().toString(), classes(layout),
                library.stream().map(KeptEvaluations::content).collect(Collectors.joining("\n"))));
    }

    private static String classes(Layout layout) {
        StringBuilder content = new StringBuilder();
        for (Path folder : layout.classes()) {
            try (Stream<Path> files = Files.isDirectory(folder) ? Files.walk(folder) : Stream.empty()) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    content.append(folder.relativize(file)).append(' ').append(Digest.of(Files.readString(file, StandardCharsets.ISO_8859_1))).append('\n');
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return content.toString();
    }

    /** @param around the package and the imports that its calls stand among */
    Optional<Evaluation.Agrees> find(Equation equation, String around) {
        return texts.find(name(equation, around)).flatMap(KeptEvaluations::read);
    }

    void keep(Equation equation, String around, Evaluation.Agrees agrees) {
        try {
            texts.keep(name(equation, around), JSON.writeValueAsString(agrees));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an agreement can always be written", e);
        }
    }

    private static Optional<Evaluation.Agrees> read(String json) {
        try {
            return Optional.ofNullable(JSON.readValue(json, Evaluation.Agrees.class));
        } catch (JsonProcessingException notAnAgreement) {
            return Optional.empty();
        }
    }

    private String name(Equation equation, String around) {
        return String.join("\n", grounds, around, content(equation));
    }

    /** All that an author writes of an equation, wherever it stands. */
    private static String content(Equation equation) {
        return Stream.of(Stream.of(equation.id(), equation.formula().latex(), equation.tolerance().map(Object::toString).orElse("")),
                equation.symbols().stream().map(symbol -> symbol.latex() + " " + symbol.javaNames().stream().map(name -> name.name()).toList()),
                equation.calls().stream().map(call -> call.latex() + " :: " + call.java()))
                .flatMap(part -> part).collect(Collectors.joining("\n"));
    }
}
