package nl.rolwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.catalogue.RulebookIntake;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The rulebook as a file for modelers, for whoever may read its page. */
@EmptyCatalogue
class RulebookDmnWebTest {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Rulebooks rulebooks;

    @Autowired
    private RulebookIntake intake;

    private String version = "";

    @BeforeEach
    void looksWhichIsInForce() {
        version = rulebooks.active().edition().version();
    }

    @Test
    @WithAnonymousUser
    void isThereForEverybody() {
        assertThat(web.get().uri("/regels.dmn"))
                .hasStatusOk()
                .hasContentType("application/xml")
                .hasHeader("Content-Disposition", "attachment; filename=\"rolwijzer-regels-" + version + ".dmn\"")
                .bodyText()
                .contains("namespace=\"http://localhost/regels/" + version + "\"");
    }

    @Test
    void isThereByVersion() {
        assertThat(file("/regels/" + version + ".dmn")).isNotEmpty().isEqualTo(file("/regels.dmn"));
    }

    @Test
    void isNotThereOfAVersionThatNeverWas() {
        assertThat(web.get().uri("/regels/8.8.8.dmn")).hasStatus(404);
    }

    @Test
    void ofOneThatWasNeverInForceIsForWhoMayTakeItIntoUse() {
        addOneThatIsNotInForce();

        assertThat(web.get().uri("/regels/9.0.0.dmn")).hasStatus(404);
    }

    @Test
    @SignedInAs(UserRole.BEHEERDER)
    void ofOneThatWasNeverInForceIsThereForABeheerder() {
        addOneThatIsNotInForce();

        assertThat(web.get().uri("/regels/9.0.0.dmn")).hasStatusOk().bodyText().contains("rolwijzer_regels_9_0_0");
    }

    @Test
    void isLinkedFromThePage() {
        assertThat(web.get().uri("/regels")).bodyText().contains("href=\"/regels.dmn\"");
        assertThat(web.get().uri("/regels/{version}", version))
                .bodyText()
                .contains("href=\"/regels/" + version + ".dmn\"");
    }

    private void addOneThatIsNotInForce() {
        if (rulebooks.find("9.0.0").isEmpty()) {
            String text = rulebooks.active().edition().text();
            intake.add(text.replaceFirst("(?m)^version: .*$", "version: 9.0.0"), true);
        }
    }

    private byte[] file(String address) {
        return web.get().uri(address).exchange().getResponse().getContentAsByteArray();
    }
}
