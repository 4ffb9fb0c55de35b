package nl.rolwijzer.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.accounts.SystemToken;
import nl.rolwijzer.accounts.SystemTokens;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A beheerder gives other systems tokens, and takes them back. */
@EmptyCatalogue
@SignedInAs(UserRole.BEHEERDER)
class TokensWebTest {

    private static final String PAGE = "/beheer/tokens";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private SystemTokens tokens;

    @Autowired
    private JdbcClient database;

    @Test
    void showsTheSecretOnceAndListsTheToken() {
        MvcTestResult made = issue("Zaaksysteem", "lezen,uitvoer", "2099-12-31");
        Map<String, ?> flash = made.getMvcResult().getFlashMap();
        assertThat(String.valueOf(flash.get("geheim"))).startsWith("rw_");
        String page = body(web.get().uri(PAGE).flashAttrs(new HashMap<>(flash)).exchange());
        assertThat(page)
                .contains(String.valueOf(flash.get("geheim")), "Zaaksysteem", "31 dec. 2099", "Nog nooit")
                .contains("Hele lijsten ophalen als bestand");
        assertThat(body(web.get().uri(PAGE).exchange())).doesNotContain(String.valueOf(flash.get("geheim")));
        assertThat(entries("token.uitgegeven")).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "'', lezen, '', naam",
        "Systeem, '', '', rechten",
        "Systeem, onzin, '', rechten",
        "Systeem, lezen, 2020-01-01, tot",
        "Systeem, lezen, morgen, tot"
    })
    void refusesATokenAndKeepsWhatWasTyped(String name, String scopes, String until, String fault) {
        int before = tokens.all().size();
        Map<String, ?> flash = issue(name, scopes, until).getMvcResult().getFlashMap();
        assertThat(flash.get("fouten")).isEqualTo(List.of(fault));
        assertThat(tokens.all()).hasSize(before);
        assertThat(body(web.get().uri(PAGE).flashAttrs(new HashMap<>(flash)).exchange()))
                .contains("href=\"#" + fault + "\"", "value=\"" + name + "\"");
    }

    @Test
    void takesATokenBackForGood() {
        issue("Weg ermee", "lezen", "");
        SystemToken token = tokens.all().get(0);
        for (int i = 0; i < 2; i++) {
            assertThat(web.post().uri(PAGE + "/{id}/intrekken", token.id()).with(csrf()))
                    .hasStatus(302);
        }
        assertThat(tokens.all().get(0).revokedAt()).isNotNull();
        assertThat(entries("token.ingetrokken")).isEqualTo(1);
        assertThat(body(web.get().uri(PAGE).exchange())).contains("Ingetrokken");
    }

    private MvcTestResult issue(String name, String scopes, String until) {
        return web.post()
                .uri(PAGE)
                .with(csrf())
                .param("naam", name)
                .param("rechten", scopes.split(","))
                .param("tot", until)
                .exchange();
    }

    private static String body(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int entries(String action) {
        return database.sql("select count(*) from audit_entry where action = :action")
                .param("action", action)
                .query(Integer.class)
                .single();
    }
}
