package nl.rolwijzer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Choosing services to compare, and trying out answers, in a browser with and without script. */
@RunningApplication
class CompareBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Search search;

    @Test
    void comparesWhatIsTickedInTheListWithoutScript(BrowserContext context) {
        try (BrowserContext plain = context.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("nl-NL"))) {
            Page page = plain.newPage();
            open(page, "/diensten");
            page.locator("input[form=vergelijken] >> nth=0").check();
            page.locator("input[form=vergelijken] >> nth=2").check();
            page.locator("button[form=vergelijken]").click();

            assertThat(page).hasTitle(Pattern.compile("^Vergelijk .+ - Diensten - Rolwijzer$"));
            assertThat(page.locator(".rw-vergelijking >> nth=0 >> thead th")).hasCount(3);
            page.locator("text=Verberg gelijke rijen").click();
            assertThat(page.locator("main")).containsText("verborgen");
        }
    }

    @Test
    void renewsTheOutcomeOfAWhatIfAndItsAddressWhileAnswering(Page page) {
        ServiceRecord first = search.page(SearchRequest.everything(), 1, 1).get(0);
        open(page, "/diensten/" + first.id() + "/wat-als");
        assertThat(page.locator("#uitkomst")).containsText("U heeft nog geen antwoord veranderd");

        page.locator("#wat-document").check(new Locator.CheckOptions().setForce(true));

        assertThat(page.locator("#uitkomst")).containsText("In deze proef");
        assertThat(page.locator("#uitkomst")).containsText("Waar gaat het om");
        assertThat(page.locator("#proef-stand")).not().containsText("nog geen antwoord veranderd");
        assertThat(page)
                .hasURL(Pattern.compile("wat-als\\?revisie=" + first.revision() + "&.*antwoord\\.wat=document"));
        assertThat(page.locator("#wat-document")).isChecked();
    }

    private void open(Page page, String path) {
        SignedInPage.as(UserRole.AMBTENAAR, page, port);
        page.navigate("http://localhost:" + port + path);
    }
}
