package nl.rolwijzer;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Gives a test method a {@link Page} (or a {@link BrowserContext}) of a real Chromium:
 * {@code @ExtendWith(Browser.class)} on the class, a parameter {@code Page page} on the method.
 *
 * <p>One Chromium for the whole JVM, a fresh context (cookies, storage) for each test. The build lays
 * Chromium and Playwright's driver in target/browser (see src/test/browser/prepare.mjs). Without a
 * browser a test fails; it is never skipped. {@code ROLWIJZER_CHROMIUM} names another executable.
 *
 * <p>Playwright for Java is not thread safe: browser tests must all run on one thread.
 */
public final class Browser implements ParameterResolver, TestExecutionExceptionHandler {

    private static final Namespace NAMESPACE = Namespace.create(Browser.class);
    private static final Path FOLDER = Path.of("target", "browser").toAbsolutePath();

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--font-render-hinting=none",
            // nothing but this machine can be reached, not even by the browser's own services
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class || type == BrowserContext.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        BrowserContext context = context(test);
        if (parameter.getParameter().getType() == BrowserContext.class) {
            return context;
        }
        return context.newPage();
    }

    /** Leaves a picture of every open page of a failed test in target/browser/failed. */
    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
        OneTest used = test.getStore(NAMESPACE).get(OneTest.class, OneTest.class);
        Path folder = FOLDER.resolve("failed");
        String name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName();
        int number = 0;
        for (Page page : used == null ? List.<Page>of() : used.context.pages()) {
            try {
                Path picture = folder.resolve(name + "-" + ++number + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
            } catch (RuntimeException e) {
                failure.addSuppressed(e);
            }
        }
        throw failure;
    }

    private static BrowserContext context(ExtensionContext test) {
        Running running =
                test.getRoot().getStore(NAMESPACE).computeIfAbsent(Running.class, key -> new Running(), Running.class);
        return test.getStore(NAMESPACE)
                .computeIfAbsent(OneTest.class, key -> new OneTest(running.newContext()), OneTest.class)
                .context;
    }

    /** The store closes it when the test ends. */
    private record OneTest(BrowserContext context) implements AutoCloseable {
        @Override
        public void close() {
            context.close();
        }
    }

    /** The store of the root closes it when the last test has ended. */
    private static final class Running implements AutoCloseable {

        private final Playwright playwright;
        private final com.microsoft.playwright.Browser browser;

        Running() {
            Properties prepared = prepared();
            String own = System.getenv("ROLWIJZER_CHROMIUM");
            String executable = own == null || own.isBlank() ? prepared.getProperty("chromium") : own;
            if (executable == null) {
                throw new IllegalStateException("No Chromium for this kind of machine comes with the build:"
                        + " set ROLWIJZER_CHROMIUM to a Chromium, Chrome or Edge executable.");
            }
            if (!Files.isExecutable(Path.of(executable))) {
                throw new IllegalStateException(
                        "There is no browser at " + executable
                                + ": run `./mvnw process-test-classes`, or set ROLWIJZER_CHROMIUM to a Chromium, Chrome or Edge executable.");
            }

            System.setProperty("playwright.cli.dir", prepared.getProperty("driver"));
            com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
            playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of(
                            "PLAYWRIGHT_NODEJS_PATH",
                            prepared.getProperty("node"),
                            "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                            "1")));
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(executable))
                    .setHeadless(true)
                    .setChromiumSandbox(false)
                    .setArgs(FLAGS);
            if (executable.equals(prepared.getProperty("chromium"))) {
                // this replaces the environment, so it starts from ours
                Map<String, String> environment = new HashMap<>(System.getenv());
                environment.merge(
                        "LD_LIBRARY_PATH", prepared.getProperty("libraries"), (theirs, ours) -> ours + ":" + theirs);
                environment.put("FONTCONFIG_FILE", prepared.getProperty("fonts"));
                options.setEnv(environment);
            }
            try {
                browser = playwright.chromium().launch(options);
            } catch (RuntimeException e) {
                playwright.close();
                throw e;
            }
        }

        BrowserContext newContext() {
            BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                    .setLocale("nl-NL")
                    .setTimezoneId("Europe/Amsterdam")
                    .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                    .setViewportSize(1280, 800));
            context.setDefaultTimeout(30_000);
            return context;
        }

        private static Properties prepared() {
            Path file = FOLDER.resolve("browser.properties");
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new IllegalStateException(
                        "There is no browser for the tests (" + file + "): run `./mvnw process-test-classes` once.", e);
            }
            return properties;
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
