package nl.rolwijzer.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.OrganisationShelf;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The list of organisations that the beheerder keeps. */
@EmptyCatalogue
@SignedInAs(UserRole.BEHEERDER)
class OrganisationsWebTest {

    private static final String PATH = "/beheer/organisaties";
    private static final String ADDRESS = "https://identifier.overheid.nl/tooi/id/gemeente/gm9999";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private OrganisationShelf shelf;

    @Autowired
    private Search search;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private JdbcClient database;

    @Test
    void addsAnOrganisationToChooseFrom() {
        assertThat(keep("Gemeente Nieuwdorp", ADDRESS)).hasRedirectedUrl(PATH);

        assertThat(web.get().uri(PATH)).bodyText().contains("Gemeente Nieuwdorp", ADDRESS, "Geen diensten");
        assertThat(search.organisations()).contains("Gemeente Nieuwdorp");
        assertThat(web.get().uri("/beheer/audit?actie=organisatie.bewaard"))
                .bodyText()
                .contains("Demo-beheerder heeft een organisatie bewaard");
    }

    @Test
    void givesAnOrganisationThatServicesHaveItsAddress() {
        catalogue.register(Drafts.passport().with("organisatie", "Gemeente Oud").concept());
        keep("gemeente  OUD", ADDRESS + "8");

        assertThat(shelf.all())
                .filteredOn(each -> each.name().equalsIgnoreCase("gemeente oud"))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.name()).isEqualTo("Gemeente Oud");
                    assertThat(kept.uri()).isEqualTo(ADDRESS + "8");
                });
        assertThat(web.get().uri(PATH)).bodyText().contains("1 dienst", "/diensten?organisatie=Gemeente%20Oud");
        keep("Gemeente Oud", "");
        assertThat(shelf.all()).extracting(OrganisationShelf.Kept::uri).doesNotContain(ADDRESS + "8");
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        assertThat(keep(" ", "")).hasStatus(422).bodyText().contains("Vul de naam van de organisatie in.");
        assertThat(keep("Gemeente Half", "geen adres"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Webadres van de organisatie: vul een webadres in",
                        "value=\"Gemeente Half\"",
                        "value=\"geen adres\"");
        assertThat(keep("x".repeat(201), "")).hasStatus(422).bodyText().contains("Er passen 200 tekens in");
        assertThat(search.organisations()).doesNotContain("Gemeente Half");
    }

    @Test
    void losesWhatIsErasedFromTheTrail() {
        keep("Gemeente Fout", ADDRESS + "7");
        UUID entry = database.sql("select e.id from audit_entry e join audit_text t on t.entry = e.id"
                        + " where e.action = 'organisatie.bewaard' and t.texts like '%Gemeente Fout%'")
                .query(UUID.class)
                .single();

        assertThat(web.post()
                        .uri("/beheer/audit/regels/" + entry + "/wissen")
                        .with(csrf())
                        .param("veld", "organisatie")
                        .param("reden", "PERSOONSGEGEVENS"))
                .hasStatus3xxRedirection();
        assertThat(search.organisations()).doesNotContain("Gemeente Fout");
    }

    private MvcTestResult keep(String name, String uri) {
        var request = web.post().uri(PATH).with(csrf());
        Map.of("organisatie", name, "organisatie_uri", uri).forEach(request::param);
        return request.exchange();
    }
}
