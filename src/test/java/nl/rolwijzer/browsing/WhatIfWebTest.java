package nl.rolwijzer.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.catalogue.Submission;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** Trying out other answers, as a browser without script does. */
@EmptyCatalogue
class WhatIfWebTest {

    private static final Drafts PASSPORT = Drafts.passport().answering("wat", "document");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Test
    void beginsWithTheAnswersOfTheService() {
        String page = body("/diensten/" + kept(PASSPORT.concept()) + "/wat-als");

        assertThat(page).containsPattern("name=\"antwoord.wat\" value=\"document\" checked");
        assertThat(text(part(page, "uitkomst-kop"))).contains("U heeft nog geen antwoord veranderd.");
        assertThat(page).doesNotContain("Neem deze antwoorden over");
    }

    @Test
    void showsWhichRolesComeAndGoAndWhyBesideThePresentOnes() {
        String outcome = text(part(body(trying(kept(PASSPORT.concept()), "wat", "hulp")), "uitkomst-kop"));

        assertThat(outcome)
                .contains(
                        "Waar gaat het om bij deze dienst? Nu: officieel document of beslissing. In deze proef: hulp op maat.")
                .contains("+ Komt erbij Gebruiker De burger met wie u te maken heeft De burger heeft hulp nodig")
                .containsPattern("− Valt weg Onderdaan De burger met wie u te maken heeft De rol zou wel passen als")
                .containsPattern("Zoals het nu is .*Onderdaan.*In deze proef .*Gebruiker");
    }

    @Test
    void saysSoWhenOtherAnswersGiveTheSameRoles() {
        UUID id = kept(PASSPORT.concept());

        assertThat(text(body(trying(id, "betaling", "zelf", "wie", "bedrijf"))))
                .contains("Voor wie doet u dit werk?", "De rollen blijven dezelfde.");
    }

    @Test
    void keepsNothing() {
        UUID id = kept(PASSPORT.concept());

        body(trying(id, "wat", "hulp"));

        assertThat(catalogue.history(id)).hasSize(1);
        assertThat(catalogue.get(id).facts().answers()).containsEntry("wat", List.of("document"));
    }

    @Test
    void takesEveryFlipThatIsOfferedToTheRoleThatItPromises() {
        UUID id = kept(PASSPORT.concept());
        Matcher links =
                Pattern.compile("href=\"(/diensten/[^\"]*/wat-als\\?[^\"]*)\"").matcher(body("/diensten/" + id));

        assertThat(links.results().map(link -> HtmlUtils.htmlUnescape(link.group(1))))
                .hasSizeGreaterThan(5)
                .allSatisfy(link ->
                        assertThat(text(part(body(link), "uitkomst-kop"))).containsPattern("Komt erbij|Valt weg"));
    }

    @Test
    void fillsTheFormToReviseWithTheTriedAnswersAndSavesNothingBeforeThat() {
        UUID id = kept(PASSPORT.concept());
        Matcher link = Pattern.compile("href=\"(/diensten/[^\"]*/bewerken\\?[^\"]*)\"")
                .matcher(body(trying(id, "wat", "hulp")));
        assertThat(link.find()).isTrue();

        String form = body(HtmlUtils.htmlUnescape(link.group(1)));

        assertThat(form)
                .containsPattern("name=\"antwoord.wat\" value=\"hulp\" checked")
                .doesNotContainPattern("name=\"antwoord.wat\" value=\"document\" checked")
                .containsPattern("name=\"reden\"")
                .contains("data-gewijzigd=\"ja\"");
        assertThat(text(form)).contains("Antwoorden uit een proef", "Er is nog niets bewaard.");
        assertThat(catalogue.history(id)).hasSize(1);
    }

    @Test
    @SignedInAs(UserRole.ANALIST)
    void offersTheFormOnlyToWhoeverMayWrite() {
        String page = body(trying(kept(PASSPORT.concept()), "wat", "hulp"));

        assertThat(page).doesNotContain("/bewerken?");
        assertThat(text(page)).contains("Stuur dan het adres van deze pagina door.");
    }

    @Test
    void asksToChooseBetweenAnswersThatCannotGoTogether() {
        UUID id = kept(PASSPORT.concept());

        String page = body("/diensten/" + id + "/wat-als?revisie=1&antwoord.derden=niemand&antwoord.derden=omwonenden");

        assertThat(text(part(page, "uitkomst-kop")))
                .contains("Sommige antwoorden kunnen niet samen.", "Dat kan niet samen. Haal één van de twee weg.")
                .doesNotContain("Zoals het nu is");
        assertThat(page).containsPattern("href=\"#vraag-derden\"");
    }

    @Test
    void leavesOutWhatIsNoAnswerAndSaysWhenTheServiceWasRevisedSince() {
        UUID id = kept(PASSPORT.concept());
        catalogue.revise(id, 1, PASSPORT.answering("derden", "omwonenden").concept());

        String page = text(
                body("/diensten/" + id + "/wat-als?revisie=1&antwoord.wat=hulp&antwoord.wat=nonsens&antwoord.ja=nee"));

        assertThat(page)
                .contains("In het adres staan antwoorden die we niet kennen.")
                .contains(
                        "Dit is een proef met revisie 1. De dienst is daarna gewijzigd. U vergelijkt hier met revisie 2.");
    }

    /** The address that tries these answers, the others being those of the passport. */
    private static String trying(UUID id, String... questionsAndOptions) {
        Map<String, List<String>> answers = new TreeMap<>(PASSPORT.draft().answers());
        for (int i = 0; i < questionsAndOptions.length; i += 2) {
            answers.put(questionsAndOptions[i], List.of(questionsAndOptions[i + 1]));
        }
        return "/diensten/" + id + "/wat-als?revisie=1&"
                + answers.entrySet().stream()
                        .flatMap(entry ->
                                entry.getValue().stream().map(option -> "antwoord." + entry.getKey() + "=" + option))
                        .collect(Collectors.joining("&"));
    }

    private String body(String address) {
        MvcTestResult result = web.get().uri(URI.create(address)).exchange();
        assertThat(result).hasStatus(HttpStatus.OK);
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private UUID kept(Submission submission) {
        return ((SaveResult.Saved) catalogue.register(submission)).serviceId();
    }

    private static String part(String page, String id) {
        return page.substring(page.indexOf("aria-labelledby=\"" + id + "\""))
                .transform(rest -> rest.substring(0, rest.indexOf("</section>")));
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
