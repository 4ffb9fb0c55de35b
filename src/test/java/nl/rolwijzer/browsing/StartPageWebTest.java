package nl.rolwijzer.browsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

import java.nio.charset.StandardCharsets;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.SavedBy;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The start page offers everybody what they come for. */
@EmptyCatalogue
class StartPageWebTest {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Search search;

    @BeforeEach
    void fill() {
        if (search.count(SearchRequest.everything()) == 0) {
            catalogue.register(Drafts.passport().named("Mijn eigen concept").concept());
            SecurityContext mine = SecurityContextHolder.getContext();
            SavedBy.person(
                    "Bo Bakker",
                    () -> catalogue.register(
                            Drafts.passport().named("Concept van Bo").concept()));
            SavedBy.person(
                    "Bo Bakker",
                    () -> catalogue.register(
                            Drafts.passport().named("Bo is klaar").confirmed()));
            SecurityContextHolder.setContext(mine);
        }
    }

    @Test
    void showsACivilServantTheirOwnConceptsAndWhatIsDueForReview() {
        String page = body("/", SignedInAs.Factory.sender(UserRole.AMBTENAAR));

        assertThat(part(page, "concepten")).contains("Mijn eigen concept").doesNotContain("Concept van Bo");
        assertThat(part(page, "herzien")).contains("Er is niets dat u opnieuw moet bekijken.");
        assertThat(page)
                .contains("Welkom, Demo-ambtenaar", "href=\"/diensten/nieuw\"")
                .doesNotContain("Nieuw en gewijzigd", "href=\"/beheer");
    }

    @Test
    void showsAnAnalystWhatIsNewAndWhichTensionsAreInIt() {
        String page = body("/", SignedInAs.Factory.sender(UserRole.ANALIST));

        assertThat(part(page, "nieuw"))
                .contains("3 diensten nieuw of gewijzigd.", "Mijn eigen concept", "Concept van Bo", "Nieuw.")
                .containsPattern("type=\"date\" id=\"sinds\" name=\"sinds\" value=\"\\d{4}-\\d\\d-\\d\\d\"");
        assertThat(part(page, "spanningen"))
                .containsPattern("href=\"/diensten\\?[^\"]*vanaf=[^\"]*\">3 diensten")
                .containsPattern("href=\"/diensten\\?[^\"]*spanning=");
        assertThat(page).doesNotContain("Mijn concepten", "href=\"/diensten/nieuw\"");
    }

    @Test
    void takesTheDayFromTheAddressAndSaysWhenNothingIsNewSince() {
        RequestPostProcessor analyst = SignedInAs.Factory.sender(UserRole.ANALIST);

        assertThat(part(body("/?sinds=2999-01-01", analyst), "nieuw"))
                .contains("Sinds 1 januari 2999 is er geen dienst nieuw of gewijzigd.", "Kies een eerdere datum.");
        for (String none : new String[] {"gisteren", "-999999999-01-01", "+999999999-12-31"}) {
            assertThat(part(body("/?sinds=" + none, analyst), "nieuw")).contains("Mijn eigen concept");
        }
    }

    @Test
    void showsAnAdministratorHowTheTrailStandsAndLeadsToTheAdministration() {
        String page = body("/", SignedInAs.Factory.sender(UserRole.BEHEERDER));

        assertThat(part(page, "beheer-kop"))
                .contains("Het spoor is nog niet gecontroleerd sinds Rolwijzer is gestart.")
                .contains("href=\"/diensten.csv\"", "href=\"/beheer/audit/export\"", "href=\"/beheer/accounts\"");
        assertThat(page).contains("Mijn concepten");
        assertThat(body("/beheer", SignedInAs.Factory.sender(UserRole.BEHEERDER)))
                .contains(
                        "href=\"/beheer/accounts\"",
                        "href=\"/beheer/regels\"",
                        "href=\"/beheer/audit\"",
                        "href=\"/beheer/reservekopie\"");
    }

    @Test
    void tellsWhoeverHasNotSignedInWhatItDoes() {
        assertThat(body("/", anonymous()))
                .contains("In welke rol ontmoet de burger uw dienst?", "Zo werkt het")
                .doesNotContain("Mijn concepten", "Mijn eigen concept");
    }

    private String body(String address, RequestPostProcessor sender) {
        return new String(
                web.get().uri(address).with(sender).exchange().getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private static String part(String page, String id) {
        return page.substring(page.indexOf("aria-labelledby=\"" + id + "\""))
                .transform(rest -> rest.substring(0, rest.indexOf("</section>")));
    }
}
