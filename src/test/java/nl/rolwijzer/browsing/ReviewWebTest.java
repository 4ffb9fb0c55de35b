package nl.rolwijzer.browsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.assessment.RulebookReader;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.NextRulebook;
import nl.rolwijzer.catalogue.ReassessmentRuns;
import nl.rolwijzer.catalogue.RulebookActivation;
import nl.rolwijzer.catalogue.RulebookIntake;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What readers see, and writers decide, after a rulebook gave services other roles. */
@EmptyCatalogue
class ReviewWebTest {

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

    @Autowired
    private ReassessmentRuns runs;

    @Test
    void asksForAReviewWhereverTheServiceIsShown() throws InterruptedException {
        Drafts document = Drafts.passport().answering("wat", "document");
        UUID taken = register(document);
        UUID kept = register(document.named("Rijbewijs"));
        UUID same = register(Drafts.passport().named("Thuiszorg").answering("wat", "hulp"));
        activate(NextRulebook.withAnotherRule());

        assertThat(web.get().uri("/diensten/{id}", taken))
                .bodyText()
                .contains(
                        "Herziening nodig",
                        "Regelset 2.0.0 geeft andere rollen dan regelset 1.0.1",
                        "Regel OND-DOC geldt niet meer.",
                        "value=\"overnemen\"",
                        "value=\"houden\"");
        assertThat(web.get().uri("/diensten/{id}", same)).bodyText().doesNotContain("Herziening nodig");
        assertThat(web.get().uri("/diensten/{id}", taken).with(SignedInAs.Factory.sender(UserRole.ANALIST)))
                .bodyText()
                .contains("Herziening nodig")
                .doesNotContain("value=\"overnemen\"");
        assertThat(web.get().uri("/"))
                .bodyText()
                .contains("Bij 2 diensten is herziening nodig", "/diensten?herziening=nodig");

        assertThat(web.get().uri("/diensten?herziening=nodig"))
                .bodyText()
                .contains("Paspoort", "Rijbewijs", "Andere regels")
                .doesNotContain("Thuiszorg");
        assertThat(web.get().uri("/diensten.csv?herziening=nodig"))
                .bodyText()
                .contains(taken.toString(), kept.toString())
                .doesNotContain(same.toString());
        assertThat(web.get().uri("/diensten")).bodyText().contains("Thuiszorg", "utrecht-status-badge--warning");

        assertThat(settle(taken, "overnemen")).hasRedirectedUrl("/diensten/" + taken);
        assertThat(settle(kept, "houden")).hasRedirectedUrl("/diensten/" + kept);
        assertThat(settle(same, "weggooien")).hasStatus(400);
        assertThat(catalogue.get(taken).saved().reason()).isEqualTo("Rollen overgenomen van regelset 2.0.0.");
        assertThat(catalogue.get(kept).saved().reason())
                .isEqualTo("Rollen gehouden, hoewel regelset 2.0.0 andere rollen geeft.");
        assertThat(runs.progress().due()).isZero();
        assertThat(web.get().uri("/diensten/{id}/bewerken", kept)).hasStatusOk();
    }

    private UUID register(Drafts service) {
        return ((SaveResult.Saved) catalogue.register(service.confirmed())).serviceId();
    }

    private void activate(String text) throws InterruptedException {
        intake.add(text, true);
        activation.activate(
                RulebookReader.read(text), rulebooks.active().edition().sha256(), "Nodig.");
        for (int i = 0; i < 100 && !runs.progress().isFinished(); i++) {
            Thread.sleep(50);
        }
    }

    private MvcTestResult settle(UUID id, String decision) {
        return web.post()
                .uri("/diensten/{id}/herziening", id)
                .param("revisie", "1")
                .param("regelset", rulebooks.active().edition().sha256())
                .param("besluit", decision)
                .with(csrf())
                .exchange();
    }
}
