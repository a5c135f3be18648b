package org.linebyline.site;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens a browser when a class first asks for one and closes it after its last test. */
final class ChromiumSession implements ExecutionCondition, ParameterResolver {

    private static final String MISSING = "no Chromium for the browser tests: apt-get install chromium chromium-driver";
    private static final AtomicBoolean SAID = new AtomicBoolean();

    private record Session(Browser browser) implements CloseableResource {
        @Override
        public void close() {
            browser.close();
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (onPath("chromium").isPresent() && onPath("chromedriver").isPresent() || "true".equals(System.getenv("CI"))) {
            return ConditionEvaluationResult.enabled("");
        }
        if (SAID.compareAndSet(false, true)) {
            System.err.println(MISSING);
        }
        return ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext ofClass = classOf(context);
        return ofClass.getStore(Namespace.create(ChromiumSession.class, ofClass.getUniqueId()))
                .getOrComputeIfAbsent(Session.class, key -> open(ofClass.getRequiredTestClass()), Session.class).browser();
    }

    private static ExtensionContext classOf(ExtensionContext context) {
        return context.getTestMethod().isEmpty() ? context : classOf(context.getParent().orElseThrow());
    }

    private static Session open(Class<?> test) {
        Path chromium = onPath("chromium").orElseThrow(() -> new IllegalStateException(MISSING));
        Path driver = onPath("chromedriver").orElseThrow(() -> new IllegalStateException(MISSING));
        return new Session(new Browser(chromium, driver, test.getAnnotation(InChromium.class).scripts()));
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program)).filter(Files::isExecutable).findFirst();
    }
}
