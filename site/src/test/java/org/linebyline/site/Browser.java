package org.linebyline.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium that reads the site: what a person can do with it, and what it noticed. */
final class Browser implements AutoCloseable {

    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    /** In nanoseconds. */
    private static final long PATIENCE = 20_000_000_000L;

    private static final Pattern EARLY_FONT = Pattern.compile(
            "^file:.*(Access to font at|A preload for) 'file:|^file:.*woff2? - Failed to load resource");

    private final Path profile;
    private final SiteServer server;
    private final ChromeDriver driver;

    Browser(Path chromium, Path chromedriver, boolean scripts) {
        SELENIUM.setLevel(Level.SEVERE); // it warns of every Chromium that is newer than itself
        try {
            profile = Files.createTempDirectory("chromium");
            server = new SiteServer(Book.site().resolve("..").normalize()); // the PDF lies beside the site
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
                "--force-prefers-reduced-motion", "--user-data-dir=" + profile);
        if (!scripts) {
            options.addArguments("--blink-settings=scriptEnabled=false");
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        driver = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.toFile()).build(), options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        driver.executeCdpCommand("Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite"))); // headless cannot ask
        desktop();
    }

    /** Opens a page by its file name, with or without an anchor. */
    void open(Address address, String page) {
        driver.get(base(address) + page);
    }

    /** Lets scripts come late. */
    void holdScripts(Duration hold) {
        server.hold(".js", hold);
    }

    /** A processor so many times slower. */
    void slow(int times) {
        devtools("Emulation.setCPUThrottlingRate", Map.of("rate", times));
    }

    /** Forgets what it loaded before. */
    void forget() {
        devtools("Network.clearBrowserCache", Map.of());
    }

    /** Where the site begins. */
    String base(Address address) {
        String folder = Book.site().getFileName() + "/";
        return switch (address) {
            case HTTP -> server.address() + folder;
            case FILE -> Book.site().toUri().toString();
        };
    }

    /** The address now shown, from the page's name on. */
    String location() {
        return driver.getCurrentUrl().replaceFirst(".*/", "");
    }

    void back() {
        driver.navigate().back();
    }

    void desktop() {
        size(1360, 900, false);
    }

    void phone() {
        size(360, 780, true);
    }

    /** A window of another size; narrow ones are phones. */
    void width(int width) {
        size(width, 900, width < 500);
    }

    private void size(int width, int height, boolean mobile) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
    }

    /** Whether the reader's system is set to dark. */
    void dark(boolean dark) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    void window(int width, int height) {
        size(width, height, false);
    }

    /** What the reader's system asks for, such as more contrast. */
    void prefer(String feature, String value) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(Map.of("name", feature, "value", value))));
    }

    /** Whether the page is shown as it would be printed. */
    void printed(boolean printed) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", printed ? "print" : ""));
    }

    /** The value of a script, run as if from the console. */
    Object evaluate(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** The value of a script that returns a list of words. */
    List<String> words(String script, Object... arguments) {
        return ((List<?>) evaluate(script, arguments)).stream().map(String::valueOf).toList();
    }

    /** The value of a script that calls its last argument with it when it is done. */
    Object await(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    /** What the developer tools answer to a command. */
    Map<String, Object> devtools(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    /** Runs a script before those of each page that is opened meanwhile. */
    void beforeEachPage(String script, Runnable meanwhile) {
        Object id = driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script)).get("identifier");
        try {
            meanwhile.run();
        } finally {
            driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", id));
        }
    }

    boolean is(String script, Object... arguments) {
        return (Boolean) evaluate("return Boolean(" + script + ")", arguments);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** Moves the mouse to the middle of an element. */
    void pointAt(String selector) {
        WebElement element = find(selector);
        evaluate("arguments[0].scrollIntoView({block: 'center'})", element);
        new Actions(driver).moveToElement(element).perform();
    }

    void pointAtNothing() {
        new Actions(driver).moveToLocation(1, 1).perform();
    }

    void click(String selector) {
        pointAt(selector);
        new Actions(driver).click().perform();
    }

    /** Presses the mouse on an element, moves it so many pixels and lets go. */
    void drag(String selector, int right, int down) {
        new Actions(driver).clickAndHold(find(selector)).moveByOffset(right / 2, down / 2).moveByOffset(right - right / 2, down - down / 2)
                .release().perform();
    }

    void focus(String selector) {
        evaluate("arguments[0].focus()", find(selector));
    }

    /** Touches the middle of an element with a finger. */
    void tap(String selector) {
        WebElement element = find(selector);
        evaluate("arguments[0].scrollIntoView({block: 'center'})", element);
        new Actions(driver).setActivePointer(PointerInput.Kind.TOUCH, "finger").moveToElement(element).click().perform();
    }

    void tab() {
        press(Keys.TAB);
    }

    /** Types into the element that has the focus. */
    void type(String text) {
        new Actions(driver).sendKeys(text).perform();
    }

    void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    void type(CharSequence keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses a key while a modifier is down. */
    void chord(Keys modifier, CharSequence key) {
        new Actions(driver).keyDown(modifier).sendKeys(key).keyUp(modifier).perform();
    }

    /** Waits, twenty seconds at most, until something is so. */
    void until(String condition, Object... arguments) {
        long end = System.nanoTime() + PATIENCE;
        while (!is(condition, arguments)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("after twenty seconds it is not so: " + condition);
            }
        }
    }

    /** The text that was copied last. */
    String clipboard() {
        return (String) driver.executeAsyncScript("navigator.clipboard.readText().then(arguments[0])");
    }

    /**
     * Errors and warnings of the console since they were last asked for. From a file Chromium refuses to ask for a font before a style
     * sheet does, and says so; it loads the font all the same.
     */
    List<String> complaints() {
        return log(LogType.BROWSER).filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage).filter(message -> !EARLY_FONT.matcher(message).find()).toList();
    }

    /** Every address requested since they were last asked for. */
    List<URI> requests() {
        Json json = new Json();
        return log(LogType.PERFORMANCE).map(entry -> json.<Map<String, Object>>toType(entry.getMessage(), Json.MAP_TYPE))
                .map(entry -> (Map<?, ?>) entry.get("message"))
                .filter(message -> "Network.requestWillBeSent".equals(message.get("method")))
                .map(message -> (Map<?, ?>) ((Map<?, ?>) message.get("params")).get("request"))
                .map(request -> URI.create((String) request.get("url"))).toList();
    }

    private Stream<LogEntry> log(String type) {
        return StreamSupport.stream(driver.manage().logs().get(type).spliterator(), false);
    }

    /** Keeps a picture of what is in sight. */
    void picture(String name) {
        Map<String, Object> shot = driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"));
        try {
            Files.createDirectories(Book.screens());
            Files.write(Book.screens().resolve(name + ".png"), Base64.getDecoder().decode((String) shot.get("data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
        server.close();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
