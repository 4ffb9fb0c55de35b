package nl.rolwijzer.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import identityprovider.IdentityProvider;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rolwijzer.RolwijzerApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in and out at a real identity provider, which is on localhost while the application is on 127.0.0.1. */
class OidcJourneyTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    private static ConfigurableApplicationContext provider;
    private static ConfigurableApplicationContext application;
    private static String site;
    private static String elsewhere;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @BeforeAll
    static void start() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            site = "http://127.0.0.1:" + free.getLocalPort();
        }
        provider = IdentityProvider.start(site);
        elsewhere = "http://localhost:" + provider.getEnvironment().getProperty("local.server.port");
        String client = "--spring.security.oauth2.client.";
        application = new SpringApplicationBuilder(RolwijzerApplication.class)
                .run(
                        "--server.address=127.0.0.1",
                        "--server.port=" + URI.create(site).getPort(),
                        "--spring.datasource.url=jdbc:h2:mem:oidc;DB_CLOSE_DELAY=-1",
                        "--rolwijzer.reference-catalogue=false",
                        "--rolwijzer.oidc.role-claim=groepen",
                        "--rolwijzer.oidc.roles.ambtenaar=rw-anna",
                        "--rolwijzer.oidc.roles.beheerder=rw-bob",
                        client + "provider.elders.issuer-uri=" + elsewhere,
                        client + "registration.elders.client-id=" + IdentityProvider.CLIENT,
                        client + "registration.elders.client-secret=" + IdentityProvider.SECRET,
                        client + "registration.elders.client-name=Elders",
                        client + "registration.elders.scope=openid,profile");
    }

    @AfterAll
    static void stop() {
        application.close();
        provider.close();
    }

    @Test
    void comesBackInTheRoleThatTheOrganisationGave() throws Exception {
        assertThat(get(site + "/login").body()).contains("Inloggen met Elders");

        HttpResponse<String> anna = signIn("anna");

        assertThat(anna.uri()).hasToString(site + "/diensten/nieuw");
        assertThat(anna.body()).contains("Anna van Elders", ">ambtenaar<");
        assertThat(get(site + "/beheer/accounts").statusCode()).isEqualTo(403);
        assertThat(get(site + "/account").body()).contains("U wijzigt het bij uw organisatie");
    }

    @Test
    void givesABeheerderTheAdministration() throws Exception {
        signIn("bob");

        assertThat(get(site + "/beheer/accounts").body()).contains("Bob van Elders", ">beheerder<");
    }

    @Test
    void tellsWhoHasNoRoleWhatToAskFor() throws Exception {
        HttpResponse<String> guest = signIn("gast");

        assertThat(guest.statusCode()).isEqualTo(403);
        assertThat(guest.body()).contains("U heeft nog geen rol in Rolwijzer", "Vraag de beheerder van uw organisatie");
        assertThat(get(site + "/diensten").uri()).hasToString(site + "/login");
        assertThat(application
                        .getBean(JdbcClient.class)
                        .sql("select body from audit_entry where outcome = 'mislukt' and action = 'aanmelding'")
                        .query(String.class)
                        .list())
                .anyMatch(body -> body.contains("geen_rol"))
                .noneMatch(body -> body.contains("gast"));
    }

    @Test
    void signsOutHereAndThere() throws Exception {
        HttpResponse<String> page = signIn("anna");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).endsWith("form-action 'self' " + elsewhere));

        HttpResponse<String> out = post(site + "/logout", "_csrf=" + token(page));

        assertThat(out.uri()).hasToString(site + "/login?uitgelogd");
        HttpResponse<String> again = get(site + "/oauth2/authorization/elders");
        assertThat(again.uri().getPort()).isEqualTo(URI.create(elsewhere).getPort());
        assertThat(again.uri().getPath()).isEqualTo("/login");
    }

    /** Asks for a page, chooses the provider, signs in there and comes back. */
    private HttpResponse<String> signIn(String name) throws Exception {
        assertThat(get(site + "/diensten/nieuw").uri()).hasToString(site + "/login");
        HttpResponse<String> form = get(site + "/oauth2/authorization/elders");
        assertThat(form.uri().toString()).startsWith(elsewhere + "/login");
        String fields = "username=" + name + "&password=" + IdentityProvider.PASSWORD + "&_csrf=" + token(form);
        return post(elsewhere + "/login", fields);
    }

    private static String token(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).as(page.body()).isTrue();
        return URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String address) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, String fields) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
