package nl.rolwijzer.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.rolwijzer.platform.Site;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives out what the API is, in OpenAPI: written by people in {@code openapi.yaml}, and held to the truth by a test. For
 * everybody, also for a script on another site.
 */
@RestController
class OpenApiController {

    static final String PATH = "/openapi.json";

    private static final String HOST = "localhost:8080";
    /** What is the same in many answers is written once. */
    private static final int MOST_ALIASES = 2_000;

    private final String document;
    private final Site site;

    OpenApiController(@Value("classpath:openapi.yaml") Resource text, JsonMapper json, Site site) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(MOST_ALIASES);
        Object read = new Yaml(new SafeConstructor(options)).load(text.getContentAsString(StandardCharsets.UTF_8));
        this.document = json.writeValueAsString(read);
        this.site = site;
    }

    /** With the place of this very site in it. */
    @GetMapping(
            path = {PATH, "/api/v1" + PATH},
            produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] document(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        String host = site.address("").replaceFirst("^https?://", "");
        return document.replace(HOST, host).getBytes(StandardCharsets.UTF_8);
    }
}
