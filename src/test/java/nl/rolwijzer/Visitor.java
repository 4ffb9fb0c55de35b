package nl.rolwijzer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Somebody who uses a running application over HTTP, with cookies and forms, but without a browser. */
public final class Visitor {

    private static final Pattern FORM = Pattern.compile("<form [^>]*method=\"post\"[^>]*>.*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input [^>]*>");

    private final URI site;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public Visitor(int port) {
        this.site = URI.create("http://localhost:" + port);
    }

    /** What came back. */
    public record Answer(int status, String body, Optional<String> location) {

        /** The fields that a browser would send back with the form that is sent to this address. */
        public Map<String, String> hiddenFields(String action) {
            Map<String, String> fields = new LinkedHashMap<>();
            Matcher inputs = INPUT.matcher(form(action));
            while (inputs.find()) {
                String input = inputs.group();
                if (attribute(input, "type").equals("hidden")) {
                    fields.put(attribute(input, "name"), attribute(input, "value"));
                }
            }
            return fields;
        }

        /** The form that is sent to this address. */
        public String form(String action) {
            return FORM.matcher(body)
                    .results()
                    .map(found -> found.group())
                    .filter(form ->
                            attribute(form, "action").replaceFirst("[?#].*", "").endsWith(action))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("There is no form for " + action + " in:\n" + body));
        }

        private static String attribute(String tag, String name) {
            Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
            return value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : "";
        }
    }

    /** Signs in as one of the demo accounts. */
    public Visitor signIn(String account) throws IOException, InterruptedException {
        Answer welcome = fillIn("/login", Map.of("naam", account, "wachtwoord", "rolwijzer-demo"));
        if (welcome.status() != 302 || welcome.location().orElse("").startsWith("/login")) {
            throw new AssertionError(account + " cannot sign in: " + welcome);
        }
        return this;
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return answer(request(path).GET().build());
    }

    /** A file, as it is. */
    public byte[] download(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    /** A file of any size; the answer is how many bytes it has. */
    public long download(String path, OutputStream to) throws IOException, InterruptedException {
        HttpRequest request = request(path).timeout(Duration.ofHours(1)).GET().build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream file = response.body()) {
            if (response.statusCode() != 200) {
                throw new IOException(path + " answers " + response.statusCode());
            }
            return file.transferTo(to);
        }
    }

    /** Opens the page with this form, fills in these fields beside the hidden ones, and sends it. */
    public Answer fillIn(String path, Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> sent = get(path).hiddenFields(path.replaceFirst("[?].*", ""));
        sent.putAll(fields);
        return post(path, sent);
    }

    public Answer post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return answer(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path)).timeout(Duration.ofSeconds(40));
    }

    private Answer answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(
                response.statusCode(),
                response.body(),
                response.headers()
                        .firstValue("Location")
                        .map(place -> site.resolve(place).getPath()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
