package nl.rolwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rolwijzer.catalogue.NextRulebook;
import nl.rolwijzer.catalogue.ReassessmentRuns;
import nl.rolwijzer.catalogue.RulebookActivation;
import nl.rolwijzer.catalogue.RulebookIntake;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.ServiceReviews;
import nl.rolwijzer.platform.UserRole;
import nl.rolwijzer.products.Deliveries;
import nl.rolwijzer.products.ProductsDelivered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every page in every state can be used by everybody, on a wide screen and on a phone, in both languages. */
@RunningApplication
class AccessibilityBrowserTest {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> PATHS = List.of(
            "/",
            "/login",
            "/login?fout",
            "/login?ingevuld",
            "/toegankelijkheid",
            "/account",
            "/beheer",
            "/beheer/accounts",
            "/beheer/tokens",
            "/beheer/audit",
            "/beheer/audit/controle",
            "/beheer/reservekopie",
            "/beheer/zoeken",
            "/beheer/organisaties",
            "/beheer/productnamen",
            "/productnamen",
            "/weergaven",
            "/diensten?q=vergunningen&antwoord.wie=inwoner&rechtsgebied=zorg&vanaf=2026-01-01",
            "/diensten",
            "/diensten?q=bestaat-niet",
            "/diensten?rol=onderdaan&rol_derden=gebruiker&status=vastgesteld",
            "/diensten/nieuw",
            "/diensten/uitvoer",
            "/diensten/uitvoer?rapport=audit&rol=onderdaan",
            "/diensten/invoer",
            "/werklijst",
            "/analyse",
            "/rollen",
            "/rollen/klant",
            "/debat",
            "/rollen/gebruiker",
            "/regels",
            "/hulp",
            "/hulp/een-dienst-beschrijven",
            "/hulp/lijsten-invoeren",
            "/hulp/voor-de-beheerder",
            "/vergelijk",
            "/vergelijk?q=bestaat-niet",
            "/bestaat-niet");

    @LocalServerPort
    private int port;

    @Autowired
    private Search search;

    @Autowired
    private RulebookIntake intake;

    @Autowired
    private RulebookActivation activation;

    @Autowired
    private Rulebooks rulebooks;

    @Autowired
    private ReassessmentRuns runs;

    @Autowired
    private ServiceReviews reviews;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private JdbcClient database;

    static Stream<Arguments> everyPage() {
        return PATHS.stream()
                .flatMap(path -> everyScreen().map(screen -> Arguments.of(path, screen.get()[0], screen.get()[1])));
    }

    @ParameterizedTest
    @MethodSource
    void everyPage(String path, String language, int width, Page page) {
        show(page, path, language, width);
        check(page, language);
    }

    static Stream<Arguments> everyScreen() {
        return Stream.of(Arguments.of("nl", 1280), Arguments.of("nl", 360), Arguments.of("en", 1280));
    }

    @ParameterizedTest
    @MethodSource("everyScreen")
    void everyStateOfTheForm(String language, int width, Page page) {
        show(page, "/diensten/nieuw", language, width);
        page.locator("#omschrijving").fill("Verantwoordelijkheidsverdeling".repeat(180));
        page.locator("#wie-inwoner").check();
        page.locator("#wat-document").check();
        page.locator("#wat-hulp").check();
        page.locator("#weigeren-weet_niet").check();
        page.waitForCondition(() -> page.locator("#beoordeling").count() == 1);
        openEverything(page);
        check(page, language);
        page.locator(".rw-bewaren button[value=vaststellen]").click();
        page.waitForCondition(() -> page.locator("[data-foutoverzicht]").count() == 1);
        page.waitForLoadState();
        openEverything(page);
        check(page, language);
    }

    @ParameterizedTest
    @MethodSource("everyScreen")
    void proposalsInTheFormAndOnTheWorklistWhichTheEnterKeyTakesOver(String language, int width, Page page) {
        show(page, "/diensten/nieuw", language, width);
        page.locator("#naam").fill("Aaa hondenbelasting " + UUID.randomUUID());
        page.locator("#omschrijving").fill("Voor iedereen die een hond heeft.");
        page.locator("#voorstel-wat .rw-voorstel").waitFor();
        check(page, language);
        page.locator(".rw-bewaren button[value=concept]").click();
        page.waitForURL(address -> !address.endsWith("nieuw"));
        show(page, "/werklijst", language, width);
        check(page, language);
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("vanaf="));
        assertThat(page.locator("[role=status]").count()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("everyScreen")
    void everyPartOfAService(String language, int width, Page page) {
        var service = search.page(SearchRequest.everything(), 1, 1).get(0);
        show(page, "/diensten/" + service.id(), language, width);
        openEverything(page);
        check(page, language);
        show(page, "/diensten/" + service.id() + "/bewerken", language, width);
        openEverything(page);
        page.locator("#afwijken-ja").check();
        check(page, language);
        for (String part : List.of(
                "geschiedenis",
                "vergelijk?van=1&met=1",
                "vervallen",
                "revisies/1/terugzetten",
                "tegenspraak",
                "wat-als",
                "kwaliteit",
                "rapport",
                "kwaliteit/bewerken",
                "kwaliteit/versies",
                "wat-als?revisie=1&antwoord.wat=document&antwoord.derden=niemand",
                "wat-als?revisie=9&antwoord.derden=niemand&antwoord.derden=kiezers")) {
            show(page, "/diensten/" + service.id() + "/" + part, language, width);
            check(page, language);
        }
    }

    @ParameterizedTest
    @MethodSource("everyScreen")
    void stepsOutOfAFile(String language, int width, Page page) {
        String read = "/diensten/4591459e-0a15-4d0d-a407-50349cac80ca/stappen/inlezen";
        show(page, read, language, width);
        check(page, language);
        page.locator("main form button").first().click();
        page.locator("[data-foutoverzicht]").waitFor();
        check(page, language);
        String table = "naam;wie;wachttijd;kleur\nAanvraag;Jan;zes;rood\n";
        page.locator("#bestand")
                .setInputFiles(new FilePayload("stappen.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button").first().click();
        page.locator("#stappenformulier").waitFor();
        openEverything(page);
        check(page, language);
    }

    @ParameterizedTest
    @MethodSource("everyScreen")
    void theStepsOfAServiceInEveryState(String language, int width, Page page) {
        String permit = "/diensten/4591459e-0a15-4d0d-a407-50349cac80ca/stappen";
        for (String part : List.of("", "/versies/1", "/watals", "/watals?zonder=bezwaar&zonder=paraaf")) {
            show(page, permit + part, language, width);
            check(page, language);
        }
        show(page, permit + "/bewerken", language, width);
        openEverything(page);
        check(page, language);
        page.locator("button[value='weg.wachtrij']").click();
        page.locator("button[value='terug.wachtrij']").waitFor();
        page.locator("button[value=nieuw]").click();
        page.locator("input[id$='.naam']:focus").waitFor();
        page.locator("input[id='stap.toets.bewerktijd']").evaluate("field => field.value = 'lang'");
        page.locator("input[id='stap.toets.naam']").evaluate("field => field.value = ''");
        page.locator("button[value=bewaren]").click();
        page.locator("[data-foutoverzicht]").waitFor();
        openEverything(page);
        check(page, language);
    }

    @ParameterizedTest
    @MethodSource("everyScreen")
    void everyScreenOfTheTour(String language, int width, Page page) {
        for (String part : List.of(
                "schrappen",
                "schrappen?bekijk=true&weg=reageren&weg=stapel",
                "rollen?rol=klant",
                "rollen?rol=onderdaan",
                "twee-keer?aanvrager=nee",
                "twee-keer?aanvrager=nee&anderen=ja",
                "regels?stel=kaartje")) {
            show(page, "/rondleiding/" + part, language, width);
            check(page, language);
        }
    }

    @ParameterizedTest
    @MethodSource("everyScreen")
    void servicesSideBySide(String language, int width, Page page) {
        List<String> ids = search.page(SearchRequest.everything(), 1, 5).stream()
                .map(service -> "dienst=" + service.id())
                .toList();
        for (int count : List.of(2, 4, 5)) {
            show(page, "/vergelijk?" + String.join("&", ids.subList(0, count)), language, width);
            check(page, language);
        }
    }

    @ParameterizedTest
    @MethodSource("everyScreen")
    void theStartPageOfAnAnalyst(String language, int width, Page page) {
        String site = "http://localhost:" + port;
        page.context().addCookies(List.of(new Cookie("taal", language).setUrl(site)));
        page.setViewportSize(width, 900);
        SignedInPage.as(UserRole.ANALIST, page, port);
        page.navigate(site + "/");
        assertThat(page.locator("#sinds").count()).isEqualTo(1);
        openEverything(page);
        check(page, language);
    }

    @ParameterizedTest
    @MethodSource("everyScreen")
    void everyPageAboutRulebooks(String language, int width, Page page) {
        intake.add(NextRulebook.withAnotherRule(), true);
        for (String path : List.of("", "/1.0.1", "/2.0.0", "/2.0.0/proef", "/2.0.0/activeren")) {
            show(page, "/beheer/regels" + path, language, width);
            check(page, language);
        }
        show(page, "/regels/2.0.0", language, width);
        check(page, language);
        show(page, "/beheer/regels", language, width);
        page.locator("#tekst").fill("version: 1\nwoorden: []");
        page.locator("form[enctype] button[type=submit]").click();
        page.waitForCondition(() -> page.locator("[data-foutoverzicht]").count() == 1);
        page.waitForLoadState();
        check(page, language);
    }

    @ParameterizedTest
    @MethodSource("everyScreen")
    void everyPageAboutTheProductList(String language, int width, Page page) {
        ProductsDelivered products = new ProductsDelivered(deliveries, database);
        products.first();
        products.second();
        for (String path : List.of(
                "/beheer/productnamen",
                "/beheer/productnamen/" + products.waiting(),
                "/productnamen",
                "/productnamen?q=boom&toon=zonder",
                "/productnamen?q=bestaat-niet")) {
            show(page, path, language, width);
            openEverything(page);
            check(page, language);
        }
        show(page, "/diensten/nieuw", language, width);
        openEverything(page);
        page.locator("#product_zoek").pressSequentially("boom");
        page.locator("#producten button").waitFor();
        check(page, language);
        page.locator("#producten button").click();
        page.waitForLoadState();
        assertThat(page.locator("#naam").inputValue()).isEqualTo("boomhut vergunning");
        check(page, language);
    }

    @ParameterizedTest
    @MethodSource("everyScreen")
    void aListThatIsTakenInAndTakenBack(String language, int width, Page page) {
        show(page, "/diensten/invoer", language, width);
        upload(page, "%PDF-1.7");
        check(page, language);
        upload(
                page,
                "Dienst;Gemeente;Anders;wie\nZwembad " + UUID.randomUUID() + ";Delft;;inwoner\nFout;;;koning\nKort\n");
        check(page, language);
        page.locator("form[action$=kolommen] button").first().click();
        page.locator("#rijen").waitFor();
        check(page, language);
        page.locator("form[action$=uitvoeren] button").first().click();
        page.locator("form[action$=terugdraaien]").waitFor();
        check(page, language);
        page.locator("form[action$=terugdraaien] button").click();
        page.locator("#uitkomst").waitFor();
        check(page, language);
    }

    private static void upload(Page page, String text) {
        page.locator("#bestand")
                .setInputFiles(new FilePayload("lijst.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        page.locator("form[enctype] button[type=submit]").click();
        page.waitForLoadState();
    }

    @ParameterizedTest
    @MethodSource("everyScreen")
    void aServiceThatIsDueForReview(String language, int width, Page page) {
        intake.add(NextRulebook.withAnotherRule(), true);
        takeIntoUse("2.0.0");
        try {
            Set<UUID> due = reviews.due(search.page(SearchRequest.everything(), 1, 100).stream()
                    .map(ServiceRecord::id)
                    .toList());
            show(page, "/diensten/" + due.iterator().next(), language, width);
            assertThat(page.locator("#herziening").count()).isEqualTo(1);
            check(page, language);
        } finally {
            takeIntoUse("1.0.1");
        }
    }

    private void takeIntoUse(String version) {
        activation.activate(
                rulebooks.find(version).orElseThrow(),
                rulebooks.active().edition().sha256(),
                "Toegankelijkheid");
        while (!runs.progress().isFinished()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void everyPageHasATitleOfItsOwn(Page page) {
        Set<String> titles = new HashSet<>();
        String service = "/diensten/"
                + search.page(SearchRequest.everything(), 1, 1).get(0).id();
        Stream<String> ofAService = Stream.of(
                        "",
                        "/bewerken",
                        "/geschiedenis",
                        "/wat-als",
                        "/kwaliteit",
                        "/rapport",
                        "/kwaliteit/bewerken",
                        "/kwaliteit/versies",
                        "/tegenspraak",
                        "/vervallen",
                        "/revisies/1/terugzetten")
                .map(part -> service + part);
        Stream<String> others = PATHS.stream().filter(path -> !path.startsWith("/login") && !path.contains("?"));
        Stream.concat(others, ofAService).forEach(path -> {
            show(page, path, "nl", 1280);
            assertThat(page.title()).endsWith("Rolwijzer");
            assertThat(titles.add(page.title())).as(path + ": " + page.title()).isTrue();
        });
    }

    private void show(Page page, String path, String language, int width) {
        String site = "http://localhost:" + port;
        page.context().addCookies(List.of(new Cookie("taal", language).setUrl(site)));
        page.setViewportSize(width, 900);
        if (!path.startsWith("/login")) {
            SignedInPage.as(UserRole.BEHEERDER, page, port);
        }
        page.navigate(site + path);
    }

    private static void openEverything(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
    }

    private static void check(Page page, String language) {
        List<Rule> violations = axe(page, language).analyze().getViolations();
        assertThat(violations)
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(3)
                                .toList())
                .isEmpty();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("what sticks out to the right")
                .isZero();
    }

    /** Colours, at which most of the time goes, are the same in every language: looked at in Dutch, on both screens. */
    private static AxeBuilder axe(Page page, String language) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        AxeBuilder axe =
                new AxeBuilder(page).setLegacyMode(true).options(options).withTags(TAGS);
        return language.equals("nl") ? axe : axe.disableRules(List.of("color-contrast"));
    }
}
