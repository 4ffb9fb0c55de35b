package nl.rolwijzer.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.RoleProfile;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Text;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** The start, the roles and the rulebook, in both languages. */
@EmptyCatalogue
class ReadingPagesWebTest {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Rulebooks rulebooks;

    @Autowired
    private Search search;

    /** Eleven services in which the citizen is onderdaan, one of them confirmed. */
    @BeforeEach
    void fill() {
        if (search.count(SearchRequest.everything()) == 0) {
            for (int i = 0; i < 10; i++) {
                catalogue.register(Drafts.passport().named("Concept " + i).concept());
            }
            catalogue.register(Drafts.passport().named("Klaar").confirmed());
        }
    }

    @Test
    void startsWithTheLastWorkAndTheNumbers() {
        assertThat(body("/", "nl"))
                .contains(
                        ">Klaar</a>", ">Concept 9</a>", ">Concept 8</a>", "11 eigen diensten", "er 10 nog een concept")
                .doesNotContain(">Concept 3</a>", "uit de bronnen")
                .containsPattern("href=\"/diensten\\?rol=onderdaan&amp;voorbeelden=ja\">11<")
                .containsPattern("href=\"/diensten\\?rol=klant&amp;voorbeelden=ja\">0<");
    }

    @ParameterizedTest
    @EnumSource(CitizenRole.class)
    void tellsEverythingOfARole(CitizenRole role) {
        for (String language : new String[] {"nl", "en"}) {
            RoleProfile profile = rulebooks.active().profile(role);
            String page = body("/rollen/" + role.id(), language);
            assertThat(page).contains(in(language, profile.summary()), in(language, profile.recognise()));
            assertThat(page).contains(in(language, profile.worth().individual().text()));
            assertThat(page).contains(in(language, profile.worth().government().text()));
            assertThat(profile.examples())
                    .allSatisfy(example -> assertThat(page).contains(in(language, example)));
            assertThat(rulebooks.active().rules())
                    .filteredOn(rule -> rule.role() == role)
                    .allSatisfy(rule -> assertThat(page)
                            .contains(in(language, rule.rationale()))
                            .contains(in(language, rule.worth().individual().text()))
                            .contains("/regels#regel-" + rule.id()));
        }
    }

    @Test
    void listsTenServicesOfARoleAndLeadsToAll() {
        String page = body("/rollen/onderdaan", "nl");

        assertThat(page)
                .contains("href=\"/diensten?rol=onderdaan&amp;voorbeelden=ja\">Bekijk in de lijst alle 11 diensten");
        assertThat(page.split("<th scope=\"row\">")).hasSize(11);
        assertThat(body("/rollen/klant", "nl")).contains("Er is nog geen dienst met de rol klant.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"koning", "KLANT", "belasting betaler", "<script>", "1"})
    void hasNoPageForAnUnknownRole(String role) {
        assertThat(web.get().uri("/rollen/{rol}", role)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/rollen"})
    @WithAnonymousUser
    void showsTheWheelWithALinkToEveryRole(String address) {
        String page = body(address, "en");
        String wheel = page.substring(page.indexOf("<svg class=\"rw-wiel\""));

        for (CitizenRole role : CitizenRole.values()) {
            assertThat(wheel)
                    .containsPattern(
                            "<a class=\"rw-wiel__rol rw-rol--%s\" href=\"/rollen/%s\"".formatted(role.id(), role.id()))
                    .contains(in("en", rulebooks.active().profile(role).name()) + "</text>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void showsTheWholeRulebook(String language) {
        Rulebook rulebook = rulebooks.active();
        String page = body("/regels", language);

        assertThat(page)
                .contains(rulebook.edition().version(), rulebook.edition().sha256());
        assertThat(rulebook.questionnaire().questions()).allSatisfy(question -> {
            assertThat(page).contains(in(language, question.text()), in(language, question.help()));
            assertThat(question.options()).allSatisfy(option -> assertThat(page).contains(in(language, option.text())));
        });
        assertThat(rulebook.rules()).allSatisfy(rule -> {
            assertThat(page).contains("id=\"regel-" + rule.id() + "\"", in(language, rule.rationale()));
            assertThat(rule.when().needs())
                    .allSatisfy(need -> assertThat(need.conditions())
                            .allSatisfy(condition -> assertThat(page).contains(in(language, condition.label()))));
            assertThat(rule.sources()).allSatisfy(source -> assertThat(page).contains(in(language, source.place())));
        });
        assertThat(rulebook.notes()).allSatisfy(note -> assertThat(page).contains(in(language, note.text())));
        assertThat(rulebook.tensions()).allSatisfy(tension -> assertThat(page).contains(in(language, tension.text())));
        assertThat(rulebook.vocabulary()).allSatisfy(word -> assertThat(page).contains(in(language, word.why())));
    }

    private static String in(String language, Text text) {
        return HtmlUtils.htmlEscape(text.in(Locale.forLanguageTag(language)), "UTF-8");
    }

    private String body(String address, String language) {
        MvcTestResult result =
                web.get().uri(address).cookie(new Cookie("taal", language)).exchange();
        assertThat(result).hasStatusOk();
        String body = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(body).doesNotContain("??");
        return body;
    }
}
