package nl.rolwijzer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A newcomer takes the tour, from the start page to a first service of their own. */
@RunningApplication
class TourBrowserTest {

    /** Playwright waits for a still element by script, and on a page without script it can wait in vain. */
    private static final Locator.ClickOptions AT_ONCE = new Locator.ClickOptions().setForce(true);

    @LocalServerPort
    private int port;

    @Test
    void isTakenWithoutScriptByWhoHasNotSignedIn(BrowserContext context) {
        BrowserContext plain = context.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("nl-NL"));
        try (plain) {
            Page page = plain.newPage();
            page.navigate(site() + "/");
            page.locator("main a[href='/rondleiding']").click(AT_ONCE);
            page.locator("label[for='weg-reageren']").click(AT_ONCE);
            page.locator("main button[type=submit]").click(AT_ONCE);
            assertThat(page.locator("#reactie")).containsText("Buren en omgeving verliest dit");
            assertThat(page.locator("#weg-reageren")).isChecked();
            onward(page);
            page.locator("label[for='rol-klant']").click(AT_ONCE);
            page.locator("main button[type=submit]").click(AT_ONCE);
            assertThat(page.locator("#reactie")).containsText("De burger zou klant zijn als dit allemaal zo was");
            onward(page);
            page.locator("label[for='aanvrager-nee']").click(AT_ONCE);
            page.locator("label[for='anderen-ja']").click(AT_ONCE);
            page.locator("main button[type=submit]").click(AT_ONCE);
            assertThat(page.locator("#reactie")).containsText("Waarde voor één");
            onward(page);
            page.locator("label[for='stel-kaartje']").click(AT_ONCE);
            page.locator("main button[type=submit]").click(AT_ONCE);
            assertThat(page.locator("#reactie")).containsText("Klant");
            page.locator("main a[href='/diensten/nieuw']").click(AT_ONCE);
            assertThat(page).hasURL(Pattern.compile(".*/login$"));
        }
    }

    @Test
    void keyboardAloneLeadsToTheFormForAFirstService(Page page) {
        SignedInPage.as(UserRole.AMBTENAAR, page, port);
        page.navigate(site() + "/rondleiding");
        tabTo(page, "weg-publiceren");
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(page.locator("#reactie")).containsText("weten wat er in hun straat komt");
        for (String next : List.of("rollen", "twee-keer", "regels")) {
            tabToLink(page, "/rondleiding/" + next, ".rw-knoppen");
            page.keyboard().press("Enter");
            page.waitForURL("**/rondleiding/" + next);
        }
        assertThat(page.locator("h1")).hasText("Dit maken de regels ervan");
        tabToLink(page, "/diensten/nieuw", "main");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(site() + "/diensten/nieuw");
    }

    @Test
    void staysAwayWhenItIsSentAway(Page page) {
        page.navigate(site() + "/");
        page.locator("main a[href='/rondleiding/niet-meer']").click();
        page.waitForLoadState();
        assertThat(page.locator("main a[href='/rondleiding']")).hasCount(0);
        page.reload();
        assertThat(page.locator("main a[href='/rondleiding']")).hasCount(0);
    }

    private static void onward(Page page) {
        page.locator(".rw-knoppen a.utrecht-button--primary-action").click(AT_ONCE);
    }

    private String site() {
        return "http://localhost:" + port;
    }

    private static void tabTo(Page page, String id) {
        for (int presses = 0; presses < 60; presses++) {
            if (page.evaluate("document.activeElement.id").equals(id)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no " + id + " within reach of the Tab key");
    }

    private static void tabToLink(Page page, String start, String within) {
        for (int presses = 0; presses < 60; presses++) {
            Object reached = page.evaluate(
                    "([start, within]) => (document.activeElement.getAttribute('href') || '').startsWith(start)"
                            + " && document.activeElement.closest(within) !== null",
                    List.of(start, within));
            if (Boolean.TRUE.equals(reached)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(page.url())
                .as("a link to " + start + " within reach of the Tab key")
                .isEmpty();
    }
}
