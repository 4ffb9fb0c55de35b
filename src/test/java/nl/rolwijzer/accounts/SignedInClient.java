package nl.rolwijzer.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.rolwijzer.platform.UserRole;

/** A browser without a screen, that signs in through the real page of a running application. */
public final class SignedInClient {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String site;

    public SignedInClient(int port) {
        this.site = "http://localhost:" + port;
    }

    /** Signs in as the demo account with this role. */
    public static SignedInClient as(UserRole role, int port) throws IOException, InterruptedException {
        SignedInClient client = new SignedInClient(port);
        HttpResponse<String> answer = client.signIn(role.id(), DemoAccounts.PASSWORD);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("/login"));
        return client;
    }

    public HttpResponse<String> signIn(String name, String password) throws IOException, InterruptedException {
        return post("/login", "/login", Map.of("naam", name, "wachtwoord", password));
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(site + path)).build());
    }

    /** Sends a form that stands on this page, with its token. */
    public HttpResponse<String> post(String page, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(page).body());
        assertThat(token.find()).as("a form on " + page).isTrue();
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + token.group(1) + "&", ""));
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** What this browser keeps under this name. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
