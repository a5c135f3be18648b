package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.linebyline.doclinker.formula.declare.Declarations;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.FreeNames;
import org.linebyline.doclinker.formula.operation.Sequences;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Level;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.model.Call;

/** What the code gives: parts of the formula by their spelling, in the order of the calls list. */
final class Given {

    /** No author writes a letter like this. */
    private static final String MARK = "⟨";

    private final Declarations declarations;
    private final List<Settled.Argument> arguments;
    private final Map<String, Settled.Code> codes = new LinkedHashMap<>();

    /** @param arguments what calls may name */
    Given(Declarations declarations, Collection<Settled.Argument> arguments) {
        this.declarations = declarations;
        this.arguments = List.copyOf(arguments);
    }

    void add(Node part, Call call) {
        boolean claim = part instanceof Node.Chain chain && chain.level() == Level.RELATION;
        Optional<String> symbol = declarations.names().get(Written.of(part)).map(Names.Meaning::variable);
        codes.put(Written.of(part), Settled.Code.of(MARK + call.latex() + "⟩", symbol, call, arguments, claim));
    }

    List<Settled.Code> codes() {
        return List.copyOf(codes.values());
    }

    Set<String> parts() {
        return codes.keySet();
    }

    boolean has(Node part) {
        return codes.containsKey(Written.of(part));
    }

    /** Whether the code gives it, or a part of it. */
    boolean isIn(Node node) {
        return has(node) || node.parts().stream().anyMatch(this::isIn);
    }

    /** Names that calls may use. */
    Set<String> arguments() {
        return arguments.stream().map(Settled.Argument::java).collect(Collectors.toSet());
    }

    /** The variables whose values calls ask for. */
    Set<String> asked() {
        return codes.values().stream().flatMap(code -> code.used().stream()).map(Settled.Argument::variable).collect(Collectors.toSet());
    }

    /** What a formula defines is what the formula says, and what a call above names, or the call itself, is an input. */
    void inputsFirst(Set<String> defined) {
        Set<String> inputs = new HashSet<>(defined);
        codes.replaceAll((part, code) -> {
            code.used().forEach(argument -> inputs.add(argument.variable()));
            return code.symbol().filter(inputs::contains).isPresent() ? code.withoutSymbol() : code;
        });
    }

    /** Whether the code takes part in it. */
    static boolean takesPart(Expr expr) {
        return FreeNames.in(expr).stream().anyMatch(name -> name.startsWith(MARK));
    }

    /** The same names, and for each part that the code gives, what it gives. */
    Names in(Names names) {
        return in(names, codes.keySet());
    }

    /** The same names, and what the code gives for letters of the where list. */
    Names lettersIn(Names names) {
        return in(names, codes.keySet().stream().filter(this::isLetter).toList());
    }

    private Names in(Names names, Collection<String> parts) {
        Names coded = names;
        for (String part : parts) {
            coded = coded.with(part, meaning(part, codes.get(part)));
        }
        return coded;
    }

    /** Whether it is a letter of the where list. */
    boolean isLetter(Node node) {
        return isLetter(Written.of(node));
    }

    private boolean isLetter(String part) {
        return declarations.names().get(part).isPresent();
    }

    /** What the code gives for a letter is an array or a whole number as the where list says; else that is seen when it has run. */
    private Names.Meaning meaning(String part, Settled.Code code) {
        Optional<Names.Meaning> declared = declarations.names().get(part);
        Type type = declared.map(Names.Meaning::type).filter(known -> known instanceof Type.Array || known.equals(Type.WHOLE)
                        || known instanceof Type.Many || Sequences.isOne(known))
                .orElse(Type.OPEN);
        return new Names.Meaning(code.variable(), type, declared.map(Names.Meaning::bases).orElse(List.of()), Optional.empty());
    }

    /** What the call for a variable asks for, and the calls above for that. */
    Set<String> asked(String variable) {
        Set<String> asked = new LinkedHashSet<>();
        codes.values().stream().filter(code -> code.variable().equals(variable)).forEach(code -> addArguments(code, asked));
        return asked;
    }

    /** With what the calls for their letters ask for, wherever the letters stand. */
    void addAsked(Set<String> letters) {
        List<Settled.Code> lastFirst = new ArrayList<>(codes.values());
        Collections.reverse(lastFirst);
        lastFirst.stream().filter(code -> code.symbol().filter(letters::contains).isPresent()).forEach(code -> addArguments(code, letters));
    }

    private void addArguments(Settled.Code code, Set<String> names) {
        code.used().forEach(argument -> {
            names.add(argument.variable());
            names.addAll(asked(argument.variable()));
        });
    }
}
