package nl.rolwijzer.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Proposals from the text, in the form, as a browser without script sees them. */
@EmptyCatalogue
class ProposalsWebTest {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Test
    void showsWhatTheTextPointsAtWithItsWordsAndCountsItForNothing() {
        String page = text(send("/diensten/nieuw", form("Hondenbelasting betalen"), "actie", "bekijk"));

        assertThat(page).contains("Voorstel uit uw tekst", "<q dir=\"auto\">Hondenbelasting</q>");
        assertThat(chosen(page)).isEmpty();
    }

    @Test
    void takesOverTheProposalOfOneQuestionAndSavesNothing() {
        String page = text(send("/diensten/nieuw", form("Hondenbelasting betalen"), "overnemen", "wat"));

        assertThat(chosen(page)).containsExactly("wat-aanslag");
        assertThat(page).contains("id=\"voorstel-keuze\"><div class=\"rw-voorstel\"");
        assertThat(page).contains("id=\"voorstel-wat\"></div>");
    }

    @Test
    void takesOverAllProposalsAndLeavesWhatWasAnswered() {
        MultiValueMap<String, String> form = form("Hondenbelasting betalen");
        form.add("antwoord.wat", "geld");

        assertThat(chosen(text(send("/diensten/nieuw", form, "overnemen", "alle"))))
                .contains("wat-geld", "keuze-moet", "basis-opgelegd", "betaling-verplicht")
                .doesNotContain("wat-aanslag");
    }

    @Test
    void keepsNoProposalThatWasNotTakenOver() {
        assertThat(concept("Hondenbelasting " + UUID.randomUUID()).facts().answers())
                .isEmpty();
    }

    @Test
    void renewsTheProposalsWhileTheFormIsFilledIn() {
        String live = text(send("/diensten/nieuw/resultaat", form("Hondenbelasting betalen"), "x", "y"));

        assertThat(live).contains("id=\"voorstel-wat\" hx-swap-oob=\"innerHTML\"", "Hondenbelasting</q>");
    }

    private ServiceRecord concept(String name) {
        MvcTestResult saved = send("/diensten/nieuw", form(name), "actie", "concept");
        assertThat(saved).hasStatus3xxRedirection();
        String address = saved.getResponse().getRedirectedUrl();
        return catalogue.get(UUID.fromString(address.substring("/diensten/".length())));
    }

    private MvcTestResult send(String path, MultiValueMap<String, String> form, String button, String value) {
        return web.post()
                .uri(path)
                .with(csrf())
                .params(form)
                .param(button, value)
                .exchange();
    }

    /** The ids of the answers that are chosen in a page. */
    private static List<String> chosen(String page) {
        return Pattern.compile("<input[^>]*rw-optie__keuze[^>]*>")
                .matcher(page)
                .results()
                .map(found -> found.group())
                .filter(input -> input.contains(" checked") && input.contains("antwoord."))
                .map(input -> input.replaceAll(".* id=\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private static MultiValueMap<String, String> form(String name) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("formulier", UUID.randomUUID().toString());
        form.add("naam", name);
        form.add("gelijke_gezien", "ja");
        return form;
    }

    private static String text(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), UTF_8);
    }
}
