package nl.rolwijzer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job, done as a civil servant does it: in a browser. */
@RunningApplication
class DescribeServiceBrowserTest {

    private static final List<String> PASSPORT = List.of(
            "wie-inwoner",
            "wat-document",
            "keuze-alleen_hier",
            "weigeren-nee",
            "basis-besluit",
            "betaling-zelf",
            "bijdrage-niets",
            "derden-niemand");

    /** Playwright waits for a still element by script, and on a page without script it can wait in vain. */
    private static final Locator.ClickOptions AT_ONCE = new Locator.ClickOptions().setForce(true);

    @LocalServerPort
    private int port;

    @Test
    void describesAServiceConfirmsItFindsItBackAndExportsIt(Page page) throws IOException {
        String name = "Paspoort " + UUID.randomUUID();
        open(page, "/diensten/nieuw");
        fillIn(page, name);
        for (String answer : PASSPORT) {
            page.locator("#" + answer).check();
        }
        assertThat(page.locator("#stand")).hasText("Alle vragen zijn beantwoord.");
        assertThat(page.locator("#stand-rollen")).containsText("Onderdaan");
        assertThat(page.locator("#resultaatvak")).containsText("De burger zou klant zijn als dit allemaal zo was");

        page.locator(".rw-bewaren button[value=vaststellen]").click();
        assertThat(page.locator("main")).containsText("De dienst is vastgesteld");
        assertThat(page.locator("h1")).containsText(name);

        open(page, "/diensten");
        page.locator("main input[name=q]").fill(name);
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText(name);
        Download csv = page.waitForDownload(
                () -> page.locator("main a[href*='/diensten.csv']").first().click());
        assertThat(Files.readString(csv.path())).contains("\"" + name + "\"").contains("\"onderdaan\"");
    }

    @Test
    void keyboardAloneSuffices(Page page) {
        String name = "Paspoort " + UUID.randomUUID();
        open(page, "/diensten/nieuw");
        page.keyboard().press("Tab");
        assertThat(focused(page)).as("the skip link comes first").isEqualTo("");
        page.keyboard().press("Enter");
        tabTo(page, "naam");
        page.keyboard().type(name);
        for (String answer : PASSPORT) {
            tabTo(page, answer);
            page.keyboard().press("Space");
        }
        assertThat(page.locator("#stand")).hasText("Alle vragen zijn beantwoord.");
        tabToButton(page, "concept");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("bewaard als concept");
        assertThat(page.locator("h1")).containsText(name);
    }

    @Test
    void worksWithoutScript(BrowserContext context) {
        BrowserContext plain = context.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("nl-NL"));
        try (plain) {
            Page page = plain.newPage();
            String name = "Paspoort " + UUID.randomUUID();
            open(page, "/diensten/nieuw");
            fillIn(page, name);
            for (String answer : PASSPORT) {
                // By keyboard: a click waits for a still page by script, and one that does not wait can miss.
                page.locator("#" + answer).focus();
                page.keyboard().press("Space");
                assertThat(page.locator("#" + answer)).isChecked();
            }
            page.locator("#vragen button[value=bekijk]").click(AT_ONCE);
            assertThat(page.locator("#resultaatvak")).containsText("Onderdaan");
            assertThat(page.locator("#naam")).hasValue(name);
            page.locator(".rw-bewaren button[value=vaststellen]").click(AT_ONCE);
            assertThat(page.locator("h1")).containsText(name);
            assertThat(page.locator("[data-afdrukken]")).isHidden();
        }
    }

    @Test
    void anExclusiveAnswerClearsTheOthersAndTheOtherWayRound(Page page) {
        open(page, "/diensten/nieuw");
        page.locator("#bijdrage-ideeen").check();
        page.locator("#bijdrage-prestatie").check();
        page.locator("#bijdrage-niets").check();
        assertThat(page.locator("#bijdrage-ideeen")).not().isChecked();
        assertThat(page.locator("#bijdrage-prestatie")).not().isChecked();
        page.locator("#bijdrage-ideeen").check();
        assertThat(page.locator("#bijdrage-niets")).not().isChecked();
        page.locator("#bijdrage-weet_niet").check();
        assertThat(page.locator("#bijdrage-ideeen")).not().isChecked();
    }

    @Test
    void changingAnEarlyAnswerKeepsTheLaterOnes(Page page) {
        open(page, "/diensten/nieuw");
        for (String answer : PASSPORT) {
            page.locator("#" + answer).check();
        }
        page.locator("#wie-bedrijf").check();
        page.locator("#keuze-anders").check();
        assertThat(page.locator("#stand")).hasText("Alle vragen zijn beantwoord.");
        for (String answer : List.of("weigeren-nee", "basis-besluit", "betaling-zelf", "derden-niemand")) {
            assertThat(page.locator("#" + answer)).isChecked();
        }
    }

    @Test
    void asksBeforeLeavingWithUnsavedChanges(Page page) {
        List<String> dialogs = new ArrayList<>();
        page.onDialog(dialog -> {
            dialogs.add(dialog.type());
            dialog.accept();
        });
        open(page, "/diensten/nieuw");
        page.locator(".rw-menu__link").first().click();
        assertThat(dialogs).isEmpty();
        open(page, "/diensten/nieuw");
        page.locator("#naam").fill("Nog niet bewaard");
        page.locator(".rw-menu__link").first().click();
        page.waitForURL("**/");
        assertThat(dialogs).containsExactly("beforeunload");
    }

    @Test
    void putsTheFocusOnTheSummaryOfWhatIsWrongAndLeadsToTheField(Page page) {
        open(page, "/diensten/nieuw");
        page.locator("#wie-inwoner").check();
        page.locator(".rw-bewaren button[value=vaststellen]").click();
        assertThat(page.locator("[data-foutoverzicht]")).isFocused();
        page.locator("[data-foutoverzicht] a", new Page.LocatorOptions().setHasText("Keuzevrijheid"))
                .click();
        assertThat(page.locator("#vraag-keuze")).isFocused();
        assertThat(page.locator("#vraag-keuze")).containsText("kies een antwoord");
        assertThat(page.locator("#wie-inwoner")).isChecked();
    }

    private void open(Page page, String path) {
        SignedInPage.as(UserRole.AMBTENAAR, page, port);
        page.navigate("http://localhost:" + port + path);
    }

    private static void fillIn(Page page, String name) {
        page.locator("#naam").fill(name);
        page.locator("#organisatie").fill("Gemeente Voorbeeldstad");
        page.locator("#omschrijving").fill("Een inwoner vraagt aan de balie een paspoort aan.");
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.id");
    }

    /** Goes on with the Tab key until the field has the focus; within a group of radio buttons with the arrow keys. */
    private static void tabTo(Page page, String id) {
        String group = id.substring(0, id.contains("-") ? id.indexOf('-') : id.length());
        for (int presses = 0; presses < 100 && !focused(page).equals(id); presses++) {
            boolean inGroup = focused(page).startsWith(group + "-");
            boolean radio = (boolean) page.evaluate("document.activeElement.type === 'radio'");
            page.keyboard().press(inGroup && radio ? "ArrowDown" : "Tab");
        }
        assertThat(focused(page)).isEqualTo(id);
    }

    private static void tabToButton(Page page, String value) {
        for (int presses = 0; presses < 100; presses++) {
            if (value.equals(page.evaluate("document.activeElement.value"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no button " + value + " within reach of the Tab key");
    }
}
