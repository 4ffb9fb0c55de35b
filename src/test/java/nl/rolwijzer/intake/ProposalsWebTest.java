package nl.rolwijzer.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Proposals from the text, in the form and in the worklist, as a browser without script sees them. */
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

    @Test
    void goesThroughTheConceptsAndKeepsWhatIsTakenOverAsARevision() {
        ServiceRecord concept = concept("Aaa hondenbelasting " + UUID.randomUUID());

        String page = text(web.get().uri("/werklijst").exchange());
        assertThat(page).contains(concept.facts().name(), "Neem over en ga verder");

        MvcTestResult taken = takeOver(concept, List.of("wat", "keuze"));
        assertThat(taken).hasStatus3xxRedirection().hasRedirectedUrl("/werklijst?vanaf=1");
        ServiceRecord kept = catalogue.get(concept.id());
        assertThat(kept.facts().answers()).isEqualTo(Map.of("wat", List.of("aanslag"), "keuze", List.of("moet")));
        assertThat(kept.facts().name()).isEqualTo(concept.facts().name());
        assertThat(kept.status()).isEqualTo(Status.CONCEPT);
        assertThat(kept.revision()).isEqualTo(concept.revision() + 1);
        assertThat(kept.saved().reason()).isEqualTo("Voorstellen uit de tekst overgenomen");
    }

    @Test
    void savesNothingWhenNothingIsTicked() {
        ServiceRecord concept = concept("Aab hondenbelasting " + UUID.randomUUID());

        assertThat(takeOver(concept, List.of())).hasRedirectedUrl("/werklijst?vanaf=1");
        assertThat(catalogue.get(concept.id()).revision()).isEqualTo(concept.revision());
    }

    @Test
    void savesNothingOverTheWorkOfSomebodyElse() {
        ServiceRecord concept = concept("Aac hondenbelasting " + UUID.randomUUID());
        takeOver(concept, List.of("wie"));
        ServiceRecord current = catalogue.get(concept.id());

        assertThat(takeOver(concept, List.of("wat"))).hasRedirectedUrl("/werklijst?vanaf=0");
        assertThat(catalogue.get(concept.id()).facts()).isEqualTo(current.facts());
    }

    @Test
    void saysSoWhenThereIsNothingLeft() {
        assertThat(text(web.get().uri("/werklijst?vanaf=100000").exchange()))
                .contains("Vanaf hier is er geen concept met een voorstel meer.");
        assertThat(web.get().uri("/werklijst?vanaf=onzin")).hasStatusOk();
    }

    private MvcTestResult takeOver(ServiceRecord service, List<String> questions) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("formulier", UUID.randomUUID().toString());
        form.add("revisie", String.valueOf(service.revision()));
        form.add("vanaf", "0");
        form.addAll("overnemen", questions);
        return web.post()
                .uri("/werklijst/{id}", service.id())
                .with(csrf())
                .params(form)
                .exchange();
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
