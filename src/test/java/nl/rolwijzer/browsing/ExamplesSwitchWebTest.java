package nl.rolwijzer.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Origin;
import nl.rolwijzer.catalogue.ServiceDraft;
import nl.rolwijzer.catalogue.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** One switch decides everywhere whether the reference catalogue is listed and counted. */
@EmptyCatalogue
class ExamplesSwitchWebTest {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    /** One example in which the citizen is kiezer, and nothing else. */
    @BeforeEach
    void fill() {
        Map<String, List<String>> voting = Map.of("wat", List.of("stemmen"));
        ServiceDraft draft = new ServiceDraft("Stembureau", "", "", "", "", "", "", "", "", voting, Map.of());
        catalogue.register(new Submission(new UUID(1, 1), draft, false, Origin.REFERENTIE, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /             | 1<span class="rw-onzichtbaar">diensten met de rol kiezer | 0<span class="rw-onzichtbaar">diensten met de rol kiezer
                    /rollen       | 1 dienst<    | Voorbeelden tonen
                    /rollen/kiezer| >Stembureau< | Er is nog geen dienst met de rol kiezer.
                    /diensten     | >Stembureau< | Geen diensten
                    """)
    void listsAndCountsExamplesOnlyWhenTheyAreShown(String address, String shown, String hidden) {
        assertThat(web.get().uri(address))
                .hasStatusOk()
                .bodyText()
                .contains(shown)
                .doesNotContain(hidden);
        assertThat(web.get().uri(address + "?voorbeelden=nee"))
                .hasStatusOk()
                .bodyText()
                .contains(hidden)
                .doesNotContain(shown);
    }
}
