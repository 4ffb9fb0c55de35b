package nl.rolwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.IssuedToken;
import nl.rolwijzer.accounts.NewToken;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.accounts.SystemTokens;
import nl.rolwijzer.accounts.TokenResult;
import nl.rolwijzer.platform.TokenScope;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a system may do with its token, and what nobody may with another one. */
@EmptyCatalogue
class TokenWebTest {

    private static final String SERVICES = "/api/v1/diensten";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private SystemTokens tokens;

    @Autowired
    private JdbcClient database;

    @WithAnonymousUser
    @ParameterizedTest
    @CsvSource({
        "LEZEN, GET, /api/v1/diensten, 200",
        "LEZEN, HEAD, /api/v1/diensten, 200",
        "LEZEN, POST, /api/v1/diensten, 403",
        "LEZEN, PUT, /api/v1/diensten/00000000-0000-0000-0000-000000000000, 403",
        "LEZEN, DELETE, /api/v1/diensten, 405",
        "LEZEN, GET, /api/v1/uitvoer/diensten.csv, 403",
        "SCHRIJVEN, GET, /api/v1/diensten, 403",
        "SCHRIJVEN, POST, /api/v1/diensten, 201",
        "SCHRIJVEN, PUT, /api/v1/diensten/00000000-0000-0000-0000-000000000000, 404",
        "UITVOER, GET, /api/v1/diensten, 403",
        "UITVOER, GET, /api/v1/uitvoer/diensten.csv, 200",
        "UITVOER, GET, /api/v1/uitvoer/diensten.json, 200",
        "UITVOER, GET, /api/v1/bestaat-niet, 404",
        "LEZEN, GET, /diensten, 302",
        "SCHRIJVEN, GET, /beheer, 302"
    })
    void letsASystemDoWhatItsTokenSaysAndOnlyInTheApi(TokenScope scope, String method, String path, int status) {
        String token = IssuedToken.header(tokens, "Zaaksysteem", scope);
        assertThat(web.method(HttpMethod.valueOf(method))
                        .uri(path)
                        .header(HttpHeaders.AUTHORIZATION, token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"naam\": \"Via een token\"}"))
                .hasStatus(status);
    }

    @WithAnonymousUser
    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer onzin", "bearer rw_", "Bearer ", "Bearer rw_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void refusesATokenThatIsNoneEverywhere(String header) {
        for (String path : new String[] {SERVICES, "/api/v1/rollen"}) {
            MvcTestResult result = web.get()
                    .uri(path)
                    .header(HttpHeaders.AUTHORIZATION, header)
                    .exchange();
            assertThat(result).hasStatus(401);
            assertThat(result).headers().hasValue(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        }
    }

    @WithAnonymousUser
    @Test
    void asksWhoShowsNoTokenForOne() {
        assertThat(web.get().uri(SERVICES)).hasStatus(401).headers().hasValue(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }

    @WithAnonymousUser
    @Test
    void refusesARevokedTokenAtOnceAndKeepsThatItWasTried() {
        String token = IssuedToken.header(tokens, "Oud systeem", TokenScope.LEZEN);
        assertThat(get(token)).hasStatusOk();
        tokens.all().stream()
                .filter(each -> each.name().equals("Oud systeem"))
                .forEach(each -> tokens.revoke(each.id()));
        assertThat(get(token)).hasStatus(401);
        assertThat(entries("token.ingetrokken")).isEqualTo(1);
    }

    @WithAnonymousUser
    @Test
    void keepsTheHashOfASecretAndNotTheSecret() {
        TokenResult result = tokens.issue(new NewToken("Geheim", Set.of(TokenScope.LEZEN), null));
        String secret = ((TokenResult.Issued) result).secret();
        assertThat(secret).matches("rw_[A-Za-z0-9_-]{43}");
        assertThat(database.sql("select hash from api_token where name = 'Geheim'")
                        .query(String.class)
                        .single())
                .matches("[0-9a-f]{64}");
        assertThat(database.sql("select count(*) from audit_entry where body like :secret")
                        .param("secret", "%" + secret + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** The session of a reader is no way to write in the name of a system, nor the other way round. */
    @SignedInAs(UserRole.BEHEERDER)
    @Test
    void decidesByTheTokenWhateverTheSessionSays() {
        String token = IssuedToken.header(tokens, "Alleen lezen", TokenScope.LEZEN);
        assertThat(web.post()
                        .uri(SERVICES)
                        .with(csrf())
                        .header(HttpHeaders.AUTHORIZATION, token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"naam\": \"x\"}"))
                .hasStatus(403);
        assertThat(entries("toegang")).isPositive();
    }

    @WithAnonymousUser
    @Test
    void namesTheSystemInTheRevisionAndTheTrail() {
        String token = IssuedToken.header(tokens, "Zaaksysteem 2", TokenScope.SCHRIJVEN, TokenScope.LEZEN);
        MvcTestResult made = web.post()
                .uri(SERVICES)
                .header(HttpHeaders.AUTHORIZATION, token)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"naam\": \"Van een systeem\", \"reden\": \"Nieuw in de lijst\"}")
                .exchange();
        assertThat(made)
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.opgeslagen_door")
                .isEqualTo("Zaaksysteem 2");
        assertThat(made).bodyJson().extractingPath("$.herkomst").isEqualTo("api");
        assertThat(database.sql(
                                "select count(*) from audit_entry e join audit_actor a on a.id = e.actor"
                                        + " where e.action = 'dienst.opgeslagen' and e.origin = 'api' and a.name = 'Zaaksysteem 2'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(made.getRequest().getSession(false)).isNull();
    }

    private MvcTestResult get(String token) {
        return web.get().uri(SERVICES).header(HttpHeaders.AUTHORIZATION, token).exchange();
    }

    private int entries(String action) {
        return database.sql("select count(*) from audit_entry where action = :action")
                .param("action", action)
                .query(Integer.class)
                .single();
    }
}
