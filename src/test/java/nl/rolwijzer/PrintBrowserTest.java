package nl.rolwijzer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchParameters;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What comes out of the printer, or of "save as PDF". */
@RunningApplication
class PrintBrowserTest {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    @LocalServerPort
    private int port;

    @Autowired
    private Search search;

    @ParameterizedTest
    @ValueSource(strings = {"Paspoort aanvragen", "Gemeentelijk zwembad", "Belastingaanslag"})
    void printsAServiceOnTwoSheets(String name, Page page) {
        open(page, "/diensten/" + service(name));

        assertThat(sheets(page)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kwaliteit", "/stappen"})
    void printsWhatAServiceHasBesideItsDescriptionOnThreeSheets(String part, Page page) {
        open(page, "/diensten/" + service("Vergunning om een huis te verbouwen") + part);

        assertThat(sheets(page)).isEqualTo(3);
    }

    @Test
    void printsTheMarksOfJudgements(Page page) {
        open(page, "/diensten/" + service("Vergunning om een huis te verbouwen") + "/stappen");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".rw-oordeel--nee >> nth=0")
                        .evaluate("each => getComputedStyle(each, '::before').printColorAdjust"))
                .isEqualTo("exact");
    }

    @Test
    void printsWhatIsReadAndNotWhatIsClicked(Page page) {
        open(page, "/diensten/" + service("Paspoort aanvragen"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".rw-titel"))
                .containsText(Pattern.compile("Voorbeelden[\\s\\S]*Revisie 1\\. Vastgesteld op \\d"));
        for (String screenOnly : new String[] {".rw-kop", ".rw-voet", ".rw-plaats", ".rw-knoppen >> nth=0"}) {
            assertThat(page.locator(screenOnly)).isHidden();
        }
    }

    @Test
    void printsAComparisonAsATable(Page page) {
        open(page, "/vergelijk?dienst=" + service("Paspoort aanvragen") + "&dienst=" + service("Bibliotheek"));
        page.setViewportSize(700, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".rw-vergelijking >> nth=0").evaluate("each => getComputedStyle(each).display"))
                .isEqualTo("table");
    }

    private void open(Page page, String path) {
        SignedInPage.as(UserRole.ANALIST, page, port);
        page.navigate("http://localhost:" + port + path);
    }

    private UUID service(String name) {
        var request = SearchParameters.read(Map.of(SearchParameters.WORDS, List.of(name)));
        return search.page(request, 1, 1).get(0).id();
    }

    private static long sheets(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
