package nl.rolwijzer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session that ends while somebody types, as they meet it in a browser. */
@RunningApplication
class LostSessionBrowserTest {

    @LocalServerPort
    private int port;

    @Test
    void givesTheFormBackAfterSigningIn(Page page) {
        typesAndSavesTooLate(page);
    }

    @Test
    void givesTheFormBackWithoutScript(BrowserContext context) {
        try (BrowserContext plain = context.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("nl-NL"))) {
            typesAndSavesTooLate(plain.newPage());
        }
    }

    @Test
    void saysBesideTheQuestionsThatTheReaderIsSignedOutAndLeadsBack(Page page) {
        String name = open(page);
        page.context().clearCookies();
        page.locator("#wie-inwoner").check();
        Locator message = page.locator("[data-uitgelogd]");
        assertThat(message).isVisible();
        assertThat(message).containsText("U bent niet meer ingelogd");
        assertThat(page.locator("#resultaatvak")).not().containsText("Gebruikersnaam");

        message.locator("button").click();
        signIn(page);

        assertThat(page.locator("#naam")).hasValue(name);
        assertThat(page.locator("#wie-inwoner")).isChecked();
    }

    private void typesAndSavesTooLate(Page page) {
        String name = open(page);
        page.locator("#wie-inwoner").check(new Locator.CheckOptions().setForce(true));
        page.context().clearCookies();
        page.locator(".rw-bewaren button[value=concept]").click(new Locator.ClickOptions().setForce(true));
        assertThat(page.locator("main")).containsText("Wat u hebt ingevuld, is er nog");

        signIn(page);

        assertThat(page.locator("main")).containsText("Er is nog niets bewaard");
        assertThat(page.locator("#naam")).hasValue(name);
        assertThat(page.locator("#wie-inwoner")).isChecked();
        page.locator(".rw-bewaren button[value=concept]").click(new Locator.ClickOptions().setForce(true));
        assertThat(page.locator("main")).containsText("bewaard als concept");
        assertThat(page.locator("h1")).containsText(name);
    }

    private String open(Page page) {
        String name = "Paspoort " + UUID.randomUUID();
        SignedInPage.as(UserRole.AMBTENAAR, page, port);
        page.navigate("http://localhost:" + port + "/diensten/nieuw");
        page.locator("#naam").fill(name);
        return name;
    }

    private static void signIn(Page page) {
        page.locator("#naam").fill("ambtenaar");
        page.locator("#wachtwoord").fill("rolwijzer-demo");
        page.locator("main button[type=submit]").click(new Locator.ClickOptions().setForce(true));
    }
}
