package nl.rolwijzer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchParameters;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The form as a browser without script sees it. */
@EmptyCatalogue
class IntakeWebTest {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Search search;

    @Test
    void keepsAConceptThatHasANameOnly() {
        String name = unique();
        ServiceRecord kept = kept(send(form(name), "concept"));

        assertThat(kept.facts().name()).isEqualTo(name);
        assertThat(kept.status()).isEqualTo(Status.CONCEPT);
        assertThat(kept.isConfirmed()).isFalse();
    }

    @Test
    void confirmsThePassportAsOnderdaanAndNotAsKlant() {
        ServiceRecord kept = kept(send(passport(unique()), "vaststellen"));

        assertThat(kept.status()).isEqualTo(Status.VASTGESTELD);
        assertThat(kept.roles(Perspective.TRANSACTIE)).containsExactly(CitizenRole.ONDERDAAN);
        assertThat(kept.roles(Perspective.DERDE)).containsExactly(CitizenRole.ONDERDAAN);
        assertThat(kept.facts().explanations()).containsEntry("weigeren", "De wet bepaalt het.");
        assertThat(kept.saved().editor()).isEqualTo("Demo-ambtenaar");
    }

    @Test
    void namesEverythingThatIsMissingForAConfirmation() {
        MvcTestResult result = send(form(unique()), "vaststellen");

        assertThat(result)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Er klopt iets niet: 10 punten", "href=\"#organisatie\"", "href=\"#vraag-derden\"");
    }

    @Test
    void keepsWhatWasTypedWhenTheNameIsMissing() {
        MultiValueMap<String, String> form = passport("");
        MvcTestResult result = send(form, "concept");

        assertThat(result)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vul de naam van de dienst in.", "Een paspoort aan de balie.", "De wet bepaalt het.")
                .containsPattern("id=\"wat-document\"[^>]*checked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "🦉🦉🦉", "שלום עולם", "'; drop table service; --", "e\u0301clair"})
    void showsHostileAndForeignTextAsText(String text) {
        ServiceRecord kept = kept(send(form(text + unique()), "concept"));
        MvcTestResult page = web.get().uri("/diensten/{id}/bewerken", kept.id()).exchange();

        assertThat(page).hasStatusOk().bodyText().doesNotContain("<script>alert");
        assertThat(kept.facts().name()).startsWith(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC));
    }

    @Test
    void refusesControlCharactersAndOneCharacterTooMany() {
        assertThat(send(form("paspoort\u0000"), "concept"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("een teken in dat we niet kunnen bewaren");
        assertThat(send(form("x".repeat(201)), "concept"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Er passen 200 tekens in, u gebruikt er 201");
    }

    @Test
    void refusesAnswersThatDoNotExistOrDoNotGoTogether() {
        MultiValueMap<String, String> form = form(unique());
        form.add("antwoord.wat", "diefstal");
        form.add("antwoord.kleur", "rood");
        form.add("toelichting.smaak", "zoet");
        form.addAll("antwoord.keuze", List.of("anders", "moet"));
        form.addAll("antwoord.bijdrage", List.of("niets", "ideeen"));
        form.addAll("antwoord.wie", List.of("inwoner", "weet_niet"));

        assertThat(send(form, "concept"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Er klopt iets niet: 6 punten",
                        "diefstal",
                        "een vraag die wij niet kennen: kleur",
                        "een vraag die wij niet kennen: smaak",
                        "kies één antwoord",
                        "u koos ‘Weet ik niet’ en ook iets anders",
                        "u koos een antwoord als ‘Niets’");
    }

    @Test
    void keepsBothPartsOfAFieldThatCameTwice() {
        MultiValueMap<String, String> form = form(unique());
        form.addAll("omschrijving", List.of("eerste deel", "tweede deel"));

        assertThat(send(form, "concept"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("dit veld kwam twee keer binnen", "eerste deel tweede deel");
    }

    @Test
    void keepsOneServiceWhenTheSameFormIsSentTwice() {
        String name = unique();
        MultiValueMap<String, String> form = form(name);

        ServiceRecord first = kept(send(form, "concept"));
        ServiceRecord second = kept(send(form, "concept"));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(search.count(words(name))).isEqualTo(1);
    }

    @Test
    void warnsOnceOfAServiceOfNearlyTheSameName() {
        String name = unique();
        kept(send(form(name), "concept"));
        MultiValueMap<String, String> form = form(name + "s");

        assertThat(send(form, "concept")).hasStatusOk().bodyText().contains("(bijna) dezelfde naam", "gelijke_gezien");
        assertThat(search.count(words(name))).isEqualTo(1);
        form.add("gelijke_gezien", "ja");
        assertThat(kept(send(form, "concept")).facts().name()).isEqualTo(name + "s");
    }

    @Test
    void showsTheResultWithoutKeepingAnything() {
        String name = unique();

        assertThat(send(passport(name), "bekijk")).hasStatusOk().bodyText().contains("Onderdaan", "Uw antwoorden");
        assertThat(search.count(words(name))).isZero();
    }

    @Test
    void neverCarriesOutAFormWithoutTokenButKeepsWhatWasTyped() {
        String name = unique();
        MvcTestResult result = web.post()
                .uri("/diensten/nieuw")
                .params(passport(name))
                .param("actie", "vaststellen")
                .param("van", "00000000-0000-0000-0000-000000000001")
                .exchange();

        assertThat(result).hasStatus(HttpStatus.FORBIDDEN).hasForwardedUrl("/diensten/opnieuw");
        assertThat(search.count(words(name))).isZero();
    }

    @Test
    void tellsTheSecondEditorWhatTheFirstSavedAndKeepsBoth() {
        String name = unique();
        ServiceRecord service = kept(send(form(name), "concept"));
        MultiValueMap<String, String> first = edit(service, "van de eerste");
        MultiValueMap<String, String> second = edit(service, "van de tweede");

        kept(revise(service, first));
        assertThat(revise(service, second))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("intussen gewijzigd", "van de eerste", "van de tweede", "name=\"revisie\" value=\"2\"");
        second.set("revisie", "2");
        assertThat(kept(revise(service, second)).facts().description()).isEqualTo("van de tweede");
        assertThat(catalogue.history(service.id())).hasSize(3);
    }

    @Test
    void beginsWithTheCopyWhenAnAddressAsksForMore() {
        ServiceRecord service = kept(send(passport(unique()), "concept"));

        assertThat(web.get()
                        .uri("/diensten/nieuw")
                        .param("kopie", service.id().toString())
                        .param("moment", service.id().toString())
                        .param("product", unique()))
                .hasStatusOk()
                .bodyText()
                .contains(service.facts().name() + " (kopie)");
    }

    @Test
    void copiesAServiceAndAddsAMoment() {
        ServiceRecord service = kept(send(passport(unique()), "concept"));

        assertThat(web.get().uri("/diensten/nieuw").param("kopie", service.id().toString()))
                .hasStatusOk()
                .bodyText()
                .contains(service.facts().name() + " (kopie)")
                .containsPattern("id=\"wat-document\"[^>]*checked");
        MvcTestResult moment = web.get()
                .uri("/diensten/nieuw")
                .param("moment", service.id().toString())
                .exchange();
        assertThat(moment)
                .hasStatusOk()
                .bodyText()
                .contains(service.facts().name() + " (moment 2)")
                .doesNotContainPattern("id=\"wat-document\"[^>]*checked");
        MultiValueMap<String, String> form = form(service.facts().name() + " (moment 2)");
        form.add("moment", service.id().toString());
        ServiceRecord sibling = kept(send(form, "concept"));
        assertThat(catalogue.siblings(service)).extracting(ServiceRecord::id).containsExactly(sibling.id());
    }

    @Test
    void keepsAMomentOfAServiceThatDoesNotExistAsAServiceOfItsOwn() {
        MultiValueMap<String, String> form = form(unique());
        form.add("moment", UUID.randomUUID().toString());

        ServiceRecord kept = kept(send(form, "concept"));

        assertThat(kept.momentGroup()).isEqualTo(kept.id());
    }

    @Test
    void speaksEnglishToWhoAskedForIt() {
        assertThat(web.get().uri("/diensten/nieuw").cookie(new Cookie("taal", "en")))
                .hasStatusOk()
                .bodyText()
                .contains("<html lang=\"en\"", "Who do you do this work for?", "Save as a draft")
                .doesNotContain("Bewaar");
    }

    private MvcTestResult send(MultiValueMap<String, String> form, String button) {
        return web.post()
                .uri("/diensten/nieuw")
                .with(csrf())
                .params(form)
                .param("actie", button)
                .locale(Locale.forLanguageTag("nl"))
                .exchange();
    }

    private MvcTestResult revise(ServiceRecord service, MultiValueMap<String, String> form) {
        return web.post()
                .uri("/diensten/{id}/bewerken", service.id())
                .with(csrf())
                .params(form)
                .param("actie", "concept")
                .exchange();
    }

    private ServiceRecord kept(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        String address = result.getResponse().getRedirectedUrl();
        return catalogue
                .find(UUID.fromString(address.substring("/diensten/".length())))
                .orElseThrow();
    }

    private static MultiValueMap<String, String> edit(ServiceRecord service, String description) {
        MultiValueMap<String, String> form = form(service.facts().name());
        form.add("omschrijving", description);
        form.add("revisie", String.valueOf(service.revision()));
        return form;
    }

    private static MultiValueMap<String, String> form(String name) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("formulier", UUID.randomUUID().toString());
        form.add("naam", name);
        return form;
    }

    private static MultiValueMap<String, String> passport(String name) {
        MultiValueMap<String, String> form = form(name);
        form.add("omschrijving", "Een paspoort aan de balie.");
        form.add("organisatie", "Gemeente Voorbeeldstad");
        form.add("antwoord.wie", "inwoner");
        form.add("antwoord.wat", "document");
        form.add("antwoord.keuze", "alleen_hier");
        form.add("antwoord.weigeren", "nee");
        form.add("toelichting.weigeren", "De wet bepaalt het.");
        form.add("antwoord.basis", "besluit");
        form.add("antwoord.betaling", "zelf");
        form.add("antwoord.bijdrage", "niets");
        form.add("antwoord.derden", "niemand");
        return form;
    }

    private static SearchRequest words(String words) {
        return SearchParameters.read(Map.of("q", List.of(words)));
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }
}
