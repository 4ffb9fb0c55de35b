package nl.rolwijzer.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import nl.rolwijzer.EmptyCatalogue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The debate about the word klant, for everybody. */
@EmptyCatalogue
class DebateWebTest {

    @Autowired
    private MockMvcTester web;

    @Test
    @WithAnonymousUser
    void letsEverybodyReadBothSidesAndWhatReadersObject() {
        assertThat(web.get().uri("/debat"))
                .hasStatusOk()
                .bodyText()
                .contains("Bert Teeuwen: klant bestaat, maar zelden", "Arjo Klamer: weg met de klant")
                .contains("Lezers spreken tegen", "ooit een hefboom", "Dat blijft u schuldig")
                .contains("alinea 3", "reactie 4", "2.2 Kritische kwaliteitsparameters")
                .doesNotContainIgnoringCase("neo-liberaal");
        assertThat(web.get().uri("/debat").cookie(new Cookie("taal", "en")))
                .bodyText()
                .contains("customers exist, but rarely", "comment 4");
    }

    @Test
    void isLinkedFromTheRoleKlant() {
        assertThat(web.get().uri("/rollen/klant")).bodyText().contains("href=\"/debat\"");
        assertThat(web.get().uri("/rollen/partner")).bodyText().doesNotContain("href=\"/debat\"");
    }
}
