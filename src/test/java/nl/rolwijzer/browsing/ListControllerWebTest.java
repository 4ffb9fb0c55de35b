package nl.rolwijzer.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.Origin;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.catalogue.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;

/** The list as a browser without script sees it. */
@EmptyCatalogue
class ListControllerWebTest {

    private static final Pattern CHOICE = Pattern.compile(
            "<input[^>]*type=\"checkbox\"[^>]*name=\"([\\w.]+)\" value=\"([^\"]*)\"[^>]*>.*?rw-filter__aantal\">(\\d+)<",
            Pattern.DOTALL);
    private static final Pattern TOTAL = Pattern.compile("<p role=\"status\"><strong>(\\d+|Geen) dienst");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Search search;

    /** 30 services: 27 permissions of which one confirmed, a sale, a concept of which nothing is known, an example. */
    @BeforeEach
    void fill() {
        if (search.count(SearchRequest.everything()) > 0) {
            return;
        }
        IntStream.range(0, 26)
                .forEach(number -> catalogue.register(Drafts.passport()
                        .named("Vergunning %02d".formatted(number))
                        .concept()));
        catalogue.register(Drafts.passport().named("Dakkapel plaatsen").confirmed());
        catalogue.register(Drafts.passport()
                .named("Zaal huren")
                .with("organisatie", "Wijkcentrum De Brug & Zonen")
                .answering("wat", "aankoop")
                .answering("keuze", "anders")
                .answering("weigeren", "ja")
                .answering("basis", "overeenkomst")
                .answering("derden", "niemand")
                .concept());
        Drafts empty = Drafts.passport().named("Nog leeg").with("organisatie", "");
        for (String question : Drafts.ANSWERS.keySet()) {
            empty = empty.answering(question);
        }
        catalogue.register(empty.concept());
        catalogue.register(new Submission(
                UUID.randomUUID(),
                Drafts.passport()
                        .named("Voorbeeld")
                        .with("organisatie", "Voorbeelden")
                        .draft(),
                true,
                Origin.REFERENTIE,
                ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/diensten",
                "/diensten?voorbeelden=nee",
                "/diensten?status=concept",
                "/diensten?rol=onderdaan&rol=klant",
                "/diensten?q=vergunning&organisatie=gemeente VOORBEELDSTAD"
            })
    void countsForEveryChoiceWhatTheListThenShows(String base) {
        Matcher choice = CHOICE.matcher(body(base));
        int choices = 0;
        while (choice.find()) {
            String name = choice.group(1);
            String alone = UriComponentsBuilder.fromUriString(base)
                    .replaceQueryParam(name, "{value}")
                    .encode()
                    .buildAndExpand(choice.group(2).replace("&amp;", "&"))
                    .toUriString();
            assertThat(total(alone)).as(alone).isEqualTo(Integer.parseInt(choice.group(3)));
            choices++;
        }
        assertThat(choices).isGreaterThanOrEqualTo(17);
    }

    @Test
    void saysWhetherRolesAreConfirmedOrDerived() {
        assertThat(body("/diensten?q=dakkapel")).contains(">vastgesteld</p>").doesNotContain("afgeleid uit de antw");
        assertThat(body("/diensten?q=zaal")).contains(">afgeleid uit de antwoorden</p>");
        assertThat(body("/diensten?q=nog leeg")).contains("Nog geen rol");
    }

    @Test
    void keepsAChosenFilterInSightThatGivesNothing() {
        assertThat(body("/diensten?organisatie=Bestaat niet&rol=kiezer"))
                .containsPattern("value=\"Bestaat niet\" checked")
                .containsPattern("value=\"kiezer\" checked")
                .contains("Geen dienst past bij deze filters", "href=\"/diensten?rol=kiezer\"");
    }

    @Test
    void offersToDropTheFilterThatIsInTheWay() {
        assertThat(body("/diensten?q=bestaatniet&rol=klant"))
                .containsPattern("href=\"/diensten\\?rol=klant\"[^>]*>Haal dit filter weg:")
                .contains("(1 dienst)");
    }

    @Test
    void takesEachFilterAwayByALinkOfItsOwn() {
        assertThat(body("/diensten?rol=onderdaan&rol=klant&status=concept"))
                .contains(
                        "href=\"/diensten?rol=onderdaan&amp;status=concept\"",
                        "href=\"/diensten?rol=klant&amp;status=concept\"",
                        "href=\"/diensten?rol=klant&amp;rol=onderdaan\"");
    }

    @Test
    void hidesTheExamplesOnRequest() {
        assertThat(total("/diensten")).isEqualTo(30);
        assertThat(total("/diensten?voorbeelden=nee")).isEqualTo(29);
        assertThat(body("/diensten?voorbeelden=nee&q=voorbeeld")).doesNotContain(">Voorbeeld</a>");
    }

    @Test
    void givesTheExportTheSameFilters() {
        assertThat(body("/diensten?organisatie=Wijkcentrum De Brug %26 Zonen&rol=klant&sorteer=status&pagina=1"))
                .contains("href=\"/diensten.csv?rol=klant&amp;organisatie="
                        + "Wijkcentrum%20De%20Brug%20%26%20Zonen&amp;sorteer=status\"");
    }

    @ParameterizedTest
    @CsvSource({
        "1, Dakkapel plaatsen",
        "2, Zaal huren",
        "3, Zaal huren",
        "99999999999999999999, Zaal huren",
        "-1, Nog leeg"
    })
    void showsTheLastPageBeyondTheEnd(String page, String name) {
        assertThat(body("/diensten?pagina=" + page)).contains(">" + name + "</a>", "30 diensten");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rol=x&rol_derden=&status=%00&organisatie=%00&sorteer=zz&voorbeelden=misschien&pagina=nul",
                "q=%27%3B drop table service%3B--&q=tweede",
                "q=%25_!&organisatie=%25",
                "q=<script>alert(1)</script>&organisatie=<script>alert(1)</script>",
                "q=%00%01%7F&pagina=%00",
                "pagina=1&pagina=2&pagina=x",
                "rol[]=klant&__proto__=x&class.module=y"
            })
    void takesWhateverStandsInTheAddress(String query) {
        assertThat(body("/diensten?" + query)).contains("<h1").doesNotContain("<script>alert");
    }

    @Test
    void takesAVeryLongWordAndManyValues() {
        String query = "q=" + "x".repeat(5000) + "&organisatie=y".repeat(500);
        assertThat(body("/diensten?" + query)).contains("Geen dienst past bij deze filters");
    }

    @Test
    void speaksEnglish() {
        assertThat(web.get().uri("/diensten?rol=klant").cookie(new Cookie("taal", "en")))
                .bodyText()
                .contains("<title>Services", "1 service", "Customer", "derived from the answers")
                .doesNotContain("??");
    }

    private int total(String address) {
        Matcher total = TOTAL.matcher(body(address));
        assertThat(total.find()).as(address).isTrue();
        return total.group(1).equals("Geen") ? 0 : Integer.parseInt(total.group(1));
    }

    private String body(String address) {
        MvcTestResult result = web.get().uri(URI.create(encoded(address))).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** What a browser does to an address; what is encoded already stays as it is. */
    private static String encoded(String address) {
        return address.replace(" ", "%20")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("[", "%5B")
                .replace("]", "%5D");
    }
}
