package nl.rolwijzer.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.RulebookReader;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.RulebookActivation;
import nl.rolwijzer.catalogue.RulebookIntake;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.SaveResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A catalogue in which the rules have changed. */
@EmptyCatalogue
class OldRulebookWebTest {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Rulebooks rulebooks;

    @Autowired
    private RulebookIntake intake;

    @Autowired
    private RulebookActivation activation;

    @Test
    void showsAnOldRevisionByItsOwnRulebook() {
        Drafts passport = Drafts.passport().answering("wat", "document");
        UUID id = ((SaveResult.Saved) catalogue.register(passport.concept())).serviceId();
        String before = rulebooks.active().edition().version();
        activate(rulebooks
                .active()
                .edition()
                .text()
                .replaceFirst("(?m)^version: .*$", "version: 9.0.0")
                .replaceFirst("(id: O11\\s+q: wat\\s+in: )\\[document]", "$1[controle]"));
        catalogue.revise(id, 1, passport.concept());

        assertThat(web.get().uri("/diensten/{id}/revisies/1", id))
                .bodyText()
                .contains("regelset " + before, "De overheid legt iets officieel vast");
        assertThat(web.get().uri("/diensten/{id}", id))
                .bodyText()
                .contains("regelset 9.0.0", "Geen rol.")
                .doesNotContain("De overheid legt iets officieel vast");
        assertThat(web.get().uri("/regels")).bodyText().contains("Regelset 9.0.0");
    }

    private void activate(String text) {
        intake.add(text, true);
        Rulebook next = RulebookReader.read(text);
        activation.activate(next, rulebooks.active().edition().sha256(), "De uitvoering is veranderd.");
    }
}
